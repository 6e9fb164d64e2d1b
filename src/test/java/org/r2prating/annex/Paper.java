package org.r2prating.annex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.r2prating.annex.Extraction.Line;

/** The pages of an annex: their heads and numbers, where they end, and the footnotes at their feet or at the end. */
final class Paper {

    private final PublishedAnnex annex;
    private final Layout layout;
    private final Typeset typeset;
    private final int length;
    private final List<Line> lines = new ArrayList<>();
    private final Set<Integer> printed = new HashSet<>();
    private final List<Integer> called = new ArrayList<>();
    private int onPage;
    private int page = 1;

    Paper(PublishedAnnex annex, Layout layout, Typeset typeset, SplittableRandom random) {
        this.annex = annex;
        this.layout = layout;
        this.typeset = typeset;
        this.random = random;
        length = 25 + random.nextInt(30);
    }

    /** Where the columns of a table begin, should pages have them elsewhere. */
    private List<Integer> begins = List.of();

    private final SplittableRandom random;
    private final List<Integer> shifts = new ArrayList<>();

    /** Prints a table. */
    void take(SetTable table) {
        begins = layout.damage() == Damage.COLUMNS_SHIFT ? table.begins() : List.of();
        take(table.lines(), table.heads());
    }

    /** Prints lines; on each further page heads stand above them. */
    void take(List<Line> body, List<Line> heads) {
        for (int i = 0; i < body.size(); i++) {
            Line line = body.get(i);
            boolean within = i > 0
                    && body.get(i - 1).part().equals(line.part())
                    && !line.part().isEmpty();
            boolean amidHeads = i > 0 && i < heads.size();
            boolean may = !amidHeads && (layout.pages() == Layout.Pages.ANYWHERE || !within);
            boolean full = onPage >= length && may;
            if (layout.isPaged() && (full || isCut(body, i)) && !line.text().isBlank()) {
                pageEnds(true);
                if (layout.headsAgain() && i > 0) {
                    heads.forEach(h -> lines.add(shifted(h)));
                }
            }
            lines.add(shifted(line));
            onPage++;
            called.addAll(Typeset.called(line.text()));
        }
    }

    /** Whether the damage ends a page above a line. */
    private boolean isCut(List<Line> body, int i) {
        if (i < 2 || onPage < length / 2) {
            return false;
        }
        String part = body.get(i).part();
        return switch (layout.damage()) {
            case WORDING_CUT ->
                !part.isEmpty()
                        && part.equals(body.get(i - 1).part())
                        && !part.equals(body.get(i - 2).part())
                        && body.get(i - 1).text().indexOf("  ") >= 0;
            case VOTE_CUT -> body.get(i - 1).text().matches(".*\\d{4}:");
            case SUMMARY_CUT ->
                part.equals("summary") && part.equals(body.get(i - 1).part());
            default -> false;
        };
    }

    /** A line with its columns where those of its page are. */
    private Line shifted(Line line) {
        StringBuilder text = new StringBuilder(line.text());
        for (int c = begins.size() - 1; c >= 0; c--) {
            int at = begins.get(c);
            if (at < text.length() && text.charAt(at - 1) == ' ' && !shifts.isEmpty()) {
                text.insert(at, " ".repeat(shifts.get(c)));
            }
        }
        return new Line(text.toString(), line.part());
    }

    private void pageEnds(boolean another) {
        if (layout.notesAtFoot()) {
            lines.add(new Line("", ""));
            called.forEach(this::footnote);
        }
        called.clear();
        lines.add(new Line("", ""));
        number().ifPresent(n -> lines.add(new Line(n, "")));
        if (!another) {
            return;
        }
        page++;
        onPage = 0;
        shifts.clear();
        begins.forEach(b -> shifts.add(random.nextInt(4)));
        String feed = layout.formFeeds() ? "\f" : "";
        boolean head = layout.pageNumber() == Layout.PageNumber.WITH_HEAD || page % 2 == 0 || !layout.headsAgain();
        lines.add(new Line(feed + (head ? annex.title().map(Passage::text).orElse("") : ""), ""));
        lines.add(new Line("", ""));
    }

    private Optional<String> number() {
        return switch (layout.pageNumber()) {
            case NONE -> Optional.empty();
            case BARE -> Optional.of(String.valueOf(page));
            case OF_ALL -> Optional.of("Page " + page + " of 30");
            case DASHES -> Optional.of("- " + page + " -");
            case WITH_HEAD -> Optional.of("R2P 2022 | " + page);
        };
    }

    private void footnote(int number) {
        Optional<PublishedAnnex.Footnote> note =
                annex.footnotes().stream().filter(n -> n.number() == number).findFirst();
        if (note.isPresent() && printed.add(number)) {
            String words =
                    typeset.label(number) + " " + typeset.words(note.get().words());
            typeset.wrap(words, layout.width()).forEach(l -> lines.add(new Line(l, String.valueOf(number))));
        }
    }

    /** All lines; footnotes that were not printed yet stand at the end. */
    List<Line> lines() {
        if (layout.isPaged()) {
            pageEnds(false);
        }
        lines.add(new Line("", ""));
        for (PublishedAnnex.Footnote note : annex.footnotes()) {
            int before = lines.size();
            footnote(note.number());
            if (lines.size() > before && !layout.tight()) {
                lines.add(new Line("", ""));
            }
        }
        return lines;
    }
}
