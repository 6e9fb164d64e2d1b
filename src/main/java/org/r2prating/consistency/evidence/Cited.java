package org.r2prating.consistency.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.annex.PublishedAnnex.Footnote;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.annex.PublishedAnnex.SummaryLine;
import org.r2prating.consistency.citation.Bibliography;
import org.r2prating.consistency.citation.Citation;
import org.r2prating.consistency.wording.Words;

/** What rows cite, and how findings name rows and footnotes. */
final class Cited {

    private Cited() {}

    /** The indicator of a row, or its first words. */
    static String row(Row row) {
        return row.indicator()
                .map(PublishedAnnex.Match::indicator)
                .orElse(Words.slug(row.wording().text(), 6));
    }

    /** Whether a footnote of that number is printed. */
    static boolean defined(PublishedAnnex annex, int number) {
        return annex.footnotes().stream().anyMatch(n -> n.number() == number);
    }

    /** What a footnote cites first, in a few words; its number may change and is no name. */
    static String note(Footnote note) {
        return "note " + Words.slug(note.words().text(), 8);
    }

    /** Everything that a row's notes cite, in order. */
    static List<Citation> by(Row row, Bibliography bibliography) {
        return row.calls().stream()
                .distinct()
                .flatMap(n -> bibliography.byNote().getOrDefault(n, List.of()).stream())
                .toList();
    }

    /** Every passage that can call a footnote. */
    static Stream<Passage> calling(PublishedAnnex annex) {
        return Stream.of(
                        annex.title().stream(),
                        annex.subtitle().stream(),
                        annex.text(),
                        annex.summary().stream().map(SummaryLine::wording),
                        annex.scores().stream().map(PublishedAnnex.ScoreLine::words),
                        annex.rows().stream().map(Row::wording))
                .flatMap(s -> s);
    }
}
