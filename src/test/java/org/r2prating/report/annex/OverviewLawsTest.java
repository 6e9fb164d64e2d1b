package org.r2prating.report.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.r2prating.Shipped;
import org.r2prating.engine.Flag;
import org.r2prating.model.Rating;

/** What the overview of every annex counts, against its rows. */
class OverviewLawsTest {

    static Stream<Annex> annexes() {
        return Annexes.all();
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void theOverviewCountsAsTheTableDoes(Annex annex) {
        String overview = String.join(
                " ",
                annex.overview().stream()
                        .flatMap(List::stream)
                        .map(Statement::text)
                        .toList());
        List<Integer> rated = new ArrayList<>();
        for (Rating rating : Shipped.pack().framework().scale().ratings()) {
            List<Integer> numbers = numbers(annex, row -> row.assessment().equals(rating.label()));
            rated.addAll(numbers);
            if (numbers.isEmpty()) {
                assertThat(overview.substring(0, overview.indexOf(". "))).doesNotContain("one " + rating + ",");
            } else {
                assertThat(overview)
                        .containsPattern("(?::|,| and) " + Counts.words(numbers.size()) + " " + rating + "[ ,.]");
            }
        }
        String weakest = Shipped.pack().framework().scale().lowest().label();
        expectNumbers(overview, weakest + " is the rating of", numbers(annex, row -> row.assessment()
                .equals(weakest)));
        expectNumbers(overview, "the evidence leaves more than one rating open", numbers(annex, row -> row.assessment()
                .contains(" to ")));
        expectNumbers(overview, "the evidence is insufficient for any rating", numbers(annex, row -> row.assessment()
                .equals("Insufficient evidence")));
        expectNumbers(overview, "rests? on one source", numbers(annex, row -> has(row, Flag.ONE_SOURCE)));
        expectNumbers(overview, "rests? on absence only", numbers(annex, row -> has(row, Flag.ABSENCE_ONLY)));
        expectNumbers(overview, "rests? on the assessor", numbers(annex, row -> has(row, Flag.ASSESSOR_ONLY)));
        List<Integer> above = numbers(
                annex, row -> rated.contains(row.number()) && !row.assessment().equals(weakest));
        expectNumbers(overview, "Above " + weakest + " stands?", above);
        if (annex.assessment().previous().isPresent()) {
            changes(annex, overview);
        }
    }

    private static void changes(Annex annex, String overview) {
        int apart = numbers(annex, row -> row.change().equals("Not comparable")).size();
        if (apart == 36) {
            assertThat(overview).contains("no indicator can be compared");
            return;
        }
        Matcher counts = Pattern.compile(
                        "(no|\\w+) ratings? (?:is|are) higher, (\\w+) (?:is|are) lower and (\\w+) (?:is|are)"
                                + " unchanged(?:; (\\w+) indicators? cannot be compared)?\\.")
                .matcher(overview);
        assertThat(counts.find()).as(overview).isTrue();
        assertThat(counts.group(1).replace("no", "none").replace("nonene", "none"))
                .isEqualTo(Counts.words(
                        numbers(annex, row -> row.change().equals("Increase")).size()));
        assertThat(counts.group(2))
                .isEqualTo(Counts.words(
                        numbers(annex, row -> row.change().equals("Decrease")).size()));
        assertThat(counts.group(3))
                .isEqualTo(Counts.words(
                        numbers(annex, row -> row.change().equals("Unchanged")).size()));
        assertThat(Optional.ofNullable(counts.group(4)).orElse("none")).isEqualTo(Counts.words(apart));
    }

    private static boolean has(AnnexRow row, Flag flag) {
        return row.recommendation().flags().contains(flag);
    }

    private static List<Integer> numbers(Annex annex, Predicate<AnnexRow> which) {
        return annex.rows().stream().filter(which).map(AnnexRow::number).toList();
    }

    /** The numbers in the brackets that follow some words, which stand there exactly when there are any. */
    private static void expectNumbers(String text, String words, List<Integer> expected) {
        Matcher found =
                Pattern.compile(words + "[^()]*\\(indicators? ([^()]*)\\)").matcher(text);
        assertThat(found.find()).as(words + " in: " + text).isEqualTo(!expected.isEmpty());
        if (expected.isEmpty()) {
            return;
        }
        List<Integer> read = new ArrayList<>();
        for (String run : found.group(1).split(", | and ", -1)) {
            String[] ends = run.split(" to ", -1);
            IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                    .forEach(read::add);
        }
        assertThat(read).as(words).isEqualTo(expected);
    }
}
