package org.r2prating.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.r2prating.facts.Passport.Coding;
import org.r2prating.input.Value;
import org.r2prating.model.Edition;

/**
 * What the facts of one file have in common.
 *
 * @param cutOff no date is later
 * @param asOf the day for which facts hold that give none; empty when each gives its own
 * @param coding who coded the findings that name nobody
 * @param supplied evidence for facts that bring none; empty when they must
 */
record FactSetting(
        String country,
        LocalDate cutOff,
        Optional<PartialDate> asOf,
        Bibliography sources,
        Optional<Coding> coding,
        Optional<Evidence> supplied) {

    /** For lasting facts, which each give their own date. */
    static FactSetting ofLasting(
            String country, List<Edition> editions, Bibliography sources, Optional<Coding> coding) {
        LocalDate cutOff = editions.stream()
                .map(Edition::until)
                .reduce((older, newer) -> newer)
                .orElse(LocalDate.MAX);
        return new FactSetting(country, cutOff, Optional.empty(), sources, coding, Optional.empty());
    }

    /** For lasting facts that hold of every state. */
    static FactSetting ofEveryState(List<Edition> editions, Bibliography sources) {
        return ofLasting("every state", editions, sources, Optional.empty());
    }

    static FactSetting ofScenario(String country, Edition edition) {
        return new FactSetting(
                country,
                edition.until(),
                Optional.of(PartialDate.of(edition.until())),
                Bibliography.UNKNOWN,
                Optional.of(new Coding("scenario", edition.until())),
                Optional.of(new Evidence("scenario", "given", "", null)));
    }

    boolean isScenario() {
        return supplied.isPresent();
    }

    /** Reports a date after the cut-off. */
    boolean isInTime(Value value, LocalDate day) {
        if (day.isAfter(cutOff)) {
            value.wrong(
                    "is after the cut-off (" + cutOff + ")",
                    "Correct it, or keep the fact for the edition it falls into.");
            return false;
        }
        return true;
    }
}
