package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import org.r2prating.annex.PublishedAnnex.Footnote;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.annex.PublishedAnnex.ScoreLine;
import org.r2prating.annex.PublishedAnnex.SummaryLine;
import org.r2prating.input.Place;

/** What was read of an annex so far. */
final class Sheet {

    private static final int QUOTED = 300;

    final List<Passage> prose = new ArrayList<>();
    final List<SummaryLine> summary = new ArrayList<>();
    final List<ScoreLine> scores = new ArrayList<>();
    final List<RowDraft> rows = new ArrayList<>();
    final List<Passage> back = new ArrayList<>();
    final List<Footnote> footnotes = new ArrayList<>();
    final List<Passage> headings = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();

    void remark(Remark.Kind kind, String what, Place place) {
        remarks.add(new Remark(kind, what, place));
    }

    /** A wording without the number printed before it, which is kept with the headings. */
    Passage wording(Passage printed) {
        List<Passage> parts = Wordings.numbered(printed);
        headings.addAll(parts.subList(0, parts.size() - 1));
        return parts.get(parts.size() - 1);
    }

    /** Words that belong to no known part; a remark holds all of them. */
    void notPlaced(Passage words, String why) {
        if (!words.isEmpty()) {
            StringBuilder calls = new StringBuilder();
            words.calls().forEach(c -> calls.append(" [").append(c.number()).append(']'));
            remark(Remark.Kind.NOT_PLACED, why + ": “" + words.text() + calls + "”", words.place());
        }
    }

    /** The beginning of words, for a remark on something that is placed. */
    static String quoted(String words) {
        return "“"
                + (words.length() <= QUOTED ? words : words.substring(0, QUOTED).strip() + " …") + "”";
    }
}
