package org.r2prating.consistency.finding;

import java.time.LocalDate;
import org.r2prating.input.Origin;

/**
 * A finding that a person looked at and lets stand.
 *
 * @param reason why it may stand
 * @param by who says so
 * @param at where that is written
 */
public record Acceptance(KnownFinding finding, String reason, String by, LocalDate on, Origin at) {}
