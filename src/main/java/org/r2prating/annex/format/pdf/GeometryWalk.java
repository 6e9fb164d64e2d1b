package org.r2prating.annex.format.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.r2prating.annex.Block;
import org.r2prating.annex.Passage;
import org.r2prating.annex.format.Taken;
import org.r2prating.annex.format.pdf.RulingLines.Rule;

/** Reads pages by where their letters stand. */
final class GeometryWalk {

    private final Map<Integer, List<Rule>> rules;
    private final float bodySize;
    private final Numbered places;
    private final Set<String> vocabulary;
    private final Paragraphs paragraphs;
    private final FootNotes notes;
    private final Taken taken;

    /**
     * @param rules the lines drawn on each page, by its number
     * @param bodySize the size of most letters of the document
     */
    GeometryWalk(Map<Integer, List<Rule>> rules, float bodySize, Numbered places, Set<String> vocabulary, Taken taken) {
        this.rules = rules;
        this.bodySize = bodySize;
        this.places = places;
        this.vocabulary = vocabulary;
        this.paragraphs = new Paragraphs(places, vocabulary, bodySize);
        this.notes = new FootNotes(places, vocabulary);
        this.taken = taken;
    }

    /** All words of these letters. */
    void read(List<Glyph> glyphs) {
        List<List<Line>> pages = pages(Line.of(Piece.cut(glyphs)));
        Set<Line> heads = RunningHeads.of(pages);
        for (List<Line> page : pages) {
            page.stream().filter(heads::contains).forEach(this::furniture);
            page(page.stream().filter(l -> !heads.contains(l)).toList());
        }
        notes.end(taken);
    }

    /** The letters of footnotes, which tags often do not tell from other paragraphs. */
    Set<Glyph> feet(List<Glyph> glyphs) {
        Set<Glyph> feet = new HashSet<>();
        FootNotes trial = new FootNotes(places, vocabulary);
        List<List<Line>> pages = pages(Line.of(Piece.cut(glyphs)));
        Set<Line> heads = RunningHeads.of(pages);
        for (List<Line> page : pages) {
            List<Line> lines = page.stream().filter(l -> !heads.contains(l)).toList();
            List<Line> foot = lines.subList(foot(lines, trial.last()), lines.size());
            trial.read(foot, new Taken());
            foot.forEach(l -> l.pieces().forEach(p -> feet.addAll(p.glyphs())));
        }
        return feet;
    }

    private int foot(List<Line> lines, int last) {
        int page = lines.isEmpty() ? 0 : lines.get(0).page();
        return FootOfPage.begins(lines, rules.getOrDefault(page, List.of()), last, bodySize);
    }

    private static List<List<Line>> pages(List<Line> lines) {
        int last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).page();
        return IntStream.rangeClosed(1, last)
                .mapToObj(p -> lines.stream().filter(l -> l.page() == p).toList())
                .toList();
    }

    private void furniture(Line line) {
        Flow flow = new Flow(places, vocabulary);
        flow.line(line, false);
        flow.passage().ifPresent(taken::furniture);
    }

    private void page(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<Rule> drawn = rules.getOrDefault(lines.get(0).page(), List.of());
        int foot = foot(lines, notes.last());
        List<Line> body = lines.subList(0, foot);
        int done = 0;
        for (TableRegion region : TableRegion.of(body, drawn)) {
            paragraphs(body.subList(done, region.from()));
            table(body.subList(region.from(), region.to()), region.columns(), drawn);
            done = region.to();
        }
        paragraphs(body.subList(done, body.size()));
        notes.read(lines.subList(foot, lines.size()), taken);
    }

    private void paragraphs(List<Line> lines) {
        paragraphs.of(lines).forEach(taken::add);
    }

    private void table(List<Line> lines, Columns columns, List<Rule> drawn) {
        for (List<Line> row : TableRows.of(lines, columns, drawn)) {
            boolean across = row.stream().flatMap(l -> l.pieces().stream()).anyMatch(columns::crosses);
            List<List<Passage>> cells = new ArrayList<>();
            if (across && row.stream().allMatch(l -> columns.of(l.pieces().get(0)) == 0)) {
                cells.add(paragraphs.cell(row));
            } else {
                for (int i = 0; i < columns.starts().size(); i++) {
                    cells.add(paragraphs.cell(column(row, columns, i)));
                }
            }
            Piece begin = row.get(0).pieces().get(0);
            taken.add(new Block.Cells(cells, places.of(begin)));
        }
    }

    private static List<Line> column(List<Line> row, Columns columns, int column) {
        return row.stream()
                .map(l ->
                        l.pieces().stream().filter(p -> columns.of(p) == column).toList())
                .filter(p -> !p.isEmpty())
                .map(Line::new)
                .toList();
    }

    /** The size of most letters. */
    static float bodySize(List<Glyph> glyphs) {
        return Piece.mainSize(glyphs.stream().filter(g -> !g.isSpace()).toList());
    }

    /** Footnotes as they come, page after page; one may go on at the foot of the next page. */
    static final class FootNotes {
        private final Numbered places;
        private final Set<String> vocabulary;
        private Optional<Flow> open = Optional.empty();
        private int last;

        FootNotes(Numbered places, Set<String> vocabulary) {
            this.places = places;
            this.vocabulary = vocabulary;
        }

        /** The number of the last footnote so far. */
        int last() {
            return last;
        }

        void read(List<Line> lines, Taken taken) {
            for (Line line : lines) {
                int number = Flow.label(line).orElse(-1);
                if (number > last && number <= last + 20) {
                    end(taken);
                    last = number;
                    Flow flow = new Flow(places, vocabulary);
                    flow.lineFrom(line, Flow.labelLength(line));
                    open = Optional.of(flow);
                } else if (open.isPresent()) {
                    open.get().line(line, false);
                } else {
                    Flow flow = new Flow(places, vocabulary);
                    flow.line(line, false);
                    flow.passage().ifPresent(p -> taken.add(new Block.Paragraph(p)));
                }
            }
        }

        void end(Taken taken) {
            open.flatMap(Flow::passage).ifPresent(p -> note(p, taken));
            open = Optional.empty();
        }

        /** A footnote without the way from it to the list of sources. */
        private void note(Passage words, Taken taken) {
            int count = words.links().size();
            Passage.Link way = count == 0 ? null : words.links().get(count - 1);
            if (way == null
                    || !way.target().equals(Glyph.WITHIN)
                    || !words.text().endsWith(" source")) {
                taken.add(new Block.Note(last, words));
                return;
            }
            taken.furniture(Passage.of(way.words(), way.place()));
            int end = words.text().length() - way.words().length();
            taken.add(new Block.Note(
                    last,
                    new Passage(
                            words.text().substring(0, end).strip(),
                            words.calls(),
                            words.links().subList(0, count - 1),
                            words.bold(),
                            words.place())));
        }
    }
}
