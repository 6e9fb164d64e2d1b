package org.r2prating.consistency.finding;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * A finding as a file keeps it. It is the same one only as long as it says the same: where the two things that disagree are
 * others, that is news.
 *
 * @param says its message, but for what moves when other things do: the numbers of notes, how many others there are; empty,
 *     in files from before messages were kept, where it may say anything
 */
public record KnownFinding(FindingId id, Optional<String> says) implements Comparable<KnownFinding> {

    private static final Pattern MOVING =
            Pattern.compile("(?<=\\bnotes? )\\d+(?:(?:,| and) \\d+)*|\\b\\d+(?= others?\\b)");

    public KnownFinding {
        says = says.map(s -> MOVING.matcher(StringUtils.normalizeSpace(s)).replaceAll("\u2026"));
    }

    static KnownFinding of(Finding finding) {
        return new KnownFinding(FindingId.of(finding), Optional.of(finding.message()));
    }

    /** The same finding, whatever it says. */
    KnownFinding whatever() {
        return new KnownFinding(id, Optional.empty());
    }

    @Override
    public int compareTo(KnownFinding other) {
        return Comparator.comparing(KnownFinding::id)
                .thenComparing(known -> known.says().orElse(""))
                .compare(this, other);
    }

    @Override
    public String toString() {
        return id + says.map(s -> ": " + s).orElse("");
    }
}
