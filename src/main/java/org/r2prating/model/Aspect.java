package org.r2prating.model;

/** What a fact is evidence of, in OHCHR's terms: commitments on paper, efforts, or results. */
public enum Aspect {
    STRUCTURE,
    PROCESS,
    OUTCOME
}
