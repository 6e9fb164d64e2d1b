package org.r2prating.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** The help of every command on a terminal of 80 columns: whole sentences, and examples that can be pasted. */
class HelpTest {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private static CommandLine program() {
        return new CommandLine(new Main(Clock.systemUTC())).setUsageHelpWidth(80);
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::all));
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrittenAsALineStaysOne() {
        return all(program())
                .map(command -> DynamicTest.dynamicTest(name(command), () -> {
                    List<String> shown = command.getUsageMessage().lines().toList();
                    assertThat(shown)
                            .contains(command.getCommandSpec().usageMessage().footer());
                    assertThat(command.getCommandSpec().usageMessage().description())
                            .as("each is a paragraph, which is broken where it has to be")
                            .isNotEmpty()
                            .allMatch(paragraph -> paragraph.endsWith("."));
                }));
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleCanBePasted() {
        return all(program()).flatMap(command -> examples(command)
                .map(example -> DynamicTest.dynamicTest(example, () -> {
                    String[] words = WORD.matcher(example)
                            .results()
                            .skip(1)
                            .map(HelpTest::unquoted)
                            .toArray(String[]::new);
                    assertThatCode(() -> program()
                                    .setCaseInsensitiveEnumValuesAllowed(true)
                                    .parseArgs(words))
                            .doesNotThrowAnyException();
                })));
    }

    private static Stream<String> examples(CommandLine command) {
        String footer =
                String.join("\n", command.getCommandSpec().usageMessage().footer());
        return footer.replaceAll("\\\\\n *", "")
                .lines()
                .map(line -> line.replaceFirst(" > \\S+$", "").strip())
                .filter(line -> line.startsWith("r2p-rating "));
    }

    private static String unquoted(MatchResult word) {
        return word.group(1) == null ? word.group(2) : word.group(1);
    }

    @Test
    void thereAreExamplesAtAll() {
        assertThat(all(program()).flatMap(HelpTest::examples)).hasSizeGreaterThan(40);
    }
}
