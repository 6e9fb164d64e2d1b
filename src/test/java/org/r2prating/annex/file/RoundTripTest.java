package org.r2prating.annex.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.r2prating.Shipped;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Standing;
import org.r2prating.facts.TreatyStanding;
import org.r2prating.facts.UnVote;
import org.r2prating.facts.VoteValue;
import org.r2prating.input.Problems;
import org.r2prating.model.Framework;
import org.r2prating.model.Resolution;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.AnnexMarkdown;
import org.r2prating.report.annex.AnnexRow;
import org.r2prating.report.annex.Annexes;
import org.r2prating.report.annex.Copy;
import org.r2prating.report.annex.Statement;
import org.r2prating.report.annex.office.AnnexDocument;
import org.r2prating.report.annex.page.AnnexPage;
import org.r2prating.report.annex.page.AnnexPdf;

/** What {@code report} writes of an annex is read back to the same data, in each format. */
class RoundTripTest {

    private static final Framework FRAMEWORK = Shipped.pack().framework();
    private static final Pattern SCORE = Pattern.compile("(Score \\d{4}|Difference): [+]?(-?\\d+)");

    record Written(String state, String edition, Copy copy, String format) {
        Annex annex() {
            return Annexes.of(state, edition, copy);
        }
    }

    static Stream<Written> written() {
        return Stream.concat(inBothCopies(), peculiar());
    }

    /** States whose pages have a summary, a table head, a footnote or calls that once were not read back. */
    private static Stream<Written> peculiar() {
        return Stream.of("AFG", "ARE", "AZE", "CIV", "IDN", "KOR", "NPL", "RWA")
                .flatMap(state ->
                        Stream.of("html", "pdf").map(format -> new Written(state, "2022", Copy.PUBLICATION, format)));
    }

    private static Stream<Written> inBothCopies() {
        return Stream.of(
                        List.of("PRK", "2019"),
                        List.of("PRK", "2022"),
                        List.of("AUS", "2022"),
                        List.of("FJI", "2022"),
                        List.of("MEX", "2022"),
                        List.of("MMR", "2022"),
                        List.of("CHE", "2022"))
                .flatMap(s -> Stream.of(Copy.values()).flatMap(copy -> Stream.of("md", "html", "docx", "pdf")
                        .map(format -> new Written(s.get(0), s.get(1), copy, format))));
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("written")
    void isReadBackToTheSameData(Written written) throws IOException {
        Annex annex = written.annex();
        PublishedAnnex read = read(annex, written.format());

        assertThat(read.title().orElseThrow().text()).isEqualTo(annex.title());
        assertThat(read.edition()).contains(written.edition());
        assertThat(read.rows().stream().map(RoundTripTest::row)).containsExactlyElementsOf(rows(annex));
        assertThat(read.rows().stream().map(r -> r.indicator().orElseThrow().indicator()))
                .containsExactlyElementsOf(annex.rows().stream()
                        .map(r -> r.recommendation().indicator().id())
                        .toList());
        for (int i = 0; i < annex.rows().size(); i++) {
            notes(read.rows().get(i), annex.rows().get(i));
            lists(read.rows().get(i), annex.rows().get(i));
        }
        assertThat(read.summary().stream()
                        .map(s -> plain(s.assessment()) + ": " + s.wording().text()))
                .containsExactlyElementsOf(annex.summary().stream()
                        .flatMap(g -> g.indicators().stream().map(i -> plain(g.assessment()) + ": " + i))
                        .toList());
        assertThat(read.scores().stream()
                        .map(line -> line.edition().map(e -> "Score " + e).orElse("Difference") + ": " + line.value()))
                .containsExactlyElementsOf(scores(annex));
        assertThat(read.footnotes().stream().map(PublishedAnnex.Footnote::number))
                .containsExactlyElementsOf(
                        annex.footnotes().stream().map(f -> f.number()).toList());
        assertThat(read.footnotes().stream().map(f -> f.words().text()))
                .containsExactlyElementsOf(annex.footnotes().stream()
                        .map(f -> f.text().words() + quoted(f.quote()))
                        .toList());
        assertThat(read.prose().stream().map(Passage::text)).containsExactlyElementsOf(prose(annex));
        assertThat(read.remarks()).isEmpty();
    }

    /** What stands before the table in sentences, the lines of the score block that say how it came about among them. */
    private static List<String> prose(Annex annex) {
        List<String> prose = new ArrayList<>(List.of(annex.period()));
        annex.copy().ifPresent(prose::add);
        annex.draft().ifPresent(prose::add);
        annex.overview().forEach(p -> prose.add(sentences(p)));
        annex.score().stream().filter(s -> !SCORE.matcher(s).lookingAt()).forEach(prose::add);
        return prose;
    }

    private static String sentences(List<Statement> statements) {
        return statements.stream().map(Statement::text).collect(Collectors.joining(" "));
    }

    /** With its quotation marks, without which nobody could tell whose words they are. */
    private static String quoted(String quote) {
        return quote.isEmpty() ? "" : " \u201C" + quote + "\u201D";
    }

    private PublishedAnnex read(Annex annex, String format) throws IOException {
        Path file = folder.resolve("annex." + format);
        Files.write(file, bytes(annex, format));
        Problems problems = new Problems();
        PublishedAnnex read = AnnexFile.read(file, FRAMEWORK, problems).orElseThrow();
        assertThat(problems.list()).isEmpty();
        return read;
    }

    private static byte[] bytes(Annex annex, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case "md" -> out.writeBytes(AnnexMarkdown.text(annex).getBytes(StandardCharsets.UTF_8));
            case "html" -> out.writeBytes(AnnexPage.html(annex, FRAMEWORK).getBytes(StandardCharsets.UTF_8));
            case "docx" -> new AnnexDocument(FRAMEWORK.scale()).write(annex, out);
            default -> out.writeBytes(AnnexPdf.bytes(annex, FRAMEWORK));
        }
        return out.toByteArray();
    }

    private static String row(PublishedAnnex.Row row) {
        return row.area() + " | " + wording(row) + " | " + plain(row.assessment()) + " | " + row.change();
    }

    /** The lines of the score block that say a score or a difference; the others say how they came about. */
    private static List<String> scores(Annex annex) {
        return annex.score().stream()
                .map(SCORE::matcher)
                .filter(Matcher::lookingAt)
                .map(m -> m.group(1) + ": " + m.group(2))
                .toList();
    }

    /** Without the number of the row. */
    private static String wording(PublishedAnnex.Row row) {
        return row.wording().text().replaceFirst("^\\d{1,2}\\.? ", "");
    }

    private static List<String> rows(Annex annex) {
        List<String> rows = new ArrayList<>();
        annex.areas().forEach(area -> area.rows()
                .forEach(r -> rows.add(
                        area.title() + " | " + r.wording() + " | " + plain(r.assessment()) + " | " + r.change())));
        return rows;
    }

    private static void notes(PublishedAnnex.Row read, AnnexRow row) {
        String all = read.notes().stream().map(Passage::text).collect(Collectors.joining(" "));
        assertThat(all).startsWith(sentences(row.notes()));
        List<Integer> calls =
                row.notes().stream().flatMap(s -> s.notes().stream()).toList();
        assertThat(read.calls()).startsWith(calls.toArray(new Integer[0]));
        row.reviewer().ifPresentOrElse(r -> assertThat(all).contains(r.proposal()), () -> assertThat(all)
                .isEqualTo(sentences(row.notes())));
    }

    /** Where a rule counted treaties or votes, each with what the facts say of it. */
    private static void lists(PublishedAnnex.Row read, AnnexRow row) {
        List<Fact> counted = row.recommendation().derivation().reasons().stream()
                .flatMap(r -> r.firings().stream())
                .flatMap(f -> f.tallies().stream())
                .distinct()
                .flatMap(t -> t.entries().stream())
                .flatMap(e -> e.facts().stream())
                .distinct()
                .toList();
        Set<String> treaties = facts(counted, TreatyStanding.class, t -> {
            boolean isParty = t.standing() == Standing.PARTY;
            String since = isParty && t.since() != null ? " " + t.since().year() : "";
            return FRAMEWORK.question(t.subject()).orElseThrow().text() + ": " + isParty + since;
        });
        Set<String> votes = facts(counted, UnVote.class, v -> printed(v.resolution()) + ": " + v.vote());
        if (!treaties.isEmpty()) {
            assertThat(read.treaties().stream()
                            .map(t -> t.name() + ": " + t.ratified()
                                    + (t.year().isPresent() ? " " + t.year().getAsInt() : "")))
                    .containsExactlyInAnyOrderElementsOf(treaties);
        }
        if (!votes.isEmpty()) {
            assertThat(read.votes().stream()
                            .map(v -> v.year() + ": " + v.title() + ", " + v.symbol() + ": " + value(v.vote())))
                    .containsExactlyInAnyOrderElementsOf(votes);
        }
    }

    private static String printed(String resolution) {
        Resolution voted = FRAMEWORK.resolution(resolution).orElseThrow();
        return voted.year() + ": " + voted.title() + ", " + resolution;
    }

    private static <F extends Fact> Set<String> facts(List<Fact> facts, Class<F> kind, Function<F, String> says) {
        return facts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(says)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static VoteValue value(String printed) {
        return switch (printed) {
            case "abstained" -> VoteValue.ABSTAIN;
            case "adopted without vote" -> VoteValue.ADOPTED_WITHOUT_VOTE;
            default -> VoteValue.valueOf(printed.toUpperCase(Locale.ROOT));
        };
    }

    /** Without the symbols that stand before the words of an assessment. */
    private static String plain(String assessment) {
        return assessment.replaceAll("[\u25CB\u25D4\u25D1\u25D5\u25CF]", "").strip();
    }
}
