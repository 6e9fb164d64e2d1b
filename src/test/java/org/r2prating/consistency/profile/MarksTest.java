package org.r2prating.consistency.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.r2prating.Shipped;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.facts.IndexValue;
import org.r2prating.facts.Membership;
import org.r2prating.facts.PartialDate;
import org.r2prating.facts.Participation;
import org.r2prating.facts.Passport;
import org.r2prating.facts.Standing;
import org.r2prating.facts.TreatyStanding;
import org.r2prating.facts.UnVote;
import org.r2prating.facts.VoteValue;
import org.r2prating.input.Origin;
import org.r2prating.model.Framework;

/** Which answer is at least as good as which, by the order that is declared. */
class MarksTest {

    private static final Framework FRAMEWORK = Shipped.pack().framework();

    private static Passport passport() {
        return new Passport(
                "id",
                Origin.of("made-up"),
                "QAA",
                PartialDate.of(LocalDate.of(2021, 1, 1)),
                EvidenceStatus.DOCUMENTED,
                false,
                List.of(new Evidence("a-source", "page 1", "", null)),
                null,
                "");
    }

    private static Answer answer(Fact... facts) {
        return Marks.of(FRAMEWORK, facts[0].subject(), List.of(facts)).get(0);
    }

    private static boolean atLeast(Answer one, Answer other) {
        assertThat(one.marks()).hasSameSizeAs(other.marks());
        for (int i = 0; i < one.marks().size(); i++) {
            if (one.marks().get(i) < other.marks().get(i)) {
                return false;
            }
        }
        return one.only().equals(other.only());
    }

    private static Answer treaty(Standing standing) {
        return answer(new TreatyStanding(passport(), "cat", standing, null));
    }

    /** Whether the first is at least as good as the second, and the second as the first. */
    @ParameterizedTest
    @CsvSource({
        "PARTY, SIGNED, true, false",
        "PARTY, WITHDRAWN, true, false",
        "SIGNED, NONE, true, false",
        "SIGNED, NOT_PARTY, true, false",
        "NOT_PARTY, NONE, true, false",
        "NOT_PARTY, NOT_PARTY, true, true",
        "WITHDRAWN, SIGNED, false, true",
        "WITHDRAWN, NONE, false, false",
        "WITHDRAWN, NOT_PARTY, false, false"
    })
    void standingsToATreaty(Standing one, Standing other, boolean atLeast, boolean turnedRound) {
        assertThat(atLeast(treaty(one), treaty(other))).isEqualTo(atLeast);
        assertThat(atLeast(treaty(other), treaty(one))).isEqualTo(turnedRound);
    }

    @Test
    void answersRunFromTheWorstToTheBest() {
        Answer none = answer(new Membership(passport(), "kigali-principles", "none", null));
        Answer endorsed = answer(new Membership(passport(), "kigali-principles", "endorsed", null));
        assertThat(atLeast(endorsed, none)).isTrue();
        assertThat(atLeast(none, endorsed)).isFalse();
        assertThat(endorsed.words()).isEqualTo("memberships kigali-principles: endorsed");
    }

    @Test
    void anIndexRunsAsItDeclares() {
        assertThat(atLeast(index("political-terror-scale", 1), index("political-terror-scale", 5)))
                .as("lower is better")
                .isTrue();
        assertThat(atLeast(index("vdem-rule-of-law", 0.1), index("vdem-rule-of-law", 0.9)))
                .as("higher is better")
                .isFalse();
        assertThat(index("vdem-rule-of-law", 0.1).isFigure()).isTrue();
        assertThat(treaty(Standing.PARTY).isFigure()).isFalse();
    }

    private static Answer index(String id, double value) {
        return answer(new IndexValue(passport(), id, value, 2021));
    }

    @Test
    void aVoteThatWasNotCastIsNeitherBetterNorWorse() {
        Answer absent = vote(VoteValue.ABSENT);
        Stream.of(VoteValue.YES, VoteValue.NO, VoteValue.ADOPTED_WITHOUT_VOTE)
                .forEach(v -> assertThat(absent.only()).isNotEqualTo(vote(v).only()));
        assertThat(atLeast(vote(VoteValue.YES), vote(VoteValue.ABSTAIN))).isTrue();
        assertThat(atLeast(vote(VoteValue.NO), vote(VoteValue.ABSTAIN))).isFalse();
    }

    private static Answer vote(VoteValue value) {
        return answer(new UnVote(passport(), "A/RES/75/277", value));
    }

    @Test
    void whatIsInConflictReachesFromTheWorseToTheBetter() {
        Membership none = new Membership(passport(), "kigali-principles", "none", null);
        Membership endorsed = new Membership(passport(), "kigali-principles", "endorsed", null);
        Answer both = answer(none, endorsed);
        assertThat(both.says()).isEqualTo("none, against: endorsed");
        assertThat(atLeast(answer(endorsed), both)).isTrue();
        assertThat(atLeast(both, answer(none))).isTrue();
        assertThat(atLeast(both, answer(endorsed))).isFalse();
    }

    @Test
    void aStatementAgainstMakesSeveralStatementsNoBetterThanOne() {
        Answer one = answer(part("statement-in-support"));
        Answer two = answer(part("statement-in-support"), part("statement-in-support"));
        Answer mixed = answer(part("statement-in-support"), part("statement-against"));
        assertThat(atLeast(two, one)).isTrue();
        assertThat(atLeast(one, two)).isFalse();
        assertThat(atLeast(mixed, one)).isFalse();
        assertThat(atLeast(one, mixed)).isFalse();
    }

    private static Participation part(String part) {
        return new Participation(passport(), "r2p-discussions", part, null);
    }
}
