package org.r2prating.facts;

/** How a state stands to a treaty. */
public enum Standing {
    NONE,
    SIGNED,
    WITHDRAWN,
    PARTY
}
