package org.r2prating.report.annex.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.Statement;

/** Where a document calls its footnotes: every call has an anchor, to which the footnote leads back. */
public final class Calls {

    private final Map<Integer, Integer> all = new HashMap<>();
    private final Map<Integer, Integer> written = new HashMap<>();

    Calls(Annex annex) {
        statements(annex).flatMap(s -> s.notes().stream()).forEach(note -> all.merge(note, 1, Integer::sum));
    }

    /** Every sentence of a document that may call a footnote. */
    static Stream<Statement> statements(Annex annex) {
        return Stream.of(
                        annex.overview().stream().flatMap(List::stream),
                        annex.rows().stream()
                                .flatMap(row -> Stream.concat(
                                        row.notes().stream(),
                                        row.reviewer().stream().flatMap(r -> r.rules().stream()))),
                        annex.method().stream().flatMap(m -> m.statements().stream()))
                .flatMap(s -> s);
    }

    /** The anchor of the next call of a footnote, in the order of the document. */
    public String next(int note) {
        return anchor(note, written.merge(note, 1, Integer::sum));
    }

    /** The anchors of all calls of a footnote. */
    public List<String> of(int note) {
        return IntStream.rangeClosed(1, all.getOrDefault(note, 0))
                .mapToObj(time -> anchor(note, time))
                .toList();
    }

    private static String anchor(int note, int time) {
        return "c-" + note + "-" + time;
    }
}
