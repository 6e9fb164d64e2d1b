package org.r2prating.report.annex.office;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.r2prating.facts.Fact;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.AnnexRow;
import org.r2prating.report.annex.Footnote;
import org.r2prating.report.annex.Reference;

/** Where in the workbook a footnote, a source or a fact has its row, so that every mention can lead there. */
final class Places {

    static final String FOOTNOTES = "Footnotes";
    static final String SOURCES = "Sources";
    static final String FACTS = "Facts";

    private final Map<Integer, Footnote> footnotes = new TreeMap<>();
    private final Map<String, Reference> references = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new TreeMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    Places(Annex annex) {
        annex.footnotes().forEach(f -> footnotes.put(f.number(), f));
        annex.references().forEach(r -> references.put(r.id(), r));
        for (AnnexRow row : annex.rows()) {
            row.recommendation().known().forEach(f -> facts.put(f.id(), f));
            row.recommendation().derivation().facts().forEach(f -> facts.put(f.id(), f));
        }
        place(FOOTNOTES, footnotes.keySet().stream().map(Object::toString).toList());
        place(SOURCES, List.copyOf(references.keySet()));
        place(FACTS, List.copyOf(facts.keySet()));
    }

    private void place(String sheet, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            // The header is row 1.
            rows.put(sheet + " " + ids.get(i), i + 2);
        }
    }

    Map<Integer, Footnote> footnotes() {
        return footnotes;
    }

    Map<String, Reference> references() {
        return references;
    }

    /** The facts put before the rules or named by a derivation, each once, by id. */
    Map<String, Fact> facts() {
        return facts;
    }

    Optional<String> footnote(int number) {
        return cell(FOOTNOTES, Integer.toString(number));
    }

    Optional<String> source(String id) {
        return cell(SOURCES, id);
    }

    Optional<String> fact(String id) {
        return cell(FACTS, id);
    }

    private Optional<String> cell(String sheet, String id) {
        return Optional.ofNullable(rows.get(sheet + " " + id)).map(row -> "'" + sheet + "'!A" + row);
    }
}
