package org.r2prating.consistency.finding;

/**
 * A figure for how well something holds together as a whole.
 *
 * @param name such as {@code quality of approximation}
 * @param of what was measured
 * @param value between 0 and 1, which is best
 * @param says what that means, in sentences
 */
public record Measured(String name, String of, double value, String says) {}
