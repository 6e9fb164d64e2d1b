package org.r2prating.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.r2prating.Golden;

/** The command {@code check} as a person uses it, on the facts of an invented state. */
class CheckCommandTest {

    private static final String EVIDENCE = ", evidence: [{ source: list, locator: row 1 }] }\n";

    private static final String DOSSIER =
            """
            country: QAA
            name: Arcadia
            edition: "2022"
            coded: { by: a reader, on: 2022-01-10 }
            memberships:
              - { id: kigali, body: kigali-principles, state: none"""
                    + EVIDENCE
                    + """
            votes:
              - { id: one-vote, resolution: A/RES/75/277, vote: yes"""
                    + EVIDENCE;

    private static final String PUBLISHED =
            """
            published:
              source: list
              summary:
                Very Weak: [kigali-principles]
              table:
                kigali-principles: { rating: Fair, change: Unchanged }
            """;

    /** Not a folder of a changing name: places in the output must be the same. */
    private static final Path FOLDER = Path.of("target", "check-test");

    private static final Path NORLAND = Path.of("src/test/resources/org/r2prating/consistency/norland-2022.md");

    private final Path facts = FOLDER.resolve("facts");
    private String out = "";
    private String err = "";

    @BeforeEach
    void aSmallFactBase() throws IOException {
        if (Files.exists(FOLDER)) {
            try (Stream<Path> old = Files.walk(FOLDER)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        write("editions.yaml", Files.readString(Path.of("facts", "editions.yaml")));
        write("sources.json", "[{ \"id\": \"list\", \"type\": \"webpage\", \"title\": \"A list\" }]");
        write("tables/countries.csv", "iso3,name,article\nFJI,Fiji,\n");
        write("QAA/2022.yaml", DOSSIER);
    }

    private void write(String file, String text) throws IOException {
        Path path = facts.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private int check(String... args) {
        return run("check", args);
    }

    private int run(String command, String... args) {
        StringWriter to = new StringWriter();
        StringWriter errors = new StringWriter();
        String[] all = Stream.of(Stream.of(command), Stream.of(args), Stream.of("--facts", facts.toString()))
                .flatMap(part -> part)
                .toArray(String[]::new);
        int code = Main.run(new PrintWriter(to, true), new PrintWriter(errors, true), all);
        out = to.toString().replaceAll("[0-9a-f]{64}", "DIGEST");
        err = errors.toString();
        return code;
    }

    @Test
    void whatHoldsTogetherGivesZero() {
        assertThat(check()).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("No errors, no warnings").doesNotContain("QAA/2022.yaml:");
        assertThat(err).isEmpty();
    }

    @Test
    void aContradictionOfFactsIsAFindingAndGivesFour() throws IOException {
        write("QAA/2022.yaml", DOSSIER + "  - { id: other-vote, resolution: A/RES/75/277, vote: \"no\"" + EVIDENCE);
        assertThat(check("QAA")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out)
                .contains(
                        "target/check-test/facts/QAA/2022.yaml:9: error: ",
                        "[fact-contradiction]",
                        "one-vote",
                        "other-vote")
                .contains("QAA, ratings and tables: Its facts contradict each other.");
        assertThat(check("QAA", "--fail-on", "note")).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void whatCannotBeReadGivesThreeAndWrongUsageTwo() throws IOException {
        assertThat(check("ZZZ")).isEqualTo(ExitCode.USAGE);
        assertThat(check("--reason", "because")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("go together");
        assertThat(check("--baseline", FOLDER.resolve("none.json").toString())).isEqualTo(ExitCode.PROBLEMS);
        write("accepted.yaml", "accepted:\n  - { kind: twinz, about: QAA, reason: r, by: b, on: 2022-02-30 }\n");
        assertThat(check()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(err).contains("accepted.yaml:2:", "(twinz)", "Maybe you meant (twins).", "(2022-02-30)");
        write("accepted.yaml", "accepted: []\n");
        write("QAA/2022.yaml", DOSSIER.replace("kigali-principles", "kigali-principle"));
        assertThat(check()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(err).doesNotContain("Exception");
    }

    @Test
    void aRatingThatTheRulesDoNotGiveIsToldWithWhyAndWhyNot() throws IOException {
        write("QAA/2022.yaml", DOSSIER + PUBLISHED);
        assertThat(check("QAA")).isEqualTo(ExitCode.DONE);
        assertThat(out.lines()).allMatch(l -> l.length() <= 80, "at most 80 columns");
        Golden.matches("check.txt", out);
        assertThat(check("QAA", "--fail-on", "warning")).isEqualTo(ExitCode.FINDINGS);
        assertThat(check("QAA", "--severity", "error")).isEqualTo(ExitCode.DONE);
        assertThat(out).doesNotContain("published-against-rules").contains("below error not shown");
        check("QAA", "--colour", "always");
        assertThat(out.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain());
    }

    private String plain() {
        check("QAA");
        return out;
    }

    @Test
    void ratingsThatAreNotKeptAreToldWithTheFileAndWhatToDo() throws IOException {
        write("QAA/2022.yaml", DOSSIER + "published:\n  source: list\n  score: 3\n");
        assertThat(check("QAA")).isEqualTo(ExitCode.DONE);
        assertThat(out.replaceAll("\\s+", " "))
                .contains("QAA 2022 against rules: `published` in target/check-test/facts/QAA/2022.yaml:")
                .contains("has neither `summary` nor `table`, only the score (3). Maybe add the ratings");
        write("QAA/2022.yaml", DOSSIER);
        check("QAA");
        assertThat(out.replaceAll("\\s+", " "))
                .contains("QAA 2022, published ratings against rules: Its dossier has no `published`.");
    }

    @Test
    void whatStatesAgainstEachOtherShowIsOneFigure() throws IOException {
        assertThat(check()).isEqualTo(ExitCode.DONE);
        assertThat(out.replaceAll("\\s+", " "))
                .contains(
                        "Quality of approximation, states of the edition of 2022: 1.000. 2 of 2 ratings contradict no");
        check("--format", "json");
        assertThat(out).contains("\"name\" : \"quality of approximation\"", "\"value\" : 1.0");
        check("--format", "html");
        assertThat(out)
                .contains("<title>All states: no errors", "Quality of approximation, states of the edition of 2022");
    }

    @Test
    void aBaselineMakesFindingsKnown() throws IOException {
        write("QAA/2022.yaml", DOSSIER + PUBLISHED);
        String known = FOLDER.resolve("known.json").toString();
        assertThat(check("--write-baseline", known)).isEqualTo(ExitCode.DONE);
        assertThat(check("--baseline", known, "--fail-on", "note")).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("1 known from the baseline").doesNotContain("[published-against-rules]");
        write("QAA/2022.yaml", DOSSIER + PUBLISHED.replace("Fair", "Very Weak"));
        assertThat(check("--baseline", known)).isEqualTo(ExitCode.DONE);
        assertThat(out).containsIgnoringNewLines("In the baseline, and found no more");
    }

    @Test
    void whatIsKnownOrAcceptedIsNewsAgainOnceItSaysAnotherThing() throws IOException {
        write("QAA/2022.yaml", DOSSIER + PUBLISHED);
        String known = FOLDER.resolve("known.json").toString();
        check("--write-baseline", known);
        assertThat(Files.readString(Path.of(known))).contains("prints Fair, the rules recommend Very Weak.");
        write("QAA/2022.yaml", DOSSIER + PUBLISHED.replace("Fair", "Very Strong"));
        assertThat(check("--baseline", known, "--fail-on", "warning")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.replaceAll("\\s+", " "))
                .contains("prints Very Strong, the rules recommend Very Weak [published-against-rules]")
                .contains(
                        "In the baseline, and found no more - published-against-rules QAA 2022 kigali-principles table:")
                .contains("0 known from the baseline; 1 of the baseline no more there");

        String about = "QAA 2022 kigali-principles table";
        List<String> given = List.of("--reason", "So it is.", "--by", "A. Reader", "--on", "2022-06-01");
        assertThat(check(accept("published-against-rules", about, given))).isEqualTo(ExitCode.DONE);
        assertThat(check("--fail-on", "warning")).isEqualTo(ExitCode.DONE);
        write("QAA/2022.yaml", DOSSIER + PUBLISHED);
        assertThat(check("--fail-on", "warning")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.replaceAll("\\s+", " "))
                .contains("prints Fair", "1 acceptance of what is found no more", "prints Very Strong");
        assertThat(check(accept("published-against-rules", about, given))).isEqualTo(ExitCode.DONE);
        assertThat(check("--fail-on", "warning")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void filesThatKeepNoMessagesHoldForWhateverIsSaid() throws IOException {
        write("QAA/2022.yaml", DOSSIER + PUBLISHED);
        String id = "\"kind\": \"published-against-rules\", \"about\": \"QAA 2022 kigali-principles table\"";
        Path known = FOLDER.resolve("known.json");
        Files.writeString(known, "{ \"version\": 1, \"findings\": [{ " + id + " }] }");
        assertThat(check("--baseline", known.toString(), "--fail-on", "warning"))
                .as("%s%s", out, err)
                .isEqualTo(ExitCode.DONE);
        write("accepted.yaml", "accepted:\n  - { " + id + ", reason: r, by: b, on: 2022-02-03 }\n");
        assertThat(check("--fail-on", "warning")).as("%s%s", out, err).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("1 accepted");
    }

    @Test
    void anAcceptedFindingIsCountedAndAStaleOneTold() throws IOException {
        write("QAA/2022.yaml", DOSSIER + PUBLISHED);
        String about = "QAA 2022 kigali-principles table";
        List<String> given = List.of("--reason", "By \"judgement\"", "--by", "A. Reader", "--on", "2022-06-01");
        assertThat(check(accept("published-against-rules", about + "s", given))).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("Maybe you meant (published-against-rules " + about + ").");
        assertThat(facts.resolve("accepted.yaml")).doesNotExist();
        check("QAA");
        assertThat(out.replaceAll("\\s+", " ")).contains("--accept published-against-rules \"" + about + "\"");
        assertThat(check(accept("published-against-rules", about, given))).isEqualTo(ExitCode.DONE);
        assertThat(out)
                .isEqualTo("target/check-test/facts/accepted.yaml:2:1: accepted: published-against-rules " + about
                        + ", by A. Reader on 2022-06-01\n");
        assertThat(check(accept("published-against-rules", about, given))).isEqualTo(ExitCode.USAGE);
        assertThat(check("--fail-on", "note")).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("1 accepted").doesNotContain("[published-against-rules]");
        assertThat(check("--accepted")).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("[published-against-rules]", "Accepted by A. Reader on 2022-06-01: By \"judgement\"");
        write("QAA/2022.yaml", DOSSIER + PUBLISHED.replace("Fair", "Very Weak"));
        assertThat(check()).isEqualTo(ExitCode.DONE);
        assertThat(out)
                .contains(
                        "Accepted, and found no more",
                        "facts/accepted.yaml:2:",
                        "1 acceptance of what is found no more");
        assertThat(check("FJI")).isEqualTo(ExitCode.DONE);
        assertThat(out).doesNotContain("found no more");
    }

    @Test
    void aClosedEditionWhoseFactsChangedIsToldUntilItIsCorrected() throws IOException {
        assertThat(run("edition", "freeze", "2022", "--by", "Lee", "--on", "2022-06-01"))
                .isZero();
        assertThat(check("QAA")).isEqualTo(ExitCode.DONE);
        write("QAA/2022.yaml", DOSSIER.replace("state: none", "state: endorsed"));
        assertThat(check("QAA")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out).contains("[frozen-edition-changed]", "closed as Very Weak", "facts and rules give Strong");
        assertThat(check("FJI")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void twoWritersAtOnceBothHaveTheirFindingAccepted() throws Exception {
        write("QAA/2022.yaml", DOSSIER + PUBLISHED.replace("Very Weak:", "Strong:"));
        List<String> given = List.of("--reason", "why", "--by", "A. Reader", "--on", "2022-06-01");
        List<Thread> writers = Stream.of("table", "summary")
                .map(part -> new Thread(() -> Main.run(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(new StringWriter()),
                        Stream.concat(
                                        Stream.of("check", "--facts", facts.toString()),
                                        Stream.of(accept(
                                                "published-against-rules",
                                                "QAA 2022 kigali-principles " + part,
                                                given)))
                                .toArray(String[]::new))))
                .toList();
        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(check("--fail-on", "note")).as(out).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("2 accepted");
    }

    private static String[] accept(String kind, String about, List<String> given) {
        return Stream.concat(Stream.of("--accept", kind, about), given.stream()).toArray(String[]::new);
    }

    @Test
    void theAnnexThatReportWritesHasNoErrorAndAPlantedSlipIsFound() throws IOException {
        assertThat(run("report", "QAA", "--out", FOLDER.toString())).isZero();
        Path annex = FOLDER.resolve("QAA-2022.md");
        assertThat(check("--annex", annex.toString())).as(out).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("No errors");
        String text = Files.readString(annex);
        Files.writeString(annex, text.replaceFirst("(Kigali Principles \\| \\*\\*)Very Weak", "$1Strong"));
        assertThat(Files.readString(annex)).isNotEqualTo(text);
        assertThat(check("--annex", annex.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(out).contains("[summary-against-table]", "[published-against-rules]");
    }

    @Test
    void anAnnexOfAnotherStateThanTheOneNamedIsRefused() throws IOException {
        assertThat(run("report", "QAA", "--out", FOLDER.toString())).isZero();
        String annex = FOLDER.resolve("QAA-2022.md").toString();
        assertThat(check("FJI", "--annex", annex)).isEqualTo(ExitCode.USAGE);
        assertThat(err)
                .contains("QAA-2022.md) is of Arcadia by its title, and Fiji is named here", "Maybe leave FJI out");
        assertThat(out).isEmpty();
        assertThat(check("QAA", "--annex", annex)).as(out).isEqualTo(ExitCode.DONE);
        Files.writeString(
                FOLDER.resolve("QAA-2022.md"),
                Files.readString(FOLDER.resolve("QAA-2022.md")).replace("Arcadia", "The state"));
        assertThat(check("QAA", "--annex", annex)).as("no state in its title").isEqualTo(ExitCode.DONE);
        assertThat(out).doesNotContain("names no state");
    }

    @Test
    void whatTheReaderLostIsNotHeldAgainstTheAnnex() throws IOException {
        String whole = Files.readString(NORLAND);
        String without = whole.replaceFirst("\\|\n\\| 35 \\| ([^|]*)\\|[^|]*\\|", "$1");
        Files.writeString(FOLDER.resolve("annex.md"), without);
        check("--annex", FOLDER.resolve("annex.md").toString());
        assertThat(out).contains("[rows-of-framework]");
        Files.writeString(FOLDER.resolve("annex.md"), without.replaceFirst("\\|\n\\| 32 \\| ([^|]*)\\|[^|]*\\|", "$1"));
        check("--annex", FOLDER.resolve("annex.md").toString());
        assertThat(out.replaceAll("\\s+", " "))
                .contains("its table and summary as a whole", "found (2) indicators only among the words of others")
                .doesNotContain("[rows-of-framework]", "[count-against-ratings]");
    }

    @Test
    void footnotesWhoseNumbersBeginAnewAreNotHeldToTheirOrder() throws IOException {
        String whole = Files.readString(NORLAND);
        String notes =
                whole.lines().filter(l -> l.matches("\\[\\^[1-6]]:.*")).collect(Collectors.joining("\n", "\n", "\n"));
        Files.writeString(
                FOLDER.resolve("annex.md"), whole + notes.lines().limit(2).collect(Collectors.joining("\n")));
        check("--annex", FOLDER.resolve("annex.md").toString());
        assertThat(out).contains("[footnote-order]");
        Files.writeString(FOLDER.resolve("annex.md"), whole + notes);
        check("--annex", FOLDER.resolve("annex.md").toString());
        assertThat(out).contains("order and references of its footnotes").doesNotContain("[footnote-");
    }

    @Test
    void everyKindIsListedOnce() {
        assertThat(check("--kinds")).isEqualTo(ExitCode.DONE);
        assertThat(out.lines().filter(l -> l.matches("[a-z0-9-]+ \\((error|warning|note)\\)")))
                .hasSizeGreaterThan(35)
                .doesNotHaveDuplicates()
                .contains("fact-contradiction (error)", "treaty-sum (error)", "dominance (warning)");
    }

    @Test
    void eachFormatIsWrittenWhole() throws IOException {
        write("QAA/2022.yaml", DOSSIER + PUBLISHED);
        for (String format : List.of("text", "json", "sarif", "html")) {
            Path file = FOLDER.resolve("findings." + format);
            assertThat(check("QAA", "--format", format, "--out", file.toString()))
                    .isZero();
            assertThat(out).isEmpty();
            assertThat(Files.readString(file)).contains("published-against-rules", "Kigali");
            byte[] first = Files.readAllBytes(file);
            check("QAA", "--format", format, "--out", file.toString());
            assertThat(Files.readAllBytes(file)).isEqualTo(first);
        }
    }
}
