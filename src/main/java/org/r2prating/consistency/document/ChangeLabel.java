package org.r2prating.consistency.document;

import java.util.Optional;
import java.util.regex.Pattern;

/** The change since the previous edition, as a label of the table tells it. */
enum ChangeLabel {
    INCREASE("increased?|improved?|improvement|up|upgraded?|higher|raised|\u2191|\u25B2"),
    DECREASE("decreased?|declined?|down|downgraded?|lower|lowered|worsened|\u2193|\u25BC"),
    UNCHANGED("unchanged|no change|not changed|same|stable|constant|\u2192|=");

    private final Pattern words;

    ChangeLabel(String words) {
        this.words = Pattern.compile("(?:" + words + ")\\.?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What a label says; empty when it says none of the three, such as that there is nothing to compare. */
    static Optional<ChangeLabel> of(String printed) {
        for (ChangeLabel label : values()) {
            if (label.words.matcher(printed.strip()).matches()) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    /** What a comparison of a rating with the one before it gives. */
    static ChangeLabel of(int comparison) {
        return comparison > 0 ? INCREASE : comparison < 0 ? DECREASE : UNCHANGED;
    }
}
