package org.r2prating.annex;

import java.util.List;
import java.util.Optional;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.annex.RowDraft.Bit;
import org.r2prating.input.Place;

/** The detailed table, also where its rows stand as paragraphs. */
final class TableReading {

    private static final int MOST_LINES_OF_AREA = 5;

    private final Sheet sheet;
    private final Vocabulary vocabulary;
    private String area = "";
    private Optional<Passage> areaPrinted = Optional.empty();
    private boolean cut;
    /** Whether the heads say that a rating stands before its indicator; and one that was read before it. */
    private boolean ratingsFirst;

    private Optional<Assessed> next = Optional.empty();

    TableReading(Sheet sheet, Vocabulary vocabulary) {
        this.sheet = sheet;
        this.vocabulary = vocabulary;
    }

    /** Footnotes or a running head show that a page ended. */
    void pageEnded() {
        cut = true;
    }

    void read(Block block) {
        if (block instanceof Block.Cells cells) {
            cells(CellRow.of(cells, vocabulary));
        } else if (block instanceof Block.Heading heading) {
            line(heading.words(), true);
        } else if (block instanceof Block.Paragraph paragraph) {
            line(paragraph.words(), false);
        } else if (block instanceof Block.Item item) {
            note(item.words(), true, true);
        }
    }

    private void line(Passage words, boolean heading) {
        Optional<RowDraft> row = last();
        Optional<Assessed> assessed = vocabulary.assessments.of(words.text());
        Optional<RatedLine> rated = RatedLine.of(words, vocabulary);
        if (ratingsFirst && assessed.filter(this::isOfNext).isPresent()) {
            Assessed more = assessed.get();
            next = Optional.of(next.map(n -> n.and(more)).orElse(more));
        } else if (rated.isPresent()) {
            begin(rated.get().wording(), words.place());
            sheet.rows.get(sheet.rows.size() - 1).assess(rated.get().assessed());
        } else if (row.filter(r -> isOpenFor(r, words)).isPresent()) {
            complete(row.get(), words);
        } else if (vocabulary.wordings.indicator(words.text()).isPresent()
                || (vocabulary.wordings.begins(words.text())
                        && row.filter(r -> r.isRated()).isPresent())) {
            Optional<Assessed> above = row.flatMap(this::ratedBelow);
            begin(words, words.place());
            above.ifPresent(last().orElseThrow()::assess);
        } else if (assessed.isPresent()
                && row.filter(r -> takes(r, assessed.get())).isPresent()) {
            row.get().assess(assessed.get());
            row.get().keepCalls(words);
        } else if (assessed.filter(Assessed::isRating).isPresent() && isBelowAnother()) {
            ofTheUpper(row.orElseThrow(), words.place());
            row.get().assess(assessed.get());
        } else if (vocabulary.wordings.area(words.text()).isPresent()) {
            areaBegins(words);
        } else if (heading) {
            sheet.headings.add(words);
        } else if (row.isEmpty()) {
            sheet.prose.add(words);
        } else {
            note(words, true, false);
        }
    }

    /** Whether a rating, or the change behind one, is that of the row that begins next: the heads say so. */
    private boolean isOfNext(Assessed more) {
        return more.isRating() || next.filter(n -> n.change().isEmpty()).isPresent();
    }

    /** The rating and the change that stand below the notes of a row that has both already: they are the next row's. */
    private Optional<Assessed> ratedBelow(RowDraft row) {
        if (!row.isRated() || !row.hasChange()) {
            return Optional.empty();
        }
        List<Bit> notes = row.notes;
        for (int lines = 1; lines <= Math.min(2, notes.size()); lines++) {
            List<Bit> tail = notes.subList(notes.size() - lines, notes.size());
            Passage below = tail.stream().map(Bit::words).reduce(Passage::then).orElseThrow();
            Optional<Assessed> both = vocabulary
                    .assessments
                    .of(below.text())
                    .filter(a -> a.isRating() && !a.change().isEmpty());
            if (both.isPresent() && below.calls().isEmpty() && tail.stream().noneMatch(Bit::item)) {
                tail.clear();
                return both;
            }
        }
        return Optional.empty();
    }

    /** Whether the last row has a rating and no notes, and the one above it has neither: their ratings follow both. */
    private boolean isBelowAnother() {
        int size = sheet.rows.size();
        return size > 1
                && sheet.rows.get(size - 1).isRated()
                && sheet.rows.get(size - 1).notes.isEmpty()
                && sheet.rows.get(size - 2).assessed.isEmpty()
                && sheet.rows.get(size - 2).notes.isEmpty();
    }

    /** Of two ratings that stand below two indicators the first is the upper one's. */
    private void ofTheUpper(RowDraft lower, Place second) {
        RowDraft upper = sheet.rows.get(sheet.rows.size() - 2);
        upper.assessed = lower.assessed;
        lower.assessed = Optional.empty();
        sheet.remark(
                Remark.Kind.MOVED,
                "two ratings stand below " + Sheet.quoted(upper.wording.text()) + " and "
                        + Sheet.quoted(lower.wording.text())
                        + ": the first is read as that of the upper one, and the notes"
                        + " as those of the lower one",
                second);
    }

    /** A rating or a change label that is still missing, right behind the wording. */
    private static boolean takes(RowDraft row, Assessed more) {
        if (row.notes.stream().anyMatch(b -> !b.words().text().isEmpty())) {
            return false;
        }
        return more.isRating() ? !row.isRated() : !row.hasChange();
    }

    private void cells(CellRow row) {
        if (row.isHeader()) {
            sheet.headings.addAll(row.all());
            ratingsFirst = vocabulary.ratingsFirst(
                    row.all().stream().map(Passage::text).toList());
            cut = true;
            return;
        }
        row.number().ifPresent(sheet.headings::add);
        Optional<Passage> wording = row.words(row.wording());
        Optional<RowDraft> last = last();
        if (wording.isPresent() && last.filter(r -> isOpenFor(r, wording.get())).isPresent() && row.rating() < 0) {
            complete(last.get(), wording.get());
            row.words(row.area()).ifPresent(this::area);
        } else if (wording.isPresent()) {
            row.words(row.area()).ifPresent(this::area);
            begin(wording.get(), row.row().place());
        } else if (row.rating() >= 0 && last.filter(RowDraft::isRated).isPresent()) {
            row.words(row.area()).ifPresent(this::area);
            begin(Passage.of("", row.row().place()), row.row().place());
        } else {
            row.words(row.area()).ifPresent(this::area);
        }
        if (last().isEmpty()) {
            row.words(row.rating()).ifPresent(w -> sheet.notPlaced(w, "this stands before the first row"));
            row.words(row.change()).ifPresent(w -> sheet.notPlaced(w, "this stands before the first row"));
        } else {
            last().ifPresent(r -> {
                row.assessed().ifPresent(a -> assess(r, a, row));
                row.words(row.rating()).ifPresent(r::keepCalls);
            });
        }
        row.others().forEach(cell -> other(row, cell));
    }

    /** A second change label is words like others. */
    private void assess(RowDraft draft, Assessed more, CellRow row) {
        boolean twice = draft.hasChange() && !more.change().isEmpty();
        draft.assess(more);
        if (twice) {
            row.words(row.change() < 0 ? row.rating() : row.change()).ifPresent(w -> note(w, true, true));
        }
    }

    /** A cell that holds notes, or the rest of a wording. */
    private void other(CellRow row, int cell) {
        Passage all = row.words(cell).orElseThrow();
        Optional<RowDraft> last = last();
        if (row.wording() < 0 && last.filter(r -> isOpenFor(r, all)).isPresent()) {
            complete(last.get(), all);
            return;
        }
        if (row.wording() < 0 && isAreaOpenFor(all)) {
            completeArea(all);
            return;
        }
        Optional<Assessed> late = vocabulary.assessments.of(all.text()).filter(a -> !a.isRating());
        if (late.isPresent() && last.filter(r -> r.isRated() && !r.hasChange()).isPresent()) {
            last.get().assess(late.get());
            last.get().keepCalls(all);
            return;
        }
        boolean first = true;
        for (Passage words : row.row().cells().get(cell)) {
            note(words, first, false);
            first = false;
        }
    }

    /** The name of an area in lines of its own between two rows is no note of the upper one. */
    private void areaAboveRow() {
        List<Bit> notes = last().map(r -> r.notes).orElse(List.of());
        for (int lines = 1; lines < notes.size() && lines <= MOST_LINES_OF_AREA; lines++) {
            List<Bit> tail = notes.subList(notes.size() - lines, notes.size());
            Passage name = tail.stream().map(Bit::words).reduce(Passage::then).orElseThrow();
            if (name.calls().isEmpty() && vocabulary.wordings.area(name.text()).isPresent()) {
                tail.clear();
                areaBegins(name);
                return;
            }
        }
    }

    private void begin(Passage wording, Place place) {
        if (areaPrinted.isEmpty()) {
            areaAboveRow();
        }
        RowDraft row = new RowDraft(sheet.wording(wording), area, areaPrinted, place);
        row.keepCalls(wording);
        sheet.rows.add(row);
        next.ifPresent(row::assess);
        next = Optional.empty();
        areaPrinted = Optional.empty();
    }

    private boolean isOpenFor(RowDraft row, Passage rest) {
        return !row.wording.isEmpty()
                && (vocabulary.wordings.completes(row.wording.text(), rest.text())
                        || vocabulary.wordings.begins(row.wording.then(rest).text()));
    }

    private void complete(RowDraft row, Passage rest) {
        row.wording = row.wording.then(rest);
        row.keepCalls(rest);
        sheet.remark(Remark.Kind.JOINED, "the indicator goes on here: " + Sheet.quoted(rest.text()), rest.place());
    }

    /** An area, or the rest of its name beside the next row: a cell over several rows is cut with them. */
    private void area(Passage words) {
        if (isAreaOpenFor(words)) {
            completeArea(words);
        } else {
            areaBegins(words);
        }
    }

    private boolean isAreaOpenFor(Passage rest) {
        return firstOfArea()
                .flatMap(r -> r.areaPrinted)
                .filter(a -> vocabulary.wordings.completesArea(a.text(), rest.text()))
                .isPresent();
    }

    private Optional<RowDraft> firstOfArea() {
        return sheet.rows.stream().filter(r -> r.areaPrinted.isPresent()).reduce((before, r) -> r);
    }

    private void completeArea(Passage rest) {
        RowDraft first = firstOfArea().orElseThrow();
        first.areaPrinted = first.areaPrinted.map(a -> a.then(rest));
        area = first.areaPrinted.map(Passage::text).orElse(area);
        sheet.rows.subList(sheet.rows.indexOf(first), sheet.rows.size()).forEach(r -> r.area = area);
        sheet.remark(Remark.Kind.JOINED, "the area goes on here: " + Sheet.quoted(rest.text()), rest.place());
    }

    private void areaBegins(Passage words) {
        end();
        area = words.text();
        areaPrinted = Optional.of(words);
    }

    /** No row follows any more in the area that was printed last. */
    void end() {
        areaPrinted.ifPresent(unused -> sheet.notPlaced(unused, "no row follows in this area"));
        areaPrinted = Optional.empty();
    }

    private void note(Passage words, boolean first, boolean item) {
        Optional<RowDraft> row = last();
        if (row.isEmpty()) {
            sheet.notPlaced(words, "this stands before the first row");
        } else {
            row.get().notes.add(new Bit(words, first, item, cut));
            cut = false;
        }
    }

    private Optional<RowDraft> last() {
        List<RowDraft> rows = sheet.rows;
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }
}
