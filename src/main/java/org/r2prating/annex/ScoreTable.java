package org.r2prating.annex;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.r2prating.annex.PublishedAnnex.ScoreLine;

/** A score block that is set as a table: a line in two cells, or years with the scores below them. */
final class ScoreTable {

    private static final Pattern HEAD =
            Pattern.compile("(?i)(?:\\D{0,40}\\b(?:19|20)\\d\\d\\b\\D{0,20}|difference|change)");
    private static final Pattern VALUE = Pattern.compile("[-−–+]?\\s*\\d{1,3}(?:[.,]\\d{1,4})?");

    private final Sheet sheet;
    private List<String> heads = List.of();

    ScoreTable(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Reads a row; false when it is no part of a score block. */
    boolean takes(List<Passage> cells) {
        Optional<ScoreLine> line = inTwoCells(cells);
        if (line.isPresent()) {
            sheet.scores.add(line.get());
            return true;
        }
        List<Passage> values =
                cells.stream().filter(c -> VALUE.matcher(c.text()).matches()).toList();
        if (!heads.isEmpty() && values.size() == heads.size() && cells.size() - values.size() <= 1) {
            cells.stream().filter(c -> !values.contains(c)).forEach(sheet.headings::add);
            for (int i = 0; i < values.size(); i++) {
                Passage value = values.get(i);
                sheet.scores.add(new ScoreLine(Furniture.year(heads.get(i)), Scores.value(value.text()), value));
            }
            heads = List.of();
            return true;
        }
        heads = cells.stream()
                .map(Passage::text)
                .filter(t -> HEAD.matcher(t).matches())
                .toList();
        boolean head = heads.size() >= 2 && cells.size() - heads.size() <= 1;
        heads = head ? heads : List.of();
        if (head) {
            sheet.headings.addAll(cells);
        }
        return head;
    }

    private static Optional<ScoreLine> inTwoCells(List<Passage> cells) {
        if (cells.size() != 2) {
            return Optional.empty();
        }
        Passage label = cells.get(0);
        Passage value = cells.get(1);
        return Scores.line(label.then(value), label.text() + ": " + value.text());
    }
}
