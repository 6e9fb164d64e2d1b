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
        Set<String> named = named(deciding);
        if (oneSource(named)) {
            doubts.add(Doubt.SINGLE_SOURCE);
        }
        if (assessorOnly(named)) {
            doubts.add(Doubt.ASSESSOR_ONLY);
        }
        if (absenceOnly(deciding)) {
            doubts.add(Doubt.ABSENCE_ONLY);
        }
        if (old(named)) {
            doubts.add(Doubt.OLD);
        }
        boolean doubtful = false;
        boolean marked = false;
        for (Fact fact : deciding) {
            doubtful |= fact.status() == EvidenceStatus.CONFLICTING
                    || fact.passport().retrospective();
            marked |= !fact.passport().mark().isEmpty();
        }
        if (doubtful) {
            doubts.add(Doubt.CONFLICTING_OR_RETROSPECTIVE);
        }
        if (setAside.stream().anyMatch(f -> f.status() == EvidenceStatus.INACCESSIBLE)) {
            doubts.add(Doubt.INACCESSIBLE);
        }
        if (marked) {
            doubts.add(Doubt.MARKED);
        }
        return Certainty.lowered(doubts);
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

    private static Set<String> named(List<Fact> facts) {
        Set<String> named = new HashSet<>();
        for (Fact fact : facts) {
            for (Evidence evidence : fact.evidence()) {
                named.add(evidence.source());
            }
        }
        return named;
    }

    /** A source and what it is part of, such as two documents of one investigation, are one. */
    private boolean oneSource(Set<String> named) {
        return named.stream().map(this::whole).distinct().count() == 1;
    }

    private String whole(String id) {
        Source source = sources.get(id);
        return source == null || source.partOf().isEmpty() ? id : whole(source.partOf());
    }

    private boolean assessorOnly(Set<String> named) {
        for (String id : named) {
            Source source = sources.get(id);
            if (source == null || !source.assessor()) {
                return false;
            }
        }
        return !named.isEmpty();
    }

    /** Whether nothing but absences decides, and at least one of them is no more than a search that found nothing. */
    private static boolean absenceOnly(List<Fact> facts) {
        return facts.stream().allMatch(f -> f.status().isAbsence())
                && facts.stream().anyMatch(f -> f.status() == EvidenceStatus.SEARCHED_NONE);
    }

    /** Whether all sources are dated, and none is younger than the cut-off of the previous edition. */
    private boolean old(Set<String> named) {
        if (previous.isEmpty() || named.isEmpty()) {
            return false;
        }
        LocalDate cutOff = previous.get().until();
        for (String id : named) {
            Source source = sources.get(id);
            if (source == null
                    || source.issued() == null
                    || source.issued().last().isAfter(cutOff)) {
                return false;
            }
        }
        return true;
    }
}
