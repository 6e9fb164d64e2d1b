package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.r2prating.annex.SpacedBody.Line;

/**
 * The names of areas in a column of their own. One may stand beside the first of its rows, or in the middle of all of them:
 * then its rows are those around it, without a name of their own, whose indicators the framework has in that area.
 */
final class SpacedAreas {

    /**
     * A name.
     *
     * @param lines of it, as they stand among the lines of the table
     */
    record Name(String id, int from, List<Line> lines) {

        int middle() {
            return from + lines.size() / 2;
        }
    }

    private final Vocabulary vocabulary;
    private final int column;

    SpacedAreas(Vocabulary vocabulary, int column) {
        this.vocabulary = vocabulary;
        this.column = column;
    }

    /** The names among some lines. */
    List<Name> names(List<Line> lines) {
        List<Name> names = new ArrayList<>();
        int line = 0;
        while (column >= 0 && line < lines.size()) {
            String words = "";
            int end = line;
            for (int i = line; i < lines.size() && !lines.get(i).cell(column).isEmpty() && end == line; i++) {
                words = (words + " " + lines.get(i).cell(column)).strip();
                if (vocabulary.wordings.isKnown(words)) {
                    end = i + 1;
                }
            }
            Optional<String> id = end > line ? vocabulary.wordings.area(words) : Optional.empty();
            if (id.isPresent()) {
                names.add(new Name(id.get(), line, lines.subList(line, end)));
            }
            line = Math.max(end, line + 1);
        }
        return names;
    }

    /** The lines without the names. */
    List<Line> without(List<Name> names, List<Line> lines) {
        List<Line> others = new ArrayList<>(lines);
        names.forEach(n -> {
            for (int i = n.from(); i < n.from() + n.lines().size(); i++) {
                others.set(i, others.get(i).with(column, ""));
            }
        });
        return others;
    }

    /**
     * The first row of a name.
     *
     * @param row the one in whose lines the name stands
     * @param areas of the rows, by their indicators
     * @param named whether a row has a name of its own
     */
    static int first(Name name, int row, List<Optional<String>> areas, boolean[] named) {
        int first = row;
        for (int i = row; i >= 0 && (i == row || !named[i]); i--) {
            if (areas.get(i).filter(a -> !a.equals(name.id())).isPresent()) {
                break;
            }
            first = areas.get(i).isPresent() ? i : first;
        }
        return first;
    }
}
