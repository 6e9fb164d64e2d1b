package org.r2prating.consistency.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.r2prating.consistency.MadeUpEditions.E2022;
import static org.r2prating.consistency.MadeUpEditions.KIGALI;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.r2prating.Shipped;
import org.r2prating.consistency.MadeUpEditions;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.held.HeldRatings;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.model.SearchedNone;

/** States held against each other: what is found, and what must not be. */
class StatesChecksTest {

    private static AcrossStates across(FactBase base, List<Country> states) {
        return AcrossStates.of(Shipped.pack(), base, states, E2022, SearchedNone.WORST, HeldRatings.published(base));
    }

    private static List<Finding> findings(MadeUpEditions world) {
        FactBase base = world.base();
        return StatesChecks.of(across(base, List.copyOf(base.countries().values())));
    }

    private static MadeUpEditions three() {
        return new MadeUpEditions()
                .kigali("QAA", E2022, "none")
                .kigali("QAB", E2022, "support-stated")
                .kigali("QAC", E2022, "endorsed");
    }

    @Test
    void recommendedRatingsHaveNoViolation() {
        assertThat(findings(three())).isEmpty();
    }

    @Test
    void betterFactsRatedLowerAreFoundWithTheFactsAndRulesSideBySide() {
        List<Finding> found = findings(three().published("QAC", E2022, KIGALI, "Very Weak", ""));
        assertThat(found).singleElement().satisfies(f -> {
            assertThat(f.kind().id()).isEqualTo("dominance");
            assertThat(f.about()).isEqualTo("QAC 2022 kigali-principles");
            assertThat(f.message())
                    .isEqualTo("35 kigali-principles, 2022: State QAC is rated Very Weak (published), below State QAB,"
                            + " Fair (recommended), although State QAC does better on the one thing known of both.");
            assertThat(f.place().toString()).startsWith("facts/QAC/2022.yaml");
            assertThat(f.witnesses().stream().map(Finding.Witness::says))
                    .anyMatch(w ->
                            w.equals("memberships kigali-principles: State QAC endorsed, State QAB support-stated"))
                    .anyMatch(w -> w.startsWith("State QAC: Strong recommended by rule (kigali-principles"))
                    .anyMatch(w -> w.startsWith("State QAB: Fair recommended by rule (kigali-principles"));
        });
    }

    @Test
    void oneWrongRatingIsOneFindingHoweverManyStatesItOffends() {
        MadeUpEditions world = three().kigali("QAD", E2022, "considering").kigali("QAE", E2022, "endorsed");
        List<Finding> found = findings(world.published("QAA", E2022, KIGALI, "Very Strong", ""));
        assertThat(found).singleElement().satisfies(f -> {
            assertThat(f.about()).isEqualTo("QAA 2022 kigali-principles");
            assertThat(f.message()).contains("above State").contains("The same with 3 other states.");
        });
    }

    @Test
    void whatOneKnowsAndTheOtherDoesNotKeepsThemApart() {
        MadeUpEditions world = new MadeUpEditions()
                .finding("QAA", E2022, "accountability-bodies", "none")
                .published("QAA", E2022, "domestic-accountability", "Fair", "")
                .finding("QAB", E2022, "accountability-bodies", "general-only")
                .finding("QAB", E2022, "accountability-practice", "effective")
                .published("QAB", E2022, "domestic-accountability", "Very Weak", "");
        assertThat(findings(world)).isEmpty();
        FactBase base = world.base();
        Approximation on = across(base, List.copyOf(base.countries().values())).whole();
        assertThat(on.incomparable()).isEqualTo(1);
        assertThat(on.comparable()).isZero();

        world.finding("QAA", E2022, "accountability-practice", "uneven");
        assertThat(findings(world))
                .singleElement()
                .satisfies(f -> assertThat(f.kind().id()).isEqualTo("dominance"));
    }

    @Test
    void betterOnOneThingAndWorseOnAnotherIsNoViolation() {
        assertThat(findings(new MadeUpEditions()
                        .finding("QAA", E2022, "accountability-bodies", "none")
                        .finding("QAA", E2022, "accountability-practice", "effective")
                        .published("QAA", E2022, "domestic-accountability", "Fair", "")
                        .finding("QAB", E2022, "accountability-bodies", "general-only")
                        .finding("QAB", E2022, "accountability-practice", "uneven")
                        .published("QAB", E2022, "domestic-accountability", "Weak", "")))
                .isEmpty();
    }

    @Test
    void sameFactsWithDifferentRatingsAreTwins() {
        List<Finding> found = findings(new MadeUpEditions()
                .kigali("QAA", E2022, "endorsed")
                .kigali("QAB", E2022, "endorsed")
                .kigali("QAC", E2022, "endorsed")
                .published("QAB", E2022, KIGALI, "Fair", ""));
        assertThat(found).singleElement().satisfies(f -> {
            assertThat(f.kind().id()).isEqualTo("twins");
            assertThat(f.about()).isEqualTo("QAB 2022 kigali-principles");
            assertThat(f.message())
                    .contains("State QAB is rated Fair (published), State QAA Strong (recommended) like 1 other")
                    .endsWith("although the same facts decide under the same rules.");
        });
    }

    @Test
    void gammaIsTheShareOfRatingsInNoViolation() {
        FactBase base = three().published("QAC", E2022, KIGALI, "Very Weak", "").base();
        Approximation whole =
                across(base, List.copyOf(base.countries().values())).whole();
        assertThat(whole.rated()).isEqualTo(3);
        assertThat(whole.violations()).isEqualTo(1);
        assertThat(whole.gamma().orElseThrow()).isEqualTo(1.0 / 3, org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void theOrderOfStatesChangesNothing() {
        FactBase base = three().published("QAC", E2022, KIGALI, "Very Weak", "")
                .kigali("QAD", E2022, "support-stated")
                .published("QAD", E2022, KIGALI, "Very Strong", "")
                .base();
        List<Country> states = new ArrayList<>(base.countries().values());
        List<Finding> one = StatesChecks.of(across(base, states));
        Collections.reverse(states);
        assertThat(StatesChecks.of(across(base, states)).stream().map(Finding::about))
                .isEqualTo(one.stream().map(Finding::about).toList())
                .isNotEmpty();
    }

    /** The shipped rules, on all states: none is rated below one that it does at least as well as. */
    @ParameterizedTest
    @CsvSource({"2019, WORST", "2022, WORST", "2022, NEUTRAL"})
    void theShippedRulesHaveNoViolationOnTheShippedFacts(String edition, SearchedNone policy) {
        AcrossStates across = AcrossStates.of(
                Shipped.pack(),
                Shipped.base(),
                Shipped.base().countries().values(),
                Shipped.edition(edition),
                policy,
                HeldRatings.published(Shipped.base()));
        assertThat(StatesChecks.of(across)).isEmpty();
        assertThat(across.whole().gamma().orElseThrow()).isEqualTo(1);
        assertThat(across.whole().comparable()).isGreaterThan(100_000);
    }
}
