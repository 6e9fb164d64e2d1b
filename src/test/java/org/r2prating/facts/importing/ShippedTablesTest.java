package org.r2prating.facts.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.r2prating.Shipped;
import org.r2prating.facts.TableRow;
import org.r2prating.input.CsvFile;
import org.r2prating.input.Digest;
import org.r2prating.input.Problems;
import org.r2prating.input.TableLine;
import org.r2prating.input.TextFile;

/** The tables that are shipped say what the published files say, as far as these lie beside the repository. */
class ShippedTablesTest {

    private static final Path ORIGINALS = Path.of("..", "shared", "data");
    private static final int DRAWN = 2_000;

    private static boolean originalsAreAtHand(TestReporter reporter) {
        boolean atHand = Files.isDirectory(ORIGINALS);
        if (!atHand) {
            reporter.publishEntry("left out", "the published files are not in " + ORIGINALS);
        }
        return atHand;
    }

    @Test
    void everySourceOfATableRecordsItsFileAndDigest(TestReporter reporter) throws IOException {
        JsonNode sources = new ObjectMapper()
                .readTree(Shipped.FACTS.resolve("tables/sources.json").toFile());
        assertThat(sources).hasSize(20);
        boolean atHand = originalsAreAtHand(reporter);
        for (JsonNode source : sources) {
            String digest = source.at("/custom/sha256").asText();
            assertThat(digest).matches("[0-9a-f]{64}");
            if (atHand) {
                assertThat(Digest.ofFile(
                                ORIGINALS.resolve(source.at("/custom/file").asText())))
                        .isEqualTo(digest);
            }
        }
    }

    @Test
    void importingThePublishedFilesAgainChangesNothing(TestReporter reporter) throws IOException {
        if (!originalsAreAtHand(reporter)) {
            return;
        }
        Problems problems = new Problems();
        Importer importer = new Importer(Shipped.FACTS, Shipped.pack().framework(), Shipped.base(), bytes -> {});
        for (String mapping : importer.mappings()) {
            Path file = ORIGINALS.resolve(originalOf(mapping));
            assertThat(importer.read(mapping, file, false, problems)
                            .orElseThrow(() -> new AssertionError(problems.list())))
                    .as(mapping)
                    .matches(Import::isUnchanged);
        }
    }

    private static String originalOf(String mapping) throws IOException {
        Problems problems = new Problems();
        String id = MappingReader.read(Shipped.FACTS.resolve("tables/mappings/" + mapping + ".yaml"), mapping, problems)
                .orElseThrow()
                .source()
                .id();
        for (JsonNode source : new ObjectMapper()
                .readTree(Shipped.FACTS.resolve("tables/sources.json").toFile())) {
            if (source.path("id").asText().equals(id)) {
                return source.at("/custom/file").asText();
            }
        }
        throw new AssertionError("no record of " + id);
    }

    /** Reads the original a second time, by other means than the import, and looks the row up by its key. */
    @Test
    void rowsDrawnAtRandomEqualTheRowOfTheirFile(TestReporter reporter) throws IOException {
        if (!originalsAreAtHand(reporter)) {
            return;
        }
        List<TableRow> rows = new ArrayList<>();
        Shipped.base()
                .countries()
                .keySet()
                .forEach(state -> rows.addAll(Shipped.base().tables().rows(state)));
        assertThat(rows).hasSizeGreaterThan(40_000);
        SplittableRandom random = new SplittableRandom(20261124);
        OriginalCells originals = new OriginalCells(ORIGINALS);
        Map<String, Integer> compared = new HashMap<>();
        for (int i = 0; i < DRAWN; i++) {
            TableRow row = rows.get(random.nextInt(rows.size()));
            assertThat(originals.saysOf(row)).as("%s", row).isEqualTo(row.says());
            compared.merge(row.source(), 1, Integer::sum);
        }
        reporter.publishEntry("compared", compared.toString());
        assertThat(compared).hasSizeGreaterThan(12);
    }

    @Test
    void theSixRecordedVotesOfTheDprkAgreeWithItsDossier() {
        List<String> recorded =
                List.of("A/RES/73/172", "A/RES/73/182", "A/RES/74/169", "A/RES/75/189", "A/RES/75/193", "A/RES/75/277");
        List<TableRow> votes = Shipped.base().tables().rows("PRK").stream()
                .filter(r -> recorded.contains(r.subject().id()))
                .toList();
        assertThat(votes.stream().map(r -> r.subject().id()).distinct()).containsExactlyInAnyOrderElementsOf(recorded);
        for (TableRow vote : votes) {
            assertThat(Shipped.base()
                            .inView("PRK", Shipped.base().edition("2022").orElseThrow())
                            .stream()
                            .filter(f -> f.subject().equals(vote.subject())))
                    .hasSize(1)
                    .allMatch(f -> f.says().equals(vote.says()));
        }
    }

    /** Lines of a CSV file by what its key columns say. */
    static Map<String, TableLine> byKey(Path file, String... key) {
        Map<String, TableLine> lines = new HashMap<>();
        Problems problems = new Problems();
        TextFile text = TextFile.read(file, problems).orElseThrow();
        CsvFile.read(text, List.of(key), problems, line -> {
            List<String> cells = new ArrayList<>();
            for (String column : key) {
                cells.add(line.cell(column));
            }
            lines.put(String.join(" ", cells), line);
        });
        return lines;
    }
}
