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
import org.r2prating.annex.Sentences;
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
    /** The columns of all tables: one may go on over several pages. */
    private List<Columns> known = List.of();

    private EndNotes endNotes = EndNotes.of(List.of());
    /** Where they have been looked for on whole pages; alone on theirs they would look like running heads. */
    private Set<Glyph> feet = Set.of();

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
        heads.removeIf(l -> l.pieces().stream().anyMatch(p -> feet.containsAll(p.glyphs())));
        if (endNotes.lines().isEmpty()) {
            endNotes = EndNotes.of(without(heads, pages));
        }
        for (List<Line> page : pages) {
            page.stream().filter(heads::contains).forEach(this::furniture);
        }
        known = without(heads, pages).stream()
                .filter(p -> !p.isEmpty())
                .flatMap(p -> TableRegion.of(p, rules.getOrDefault(p.get(0).page(), List.of()), List.of()).stream())
                .filter(r -> !r.ruled())
                .map(TableRegion::columns)
                .distinct()
                .toList();
        without(heads, pages).forEach(this::page);
        notes.end(taken);
    }

    /** The letters of footnotes, which tags often do not tell from other paragraphs. */
    Set<Glyph> feet(List<Glyph> glyphs) {
        feet = new HashSet<>();
        FootNotes trial = new FootNotes(places, vocabulary);
        List<List<Line>> pages = pages(Line.of(Piece.cut(glyphs)));
        List<List<Line>> bodies = without(RunningHeads.of(pages), pages);
        endNotes = EndNotes.of(bodies);
        for (List<Line> lines : bodies) {
            List<Line> foot = lines.subList(foot(lines, trial.last()), end(lines));
            trial.read(foot, new Taken());
            foot.forEach(l -> l.pieces().forEach(p -> feet.addAll(p.glyphs())));
        }
        return feet;
    }

    private static List<List<Line>> without(Set<Line> heads, List<List<Line>> pages) {
        return pages.stream()
                .map(p -> p.stream().filter(l -> !heads.contains(l)).toList())
                .toList();
    }

    /** Where the notes of a page begin: those at its foot, or those at the end of the document. */
    private int foot(List<Line> lines, int last) {
        for (int i = 0; i < lines.size(); i++) {
            if (endNotes.lines().contains(lines.get(i))) {
                return i;
            }
        }
        if (!endNotes.lines().isEmpty()) {
            return lines.size();
        }
        int page = lines.isEmpty() ? 0 : lines.get(0).page();
        return FootOfPage.begins(lines, rules.getOrDefault(page, List.of()), last, bodySize);
    }

    /** Where the notes of a page end: more may stand below those at the end of the document. */
    private int end(List<Line> lines) {
        int end = lines.size();
        while (!endNotes.lines().isEmpty() && end > 0 && !endNotes.lines().contains(lines.get(end - 1))) {
            end--;
        }
        return end == 0 ? lines.size() : end;
    }

    private static List<List<Line>> pages(List<Line> lines) {
        int last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).page();
        return IntStream.rangeClosed(1, last)
                .mapToObj(p -> lines.stream().filter(l -> l.page() == p).toList())
                .toList();
    }

    /** Letters that are marked as no part of the text. */
    void furniture(List<Glyph> glyphs) {
        Line.of(Piece.cut(glyphs)).forEach(this::furniture);
    }

    private void furniture(Line line) {
        Flow flow = new Flow(places, vocabulary);
        flow.line(line, false);
        flow.passage().ifPresent(taken::furniture);
    }

    private void page(List<Line> page) {
        if (page.isEmpty()) {
            return;
        }
        List<Rule> drawn = rules.getOrDefault(page.get(0).page(), List.of());
        int foot = foot(page, notes.last());
        int end = Math.max(foot, end(page));
        body(page.subList(0, foot), drawn);
        notes.read(page.subList(foot, end), taken);
        body(page.subList(end, page.size()), drawn);
    }

    private void body(List<Line> body, List<Rule> drawn) {
        int done = 0;
        for (TableRegion region : TableRegion.of(body, drawn, known)) {
            paragraphs(body.subList(done, region.from()));
            List<Line> lines = body.subList(region.from(), region.to());
            if (region.isRunningText(lines)) {
                runningText(lines, region.columns());
            } else {
                table(lines, region.columns(), drawn);
            }
            done = region.to();
        }
        paragraphs(body.subList(done, body.size()));
    }

    /** Text in columns, one after the other; a sentence may go on at the head of the next. */
    private void runningText(List<Line> lines, Columns columns) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < columns.starts().size(); i++) {
            List<Block> column = new ArrayList<>(paragraphs.of(column(lines, columns, i)));
            int last = blocks.size() - 1;
            if (last >= 0
                    && !column.isEmpty()
                    && blocks.get(last) instanceof Block.Paragraph begun
                    && column.get(0) instanceof Block.Paragraph rest
                    && Sentences.isUnfinished(begun.words().text())) {
                blocks.set(last, new Block.Paragraph(begun.words().then(rest.words())));
                column.remove(0);
            }
            blocks.addAll(column);
        }
        blocks.forEach(taken::add);
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
                    cells.add(paragraphs.cell(column(row, columns, i), columns.right(lines, i)));
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

        /** An arrow that leads back to the call. */
        private static boolean isSign(Passage.Link way, Passage words) {
            return way.words().matches("[^\\p{L}\\d]+") && words.text().endsWith(way.words());
        }

        /** A footnote without the way from it to the list of sources, or back. */
        private void note(Passage words, Taken taken) {
            int count = words.links().size();
            Passage.Link way = count == 0 ? null : words.links().get(count - 1);
            if (way == null
                    || !way.target().equals(Glyph.WITHIN)
                    || !(words.text().endsWith(" source") || isSign(way, words))) {
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
