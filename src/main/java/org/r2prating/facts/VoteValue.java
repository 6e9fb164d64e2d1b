package org.r2prating.facts;

import java.util.Locale;

/** What a state did when a resolution of the General Assembly was adopted. */
public enum VoteValue {
    YES,
    NO,
    ABSTAIN,
    ABSENT,
    ADOPTED_WITHOUT_VOTE;

    static VoteValue of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** As it is written in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
