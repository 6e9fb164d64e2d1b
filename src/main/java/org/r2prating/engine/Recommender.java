package org.r2prating.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
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
import org.r2prating.model.SearchedNone;
import org.r2prating.rules.RuleCard;
import org.r2prating.rules.RulePack;
import org.r2prating.rules.Verb;

/** Facts and a rule pack give recommendations. Holds no state: the same input always gives the same output. */
public final class Recommender {

    private final RulePack pack;
    private final FactBase base;
    private final List<Indicator> indicators;
    private final Asked asked;

    public Recommender(RulePack pack, FactBase base) {
        this.pack = pack;
        this.base = base;
        indicators = pack.framework().indicators();
        asked = new Asked(pack);
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
        Asked.Beside beside = asked.beside(caseFile);
        Trust trust = new Trust(base.sources(), base.previous(caseFile.edition()));
        List<Recommendation> recommendations = new ArrayList<>();
        for (Indicator indicator : indicators) {
            recommendations.add(recommendation(indicator, evaluation, believed, beside, trust));
        }
        return Collections.unmodifiableList(recommendations);
    }

    /** The outcome for every indicator, by its id, and nothing of how it came about. */
    public Map<String, Outcome> outcomes(CaseFile caseFile) {
        Evaluation evaluation = Evaluation.of(pack, caseFile);
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            outcomes.put(
                    indicator.id(), combine(evaluation.reasons(indicator.id())).outcome());
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
            Indicator indicator,
            Evaluation evaluation,
            Map<Fact, Evaluation> believed,
            Asked.Beside beside,
            Trust trust) {
        List<Reason> reasons = evaluation.reasons(indicator.id());
        List<Fact> setAside = beside.setAside(indicator);
        Combination.Result result = combine(reasons);
        List<Reason> decisive = decisive(reasons, result.outcome());
        List<Fact> deciding = Reason.behind(decisive);
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(result.flags());
        List<Dispute> disputes = disputes(indicator, deciding, believed);
        if (!disputes.isEmpty()) {
            flags.add(Flag.CONFLICT);
        }
        Optional<Certainty> certainty = Optional.empty();
        if (!(result.outcome() instanceof Outcome.Insufficient)) {
            Certainty graded = trust.certainty(deciding, setAside);
            flags.addAll(Trust.flags(graded));
            certainty = Optional.of(graded);
        }
        return new Recommendation(
                indicator,
                result.outcome(),
                new Derivation(reasons, evaluation.heldBack(indicator.id(), reasons), setAside, disputes),
                decisive,
                certainty,
                List.copyOf(flags),
                beside.known(indicator),
                beside.missing(indicator));
    }

    private List<Dispute> disputes(Indicator indicator, List<Fact> deciding, Map<Fact, Evaluation> believed) {
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
                                        combine(e.getValue().reasons(indicator.id()))
                                                .outcome()))
                                .toList()))
                .filter(dispute -> dispute.sides().size() > 1)
                .toList();
    }

    private Combination.Result combine(Collection<Reason> reasons) {
        List<RuleCard> said = new ArrayList<>(reasons.size());
        for (Reason reason : reasons) {
            if (reason.card().verb() != Verb.NOT_APPLICABLE || documented(reason)) {
                said.add(reason.card());
            }
        }
        return Combination.of(pack.framework().scale(), said);
    }

    /** Only a documented fact can show that an indicator does not apply. */
    private static boolean documented(Reason reason) {
        return reason.facts().stream().allMatch(f -> f.status() == EvidenceStatus.DOCUMENTED);
    }

    /** The reasons without which the outcome would be another; where none is such, all that suffice alone. */
    private List<Reason> decisive(List<Reason> reasons, Outcome outcome) {
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
