package org.r2prating.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.r2prating.Shipped;
import org.r2prating.model.SearchedNone;

/** The dossier behind the published annex on the DPRK, rated. */
class PrkTest {

    private static final Recommender RECOMMENDER = new Recommender(Shipped.pack(), Shipped.base());

    private static Assessment assess(String edition, SearchedNone policy) {
        return RECOMMENDER.assess(Shipped.country("PRK"), Shipped.edition(edition), policy);
    }

    private static Map<String, List<Integer>> byOutcome(Assessment assessment) {
        return assessment.recommendations().stream()
                .collect(Collectors.groupingBy(
                        r -> r.outcome()
                                .range()
                                .map(Object::toString)
                                .orElse(r.outcome().name()),
                        TreeMap::new,
                        Collectors.mapping(r -> r.indicator().number(), Collectors.toList())));
    }

    @Test
    void theEditionOf2022IsWeakOnPeerReviewAndTheSecuritySectorAndVeryWeakOnTheOthers() {
        Assessment assessment = assess("2022", SearchedNone.WORST);
        Map<String, List<Integer>> outcomes = byOutcome(assessment);
        assertThat(outcomes).containsOnlyKeys("Weak", "Very Weak").containsEntry("Weak", List.of(11, 20));
        assertThat(outcomes.get("Very Weak")).hasSize(34);
        assertThat(assessment.score().exact().orElseThrow()).hasToString("1.39");
        assertThat(assessment.score().headline()).contains(1);
    }

    @Test
    void theEditionOf2019IsWeakAlsoOnDiscussionsAndOpenWhereNoFactOf2019Speaks() {
        Assessment assessment = assess("2019", SearchedNone.WORST);
        Map<String, List<Integer>> outcomes = byOutcome(assessment);
        assertThat(outcomes)
                .containsOnlyKeys(
                        "Weak", "Very Weak", "Very Weak to Weak", "Very Weak to Fair", "insufficient evidence")
                .containsEntry("Weak", List.of(11, 20, 23))
                .containsEntry("Very Weak to Weak", List.of(17))
                .containsEntry("Very Weak to Fair", List.of(22))
                .containsEntry("insufficient evidence", List.of(35));
        assertThat(assessment.score().exact().orElseThrow()).hasToString("2.27");
        assertThat(assessment.score().headline()).contains(2);
    }

    @Test
    void onlyTheDiscussionsFellSince2019() {
        Assessment assessment = assess("2022", SearchedNone.WORST);
        Map<Change, List<Integer>> changes = assessment.recommendations().stream()
                .collect(Collectors.groupingBy(
                        assessment::change,
                        TreeMap::new,
                        Collectors.mapping(r -> r.indicator().number(), Collectors.toList())));
        assertThat(changes).containsOnlyKeys(Change.DECREASE, Change.UNCHANGED, Change.NOT_COMPARABLE);
        assertThat(changes).containsEntry(Change.DECREASE, List.of(23));
        assertThat(assessment.previous().orElseThrow().score().headline().orElseThrow()
                        - assessment.score().headline().orElseThrow())
                .isEqualTo(1);
    }

    @Test
    void theNeutralPolicyOpensTheRatingsThatRestOnAbsenceOnly() {
        Assessment worst = assess("2022", SearchedNone.WORST);
        Assessment neutral = assess("2022", SearchedNone.NEUTRAL);
        List<Integer> opened = worst.recommendations().stream()
                .filter(r ->
                        !neutral.of(r.indicator().id()).orElseThrow().outcome().equals(r.outcome()))
                .map(r -> r.indicator().number())
                .toList();
        assertThat(opened).containsExactly(3, 5, 18, 23, 26, 30, 34);
        assertThat(worst.recommendations())
                .as("flagged as resting on absence only")
                .filteredOn(r -> r.flags().contains(Flag.ABSENCE_ONLY))
                .extracting(r -> r.indicator().number())
                .isEqualTo(opened);
        assertThat(neutral.recommendations())
                .filteredOn(r -> opened.contains(r.indicator().number()))
                .allSatisfy(r -> assertThat(r.outcome()).isInstanceOf(Outcome.Insufficient.class));
    }

    @Test
    void aSearchOf2022CarriesForwardTheFactOf2019AndNeverItsRating() {
        Recommendation discussions =
                assess("2022", SearchedNone.CARRY_FORWARD).of("r2p-discussions").orElseThrow();
        // The statement of 2017 is an event of the earlier period: carried forward, it still is no event of this one.
        assertThat(discussions.derivation().cited()).extracting(f -> f.id()).doesNotContain("r2p-discussions");
    }

    @Test
    void theTreatiesProposeFairAndThePracticeCapsAtVeryWeakEachOnItsOwnEvidence() {
        Recommendation treaties = assess("2022", SearchedNone.WORST)
                .of("international-instruments")
                .orElseThrow();
        assertThat(treaties.derivation().reasons())
                .extracting(r -> r.card().conclusion())
                .containsExactly("propose(Fair)", "atMost(Very Weak)");
        Reason proposal = treaties.derivation().reasons().get(0);
        Reason cap = treaties.derivation().reasons().get(1);
        assertThat(proposal.facts()).hasSize(13);
        assertThat(cap.facts()).extracting(f -> f.id()).containsExactly("treaty-practice");
        assertThat(treaties.decisive()).containsExactly(cap);
    }

    @Test
    void whatRestsOnASearchAloneIsFlaggedAndTrustedLess() {
        Recommendation assessmentOfRisk = assess("2022", SearchedNone.WORST)
                .of("national-risk-assessment")
                .orElseThrow();
        assertThat(assessmentOfRisk.flags()).containsExactly(Flag.ONE_SOURCE, Flag.ABSENCE_ONLY, Flag.ASSESSOR_ONLY);
        assertThat(assessmentOfRisk.certainty().orElseThrow().level()).isEqualTo(Certainty.Level.VERY_LOW);
    }
}
