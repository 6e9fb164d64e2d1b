package org.r2prating.facts;

/** A fact of a person, and the fact of a bulk table that says otherwise of the same subject. */
public record Disagreement(Fact coded, Fact tabled) {}
