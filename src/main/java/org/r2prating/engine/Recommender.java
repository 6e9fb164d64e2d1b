package org.r2prating.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.model.SearchedNone;
import org.r2prating.model.Subject;
import org.r2prating.rules.RuleCard;
import org.r2prating.rules.RulePack;
import org.r2prating.rules.Verb;

/** Facts and a rule pack give recommendations. Holds no state: the same input always gives the same output. */
public final class Recommender {

    private final RulePack pack;
    private final FactBase base;

    public Recommender(RulePack pack, FactBase base) {
        this.pack = pack;
        this.base = base;
    }

    /** All recommendations for a state in an edition, with those of the edition before. */
    public Assessment assess(Country country, Edition edition, SearchedNone policy) {
        Optional<Assessment> previous = base.previous(edition)
                .filter(p -> base.dossier(country.iso3(), p).isPresent())
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
        return pack.framework().indicators().stream()
                .map(indicator -> recommendation(indicator, caseFile, evaluation, believed))
                .toList();
    }

    /** What the rules make of each side of facts in conflict. */
    private Map<Fact, Evaluation> believed(CaseFile caseFile) {
        Map<Fact, Evaluation> believed = new LinkedHashMap<>();
        caseFile.facts().stream()
                .filter(f -> f.status() == EvidenceStatus.CONFLICTING)
                .forEach(f -> believed.put(f, Evaluation.of(pack, caseFile.believing(f, pack.framework()))));
        return believed;
    }

    private Recommendation recommendation(
            Indicator indicator, CaseFile caseFile, Evaluation evaluation, Map<Fact, Evaluation> believed) {
        SortedSet<Subject> asks = pack.asks(indicator.id());
        List<Reason> reasons = evaluation.reasons(indicator.id());
        List<Fact> setAside = caseFile.setAside().stream()
                .filter(f -> asks.contains(f.subject()))
                .toList();
        Combination.Result result = combine(reasons);
        List<Reason> decisive = decisive(reasons, result.outcome());
        List<Fact> deciding = Reason.distinct(
                decisive.stream().flatMap(r -> r.facts().stream()).toList());
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(result.flags());
        List<Dispute> disputes = disputes(indicator, deciding, believed);
        if (!disputes.isEmpty()) {
            flags.add(Flag.CONFLICT);
        }
        Optional<Certainty> certainty = Optional.empty();
        if (!(result.outcome() instanceof Outcome.Insufficient)) {
            Trust trust = new Trust(base.sources(), base.previous(caseFile.edition()));
            flags.addAll(trust.flags(deciding));
            certainty = Optional.of(trust.certainty(deciding, setAside));
        }
        return new Recommendation(
                indicator,
                result.outcome(),
                new Derivation(reasons, evaluation.heldBack(indicator.id()), setAside, disputes),
                decisive,
                certainty,
                List.copyOf(flags),
                caseFile.facts().stream()
                        .filter(f -> asks.contains(f.subject()))
                        .toList(),
                missing(asks, caseFile));
    }

    private List<Dispute> disputes(Indicator indicator, List<Fact> deciding, Map<Fact, Evaluation> believed) {
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
        List<RuleCard> said = reasons.stream()
                .filter(r -> r.card().verb() != Verb.NOT_APPLICABLE || documented(r))
                .map(Reason::card)
                .toList();
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
        for (Reason reason : reasons) {
            List<Reason> others =
                    reasons.stream().filter(r -> !r.equals(reason)).toList();
            if (!combine(others).outcome().equals(outcome)) {
                needed.add(reason);
            }
            if (combine(List.of(reason)).outcome().equals(outcome)) {
                sufficient.add(reason);
            }
        }
        return needed.isEmpty() ? (sufficient.isEmpty() ? reasons : sufficient) : needed;
    }

    /** What the rules ask and no fact put before them says. */
    private List<Subject> missing(SortedSet<Subject> asks, CaseFile caseFile) {
        Framework framework = pack.framework();
        return asks.stream()
                .filter(s ->
                        caseFile.facts().stream().noneMatch(f -> f.subject().equals(s)))
                .filter(s -> s.kind() != FactKind.VOTE
                        || framework
                                .resolution(s.id())
                                .filter(caseFile.edition()::covers)
                                .isPresent())
                .toList();
    }
}
