package org.r2prating.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.r2prating.input.Origin;

/**
 * What every fact carries besides what it says.
 *
 * @param id what explanations cite; unique for a state and an edition
 * @param origin the place in the fact base where it is written
 * @param country the ISO 3166-1 alpha-3 code of the state
 * @param asOf the day for which the evidence shows it
 * @param retrospective whether it is inferred for a past edition from words of persistence in a later source
 * @param evidence at least one piece
 * @param coding who coded it and when; always there for a coded finding
 * @param mark why its source, or the table it stands in, calls it doubtful or inferred; empty when neither does
 */
public record Passport(
        String id,
        Origin origin,
        String country,
        PartialDate asOf,
        EvidenceStatus status,
        boolean retrospective,
        List<Evidence> evidence,
        @Nullable Coding coding,
        String mark) {

    public Passport {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("fact (" + id + ") has no evidence");
        }
    }

    /** Who coded a fact, and when. */
    public record Coding(String by, LocalDate on) {}
}
