package org.r2prating.report.annex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.r2prating.Shipped;
import org.r2prating.facts.Source;
import org.r2prating.report.Json;

/** What holds of every annex, whoever the state is. */
class AnnexLawsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Annex> annexes() {
        return Annexes.all();
    }

    private static List<Statement> statements(Annex annex) {
        List<Statement> all = new ArrayList<>();
        annex.overview().forEach(all::addAll);
        for (AnnexRow row : annex.rows()) {
            all.addAll(row.notes());
            row.reviewer().ifPresent(notes -> all.addAll(notes.rules()));
        }
        annex.method().forEach(m -> all.addAll(m.statements()));
        return all;
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void everyIndicatorStandsOnceInThePublishedOrderInTableAndSummary(Annex annex) {
        assertThat(annex.rows().stream().map(AnnexRow::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 36).boxed().toList());
        Map<String, String> table = new HashMap<>();
        annex.rows().forEach(row -> table.put(row.wording(), row.assessment()));
        Map<String, String> summary = new HashMap<>();
        annex.summary().forEach(group -> group.indicators().forEach(i -> {
            assertThat(summary.put(i, group.assessment())).isNull();
        }));
        assertThat(summary).isEqualTo(table);
        List<String> wordings = annex.rows().stream().map(AnnexRow::wording).toList();
        assertThat(annex.summary())
                .allSatisfy(g -> assertThat(g.indicators().stream().map(wordings::indexOf))
                        .isSorted());
        assertThat(annex.summary().stream().map(Annex.SummaryGroup::assessment)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void ratingsAreSummedUpFromTheStrongest(Annex annex) {
        List<String> strongest =
                new ArrayList<>(Shipped.pack().framework().scale().labels());
        java.util.Collections.reverse(strongest);
        List<Integer> places = annex.summary().stream()
                .map(g -> strongest.contains(g.assessment())
                        ? strongest.indexOf(g.assessment())
                        : g.assessment().contains(" to ")
                                ? 10
                                : g.assessment().equals("Insufficient evidence") ? 20 : 30)
                .toList();
        assertThat(places).isSorted();
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void everyCallHasItsFootnoteAndEveryFootnoteIsCalledInOrder(Annex annex) {
        Set<Integer> seen = new HashSet<>();
        int highest = 0;
        for (Statement statement : statements(annex)) {
            assertThat(statement.notes()).isSorted().doesNotHaveDuplicates();
            for (int note : statement.notes()) {
                assertThat(note).as(statement.text()).isLessThanOrEqualTo(highest + 1);
                highest = Math.max(highest, note);
                seen.add(note);
            }
        }
        assertThat(annex.footnotes().stream().map(Footnote::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, seen.size()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void everySourceStandsOnceWithItsFootnotesAndItsLinkIsTwoStepsAway(Annex annex) {
        Map<String, Set<Integer>> called = new HashMap<>();
        annex.footnotes().forEach(f -> called.computeIfAbsent(f.source(), s -> new TreeSet<>())
                .add(f.number()));
        assertThat(annex.references().stream().map(Reference::id)).doesNotHaveDuplicates();
        assertThat(annex.references().stream().map(Reference::id).toList())
                .containsExactlyInAnyOrderElementsOf(called.keySet());
        for (Reference reference : annex.references()) {
            assertThat(reference.notes()).containsExactlyElementsOf(called.get(reference.id()));
            Source source = Shipped.base().sources().get(reference.id());
            assertThat(reference.url()).isEqualTo(source.link());
            assertThat(reference.digest()).isEqualTo(source.digest());
            assertThat(reference.text().words()).contains(source.title());
        }
        Set<String> named = new HashSet<>();
        for (Footnote footnote : annex.footnotes()) {
            Source source = Shipped.base().sources().get(footnote.source());
            boolean first = named.add(footnote.source());
            String words = footnote.text().words();
            assertThat(words.contains("(note ")).as(words).isEqualTo(!first);
            assertThat(words.contains(source.title()))
                    .as(words)
                    .isEqualTo(first || source.authors().isEmpty());
            if (!source.link().isEmpty()) {
                assertThat(footnote.text().spans().stream().map(Text.Span::link))
                        .as(words)
                        .contains(source.link());
            }
            Matcher earlier = Pattern.compile("\\(note (\\d+)\\)").matcher(words);
            if (earlier.find()) {
                Footnote other = annex.footnotes().get(Integer.parseInt(earlier.group(1)) - 1);
                assertThat(other.source()).isEqualTo(footnote.source());
                assertThat(other.text().words()).contains(source.title());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void theScoreCanBeReckonedFromTheTable(Annex annex) {
        Map<String, Integer> points = new HashMap<>();
        Shipped.pack().framework().scale().ratings().forEach(r -> points.put(r.label(), r.points()));
        List<Integer> rated = annex.rows().stream()
                .map(AnnexRow::assessment)
                .filter(points::containsKey)
                .map(points::get)
                .toList();
        String line = annex.score().get(0);
        if (rated.isEmpty()) {
            assertThat(line).endsWith("none; no indicator is rated.");
            return;
        }
        int sum = rated.stream().mapToInt(Integer::intValue).sum();
        BigDecimal exact =
                BigDecimal.valueOf(100L * sum).divide(BigDecimal.valueOf(4L * rated.size()), 20, RoundingMode.HALF_UP);
        assertThat(line)
                .isEqualTo("Score " + annex.assessment().edition().id() + ": " + exact.setScale(0, RoundingMode.HALF_UP)
                        + " (100 x " + sum + " / " + 4 * rated.size() + " = " + exact.setScale(2, RoundingMode.HALF_UP)
                        + "; " + rated.size() + " of 36 indicators rated)");
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void nothingIsLeftUnsaidOrSaidBadly(Annex annex) {
        List<String> words = new ArrayList<>(List.of(annex.title(), annex.subtitle(), annex.period(), annex.cite()));
        words.addAll(annex.score());
        statements(annex).forEach(s -> words.add(s.text()));
        annex.footnotes().forEach(f -> words.add(f.text().words()));
        annex.references().forEach(r -> words.add(r.text().words()));
        for (String said : words) {
            assertThat(said)
                    .doesNotContain("{", "}", "null", "  ", "..", ", ,", " .", " ,", "()", "?.", ";.")
                    .doesNotContain("none ratings")
                    .isEqualTo(said.strip())
                    .isNotEmpty();
        }
        statements(annex).forEach(s -> assertThat(s.text()).matches("(?s)[\\p{Lu}\\p{N}“].*[.?!”]"));
        annex.footnotes().forEach(f -> assertThat(f.text().words()).matches("(?s).*[.?!]"));
        statements(annex).forEach(s -> assertThat(s.text())
                .doesNotContainPattern("(?i)worst perform|best perform|\\brank|rhetoric|epitome|\\bibid"));
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void whatRestsOnFactsHasItsFootnotes(Annex annex) {
        for (AnnexRow row : annex.rows()) {
            boolean facts = !row.recommendation().derivation().cited().isEmpty();
            assertThat(row.notes().stream().anyMatch(s -> !s.notes().isEmpty()) || !facts)
                    .as(row.wording())
                    .isTrue();
            String last = row.notes().get(row.notes().size() - 1).text();
            assertThat(last).containsPattern("edition|earlier assessment");
        }
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void onlyTheReviewerIsToldMore(Annex annex) {
        boolean reviewer = annex.rows().get(0).reviewer().isPresent();
        assertThat(annex.rows())
                .allSatisfy(row -> assertThat(row.reviewer().isPresent()).isEqualTo(reviewer));
        if (reviewer) {
            assertThat(annex.rows()).allSatisfy(row -> {
                ReviewerNotes notes = row.reviewer().orElseThrow();
                assertThat(notes.rules())
                        .hasSizeGreaterThanOrEqualTo(
                                row.recommendation().derivation().reasons().size());
                boolean ranged = row.recommendation().outcome().range().isPresent();
                assertThat(notes.whyNot().isEmpty()).isNotEqualTo(ranged);
                assertThat(notes.change()).isNotEmpty();
                assertThat(notes.hangsOn().isEmpty()).isNotEqualTo(ranged);
                assertThat(notes.certainty()).isNotEmpty();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void whatIsPrintedAsJsonIsValidByItsSchema(Annex annex) throws IOException {
        try (InputStream text = AnnexJson.class.getResourceAsStream("/org/r2prating/schema/annex.schema.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(text);
            assertThat(schema.validate(JSON.readTree(Json.text(AnnexJson.of(annex)))))
                    .isEmpty();
        }
    }
}
