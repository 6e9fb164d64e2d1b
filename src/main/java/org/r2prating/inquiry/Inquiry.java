package org.r2prating.inquiry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Attempts;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.Fact;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.InView;
import org.r2prating.facts.Source;
import org.r2prating.model.Rating;
import org.r2prating.model.Scale;
import org.r2prating.model.SearchedNone;
import org.r2prating.rules.RulePack;
import org.r2prating.rules.StepPack;

/** Answers what a reviewer asks of an assessment, each answer by running the engine again. */
public final class Inquiry {

    private final RulePack pack;
    private final StepPack steps;
    private final FactBase base;
    private final Assessment assessment;
    private final Recommender recommender;
    private final InView view;
    private final List<Fact> earlier;
    private final CaseFile caseFile;
    private final Attempts attempts;

    public Inquiry(RulePack pack, StepPack steps, FactBase base, Assessment assessment) {
        this.pack = pack;
        this.steps = steps;
        this.base = base;
        this.assessment = assessment;
        recommender = new Recommender(pack, base);
        String country = assessment.country().iso3();
        view = base.view(country, assessment.edition());
        earlier = base.previous(assessment.edition())
                .map(previous -> base.inView(country, previous))
                .orElse(List.of());
        caseFile = caseFile(assessment.policy());
        attempts = Attempts.of(steps, caseFile);
    }

    private CaseFile caseFile(SearchedNone policy) {
        return CaseFile.of(pack.framework(), assessment.country(), assessment.edition(), view.facts(), earlier, policy);
    }

    /** Why an indicator does not have a rating. */
    public WhyNot whyNot(Recommendation recommendation, Rating rating) {
        return WhyNot.of(recommendation, rating, pack, attempts);
    }

    /** Everything about some of the recommendations, by the id of the indicator. */
    public Map<String, Answers> about(Collection<Recommendation> recommendations) {
        Map<String, SmallestChange> changes = changes(recommendations);
        Map<String, Fragility> fragilities = fragilities(recommendations);
        Map<String, List<PolicyOutcome>> policies = policies(recommendations);
        Map<String, Answers> answers = new LinkedHashMap<>();
        for (Recommendation recommendation : recommendations) {
            String id = recommendation.indicator().id();
            answers.put(
                    id,
                    new Answers(
                            neighbours(recommendation).stream()
                                    .map(rating -> whyNot(recommendation, rating))
                                    .toList(),
                            Optional.ofNullable(changes.get(id)),
                            Optional.ofNullable(fragilities.get(id)),
                            Optional.of(policies.getOrDefault(id, List.of()))));
        }
        return answers;
    }

    /** The smallest changes that would lift each rating. */
    public Map<String, SmallestChange> changes(Collection<Recommendation> recommendations) {
        Changes changes = new Changes(pack.framework(), view, caseFile, new Contributions(pack, steps));
        return new ChangeSearch(pack, trials(), changes).of(recommendations);
    }

    /** What each outcome hangs on. */
    public Map<String, Fragility> fragilities(Collection<Recommendation> recommendations) {
        return new HangingOn(pack, trials(), id -> Source.whole(id, base.sources())).of(recommendations);
    }

    private Trials trials() {
        return new Trials(pack, recommender, view, earlier, caseFile);
    }

    /** The other policies under which each outcome would be another. */
    private Map<String, List<PolicyOutcome>> policies(Collection<Recommendation> recommendations) {
        Map<String, List<PolicyOutcome>> policies = new LinkedHashMap<>();
        for (SearchedNone policy : SearchedNone.values()) {
            if (policy == assessment.policy()) {
                continue;
            }
            Map<String, Outcome> outcomes = recommender.outcomes(caseFile(policy));
            for (Recommendation recommendation : recommendations) {
                String id = recommendation.indicator().id();
                Outcome outcome = outcomes.get(id);
                if (outcome != null && !outcome.equals(recommendation.outcome())) {
                    policies.computeIfAbsent(id, i -> new ArrayList<>()).add(new PolicyOutcome(policy, outcome));
                }
            }
        }
        return policies;
    }

    /** The rating above what stands, and the one below. */
    private List<Rating> neighbours(Recommendation recommendation) {
        Scale scale = pack.framework().scale();
        List<Rating> neighbours = new ArrayList<>();
        recommendation.outcome().range().ifPresent(range -> {
            at(scale, range.highest().level() + 1).ifPresent(neighbours::add);
            at(scale, range.lowest().level() - 1).ifPresent(neighbours::add);
        });
        return neighbours;
    }

    private static Optional<Rating> at(Scale scale, int level) {
        return scale.ratings().stream().filter(r -> r.level() == level).findFirst();
    }
}
