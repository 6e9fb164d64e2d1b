package org.r2prating.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Indicator;
import org.r2prating.model.Scale;
import org.r2prating.model.SearchedNone;
import org.r2prating.rules.RulePack;
import org.r2prating.rules.Verb;

/** Facts and a rule pack give recommendations. Holds no state: the same input always gives the same output. */
public final class Recommender {

    private final RulePack pack;
    private final FactBase base;
    private final Scale scale;
    private final List<Indicator> indicators;
    private final Asked asked;
    private final Trust trust;
    /** By indicator, where no fact is on what its rules ask: the same for every state. */
    private final List<Recommendation> unknown = new ArrayList<>();

    public Recommender(RulePack pack, FactBase base) {
        this.pack = pack;
        this.base = base;
        scale = pack.framework().scale();
        indicators = pack.indicators();
        asked = new Asked(pack);
        trust = new Trust(base.sources());
        for (int i = 0; i < indicators.size(); i++) {
            unknown.add(recommendation(i, Told.NOTHING, asked.none(i), Map.of(), Optional.empty()));
        }
    }

    /** All recommendations for a state in an edition, with those of the edition before. */
    public Assessment assess(Country country, Edition edition, SearchedNone policy) {
        Optional<Assessment> previous = base.previous(edition)
                .filter(p -> !base.inView(country.iso3(), p).isEmpty())
                .map(p -> assess(country, p, policy, Optional.empty()));
        return assess(country, edition, policy, previous);
    }

    private Assessment assess(Country country, Edition edition, SearchedNone policy, Optional<Assessment> previous) {
        CaseFile caseFile = CaseFile.of(base, pack.framework(), country, edition, policy);
        List<Recommendation> recommendations = recommend(caseFile);
        return new Assessment(
                country,
                edition,
                policy,
                recommendations,
                Score.of(pack.framework(), recommendations),
                previous,
                pack.digest(),
                base.digest());
    }

    /** A recommendation for every indicator, in the published order. */
    public List<Recommendation> recommend(CaseFile caseFile) {
        Evaluation evaluation = Evaluation.of(pack, caseFile);
        Map<Fact, Evaluation> believed = believed(caseFile);
        List<OnRecord> onRecord = asked.onRecord(caseFile);
        Optional<Edition> previous = base.previous(caseFile.edition());
        List<Recommendation> recommendations = new ArrayList<>(indicators.size());
        for (int i = 0; i < indicators.size(); i++) {
            Told told = evaluation.told(i);
            recommendations.add(
                    told.isNothing() && onRecord.get(i).equals(asked.none(i))
                            ? unknown.get(i)
                            : recommendation(i, told, onRecord.get(i), believed, previous));
        }
        return Collections.unmodifiableList(recommendations);
    }

    /** The outcome for every indicator, by its id, and nothing of how it came about. */
    public Map<String, Outcome> outcomes(CaseFile caseFile) {
        Evaluation evaluation = Evaluation.of(pack, caseFile);
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (int i = 0; i < indicators.size(); i++) {
            outcomes.put(
                    indicators.get(i).id(),
                    combine(evaluation.told(i).reasons()).outcome());
        }
        return outcomes;
    }

    /** What the rules make of each side of facts in conflict. */
    private Map<Fact, Evaluation> believed(CaseFile caseFile) {
        Map<Fact, Evaluation> believed = new LinkedHashMap<>();
        for (Fact fact : caseFile.facts()) {
            if (fact.status() == EvidenceStatus.CONFLICTING) {
                believed.put(fact, Evaluation.of(pack, caseFile.believing(fact, pack.framework())));
            }
        }
        return believed;
    }

    private Recommendation recommendation(
            int indicator, Told told, OnRecord onRecord, Map<Fact, Evaluation> believed, Optional<Edition> previous) {
        List<Reason> reasons = told.reasons();
        Combination combination = combine(reasons);
        Outcome outcome = combination.outcome();
        List<Reason> decisive = decisive(reasons, outcome);
        List<Fact> deciding = Reason.behind(decisive);
        Set<Flag> flags = combination.flags();
        List<Dispute> disputes = disputes(indicator, deciding, believed);
        if (!disputes.isEmpty()) {
            flags.add(Flag.CONFLICT);
        }
        Optional<Certainty> certainty = Optional.empty();
        if (!(outcome instanceof Outcome.Insufficient)) {
            Certainty graded = trust.certainty(deciding, onRecord.setAside(), previous);
            flags.addAll(Trust.flags(graded));
            certainty = Optional.of(graded);
        }
        return new Recommendation(
                indicators.get(indicator),
                outcome,
                new Derivation(reasons, told.heldBack(reasons), onRecord.setAside(), disputes),
                decisive,
                certainty,
                List.copyOf(flags),
                onRecord.known(),
                onRecord.missing());
    }

    private List<Dispute> disputes(int indicator, List<Fact> deciding, Map<Fact, Evaluation> believed) {
        if (believed.isEmpty()) {
            return List.of();
        }
        return deciding.stream()
                .filter(believed::containsKey)
                .map(Fact::subject)
                .distinct()
                .map(subject -> new Dispute(
                        subject,
                        believed.entrySet().stream()
                                .filter(e -> e.getKey().subject().equals(subject))
                                .map(e -> new Dispute.Side(
                                        e.getKey(),
                                        combine(e.getValue().told(indicator).reasons())
                                                .outcome()))
                                .toList()))
                .filter(dispute -> dispute.sides().size() > 1)
                .toList();
    }

    private Combination combine(List<Reason> reasons) {
        Combination combination = new Combination(scale);
        for (Reason reason : reasons) {
            if (says(reason)) {
                combination.add(reason.card());
            }
        }
        return combination;
    }

    /** Only a documented fact can show that an indicator does not apply. */
    private static boolean says(Reason reason) {
        return reason.card().verb() != Verb.NOT_APPLICABLE
                || reason.facts().stream().allMatch(f -> f.status() == EvidenceStatus.DOCUMENTED);
    }

    /** The reasons without which the outcome would be another; where none is such, all that suffice alone. */
    private List<Reason> decisive(List<Reason> reasons, Outcome outcome) {
        if (reasons.size() < 2) {
            return reasons;
        }
        List<Reason> needed = new ArrayList<>();
        List<Reason> sufficient = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            List<Reason> others = new ArrayList<>(reasons);
            Reason reason = others.remove(i);
            if (!combine(others).outcome().equals(outcome)) {
                needed.add(reason);
            }
            if (combine(List.of(reason)).outcome().equals(outcome)) {
                sufficient.add(reason);
            }
        }
        return needed.isEmpty() ? (sufficient.isEmpty() ? reasons : sufficient) : needed;
    }
}
