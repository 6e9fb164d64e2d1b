package org.r2prating.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.r2prating.Shipped;
import org.r2prating.input.Origin;
import org.r2prating.model.Rating;
import org.r2prating.model.Scale;
import org.r2prating.rules.RuleCard;
import org.r2prating.rules.Verb;

/** How proposals, caps, floors and "not applicable" become an outcome: all cases, one a line. */
class CombinationTest {

    private static final Scale SCALE = Shipped.pack().framework().scale();

    /** The rules in short: = proposes, &lt; caps at, &gt; is a floor, each with a level from 0 to 4; x: not applicable. */
    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''          | insufficient evidence    | ",
                "=2          | Fair                     | ",
                "=2 =2       | Fair                     | ",
                "=0          | Very Weak                | ",
                "=1 =3       | Weak to Strong           | CONFLICT",
                "=0 =4       | insufficient evidence    | CONFLICT",
                "<0          | Very Weak                | ",
                "<1          | Very Weak to Weak        | ",
                "<3          | Very Weak to Strong      | ",
                "<4          | insufficient evidence    | ",
                "<3 <1       | Very Weak to Weak        | ",
                ">4          | Very Strong              | ",
                ">3          | Strong to Very Strong    | ",
                ">0          | insufficient evidence    | ",
                ">1 >3       | Strong to Very Strong    | ",
                ">1 <3       | Weak to Strong           | ",
                ">2 <2       | Fair                     | ",
                ">3 <1       | Weak                     | FLOOR_BEATEN_BY_CAP",
                "=2 <0       | Very Weak                | ",
                "=2 <2       | Fair                     | ",
                "=2 <3       | Fair                     | ",
                "=2 >3       | Strong                   | ",
                "=2 >1       | Fair                     | ",
                "=2 >3 <1    | Weak                     | FLOOR_BEATEN_BY_CAP",
                "=4 >1 <3    | Strong                   | ",
                "=0 >1 <3    | Weak                     | ",
                "=1 =3 <1    | Weak                     | CONFLICT",
                "=1 =3 >3    | Strong                   | CONFLICT",
                "=1 =3 >2    | Fair to Strong           | CONFLICT",
                "=1 =4 >2 <3 | Fair to Strong           | CONFLICT",
                "x           | not applicable           | ",
                "x <1        | not applicable           | ",
                "x >3        | not applicable           | ",
                "x =2        | Fair                     | CONFLICT",
                "x =2 <1     | Weak                     | CONFLICT"
            })
    void theOutcomeFollowsFromWhatTheRulesSay(String rules, String outcome, String flag) {
        List<RuleCard> said = Arrays.stream(rules.split(" "))
                .filter(r -> !r.isEmpty())
                .map(CombinationTest::card)
                .toList();
        Combination result = Combination.of(SCALE, said);
        assertThat(result.outcome()
                        .range()
                        .map(Object::toString)
                        .orElse(result.outcome().name()))
                .isEqualTo(outcome);
        assertThat(result.flags()).extracting(Flag::name).isEqualTo(flag == null ? List.of() : List.of(flag));
    }

    private static RuleCard card(String rule) {
        Verb verb =
                switch (rule.charAt(0)) {
                    case '=' -> Verb.PROPOSE;
                    case '<' -> Verb.AT_MOST;
                    case '>' -> Verb.AT_LEAST;
                    default -> Verb.NOT_APPLICABLE;
                };
        Rating rating = verb.takesRating() ? SCALE.ratings().get(rule.charAt(1) - '0') : null;
        return new RuleCard(
                rule, "indicator", Origin.of("a.drl"), "", "", verb, rating, List.of(), new TreeSet<>(), List.of());
    }
}
