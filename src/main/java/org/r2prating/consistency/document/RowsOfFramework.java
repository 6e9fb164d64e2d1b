package org.r2prating.consistency.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.annex.PublishedAnnex.Match;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Words;
import org.r2prating.model.Indicator;

/** Every indicator of the framework stands once in the table and once in the summary. */
final class RowsOfFramework implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "rows-of-framework",
            Kind.Family.DOCUMENT,
            Severity.ERROR,
            "An indicator is missing from the table or the summary, or stands there twice.",
            "A rating that is left out or counted twice makes the score another one.");

    @Override
    public Kind kind() {
        return KIND;
    }

    private static final double NEARLY_WHOLE = 0.5;

    @Override
    public List<Finding> of(AnnexCase subject) {
        PublishedAnnex annex = subject.annex();
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        compare(
                "table",
                annex.rows().stream()
                        .map(r -> new Printed(r.indicator(), r.wording()))
                        .toList(),
                subject,
                findings);
        compare(
                "summary",
                annex.summary().stream()
                        .map(l -> new Printed(l.indicator(), l.wording()))
                        .toList(),
                subject,
                findings);
        return findings.list();
    }

    private record Printed(Optional<Match> indicator, Passage wording) {}

    private static void compare(String part, List<Printed> printed, AnnexCase subject, AnnexFindings findings) {
        Map<String, List<Printed>> found = printed.stream()
                .filter(p -> p.indicator().isPresent())
                .collect(Collectors.groupingBy(
                        p -> p.indicator().orElseThrow().indicator(), LinkedHashMap::new, Collectors.toList()));
        found.forEach((indicator, places) -> {
            if (places.size() > 1) {
                findings.add(
                        part + " " + indicator,
                        "\u201C" + subject.wording(indicator) + "\u201D stands (" + places.size() + ") times in the "
                                + part,
                        places.get(1).wording().place(),
                        "Maybe keep one of them; the other may stand for an indicator that is missing.",
                        places.stream()
                                .map(p -> new Witness(
                                        Words.cut(p.wording().text(), 80),
                                        p.wording().place()))
                                .toList());
            }
        });
        List<Indicator> all = subject.framework().indicators();
        boolean unknown = printed.stream().anyMatch(p -> p.indicator().isEmpty());
        if (unknown || found.size() < NEARLY_WHOLE * all.size()) {
            return;
        }
        for (Indicator indicator : all) {
            if (!found.containsKey(indicator.id()) && !perhapsUnread(indicator, subject)) {
                findings.add(
                        part + " " + indicator.id(),
                        "\u201C" + indicator.name() + "\u201D, indicator " + indicator.number()
                                + " of the framework, is missing from the " + part + ", which has (" + found.size()
                                + ") of (" + all.size() + ")",
                        printed.get(0).wording().place(),
                        "Maybe it was lost when the document was put together: add it.");
            }
        }
    }

    /** Whether words that the reader could not place may be this indicator's. */
    private static boolean perhapsUnread(Indicator indicator, AnnexCase subject) {
        String name = Words.slug(indicator.name(), 4);
        return subject.annex().remarks().stream()
                .filter(r -> r.kind() == Remark.Kind.NOT_PLACED)
                .anyMatch(r -> Words.slug(r.what(), 10_000).contains(name));
    }
}
