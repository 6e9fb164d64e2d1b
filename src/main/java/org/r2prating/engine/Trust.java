package org.r2prating.engine;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.r2prating.engine.Certainty.Doubt;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Passport;
import org.r2prating.facts.Source;
import org.r2prating.model.Edition;

/** Grades how far the facts that decide an outcome can be trusted. */
final class Trust {

    private final Map<String, Weight> weights = new HashMap<>();

    /**
     * What a source counts for.
     *
     * @param whole what it is part of, for two documents of one investigation are one source; or else itself
     * @param newest the last day on which it can have been published; null: it has no date
     */
    private record Weight(String whole, boolean assessor, @Nullable LocalDate newest) {}

    Trust(Map<String, Source> sources) {
        // Rows of tables name their source by the same string.
        sources.forEach((id, source) -> weights.put(
                id.intern(),
                new Weight(
                        Source.whole(id, sources),
                        source.assessor(),
                        source.issued() == null ? null : source.issued().last())));
    }

    /**
     * What is to be doubted about the facts that decide.
     *
     * @param setAside facts asked for that say nothing
     * @param previous the edition before
     */
    Certainty certainty(List<Fact> deciding, List<Fact> setAside, Optional<Edition> previous) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        doubtSources(deciding, previous, doubts);
        if (absenceOnly(deciding)) {
            doubts.add(Doubt.ABSENCE_ONLY);
        }
        for (Fact fact : deciding) {
            Passport passport = fact.passport();
            if (passport.status() == EvidenceStatus.CONFLICTING || passport.retrospective()) {
                doubts.add(Doubt.CONFLICTING_OR_RETROSPECTIVE);
            }
            if (!passport.mark().isEmpty()) {
                doubts.add(Doubt.MARKED);
            }
        }
        for (Fact fact : setAside) {
            if (fact.status() == EvidenceStatus.INACCESSIBLE) {
                doubts.add(Doubt.INACCESSIBLE);
            }
        }
        return Certainty.lowered(List.copyOf(doubts));
    }

    /** The flags that say what the deciding facts rest on: some doubts are worth one. */
    static Set<Flag> flags(Certainty certainty) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Doubt doubt : certainty.doubts()) {
            switch (doubt) {
                case SINGLE_SOURCE -> flags.add(Flag.ONE_SOURCE);
                case ABSENCE_ONLY -> flags.add(Flag.ABSENCE_ONLY);
                case ASSESSOR_ONLY -> flags.add(Flag.ASSESSOR_ONLY);
                case OLD, CONFLICTING_OR_RETROSPECTIVE, INACCESSIBLE, MARKED -> {}
            }
        }
        return flags;
    }

    /** Old are sources that all have a date, none of it after the cut-off of the previous edition. */
    private void doubtSources(List<Fact> facts, Optional<Edition> previous, Set<Doubt> doubts) {
        String whole = null;
        boolean single = true;
        boolean assessorOnly = true;
        boolean old = previous.isPresent();
        for (Fact fact : facts) {
            for (Evidence evidence : fact.evidence()) {
                Weight source = weight(evidence.source());
                single &= whole == null || whole.equals(source.whole());
                whole = source.whole();
                assessorOnly &= source.assessor();
                old = old
                        && source.newest() != null
                        && !source.newest().isAfter(previous.get().until());
            }
        }
        if (whole == null) {
            return;
        }
        add(single, Doubt.SINGLE_SOURCE, doubts);
        add(assessorOnly, Doubt.ASSESSOR_ONLY, doubts);
        add(old, Doubt.OLD, doubts);
    }

    private Weight weight(String id) {
        Weight weight = weights.get(id);
        return weight == null ? new Weight(id, false, null) : weight;
    }

    private static void add(boolean is, Doubt doubt, Set<Doubt> doubts) {
        if (is) {
            doubts.add(doubt);
        }
    }

    /** Whether nothing but absences decides, and at least one of them is no more than a search that found nothing. */
    private static boolean absenceOnly(List<Fact> facts) {
        boolean searched = false;
        for (Fact fact : facts) {
            if (!fact.status().isAbsence()) {
                return false;
            }
            searched |= fact.status() == EvidenceStatus.SEARCHED_NONE;
        }
        return searched;
    }
}
