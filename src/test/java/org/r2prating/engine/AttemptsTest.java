package org.r2prating.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.r2prating.Shipped;
import org.r2prating.engine.Check.Mark;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.Fact;
import org.r2prating.model.Country;
import org.r2prating.model.SearchedNone;
import org.r2prating.rules.Criterion.Kind;
import org.r2prating.rules.RuleCard;

/** The conditions of a rule, asked one by one, say the same as the rule. */
class AttemptsTest {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static CaseFile made(long seed) {
        double[] known = {0.1, 0.4, 0.7, 0.95, 1.0};
        List<Fact> facts = new GeneratedFacts(
                        Shipped.pack().framework(), Shipped.edition("2022"), seed, known[(int) (seed % known.length)])
                .facts();
        return CaseFile.of(
                Shipped.pack().framework(),
                Country.invented("QAA", "Testland"),
                Shipped.edition("2022"),
                facts,
                List.of(),
                SearchedNone.WORST);
    }

    private static CaseFile prk() {
        return CaseFile.of(
                Shipped.base(),
                Shipped.pack().framework(),
                Shipped.country("PRK"),
                Shipped.edition("2022"),
                SearchedNone.WORST);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRuleHoldsExactlyWhenEachOfItsConditionsIsMet(long seed) {
        CaseFile caseFile = made(seed);
        Attempts attempts = Attempts.of(Shipped.steps(), caseFile);
        Evaluation evaluation = Evaluation.of(Shipped.pack(), caseFile);
        int indicators = Shipped.pack().framework().indicators().size();
        Set<RuleCard> held = IntStream.range(0, indicators)
                .mapToObj(evaluation::told)
                .flatMap(told -> told.reasons().stream())
                .map(Reason::card)
                .collect(Collectors.toSet());
        for (RuleCard card : Shipped.pack().cards().values()) {
            Attempt attempt = attempts.at(card);
            assertThat(attempt.checks()).hasSameSizeAs(card.conditions());
            assertThat(attempt.unmet() == 0).as(card.name()).isEqualTo(held.contains(card));
            assertThat(attempt.checks().stream().filter(c -> c.mark() == Mark.BLOCKS))
                    .as(card.name())
                    .hasSize(attempt.unmet() == 0 ? 0 : 1)
                    .allSatisfy(c -> assertThat(c.criterion().kind() == Kind.ABSENT
                                    && c.seen().isEmpty())
                            .as("%s is blocked by facts that must not be there, and none is shown", card.name())
                            .isFalse());
        }
    }

    private static Check blocking(String rule) {
        return Attempts.of(Shipped.steps(), prk())
                .at(Optional.ofNullable(Shipped.pack().cards().get(rule)).orElseThrow())
                .checks()
                .stream()
                .filter(c -> c.mark() == Mark.BLOCKS)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsThereIsShownBesideWhatIsRequired() {
        Check nobody = blocking("peacekeeping: fewer than 10 -> Weak");
        assertThat(nobody.criterion().requirements()).hasSize(2);
        assertThat(nobody.seen()).singleElement().extracting(Fact::says).isEqualTo("0");
        Check instruments = blocking("international-instruments: nine to fewer than eleven instruments -> Strong");
        assertThat(instruments.tally().orElseThrow().least()).isEqualTo(7);
        Check practice = blocking("international-instruments: widely not implemented at most Weak");
        assertThat(practice.seen()).singleElement().extracting(Fact::says).isEqualTo("core-principles-violated");
        Check statements = blocking("r2p-discussions: several statements in support -> Strong");
        assertThat(statements.counts()).containsEntry("$count", 0.0);
    }

    /** What comes after the condition that blocks is asked on its own. */
    @Test
    void aLaterConditionIsMetOrNotWhateverThoseBeforeItAre() {
        Attempts attempts = Attempts.of(Shipped.steps(), prk());
        assertThat(marks(attempts, "r2p-discussions: only statements against -> Weak"))
                .containsExactly(Mark.BLOCKS, Mark.MET);
        assertThat(marks(attempts, "reduce-risks: high risk, measures taken -> Weak"))
                .containsExactly(Mark.BLOCKS, Mark.UNMET);
    }

    private static List<Mark> marks(Attempts attempts, String rule) {
        return attempts.at(Optional.ofNullable(Shipped.pack().cards().get(rule)).orElseThrow()).checks().stream()
                .map(Check::mark)
                .toList();
    }
}
