package org.r2prating.consistency.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.r2prating.Shipped;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.held.HeldRating;
import org.r2prating.consistency.held.HeldRatings;
import org.r2prating.engine.GeneratedFacts;
import org.r2prating.facts.Dossier;
import org.r2prating.facts.FactBase;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Rating;
import org.r2prating.model.SearchedNone;

/** Many invented states with generated facts: what is found is what comparing every pair finds. */
class GeneratedStatesTest {

    private static final Edition EDITION = Shipped.edition("2022");

    private static FactBase base(int states, double known) {
        Map<String, Country> countries = new TreeMap<>();
        Map<FactBase.Key, Dossier> dossiers = new LinkedHashMap<>();
        for (int i = 0; i < states; i++) {
            String code = "S" + (1000 + i);
            countries.put(code, Country.invented(code, "State " + i));
            dossiers.put(
                    new FactBase.Key(code, EDITION.id()),
                    new Dossier(
                            code,
                            EDITION.id(),
                            new GeneratedFacts(Shipped.pack().framework(), EDITION, i, known).facts(),
                            Optional.empty()));
        }
        return FactBase.empty(Shipped.base().editions()).with(countries, dossiers);
    }

    private static AcrossStates across(FactBase base, HeldRatings held) {
        return AcrossStates.of(Shipped.pack(), base, base.countries().values(), EDITION, SearchedNone.NEUTRAL, held);
    }

    @Test
    void everyViolatingPairIsFoundAndNoOther() {
        SplittableRandom random = new SplittableRandom(3);
        List<Rating> scale = Shipped.pack().framework().scale().ratings();
        Map<String, Rating> drawn = new TreeMap<>();
        HeldRatings held = (country, edition, indicator) -> Optional.of(new HeldRating(
                drawn.computeIfAbsent(country + indicator, k -> scale.get(random.nextInt(scale.size()))),
                HeldRating.By.FINAL,
                Place.of(Origin.of(country))));
        AcrossStates across = across(base(40, 0.9), held);
        long all = 0;
        for (Peers peers : across.byIndicator()) {
            List<String> naive = new ArrayList<>();
            for (Case a : peers.on().cases()) {
                for (Case b : peers.on().cases()) {
                    if (violates(a, b) && !a.profile().sameAs(b.profile())) {
                        naive.add(a.country().iso3() + " " + b.country().iso3());
                    }
                }
            }
            assertThat(peers.violations().stream()
                            .map(v -> v.better().country().iso3() + " "
                                    + v.worse().country().iso3()))
                    .containsExactlyInAnyOrderElementsOf(naive);
            all += naive.size();
        }
        assertThat(all).isPositive();
        assertThat(across.whole().violations()).isGreaterThanOrEqualTo(all);
    }

    private static boolean violates(Case a, Case b) {
        double[] one = a.profile().marks();
        double[] other = b.profile().marks();
        boolean atLeast = a.profile().known().equals(b.profile().known());
        for (int i = 0; atLeast && i < one.length; i++) {
            atLeast = one[i] >= other[i];
        }
        return atLeast && a.range().highest().compareTo(b.range().lowest()) < 0;
    }

    @Test
    void theShippedRulesNeverLowerARatingForBetterFacts() {
        AcrossStates across = across(base(150, 0.97), (c, e, i) -> Optional.empty());
        assertThat(StatesChecks.of(across).stream().map(Finding::message)).isEmpty();
    }
}
