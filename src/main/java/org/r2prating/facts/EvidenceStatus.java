package org.r2prating.facts;

import java.util.Locale;

/** How we know what a fact says. Rules never see it: it decides how a fact is prepared, worded and trusted. */
public enum EvidenceStatus {
    /** A source states it. */
    DOCUMENTED,
    /** A closed list of a given date does not name the state. */
    ABSENT_FROM_CLOSED_LIST,
    /** Named sources were searched and nothing was found; the policy says what that is read as. */
    SEARCHED_NONE,
    /** It cannot be verified, since observers are shut out; it says nothing. */
    INACCESSIBLE,
    /** Sources disagree; each stands as a fact of its own. */
    CONFLICTING;

    /** As it is written in a dossier: {@code searched-none}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is known by not being found. */
    public boolean isAbsence() {
        return this == ABSENT_FROM_CLOSED_LIST || this == SEARCHED_NONE;
    }
}
