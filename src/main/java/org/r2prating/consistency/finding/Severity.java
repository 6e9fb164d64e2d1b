package org.r2prating.consistency.finding;

/** How much a finding weighs; the heaviest first. */
public enum Severity {
    /** Two things contradict each other, and that can be proved. */
    ERROR,
    /** Something does not do what it should, or cannot be relied on. */
    WARNING,
    /** Something a careful reader would want to know. */
    NOTE
}
