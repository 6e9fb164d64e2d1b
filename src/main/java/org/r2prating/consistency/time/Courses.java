package org.r2prating.consistency.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.r2prating.consistency.held.HeldRating;
import org.r2prating.consistency.held.HeldRatings;
import org.r2prating.consistency.profile.Profile;
import org.r2prating.consistency.profile.Profiles;
import org.r2prating.engine.Finals;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.engine.Score;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.Published;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Indicator;
import org.r2prating.model.SearchedNone;
import org.r2prating.rules.RulePack;

/** Follows states over their editions: everything that may be needed is made once for all of them. */
public final class Courses {

    private final RulePack pack;
    private final FactBase base;
    private final SearchedNone policy;
    private final HeldRatings held;
    private final Correction.Corrections corrections;
    private final Recommender recommender;
    private final Optional<Recommender> before;
    private final Profiles profiles;

    /**
     * @param rulesBefore the rules by which editions before the newest were made, where they were others
     */
    public Courses(
            RulePack pack,
            Optional<RulePack> rulesBefore,
            FactBase base,
            SearchedNone policy,
            HeldRatings held,
            Correction.Corrections corrections) {
        this.pack = pack;
        this.base = base;
        this.policy = policy;
        this.held = held;
        this.corrections = corrections;
        recommender = new Recommender(pack, base);
        before = rulesBefore.map(rules -> new Recommender(rules, base));
        profiles = new Profiles(pack);
    }

    /** A state over all editions in which something is known of it. */
    public Course of(Country country) {
        return of(country, base.editions());
    }

    /** The same over some editions, oldest first. */
    public Course of(Country country, List<Edition> editions) {
        List<Stage> stages = new ArrayList<>();
        for (Edition edition : editions) {
            if (!base.inView(country.iso3(), edition).isEmpty()
                    || base.dossier(country.iso3(), edition).isPresent()) {
                stages.add(stage(country, edition));
            }
        }
        return new Course(country, stages);
    }

    private Stage stage(Country country, Edition edition) {
        CaseFile file = CaseFile.of(base, pack.framework(), country, edition, policy);
        Map<Indicator, Profile> known = profiles.of(file);
        Map<String, Outcome> earlierRules = before.map(r -> r.outcomes(file)).orElse(Map.of());
        Map<Indicator, At> byIndicator = new LinkedHashMap<>();
        List<Recommendation> stand = new ArrayList<>();
        for (Recommendation made : recommender.recommend(file)) {
            Recommendation recommendation = base.reviews()
                    .decided(country.iso3(), edition.id(), made.indicator().id())
                    .filter(decided -> decided.rating().isEmpty())
                    .map(decided -> with(made, Finals.outcome(decided)))
                    .orElse(made);
            Indicator indicator = recommendation.indicator();
            Optional<HeldRating> onRecord = held.of(country.iso3(), edition, indicator.id());
            byIndicator.put(
                    indicator,
                    new At(
                            edition,
                            onRecord,
                            label(country, edition, indicator),
                            recommendation,
                            earlierRules.getOrDefault(indicator.id(), recommendation.outcome()),
                            known.getOrDefault(indicator, new Profile(List.of())),
                            corrections.of(country.iso3(), edition, indicator.id())));
            stand.add(onRecord.map(h -> with(recommendation, new Outcome.Rated(h.rating())))
                    .orElse(recommendation));
        }
        return new Stage(edition, byIndicator, Score.of(pack.framework(), stand));
    }

    private String label(Country country, Edition edition, Indicator indicator) {
        return base.dossier(country.iso3(), edition)
                .flatMap(d -> d.published())
                .flatMap(p -> Optional.ofNullable(p.table().get(indicator.id())))
                .map(Published.Row::change)
                .orElse("");
    }

    /** The recommendation as if what is on record had been recommended: a rating for the score alone, or that there is none. */
    private static Recommendation with(Recommendation recommendation, Outcome outcome) {
        return new Recommendation(
                recommendation.indicator(),
                outcome,
                recommendation.derivation(),
                recommendation.decisive(),
                recommendation.certainty(),
                recommendation.flags(),
                recommendation.known(),
                recommendation.missing());
    }
}
