package org.r2prating.consistency.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.consistency.citation.Bibliography;
import org.r2prating.consistency.citation.Citation;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.document.AnnexFindings;
import org.r2prating.consistency.document.Instruments;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Months;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.UnSymbol;
import org.r2prating.consistency.wording.Words;
import org.r2prating.input.Place;

/** One cited place, or one treaty, on which several rows rest. */
final class OneFactSeveralRatings implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "one-fact-several-ratings",
            Kind.Family.EVIDENCE,
            Severity.NOTE,
            "One fact drives the ratings of several rows.",
            "What is counted several times weighs more than it should.");

    @Override
    public Kind kind() {
        return KIND;
    }

    private static final Pattern STANDING = Pattern.compile(
            "\\b(?:ratif\\w*|sign(?:ed|atory)|non-signatory|non-member|acced\\w*|accession|part(?:y|ies) to|not a party|bound by)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What happened, by its month: "the strike of May 2020". */
    private static final Pattern EVENT =
            Pattern.compile("\\b(\\p{Ll}[\\p{Ll}-]{4,}) (?:of|in) (" + Months.ANY + "" + " (?:19|20)\\d\\d)\\b");

    private static final int MANY = 3;

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Map<String, Map<String, Place>> rows = new LinkedHashMap<>();
        Bibliography bibliography = subject.bibliography();
        for (Row row : subject.annex().rows()) {
            if (row.rating().isPresent()) {
                cited(row, bibliography, rows);
                treaties(row, subject, rows);
            }
        }
        rows.putAll(events(subject));
        rows.forEach((fact, places) -> {
            if (places.size() > 1) {
                findings.add(
                        Words.slug(fact, 10),
                        "one fact, (" + fact + "), stands behind (" + places.size() + ") ratings: " + places.keySet(),
                        places.values().iterator().next(),
                        "Maybe let it weigh in one row, and refer to that row in the others.",
                        places.entrySet().stream()
                                .map(p -> new Witness(subject.wording(p.getKey()), p.getValue()))
                                .toList());
            }
        });
        return findings.list();
    }

    /** A whole document is no fact; a page or section of it is. */
    private static void cited(Row row, Bibliography bibliography, Map<String, Map<String, Place>> rows) {
        for (Citation citation : Cited.by(row, bibliography)) {
            bibliography
                    .resolved(citation)
                    .filter(r -> !citation.locator().isBlank())
                    .ifPresent(full -> {
                        String title = full.title().isBlank() ? full.author() : full.title();
                        String fact = full.symbol().map(UnSymbol::text).orElse(title) + ", " + citation.locator();
                        rows.computeIfAbsent(fact, f -> new LinkedHashMap<>()).putIfAbsent(Cited.row(row), row.place());
                    });
        }
    }

    /** Two rows may well tell of one event; in more of them it is the event that is rated. */
    private static Map<String, Map<String, Place>> events(AnnexCase subject) {
        Map<String, Map<String, Place>> rows = new LinkedHashMap<>();
        for (Row row : subject.annex().rows()) {
            if (row.rating().isPresent()) {
                row.notes().stream()
                        .flatMap(n -> EVENT.matcher(n.text()).results())
                        .map(r -> "the " + r.group(1) + " of " + r.group(2))
                        .forEach(event -> rows.computeIfAbsent(event, e -> new LinkedHashMap<>())
                                .putIfAbsent(Cited.row(row), row.place()));
            }
        }
        rows.values().removeIf(places -> places.size() < MANY);
        return rows;
    }

    private static void treaties(Row row, AnnexCase subject, Map<String, Map<String, Place>> rows) {
        Instruments instruments = Instruments.of(subject.framework());
        for (Passage note : row.notes()) {
            for (Sentence sentence : Sentence.of(note)) {
                if (STANDING.matcher(sentence.text()).find()) {
                    instruments.mentioned(sentence.text()).forEach(t -> rows.computeIfAbsent(
                                    "standing towards the " + t, f -> new LinkedHashMap<>())
                            .putIfAbsent(Cited.row(row), row.place()));
                }
            }
        }
    }
}
