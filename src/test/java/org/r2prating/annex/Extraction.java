package org.r2prating.annex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * An annex as a tool gives it that takes text out of a file.
 *
 * @param places the first and the last line of each part: of the row of an indicator, its id; {@code summary},
 *     {@code scores}; of a footnote, its number
 */
record Extraction(Layout layout, String text, Map<String, int[]> places) {

    /** A line and the part it belongs to. */
    record Line(String text, String part) {}

    static Extraction of(PublishedAnnex annex, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return of(annex, Layout.of(random), random);
    }

    static Extraction of(PublishedAnnex annex, Layout layout, SplittableRandom random) {
        Typeset typeset = new Typeset(layout, random);
        Writing writing = new Writing(annex, layout, typeset);
        writing.front();
        SetTable table = new SetTable(layout, typeset, random);
        table.rows(annex.rows());
        Paper paper = new Paper(annex, layout, typeset, random);
        paper.take(writing.lines, List.of());
        paper.take(table);
        List<Line> lines = paper.lines();
        Map<String, int[]> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            places.computeIfAbsent(lines.get(i).part(), p -> new int[] {line, line})[1] = line;
        }
        String text = lines.stream().map(l -> typeset.line(l.text())).collect(Collectors.joining("\n"));
        return new Extraction(layout, text + "\n", places);
    }

    /** What stands before the table. */
    private static final class Writing {
        private final PublishedAnnex annex;
        private final Layout layout;
        private final Typeset typeset;
        private final List<Line> lines = new ArrayList<>();

        Writing(PublishedAnnex annex, Layout layout, Typeset typeset) {
            this.annex = annex;
            this.layout = layout;
            this.typeset = typeset;
        }

        void front() {
            annex.title().ifPresent(t -> paragraph(t.text(), ""));
            annex.subtitle().ifPresent(t -> paragraph(t.text(), ""));
            annex.prose().forEach(p -> paragraph(typeset.words(p), ""));
            summary();
            annex.scores().forEach(s -> paragraph(s.words().text(), "scores"));
        }

        private void paragraph(String words, String part) {
            typeset.wrap(words, layout.width()).forEach(l -> lines.add(new Line(l, part)));
            lines.add(new Line("", ""));
        }

        private void summary() {
            Map<String, List<String>> groups = new LinkedHashMap<>();
            annex.summary().forEach(s -> groups.computeIfAbsent(s.assessment(), a -> new ArrayList<>())
                    .add(typeset.words(s.wording())));
            switch (layout.summary()) {
                case LISTS ->
                    groups.forEach((rating, wordings) -> {
                        paragraph(rating, "summary");
                        items(wordings);
                        lines.add(new Line("", ""));
                    });
                case SEMICOLONS ->
                    groups.forEach((rating, wordings) ->
                            paragraph(rating + ": " + String.join("; ", wordings) + ".", "summary"));
                case PAIRS -> {
                    paragraph("Summary", "summary");
                    groups.forEach((rating, wordings) ->
                            items(wordings.stream().map(w -> w + ": " + rating).toList()));
                    lines.add(new Line("", ""));
                }
                case TABLE -> table(groups);
            }
        }

        private void items(List<String> items) {
            int item = 1;
            for (String words : items) {
                String indent = "";
                for (String line : typeset.wrap(typeset.bullet(item++) + words, layout.width())) {
                    lines.add(new Line(indent + line, "summary"));
                    indent = "  ";
                }
            }
        }

        private void table(Map<String, List<String>> groups) {
            boolean tabs = layout.table() == Layout.Table.TABS;
            String gap = tabs ? "\t" : "      ";
            lines.add(
                    new Line(tabs ? "Assessment\tIndicator" : "Assessment" + " ".repeat(10) + "Indicator", "summary"));
            groups.forEach((rating, wordings) -> {
                String first = rating;
                for (String words : wordings) {
                    for (String line : typeset.wrap(words, tabs ? 0 : 60)) {
                        String left =
                                tabs ? first : (first + " ".repeat(20)).substring(0, Math.max(20, first.length()));
                        lines.add(new Line(left + (tabs ? gap : left.length() > 20 ? "  " : "") + line, "summary"));
                        first = "";
                    }
                }
            });
            lines.add(new Line("", ""));
        }
    }
}
