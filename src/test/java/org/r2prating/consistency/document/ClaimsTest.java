package org.r2prating.consistency.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.input.Fields;
import org.r2prating.input.Place;
import org.r2prating.input.Problems;
import org.r2prating.input.Value;
import org.r2prating.input.YamlFile;

/** Sentences about one annex, written by people who did not see the checks: which of the wrong ones are found, which of the others are not. */
class ClaimsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "r2prating", "consistency", "claims");

    /**
     * What an annex is made to say beside what it is.
     *
     * @param is wrong, right, or open where the annex does not decide it
     * @param says by indicator, or {@code overview}
     */
    private record Claim(String is, String why, Map<String, List<Passage>> says) {

        static Claim read(Fields fields) {
            String is = fields.get("is").text();
            String why = fields.get("why").text();
            Map<String, List<Passage>> says = new LinkedHashMap<>();
            fields.forEach((key, value) -> {
                if (!Set.of("is", "why").contains(key.text())) {
                    says.put(
                            key.text(),
                            value.items().stream().map(Claim::passage).toList());
                }
            });
            return new Claim(is, why, says);
        }

        private static Passage passage(Value value) {
            return Passage.of(value.text(), Place.of(value.at()));
        }

        AnnexCase in(AnnexCase base) {
            PublishedAnnex annex = base.annex();
            return new AnnexCase(
                    new PublishedAnnex(
                            annex.file(),
                            annex.title(),
                            annex.subtitle(),
                            annex.edition(),
                            says.getOrDefault("overview", List.of()),
                            annex.summary(),
                            annex.scores(),
                            annex.rows().stream().map(this::with).toList(),
                            annex.back(),
                            annex.footnotes(),
                            annex.headings(),
                            annex.remarks()),
                    base.framework(),
                    base.country(),
                    base.edition(),
                    base.previous(),
                    base.previousRatings());
        }

        private Row with(Row row) {
            List<Passage> notes = new ArrayList<>(
                    says.getOrDefault(row.indicator().orElseThrow().indicator(), List.of()));
            notes.addAll(row.notes());
            return new Row(
                    row.indicator(),
                    row.wording(),
                    row.area(),
                    row.areaPrinted(),
                    row.assessment(),
                    row.rating(),
                    row.change(),
                    notes,
                    row.treaties(),
                    row.votes(),
                    row.place());
        }
    }

    private record Claims(AnnexCase base, List<Claim> claims) {}

    private static Claims read(String name) {
        Problems problems = new Problems();
        Claims read = YamlFile.read(
                        FOLDER.resolve(name + ".yaml"),
                        problems,
                        f -> new Claims(
                                f.get("annex")
                                        .mapping(Example::read)
                                        .orElseThrow()
                                        .annex(),
                                f.get("claims").list(Claim::read)))
                .orElseThrow(() -> new AssertionError(problems.list()));
        assertThat(problems.list()).isEmpty();
        return read;
    }

    private static List<Finding> errors(AnnexCase annex) {
        return DocumentChecks.all().stream()
                .flatMap(c -> c.of(annex).stream())
                .filter(f -> f.severity() == Severity.ERROR)
                .toList();
    }

    /** What is told of an annex with a claim that is not told of it without. */
    private static List<String> told(Claim claim, AnnexCase base, Set<String> before) {
        return errors(claim.in(base)).stream()
                .filter(f -> !before.contains(f.about()))
                .map(Finding::message)
                .toList();
    }

    @Test
    void noCheckKnowsTheStateThatTheSentencesAreAbout() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(sources.filter(f -> f.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(f -> assertThat(Files.readString(f).replaceAll("/\\*\\*.*?\\*/", ""))
                            .doesNotContainIgnoringCase("norland"));
        }
    }

    /** Every second one was not looked at by those who wrote the checks. */
    @ParameterizedTest
    @ValueSource(strings = {"votes", "treaties", "ratings", "pairs"})
    void asManyAreFoundAsThePageOnChecksSays(String name) throws IOException {
        Claims claims = read(name);
        Set<String> before = errors(claims.base()).stream().map(Finding::about).collect(Collectors.toSet());
        int[] wrong = new int[2];
        int[] found = new int[2];
        int others = 0;
        List<String> falsely = new ArrayList<>();
        for (int i = 0; i < claims.claims().size(); i++) {
            Claim claim = claims.claims().get(i);
            List<String> told = told(claim, claims.base(), before);
            if (claim.is().equals("wrong")) {
                wrong[i % 2]++;
                found[i % 2] += told.isEmpty() ? 0 : 1;
            } else {
                others++;
                told.forEach(message -> falsely.add(claim.says() + " (" + claim.why() + "): " + message));
            }
        }
        assertThat(falsely).isEmpty();
        assertThat(Files.readString(Path.of("src", "site", "markdown", "check.md")))
                .contains("| " + name + " | " + found[0] + " of " + wrong[0] + " | " + found[1] + " of " + wrong[1]
                        + " | 0 of " + others + " |");
    }
}
