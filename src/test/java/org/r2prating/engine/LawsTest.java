package org.r2prating.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.r2prating.Shipped;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.Standing;
import org.r2prating.facts.TreatyStanding;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;
import org.r2prating.model.Question;
import org.r2prating.model.RatingRange;
import org.r2prating.model.SearchedNone;

/** Laws that hold whatever is known about a state, tried on made-up fact bases. */
class LawsTest {

    private static final Framework FRAMEWORK = Shipped.pack().framework();
    private static final Edition EDITION = Shipped.edition("2022");
    private static final Recommender RECOMMENDER =
            new Recommender(Shipped.pack(), FactBase.empty(Shipped.base().editions()));
    private static final double[] KNOWN = {0.1, 0.4, 0.7, 0.95, 1.0};

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static GeneratedFacts generator(long seed) {
        return new GeneratedFacts(FRAMEWORK, EDITION, seed, KNOWN[(int) (seed % KNOWN.length)]);
    }

    private static List<Recommendation> recommend(List<Fact> facts, SearchedNone policy) {
        return RECOMMENDER.recommend(
                CaseFile.of(FRAMEWORK, Country.invented("QAA", "Testland"), EDITION, facts, List.of(), policy));
    }

    private static SearchedNone policy(long seed) {
        return seed % 2 == 0 ? SearchedNone.WORST : SearchedNone.NEUTRAL;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfFactsNeverMatters(long seed) {
        List<Fact> facts = generator(seed).facts();
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(recommend(shuffled, policy(seed))).isEqualTo(recommend(facts, policy(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFactsNamedInADerivationGiveTheSameRecommendation(long seed) {
        List<Fact> facts = generator(seed).facts();
        for (Recommendation whole : recommend(facts, policy(seed))) {
            Recommendation named = recommend(whole.derivation().facts(), policy(seed)).stream()
                    .filter(r -> r.indicator().equals(whole.indicator()))
                    .findFirst()
                    .orElseThrow();
            assertThat(named.outcome()).isEqualTo(whole.outcome());
            assertThat(named.derivation().reasons())
                    .isEqualTo(whole.derivation().reasons());
            assertThat(named.certainty()).isEqualTo(whole.certainty());
            assertThat(named.flags()).isEqualTo(whole.flags());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFactNamedNowhereInADerivationChangesNothing(long seed) {
        List<Fact> facts = generator(seed).facts();
        List<Recommendation> before = recommend(facts, policy(seed));
        for (Fact fact : facts) {
            List<Fact> others = facts.stream().filter(f -> !f.equals(fact)).toList();
            List<Recommendation> after = recommend(others, policy(seed));
            for (int i = 0; i < before.size(); i++) {
                if (!before.get(i).derivation().facts().contains(fact)) {
                    assertThat(after.get(i).outcome())
                            .as("%s without %s", before.get(i).indicator().id(), fact.id())
                            .isEqualTo(before.get(i).outcome());
                    assertThat(after.get(i).derivation().reasons())
                            .isEqualTo(before.get(i).derivation().reasons());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBetterFactNeverLowersARating(long seed) {
        GeneratedFacts generator = generator(seed);
        List<Fact> facts = generator.facts();
        List<Recommendation> before = recommend(facts, SearchedNone.WORST);
        for (Fact fact : facts) {
            Question question = FRAMEWORK.question(fact.subject()).orElse(null);
            int place = question == null ? -1 : question.answers().indexOf(fact.says());
            boolean withdrawn = fact instanceof TreatyStanding treaty && treaty.standing() == Standing.SIGNED;
            if (question == null || place < 0 || place + 1 >= question.answers().size() || withdrawn) {
                continue;
            }
            Fact better = generator.with(question, question.answers().get(place + 1), EvidenceStatus.DOCUMENTED);
            List<Fact> improved =
                    facts.stream().map(f -> f.equals(fact) ? better : f).toList();
            List<Recommendation> after = recommend(improved, SearchedNone.WORST);
            for (int i = 0; i < before.size(); i++) {
                // Too little evidence is no rating that could fall, and what does not apply has none.
                if (before.get(i).outcome().range().isEmpty()
                        || after.get(i).outcome() instanceof Outcome.NotApplicable) {
                    continue;
                }
                RatingRange was = range(before.get(i));
                RatingRange is = range(after.get(i));
                assertThat(is.lowest().compareTo(was.lowest()) >= 0
                                && is.highest().compareTo(was.highest()) >= 0)
                        .as(
                                "%s: %s from %s to %s brings %s to %s",
                                before.get(i).indicator().id(), fact.id(), fact.says(), better.says(), was, is)
                        .isTrue();
            }
        }
    }

    private static RatingRange range(Recommendation recommendation) {
        return recommendation.outcome().range().orElse(FRAMEWORK.scale().full());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyFactsAboutWhatItsRulesAskAreNamed(long seed) {
        for (Recommendation recommendation : recommend(generator(seed).facts(), policy(seed))) {
            Set<String> unexpected = recommendation.derivation().cited().stream()
                    .filter(f -> !Shipped.pack()
                            .asks(recommendation.indicator().id())
                            .contains(f.subject()))
                    .map(Fact::id)
                    .collect(Collectors.toSet());
            assertThat(unexpected).as(recommendation.indicator().id()).isEmpty();
        }
    }
}
