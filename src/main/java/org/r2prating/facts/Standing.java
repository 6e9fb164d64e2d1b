package org.r2prating.facts;

import java.util.Locale;

/** How a state stands to a treaty. */
public enum Standing {
    NONE,
    /** Not a party; whether it signed is not known. */
    NOT_PARTY,
    SIGNED,
    WITHDRAWN,
    PARTY;

    /** The one that is written so. */
    public static Standing of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** As it is written in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether two words can both be true of one day. */
    static boolean agree(String one, String other) {
        boolean open = one.equals(NOT_PARTY.word()) || other.equals(NOT_PARTY.word());
        boolean party = one.equals(PARTY.word()) || other.equals(PARTY.word());
        return one.equals(other) || (open && !party);
    }
}
