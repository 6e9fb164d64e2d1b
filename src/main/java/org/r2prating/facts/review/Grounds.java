package org.r2prating.facts.review;

/**
 * On what ground a person decides otherwise than the rules.
 *
 * @param text the reason in sentences
 * @param source the id of a record in {@code facts/sources.json}
 * @param locator the place in it
 */
public record Grounds(ReasonCode reason, String text, String source, String locator) {}
