package org.r2prating.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.r2prating.MadeUpFacts;
import org.r2prating.Shipped;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.review.Basis;
import org.r2prating.facts.review.Correction;
import org.r2prating.facts.review.FinalRating;
import org.r2prating.facts.review.Frozen;
import org.r2prating.facts.review.Grounds;
import org.r2prating.facts.review.Proposal;
import org.r2prating.facts.review.ReasonCode;
import org.r2prating.facts.review.Review;
import org.r2prating.facts.review.ReviewRecord;
import org.r2prating.facts.review.Reviews;
import org.r2prating.facts.review.Verdict;
import org.r2prating.input.Origin;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Rating;
import org.r2prating.model.SearchedNone;
import org.r2prating.rules.RuleCard;
import org.r2prating.rules.RulePack;

/** What is decided stands in scores and changes, and never alters what the rules recommend. */
class FinalsTest {

    private static final Country PRK = Shipped.country("PRK");
    private static final Edition NOW = Shipped.edition("2022");
    private static final List<Rating> RATINGS =
            Shipped.pack().framework().scale().ratings();
    private static final Grounds GROUNDS =
            new Grounds(ReasonCode.CONTEXT, "It is so.", "icc-states-parties", "letter D");

    private static Assessment recommended(FactBase base, Country country) {
        return new Recommender(Shipped.pack(), base).assess(country, NOW, SearchedNone.WORST);
    }

    private static Assessment over(FactBase base, Country country) {
        return new Finals(Shipped.pack(), base).over(recommended(base, country));
    }

    private static FinalRating decided(FactBase base, Country country, String indicator, Verdict rating) {
        Recommendation r = recommended(base, country).of(indicator).orElseThrow();
        Verdict proposed = Finals.verdict(r.outcome());
        return new FinalRating(
                indicator,
                "Kim",
                Optional.of("Lee"),
                LocalDate.of(2022, 3, 1),
                rating,
                new Proposal(proposed, List.of()),
                rating.equals(proposed) ? Optional.empty() : Optional.of(GROUNDS),
                new Finals(Shipped.pack(), base).basis(country, NOW, indicator),
                Origin.of("x"));
    }

    private static FactBase with(FactBase base, String country, ReviewRecord... records) {
        return base.with(
                new Reviews(Map.of(country, Map.of("2022", new Review(country, "2022", List.of(records)))), Map.of()));
    }

    @Test
    void withoutRecordsTheAssessmentIsTheSame() {
        Assessment recommended = recommended(Shipped.base(), PRK);
        assertThat(new Finals(Shipped.pack(), Shipped.base()).over(recommended)).isSameAs(recommended);
    }

    @Test
    void whatIsDecidedStandsAndWhatIsRecommendedStays() {
        SplittableRandom random = new SplittableRandom(7);
        Assessment recommended = recommended(Shipped.base(), PRK);
        for (int trial = 0; trial < 20; trial++) {
            List<ReviewRecord> records = new ArrayList<>();
            int points = 0;
            for (Recommendation r : recommended.recommendations()) {
                Rating rating = r.outcome().rating().orElseThrow();
                if (random.nextBoolean()) {
                    rating = RATINGS.get(random.nextInt(RATINGS.size()));
                    records.add(decided(Shipped.base(), PRK, r.indicator().id(), Verdict.of(rating)));
                }
                points += rating.points();
            }
            FactBase base = with(Shipped.base(), "PRK", records.toArray(ReviewRecord[]::new));
            assertThat(recommended(base, PRK)).isEqualTo(recommended);
            Assessment over = over(base, PRK);
            assertThat(over.score().points()).isEqualTo(points);
            assertThat(over.isFinal()).isEqualTo(records.size() == 36);
            for (Recommendation r : over.recommendations()) {
                Recommendation of = recommended.of(r.indicator().id()).orElseThrow();
                assertThat(r.outcome()).isEqualTo(of.outcome());
                assertThat(r.derivation()).isEqualTo(of.derivation());
                assertThat(r.decision().filter(Decision::stale)).isEmpty();
            }
        }
    }

    @Test
    void aJudgementIsTheCauseOfAChangeThatItMakes() {
        FactBase base =
                with(Shipped.base(), "PRK", decided(Shipped.base(), PRK, "rome-statute", Verdict.of(RATINGS.get(2))));
        Assessment over = over(base, PRK);
        Recommendation r = over.of("rome-statute").orElseThrow();
        assertThat(over.change(r)).isEqualTo(Change.INCREASE);
        assertThat(over.cause(r)).contains("judgement changed");
        assertThat(over.of("international-instruments").flatMap(over::cause)).isEmpty();
    }

    @Test
    void aRecordIsStaleWhenAFactOnWhatItsRulesAskChangesAndOnlyThen() {
        Country testland = MadeUpFacts.COUNTRY;
        Fact crimes = finding("crimes", "atrocity-crimes", "grave-violations", "p. 1");
        Fact other = finding("law", "protection-in-law", "none", "p. 1");
        FactBase base = MadeUpFacts.base(crimes);
        FinalRating decided = decided(base, testland, "protect-populations", Verdict.of(RATINGS.get(1)));

        assertThat(stale(base, decided)).isFalse();
        assertThat(stale(MadeUpFacts.base(finding("renamed", "atrocity-crimes", "grave-violations", "p. 1")), decided))
                .as("an id says nothing")
                .isFalse();
        assertThat(stale(MadeUpFacts.base(crimes, other), decided))
                .as("it is asked too")
                .isTrue();
        assertThat(stale(MadeUpFacts.base(finding("crimes", "atrocity-crimes", "none", "p. 1")), decided))
                .isTrue();
        assertThat(stale(MadeUpFacts.base(finding("crimes", "atrocity-crimes", "grave-violations", "p. 2")), decided))
                .as("other evidence")
                .isTrue();
        assertThat(stale(MadeUpFacts.base(crimes, foreign()), decided))
                .as("no rule of it asks for peacekeepers")
                .isFalse();
    }

    private static Fact foreign() {
        return MadeUpFacts.peacekeeping(
                3,
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2021, 1, 31),
                MadeUpFacts.evidence("icc-states-parties", "p. 1", ""));
    }

    private static Fact finding(String id, String question, String answer, String locator) {
        return MadeUpFacts.finding(
                id,
                question,
                answer,
                EvidenceStatus.DOCUMENTED,
                MadeUpFacts.evidence("icc-states-parties", locator, ""));
    }

    private static boolean stale(FactBase base, FinalRating decided) {
        Assessment over = over(with(base, "QAA", decided), MadeUpFacts.COUNTRY);
        return over.of(decided.indicator())
                .flatMap(Recommendation::decision)
                .orElseThrow()
                .stale();
    }

    @Test
    void theRulesOfEachIndicatorHaveADigestOfTheirOwn() {
        Finals finals = new Finals(Shipped.pack(), Shipped.base());
        List<Basis> all = Shipped.pack().indicators().stream()
                .map(i -> finals.basis(PRK, NOW, i.id()))
                .toList();
        assertThat(all).extracting(Basis::rules).doesNotHaveDuplicates();
        assertThat(finals.basis(PRK, NOW, "rome-statute"))
                .isEqualTo(new Finals(Shipped.pack(), Shipped.base()).basis(PRK, NOW, "rome-statute"));
    }

    @Test
    void aRuleThatDecidesOtherwiseMakesStaleAndOneThatExplainsItselfOtherwiseDoesNot() {
        String ours = "rome-statute";
        RuleCard card = Shipped.pack().cardsOf(ours).get(0);
        RuleCard foreign = Shipped.pack().cardsOf("peer-review").get(0);
        String before = rules(ours, card);
        assertThat(rules(ours, like(card, "Said in other words.", card.conditions())))
                .isEqualTo(before);
        assertThat(rules(ours, like(card, card.because(), List.of("Other( )")))).isNotEqualTo(before);
        assertThat(rules(ours, like(foreign, foreign.because(), List.of("Other( )"))))
                .isEqualTo(before);
    }

    private static RuleCard like(RuleCard card, String because, List<String> conditions) {
        return new RuleCard(
                card.name(),
                card.indicator(),
                Origin.of("moved"),
                because,
                "Elsewhere",
                card.verb(),
                card.rating(),
                conditions,
                card.asks(),
                card.variables());
    }

    /** The digest of an indicator's rules where one card of the pack is another. */
    private static String rules(String indicator, RuleCard changed) {
        TreeMap<String, RuleCard> cards = new TreeMap<>(Shipped.pack().cards());
        cards.put(changed.name(), changed);
        RulePack pack =
                new RulePack(Shipped.pack().framework(), cards, Shipped.pack().base(), "another");
        return new Finals(pack, Shipped.base()).basis(PRK, NOW, indicator).rules();
    }

    @Test
    void aClosedEditionKeepsItsRatingsButForCorrections() {
        TreeMap<String, Verdict> ratings = new TreeMap<>();
        recommended(Shipped.base(), PRK)
                .recommendations()
                .forEach(r -> ratings.put(r.indicator().id(), Verdict.of(RATINGS.get(3))));
        Frozen frozen = new Frozen(
                "2022",
                "Lee",
                LocalDate.of(2022, 6, 1),
                "test",
                "r",
                "f",
                new TreeMap<>(Map.of("PRK", new Frozen.State(0, ratings))),
                Origin.of("x"));
        Correction correction = new Correction(
                "rome-statute",
                "Lee",
                Optional.empty(),
                LocalDate.of(2022, 7, 1),
                Verdict.of(RATINGS.get(3)),
                Verdict.of(RATINGS.get(1)),
                new Proposal(Verdict.of(RATINGS.get(0)), List.of()),
                GROUNDS,
                new Basis("r", "f"),
                Origin.of("x"));
        FactBase base = Shipped.base()
                .with(new Reviews(
                        Map.of("PRK", Map.of("2022", new Review("PRK", "2022", List.of(correction)))),
                        Map.of("2022", frozen)));
        Assessment over = over(base, PRK);
        assertThat(over.isFinal()).isTrue();
        assertThat(over.score().points()).isEqualTo(35 * 3 + 1);
        Recommendation corrected = over.of("rome-statute").orElseThrow();
        assertThat(corrected.standing()).isEqualTo(new Outcome.Rated(RATINGS.get(1)));
        assertThat(corrected.decision().flatMap(Decision::corrected)).contains(new Outcome.Rated(RATINGS.get(3)));
        assertThat(over(base, Shipped.country("KOR")).isReviewed()).isFalse();
    }

    @Test
    void anOutcomeIsWrittenAndReadBack() {
        for (String words : List.of("Weak", "Weak to Strong", "insufficient evidence", "not applicable")) {
            Verdict verdict =
                    Verdict.parse(Shipped.pack().framework().scale(), words).orElseThrow();
            assertThat(Finals.verdict(Finals.outcome(verdict))).isEqualTo(verdict);
        }
    }
}
