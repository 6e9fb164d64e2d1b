package org.r2prating.annex;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.r2prating.annex.PublishedAnnex.Match;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.annex.PublishedAnnex.ScoreLine;
import org.r2prating.annex.PublishedAnnex.SummaryLine;

/** What stands before the detailed table: prose, the summary list, the score block. */
final class FrontReading {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(?:[.,]\\d+)?\\s*%?");

    private final List<Block> blocks;
    private final Sheet sheet;
    private final Vocabulary vocabulary;
    private Optional<Assessed> group = Optional.empty();
    private final ScoreTable scores;
    private boolean inSummary;
    /** Whether indicators are listed by how they changed, not by their rating. */
    private boolean ofChanges;

    private int joined = -1;

    FrontReading(List<Block> blocks, Sheet sheet, Vocabulary vocabulary) {
        this.blocks = blocks;
        this.sheet = sheet;
        this.vocabulary = vocabulary;
        scores = new ScoreTable(sheet);
    }

    void read(int i) {
        if (i == joined) {
            return;
        }
        Block block = blocks.get(i);
        if (block instanceof Block.Cells cells) {
            cells(CellRow.of(cells, vocabulary), i);
        } else if (block instanceof Block.Heading heading) {
            heading(heading.words(), i);
        } else if (block instanceof Block.Item item) {
            line(item.words(), true, i);
        } else if (block instanceof Block.Paragraph paragraph) {
            line(paragraph.words(), false, i);
        }
    }

    /** Whether an indicator and its rating, with a change or notes, stand in paragraphs below each other. */
    boolean isRowInParagraphs(int i) {
        Optional<RatedLine> line = Furniture.line(blocks.get(i)).flatMap(w -> RatedLine.of(w, vocabulary));
        if (line.isPresent()) {
            return !line.get().assessed().change().isEmpty();
        }
        if (!isWording(i)) {
            return false;
        }
        Optional<Assessed> rating = assessed(i + 1).filter(Assessed::isRating);
        if (rating.isEmpty()) {
            return false;
        }
        boolean changes = !rating.get().change().isEmpty()
                || assessed(i + 2).filter(a -> !a.isRating()).isPresent();
        return changes
                || (i + 2 < blocks.size()
                        && blocks.get(i + 2) instanceof Block.Paragraph
                        && !isWording(i + 2)
                        && assessed(i + 2).isEmpty());
    }

    private boolean isWording(int i) {
        return i < blocks.size()
                && Furniture.line(blocks.get(i))
                        .filter(w -> vocabulary.wordings.indicator(w.text()).isPresent())
                        .isPresent();
    }

    private Optional<Assessed> assessed(int i) {
        return i < blocks.size()
                ? Furniture.line(blocks.get(i)).flatMap(w -> vocabulary.assessments.of(w.text()))
                : Optional.empty();
    }

    private void heading(Passage words, int i) {
        Optional<Assessed> rated = vocabulary.assessments.group(words.text());
        if (rated.isPresent()) {
            group(words, rated.get());
        } else if (vocabulary.wordings.indicator(words.text()).isPresent()
                || Scores.line(words).isPresent()) {
            line(words, false, i);
        } else {
            inSummary = vocabulary.headsSummary(words.text());
            sheet.headings.add(words);
        }
    }

    private void line(Passage words, boolean item, int i) {
        Optional<Integer> label = RatedLine.behindLabel(words.text(), vocabulary);
        if (inSummary && label.isPresent()) {
            List<Passage> parts = words.cut(label.get());
            group(
                    parts.get(0),
                    vocabulary.assessments.group(parts.get(0).text()).orElseThrow());
            summary(parts.get(1), group);
            return;
        }
        Optional<Assessed> rated = vocabulary.assessments.group(words.text());
        Optional<ScoreLine> score = Scores.line(words);
        Optional<RatedLine> line = RatedLine.of(words, vocabulary);
        Optional<SummaryRun> run = SummaryRun.of(words, vocabulary)
                .filter(r -> r.rating().isPresent() || (inSummary && group.isPresent()));
        if (run.isPresent()) {
            run.get().rating().ifPresent(r -> group(r, run.get().assessed().orElseThrow()));
            beside(run.get().wordings());
        } else if (line.isPresent()) {
            sheet.headings.add(line.get().rating());
            summary(line.get().wording(), Optional.of(line.get().assessed()));
        } else if (rated.isPresent()) {
            group(words, rated.get());
        } else if (vocabulary.wordings.indicator(words.text()).isPresent()) {
            summary(words, group);
        } else if (joinsNext(words, i)) {
            joined = i + 1;
            Passage rest = only(i + 1).orElseThrow();
            sheet.remark(Remark.Kind.JOINED, "an indicator goes on here: " + Sheet.quoted(rest.text()), rest.place());
            summary(words.then(rest), group);
        } else if (score.isPresent()) {
            inSummary = false;
            sheet.scores.add(score.get());
        } else if (inSummary && item && group.isPresent()) {
            summary(words, group);
        } else if (vocabulary.headsSummary(words.text())
                || vocabulary.wordings.area(words.text()).isPresent()) {
            inSummary = inSummary || vocabulary.headsSummary(words.text());
            sheet.headings.add(words);
        } else if (words.leadsWithin() || vocabulary.assessments.isLegend(words.text())) {
            sheet.headings.add(words);
        } else {
            sheet.prose.add(words);
        }
    }

    private void cells(CellRow row, int i) {
        if (row.isHeader()) {
            inSummary = true;
            ofChanges = row.all().stream().anyMatch(c -> vocabulary.headsChanges(c.text()));
            sheet.headings.addAll(row.all());
            return;
        }
        Optional<Passage> only = only(i);
        if (only.isPresent() && row.all().size() > 1 && group.isPresent()) {
            beside(row.all());
            return;
        }
        if (only.isPresent()) {
            line(only.get(), true, i);
            return;
        }
        if (scores.takes(row.all())) {
            return;
        }
        if (isOfFigures(i) || (isOfFigures(i + 1) && row.wording() < 0)) {
            group = row.assessed().or(() -> group);
            row.all().stream().reduce(Passage::then).ifPresent(sheet.headings::add);
            return;
        }
        Optional<Passage> wording = row.words(row.wording());
        if (wording.isEmpty() && row.rating() < 0) {
            row.all().forEach(w -> sheet.notPlaced(w, "this table before the detailed one is none that an annex has"));
            return;
        }
        ofChanges = row.rating() < 0 && (ofChanges || row.change() >= 0);
        if (row.rating() >= 0) {
            group = row.assessed();
        }
        row.words(row.rating()).ifPresent(sheet.headings::add);
        row.number().ifPresent(sheet.headings::add);
        row.words(row.area()).ifPresent(sheet.headings::add);
        row.words(row.change()).ifPresent(sheet.headings::add);
        row.others().forEach(c -> beside(row.row().cells().get(c)));
        wording.ifPresent(w -> {
            if (joinsNext(w, i)) {
                joined = i + 1;
                Passage rest = only(i + 1).orElseThrow();
                sheet.remark(
                        Remark.Kind.JOINED, "an indicator goes on here: " + Sheet.quoted(rest.text()), rest.place());
                summary(w.then(rest), group);
            } else {
                summary(w, group);
            }
        });
    }

    /** Whether a row has nothing but figures behind its label, such as how many indicators have a rating. */
    private boolean isOfFigures(int i) {
        if (i >= blocks.size() || !(blocks.get(i) instanceof Block.Cells cells)) {
            return false;
        }
        List<String> texts =
                CellRow.of(cells, vocabulary).all().stream().map(Passage::text).toList();
        return texts.size() > 1
                && !FIGURE.matcher(texts.get(0)).matches()
                && vocabulary.wordings.indicator(texts.get(0)).isEmpty()
                && texts.stream().skip(1).allMatch(t -> FIGURE.matcher(t).matches());
    }

    /** A cell beside a rating may hold all indicators that have it. */
    private void beside(List<Passage> cell) {
        for (Passage words : cell) {
            if (completesLast(words)) {
                complete(words);
            } else if (vocabulary.wordings.indicator(words.text()).isPresent()
                    || vocabulary.wordings.begins(words.text())) {
                summary(words, group);
            } else {
                sheet.notPlaced(words, "this stands beside an indicator of the summary");
            }
        }
    }

    /** Whether the last line of the summary goes on with these words, as behind a page break. */
    private boolean completesLast(Passage words) {
        int last = sheet.summary.size() - 1;
        return last >= 0
                && vocabulary.wordings.completes(
                        sheet.summary.get(last).wording().text(), words.text());
    }

    private void complete(Passage rest) {
        SummaryLine begun = sheet.summary.remove(sheet.summary.size() - 1);
        sheet.remark(Remark.Kind.JOINED, "an indicator goes on here: " + Sheet.quoted(rest.text()), rest.place());
        Passage words = begun.wording().then(rest);
        sheet.summary.add(new SummaryLine(
                vocabulary.wordings.indicator(words.text()), words, begun.assessment(), begun.rating()));
    }

    private boolean joinsNext(Passage words, int i) {
        return vocabulary.wordings.begins(words.text())
                && only(i + 1)
                        .filter(rest -> vocabulary.wordings.completes(words.text(), rest.text()))
                        .isPresent();
    }

    /** The words of a block that is a line, or a row with one cell filled. */
    private Optional<Passage> only(int i) {
        if (i >= blocks.size()) {
            return Optional.empty();
        }
        if (blocks.get(i) instanceof Block.Item item) {
            return Optional.of(item.words());
        }
        if (blocks.get(i) instanceof Block.Cells cells) {
            List<List<Passage>> filled =
                    cells.cells().stream().filter(c -> !c.isEmpty()).toList();
            return filled.size() == 1 ? filled.get(0).stream().reduce(Passage::then) : Optional.empty();
        }
        return Furniture.line(blocks.get(i));
    }

    private void group(Passage words, Assessed rated) {
        group = Optional.of(rated);
        ofChanges = false;
        inSummary = true;
        sheet.headings.add(words);
    }

    private void summary(Passage printed, Optional<Assessed> rated) {
        if (ofChanges) {
            sheet.notPlaced(printed, "this stands in a list of changes, which is not read");
            return;
        }
        inSummary = true;
        Passage words = sheet.wording(printed);
        Optional<Match> match = vocabulary.wordings.indicator(words.text());
        Near.remark(sheet, match, words);
        sheet.summary.add(new SummaryLine(
                match, words, rated.map(Assessed::assessment).orElse(""), rated.flatMap(Assessed::rating)));
    }
}
