package org.r2prating.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to hide something, or to bring the reader down: each gives a problem with its place, and soon. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileRulesTest {

    @TempDir
    private Path rules;

    private String problems(String good, String bad) throws IOException {
        assertThat(OneRule.GOOD).contains(good);
        return OneRule.problems(rules, OneRule.GOOD.replace(good, bad)).toString();
    }

    /** What is replaced by what in the good file; line and column; words of the message. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"endorsed\" ) | \"endorsed\" ) over window:length(3) | 12:78 | (over window:length(3)) is not allowed here",
                "\"endorsed\" ) | \"endorsed\" ) @watch(*) | 12:78 | (@watch(*)) is not allowed here",
                "\"endorsed\" ) | \"endorsed\"; ) | 12:75 | (; )) is not allowed here",
                "\"endorsed\" ) | \"endorsed\" ) and exists Membership( body == \"kigali-principles\" ) | 12:78 | (and exists",
                "$kigali : | $kigali := | 12:13 | (:=) is not allowed in a rule file",
                "$kigali : | ? | 12:5 | (?) is not allowed in a rule file",
                "$kigali : | $kigali : not | 13:1 | (then) is not allowed here",
                "@basis | @because(\"again\") @basis | 10:5 | (@because(\"again\") @basis(\"Coding guide, 35\")) is not allowed here",
                "@basis | @basis(\"Coding guide, 9\") @basis | 10:31 | (@basis(\"Coding guide, 35\")) is not allowed here",
                "@basis | @indicator(\"kigali-principles\") @basis | 10:5 | (@indicator(\"kigali-principles\") @basis",
                "end | end query asked() Membership() end | 15:5 | (query asked() Membership() end) is not allowed here",
                "import org.r2prating.facts.* | import function org.r2prating.rules.Conclusion.* | 3:8 | (function",
                "when | when then propose(kcontext, \"Strong\"); end rule \"x\" when | 7:1 | cites nothing",
                "\"endorsed\" | 'endorsed' | 12:56 | (state == 'endorsed') is outside the subset"
            })
    void nothingWrittenIsPassedOver(String good, String bad, String place, String what) throws IOException {
        assertThat(problems(good, bad))
                .contains("kigali-principles.drl:" + place + ":")
                .contains(what);
    }

    @Test
    void spacesCommentsAndSemicolonsOfImportsArePassedOver() throws IOException {
        String spaced = OneRule.GOOD
                .replace("model.*", "model.*;")
                .replace("when", "/* Ω 😀 */ // why\nwhen")
                .replace("state ==", "\t state==")
                .replace("propose(kcontext, ", "propose( kcontext,");
        assertThat(OneRule.problems(rules, spaced)).isEmpty();
    }

    /** The machine's stack, or its patience, would run out while these are read. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "( | ) | a bracket stands behind (==), which is not a name",
                "a( | ) | more than (8) brackets stand within each other",
                "(int) | '' | a bracket stands behind (==), which is not a name",
                "! | '' | (!) is not allowed in a rule file",
                "x ? y : | '' | (?) is not allowed in a rule file",
                "x && | '' | (&&) is not allowed in a rule file",
                "List< | '' | rule goes on after (400) words",
                "x. | '' | rule goes on after (400) words",
                "1, state == | '' | rule goes on after (400) words"
            })
    void whatIsRepeatedFiveHundredTimesIsRefused(String before, String after, String what) throws IOException {
        String nested = before.repeat(500) + "x" + after.repeat(500);
        assertThat(problems("state == \"endorsed\"", "state == " + nested))
                .contains("kigali-principles.drl:12:")
                .contains(what)
                .doesNotContain("StackOverflow");
    }

    @Test
    void aFileOfManyComplaintsGivesAFew() throws IOException {
        assertThat(OneRule.problems(rules, "§ ".repeat(5000))).hasSizeLessThan(30);
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        assertThat(problems("endorsed the", "endorsed" + " the".repeat(20_000)))
                .contains("kigali-principles.drl:1:1: file of (")
                .contains("bytes is too large")
                .contains("At most 65536 bytes are read.");
    }

    @Test
    void bytesThatAreNotTextHaveTheirPlace() throws IOException {
        byte[] latin = OneRule.GOOD.replace("the principles", "😀 é").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(OneRule.problems(rules, latin).toString())
                .contains("kigali-principles.drl:9:36: byte (0xE9) is not UTF-8")
                .contains("save it as UTF-8");
    }

    @Test
    void aByteOrderMarkAndWindowsLinesAreRead() throws IOException {
        String windows = "\uFEFF" + OneRule.GOOD.replace("\n", "\r\n");
        assertThat(OneRule.problems(rules, windows)).isEmpty();
        assertThat(OneRule.problems(rules, windows.replace("state ==", "statt =="))
                        .toString())
                .contains("drl:12:56: ", "no property (statt)");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, '\r', 0x85, 0xA0, 0xAD, 0x200B, 0x202E, 0x2028, 0x2066, 0xFEFF, 0xE000, 0xE0041})
    void whatNobodySeesIsRefused(int character) throws IOException {
        String hidden = Character.toString(character);
        String code = String.format("character (U+%04X) cannot be ", character);
        assertThat(problems("endorsed ->", "endorsed" + hidden + " ->")).contains("drl:7:34: " + code, "Remove it.");
        assertThat(problems("endorsed the", "endorsed 😀" + hidden)).contains("drl:9:35: " + code);
        assertThat(problems("when", "// 😀 why" + hidden + "?\nwhen")).contains("drl:11:9: " + code);
    }

    @Test
    void charactersOfTwoHalvesShiftNothing() throws IOException {
        String sentence = "endorsed 😀😀 the";
        assertThat(problems("endorsed the", sentence)).isEqualTo("[]");
        String later = OneRule.GOOD
                .replace("endorsed the", sentence)
                .replace("$kigali : Membership( ", "/* 😀😀 */ $kigali : Membership( statt == \"endorsed\", ");
        assertThat(OneRule.problems(rules, later).toString()).contains("drl:12:36: ", "no property (statt)");
    }

    @Test
    void theConclusionIsFoundWhereverItStands() throws IOException {
        assertThat(problems("then\n    propose(kcontext, \"Strong\");", "then exit();"))
                .contains("drl:13:1: conclusion (exit();)");
        assertThat(problems("    propose(kcontext, \"Strong\");", "\n\n    exit();"))
                .contains("drl:16:1: conclusion (exit();)");
        assertThat(problems("    propose(kcontext, \"Strong\");", "")).contains("drl:13:1: conclusion ()");
    }
}
