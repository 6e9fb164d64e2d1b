package org.r2prating.facts.review;

/**
 * What a record was made against, so that it can be told when that has changed.
 *
 * @param rules digest of what decides the indicator: its rules, and what the framework says of what they ask
 * @param facts digest of the facts in view on what these rules ask, and of nothing else
 */
public record Basis(String rules, String facts) {}
