package org.r2prating.consistency.finding;

/**
 * Something that could not be checked.
 *
 * @param what what was not checked
 * @param why in a sentence
 */
public record Unchecked(String what, String why) {}
