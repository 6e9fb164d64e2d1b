package org.r2prating.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions that would crash, fall silent or hold for no reason once they run: refused while they are read. */
class RefusedConditionsTest {

    private static final String INDEX = "index == \"vdem-rule-of-law\"";

    @TempDir
    private Path rules;

    private String problems(String conditions) throws IOException {
        return OneRule.problems(rules, withConditions(conditions)).toString();
    }

    private static String withConditions(String conditions) {
        return OneRule.GOOD.replace(OneRule.CONDITION, conditions.replace("INDEX", INDEX));
    }

    /** Conditions; line and column; words of the message; words of the advice. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$v : IndexValue( INDEX, value > 99999999999 ) | 12:51 | number (99999999999) is too long | at most nine digits",
                "$v : IndexValue( INDEX, year == 2147483648 ) | 12:51 | number (2147483648) is too long | at most nine digits",
                "$v : IndexValue( INDEX, year == 010 ) | 12:51 | number (010) is too long, or begins with a zero | at most nine digits",
                "$v : IndexValue( INDEX, value == 1e400 ) | 12:51 | constraint (value == 1e400) is outside the subset | one at a time",
                "$v : IndexValue( INDEX, year > 2000.5 ) | 12:51 | (year) is a whole number and cannot be compared with (2000.5) | without a point",
                "$v : IndexValue( INDEX, $i : index, value > $i ) | 12:63 | (value) is a double and cannot be compared with ($i) | a number",
                "$v : IndexValue( INDEX, $x : value ) $m : Membership( body == \"kigali-principles\", state == $x ) | 12:110 | (state) is a String and cannot be compared with ($x) | a word in quotes",
                "$v : IndexValue( INDEX ) $m : Membership( body == \"kigali-principles\", state == $v ) | 12:98 | (state) is a String and cannot be compared with ($v) | a word in quotes",
                "$v : CodedFinding( question == \"risk-level\", aspect == answer ) | 12:50 | (answer) is neither a value nor a property that compares with (aspect) | put it in quotes",
                "$w : PeacekeepingContribution( womenShare != 1 ) | 12:36 | (womenShare != 1) also holds where a value is unknown | what is known of it",
                "$w : PeacekeepingContribution( $s : womenShare, personnel != $s ) | 12:53 | (personnel != $s) also holds where a value is unknown | what is known of it",
                "$w : PeacekeepingContribution( womenShare == inProtectionMissions ) | 12:36 | a property that compares with (womenShare) | put it in quotes",
                "$t : Tally( list == \"prevention-networks\", $e : entries ) | 12:48 | has no property (entries) | Maybe use one of",
                "$looksAt : IndexValue( INDEX ) | 12:5 | variable ($looksAt) has a name that is reserved | another name",
                "$v : IndexValue( INDEX, $exists0 : value ) | 12:51 | variable ($exists0) has a name that is reserved | another name",
                "kcontext : IndexValue( INDEX ) | 12:5 | (kcontext) is not the name of a variable | with a dollar sign",
                "$v : IndexValue( INDEX ) not Membership( body == \"kigali-principles\", $s : state ) | 12:97 | variable ($s) is bound behind a `not` | leave it out",
                "$v : IndexValue( INDEX, index matches \"(a+)+b\" ) | 12:51 | pattern ((a+)+b) may take very long to match | at most three",
                "$v : IndexValue( INDEX, index matches \"a*a*a*a*b\" ) | 12:51 | pattern (a*a*a*a*b) may take very long to match | at most three",
                "$v : IndexValue( INDEX, index matches \"[a\" ) | 12:51 | ([a) is not a pattern of characters | in (...)",
                "accumulate( $v : IndexValue( INDEX, $x : index ); $c : count( $v ), $s : sum( $x ), $all : collectList( $v ); $c > 0 ) | 12:5 | accumulate calls sum with ($x), which is not a number | count the facts",
                "accumulate( $v : IndexValue( INDEX, $x : index ); $c : count( $v ), $m : max( $x ), $all : collectList( $v ); $c > 0 ) | 12:5 | accumulate calls max with ($x), which is not a number | count the facts",
                "accumulate( $w : PeacekeepingContribution( $x : womenShare ); $c : count( $w ), $s : sum( $x ), $all : collectList( $w ); $c > 0 ) | 12:5 | accumulate calls sum with ($x), which is not a number, or not always known | count the facts",
                "accumulate( $v : IndexValue( INDEX, $x : value ); $m : max( $x ), $all : collectList( $v ); $m > 1 ) | 12:5 | max over no facts gives nothing | Maybe add $count : count( $v ) and $count > 0.",
                "accumulate( $v : IndexValue( INDEX, $x : value ); $c : count( $v ), $m : average( $x ), $all : collectList( $v ); $c >= 0 ) | 12:5 | average over no facts gives nothing | $count > 0",
                "accumulate( $v : IndexValue( INDEX ); $c : count( $v ), $all : collectList( $v ); $c == 0 ) | 12:5 | cites nothing: a rating is never made from missing data | to an accumulate, a $count > 0",
                "accumulate( $v : IndexValue( INDEX ); count( $v ), $all : collectList( $v ) ) | 12:5 | accumulate calls (count( $v )) and gives the result no name | Maybe write $count : count( $v ).",
                "accumulate( $v : IndexValue( INDEX ); $c : count( $v ), $all : collectList( $v ); $c > 0, $all > 0 ) | 12:117 | ($all > 0) is not a comparison of what the accumulate gives | with a number",
                "accumulate( $v : IndexValue( INDEX, $x : value ); $c : count( $v ), $all : collectList( $v ); $c > 0, $x > 0 ) | 12:129 | ($x > 0) is not a comparison of what the accumulate gives | with a number",
                "accumulate( $v : IndexValue( INDEX, $x : year ); $c : count( $v ), $m : max( $x ), $all : collectList( $v ); $c > 0, $m > $c ) | 12:144 | ($m > $c) is not a comparison of what the accumulate gives | with a number",
                "$u : IndexValue( INDEX, $y : year ) accumulate( $v : IndexValue( INDEX ); $c : count( $y ), $all : collectList( $v ); $c > 0 ) | 12:63 | count with ($y), which is not bound | bind it in the pattern"
            })
    void isRefusedWithItsPlace(String conditions, String place, String what, String mend) throws IOException {
        assertThat(problems(conditions))
                .contains("kigali-principles.drl:" + place + ":")
                .contains(what)
                .contains(mend)
                .doesNotContain("rule compiler");
    }

    /** What the vetting lets pass, the compiler takes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$v : IndexValue( INDEX, value > -5, value < 3.5, value > 999999999, year in (2000, 2001), year != -1 )",
                "$v : IndexValue( INDEX, index != \"vdem-rule-of-law\", index not in (\"vdem-rule-of-law\"), index not matches \"a.*\" )",
                "$v : IndexValue( INDEX, $y : year ) $w : PeacekeepingContribution( personnel > $y, womenShare < $y, since == until )",
                "$w : PeacekeepingContribution( $s : womenShare, $d : since, until == $d ) $v : IndexValue( INDEX, value > $s, year < $s )",
                "$t : TreatyStanding( treaty == \"rome-statute\", $s : standing ) exists TreatyStanding( treaty == \"rome-statute\", standing == $s )",
                "$f : CodedFinding( question == \"risk-level\", aspect == Aspect.STRUCTURE, $a : aspect ) not CodedFinding( question == \"risk-level\", aspect != $a )",
                "$t : Tally( list == \"prevention-networks\", least == most, size == 2, $l : least ) $u : Tally( list == \"prevention-networks\", size != $l )",
                "accumulate( $f : IndexValue( INDEX, $v : year, $w : value ); $c : count( $f ), $m : max( $v ), $n : min( $v ), $s : sum( $w ), $a : average( $w ), $all : collectList( $f ); $c > 0, $m > $n, $s > $a, $c in (1, 2) )",
                "$i : IndexValue( INDEX, $y : year, $z : value ) accumulate( $f : IndexValue( INDEX, $v : year, $w : value ); $c : count( $f ), $m : max( $v ), $s : sum( $w ), $all : collectList( $f ); $c == 1, $m > $y, $s > $z ) $j : IndexValue( INDEX, value < $c, year <= $s )"
            })
    void isTaken(String conditions) throws IOException {
        assertThat(problems(conditions)).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$v : IndexValue( INDEX ) not Membership( body == \"kigali-principles\", $a : state )",
                "accumulate( $v : IndexValue( INDEX, $a : value ); $c : count( $v ), $all : collectList( $v ); $c > 0 )"
            })
    void aSentenceNamesOnlyWhatAMatchHas(String conditions) throws IOException {
        String named = withConditions(conditions).replace("the principles", "the principles ({a})");
        assertThat(OneRule.problems(rules, named).toString())
                .contains("drl:9:5: ")
                .contains("names {a}, which no condition binds");
    }

    @Test
    void aSentenceWithHalfABraceIsRefused() throws IOException {
        String half = OneRule.GOOD.replace("the principles", "the {principles");
        assertThat(OneRule.problems(rules, half).toString()).contains("drl:9:5: ", "a brace without its other half");
    }
}
