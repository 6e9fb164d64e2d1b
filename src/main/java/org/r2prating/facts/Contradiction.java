package org.r2prating.facts;

/**
 * Two facts of one state that cannot both be true.
 *
 * @param earlier the one that is read first
 * @param fact the one that contradicts it
 */
public record Contradiction(Fact earlier, Fact fact) {}
