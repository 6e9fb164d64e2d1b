package org.r2prating.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.r2prating.engine.Certainty.Doubt;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Source;
import org.r2prating.model.Edition;

/** Grades how far the facts that decide an outcome can be trusted. */
final class Trust {

    private final Map<String, Source> sources;
    private final Optional<Edition> previous;

    Trust(Map<String, Source> sources, Optional<Edition> previous) {
        this.sources = sources;
        this.previous = previous;
    }

    /** What is to be doubted about the facts that decide; {@code setAside} are facts asked for that say nothing. */
    Certainty certainty(List<Fact> deciding, List<Fact> setAside) {
        List<Doubt> doubts = new ArrayList<>();
        if (oneSource(deciding)) {
            doubts.add(Doubt.SINGLE_SOURCE);
        }
        if (assessorOnly(deciding)) {
            doubts.add(Doubt.ASSESSOR_ONLY);
        }
        if (absenceOnly(deciding)) {
            doubts.add(Doubt.ABSENCE_ONLY);
        }
        if (old(deciding)) {
            doubts.add(Doubt.OLD);
        }
        if (deciding.stream()
                .anyMatch(f ->
                        f.status() == EvidenceStatus.CONFLICTING || f.passport().retrospective())) {
            doubts.add(Doubt.CONFLICTING_OR_RETROSPECTIVE);
        }
        if (setAside.stream().anyMatch(f -> f.status() == EvidenceStatus.INACCESSIBLE)) {
            doubts.add(Doubt.INACCESSIBLE);
        }
        if (deciding.stream().anyMatch(f -> !f.passport().mark().isEmpty())) {
            doubts.add(Doubt.MARKED);
        }
        return Certainty.lowered(doubts);
    }

    /** The flags that say what the deciding facts rest on. */
    Set<Flag> flags(List<Fact> deciding) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (oneSource(deciding)) {
            flags.add(Flag.ONE_SOURCE);
        }
        if (absenceOnly(deciding)) {
            flags.add(Flag.ABSENCE_ONLY);
        }
        if (assessorOnly(deciding)) {
            flags.add(Flag.ASSESSOR_ONLY);
        }
        return flags;
    }

    private static Set<String> named(List<Fact> facts) {
        Set<String> named = new HashSet<>();
        for (Fact fact : facts) {
            for (Evidence evidence : fact.evidence()) {
                named.add(evidence.source());
            }
        }
        return named;
    }

    private static boolean oneSource(List<Fact> facts) {
        return named(facts).size() == 1;
    }

    private boolean assessorOnly(List<Fact> facts) {
        Set<String> named = named(facts);
        return !named.isEmpty()
                && named.stream().allMatch(id -> Optional.ofNullable(sources.get(id))
                        .map(Source::assessor)
                        .orElse(false));
    }

    private static boolean absenceOnly(List<Fact> facts) {
        return !facts.isEmpty() && facts.stream().allMatch(f -> f.status() == EvidenceStatus.SEARCHED_NONE);
    }

    /** Whether all sources are dated, and none is younger than the cut-off of the previous edition. */
    private boolean old(List<Fact> facts) {
        Set<String> named = named(facts);
        if (previous.isEmpty() || named.isEmpty()) {
            return false;
        }
        LocalDate cutOff = previous.get().until();
        return named.stream().allMatch(id -> Optional.ofNullable(sources.get(id))
                .flatMap(s -> Optional.ofNullable(s.issued()))
                .map(issued -> !issued.last().isAfter(cutOff))
                .orElse(false));
    }
}
