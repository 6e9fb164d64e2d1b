package org.r2prating.consistency.states;

/**
 * Two cases that know the same things.
 *
 * @param better at least as good on everything, yet rated lower
 * @param worse no better on anything, yet rated higher
 */
record Violation(Case better, Case worse) {}
