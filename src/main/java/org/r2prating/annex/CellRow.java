package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.r2prating.annex.PublishedAnnex.Match;

/**
 * A row of any table, its cells told apart by what they say and not by where they stand: extraction loses columns.
 *
 * @param header whether the cells are the heads of columns
 * @param area index of the cell that holds an area, or -1
 * @param wording index of the cell that holds the wording of an indicator, or the beginning of one, or -1
 * @param rating index of the cell that holds a rating, or -1
 * @param change index of the cell that holds nothing but a change label, or -1
 * @param others indices of the cells that hold anything else
 */
record CellRow(
        Block.Cells row,
        boolean header,
        boolean headerOfTable,
        Optional<Passage> number,
        int area,
        int wording,
        int rating,
        int change,
        Optional<Match> indicator,
        Optional<Assessed> assessed,
        List<Integer> others) {

    private static final int LONGEST_AREA = 90;
    private static final int LONGEST_WORDING = 250;

    static CellRow of(Block.Cells row, Vocabulary vocabulary) {
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cells().get(i).isEmpty()) {
                filled.add(i);
            }
        }
        List<String> texts = filled.stream().map(i -> words(row, i).text()).toList();
        if (vocabulary.isHeader(texts)) {
            boolean ofTable = vocabulary.isHeaderOfTable(texts);
            return new CellRow(
                    row,
                    true,
                    ofTable,
                    Optional.empty(),
                    -1,
                    -1,
                    -1,
                    -1,
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }
        Optional<Passage> number = filled.size() > 1 && texts.get(0).matches("\\d{1,2}\\.?")
                ? Optional.of(words(row, filled.remove(0).intValue()))
                : Optional.empty();
        int rating = take(filled, -1, i -> rated(words(row, i), vocabulary)
                .filter(Assessed::isRating)
                .isPresent());
        int change = rating < 0 && filled.size() < 2
                ? -1
                : take(filled, rating, i -> vocabulary
                        .assessments
                        .of(words(row, i).text())
                        .filter(a -> !a.isRating())
                        .isPresent());
        int wording = take(
                filled,
                -1,
                i -> !isList(row, i, vocabulary)
                        && vocabulary.wordings.indicator(words(row, i).text()).isPresent());
        if (wording < 0) {
            wording = take(
                    filled, -1, i -> vocabulary.wordings.begins(words(row, i).text()));
        }
        int area = take(
                filled, -1, i -> vocabulary.wordings.area(words(row, i).text()).isPresent());
        if (wording < 0 && rating >= 0) {
            int last = rating;
            wording = filled.stream()
                    .filter(i -> i < last && words(row, i).text().length() <= LONGEST_WORDING)
                    .reduce((a, b) -> b)
                    .orElse(-1);
            filled.remove((Integer) wording);
        }
        if (area < 0 && wording > 0) {
            int before = wording;
            area = take(filled, -1, i -> i < before && words(row, i).text().length() <= LONGEST_AREA);
        }
        Optional<Match> indicator = wording < 0
                ? Optional.empty()
                : vocabulary.wordings.indicator(words(row, wording).text());
        Optional<Assessed> assessed = Optional.empty();
        if (rating >= 0) {
            assessed = rated(words(row, rating), vocabulary);
        }
        if (change >= 0) {
            Optional<Assessed> label =
                    vocabulary.assessments.of(words(row, change).text());
            assessed = assessed.isEmpty()
                    ? label
                    : assessed.map(a -> new Assessed(
                            a.assessment(),
                            a.rating(),
                            a.change().isEmpty() ? label.map(Assessed::change).orElse("") : a.change()));
        }
        return new CellRow(
                row, false, false, number, area, wording, rating, change, indicator, assessed, List.copyOf(filled));
    }

    /** A rating, also with the number of indicators that have it. */
    private static Optional<Assessed> rated(Passage words, Vocabulary vocabulary) {
        return vocabulary.assessments.of(words.text()).or(() -> vocabulary.assessments.group(words.text()));
    }

    /** Whether a cell holds several indicators, as in a summary; together they may be near to the longest of them. */
    private static boolean isList(Block.Cells row, int cell, Vocabulary vocabulary) {
        List<Passage> all = row.cells().get(cell);
        return all.size() > 1
                && all.stream()
                                .flatMap(w -> vocabulary.wordings.indicator(w.text()).stream())
                                .map(Match::indicator)
                                .distinct()
                                .count()
                        > 1;
    }

    private interface Says {
        boolean test(int cell);
    }

    /** Takes the first cell behind a place that says something. */
    private static int take(List<Integer> filled, int behind, Says says) {
        for (int i : filled) {
            if (i > behind && says.test(i)) {
                filled.remove((Integer) i);
                return i;
            }
        }
        return -1;
    }

    boolean isHeader() {
        return header;
    }

    boolean isHeaderOfTable() {
        return headerOfTable;
    }

    /** An indicator with its rating and something more: no line of a summary. */
    boolean isOfTable() {
        return wording >= 0
                && rating >= 0
                && (!others.isEmpty()
                        || assessed.filter(a -> !a.change().isEmpty()).isPresent());
    }

    Optional<Passage> words(int cell) {
        return cell < 0 ? Optional.empty() : Optional.of(words(row, cell));
    }

    private static Passage words(Block.Cells row, int cell) {
        List<Passage> all = row.cells().get(cell);
        return all.stream().reduce(Passage::then).orElseGet(() -> Passage.of("", row.place()));
    }

    /** All its words, cell by cell. */
    List<Passage> all() {
        return row.cells().stream().flatMap(List::stream).toList();
    }
}
