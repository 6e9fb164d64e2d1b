package org.r2prating.consistency.states;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.r2prating.consistency.held.HeldRatings;
import org.r2prating.consistency.profile.Profile;
import org.r2prating.consistency.profile.Profiles;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Indicator;
import org.r2prating.model.SearchedNone;
import org.r2prating.rules.RulePack;

/**
 * All states of an edition with the rating that stands for each indicator (final, published, or else recommended), and
 * with the facts behind it.
 */
public final class AcrossStates {

    private final List<Peers> byIndicator;
    private final int states;

    private AcrossStates(List<Peers> byIndicator, int states) {
        this.byIndicator = byIndicator;
        this.states = states;
    }

    /** Rates states and lays them side by side. */
    public static AcrossStates of(
            RulePack pack,
            FactBase base,
            Collection<Country> states,
            Edition edition,
            SearchedNone policy,
            HeldRatings held) {
        Recommender recommender = new Recommender(pack, base);
        Profiles profiles = new Profiles(pack);
        Map<Indicator, List<Case>> cases = new LinkedHashMap<>();
        pack.indicators().forEach(i -> cases.put(i, new ArrayList<>()));
        for (Country country : states) {
            CaseFile file = CaseFile.of(base, pack.framework(), country, edition, policy);
            Map<Indicator, Profile> known = profiles.of(file);
            for (Recommendation recommendation : recommender.recommend(file)) {
                Indicator indicator = recommendation.indicator();
                Profile profile = known.getOrDefault(indicator, new Profile(List.of()));
                Case.of(country, profile, held.of(country.iso3(), edition, indicator.id()), recommendation)
                        .ifPresent(one ->
                                cases.getOrDefault(indicator, new ArrayList<>()).add(one));
            }
        }
        List<Peers> peers = new ArrayList<>();
        cases.forEach((indicator, on) -> peers.add(Peers.of(new OnIndicator(edition, indicator, on))));
        return new AcrossStates(peers, states.size());
    }

    /** How many states there are, rated or not. */
    public int states() {
        return states;
    }

    /** How far the facts explain the ratings of each indicator, in the published order. */
    public List<Approximation> approximations() {
        return byIndicator.stream().map(Approximation::of).toList();
    }

    /** The same over all indicators. */
    public Approximation whole() {
        return Approximation.sum(approximations());
    }

    List<Peers> byIndicator() {
        return byIndicator;
    }
}
