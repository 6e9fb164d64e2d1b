package org.r2prating.consistency.document;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.annex.PublishedAnnex.SummaryLine;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.model.Framework;

/** The rating of an indicator in the summary list against that in the detailed table. */
final class SummaryAgainstTable implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "summary-against-table",
            Kind.Family.DOCUMENT,
            Severity.ERROR,
            "An indicator has one rating in the summary list and another in the table.",
            "Readers take the summary for the result; one of the two is wrong.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        for (SummaryLine line : subject.annex().summary()) {
            line.indicator()
                    .flatMap(m -> subject.annex().row(m.indicator()))
                    .filter(row -> differ(line, row, subject.framework()))
                    .ifPresent(row -> {
                        String indicator = line.indicator().orElseThrow().indicator();
                        findings.add(
                                indicator,
                                "\u201C" + subject.wording(indicator) + "\u201D is (" + line.assessment()
                                        + ") in the summary and (" + row.assessment() + ") in the table",
                                line.wording().place(),
                                "Maybe move it to the group (" + row.assessment()
                                        + ") of the summary, or mend its row.",
                                new Witness(
                                        "summary: " + line.assessment(),
                                        line.wording().place()),
                                new Witness("table: " + row.assessment(), row.place()));
                    });
        }
        return findings.list();
    }

    /** Assessments differ by the ratings they name: a range names two, insufficient evidence none. */
    private static boolean differ(SummaryLine line, Row row, Framework framework) {
        if (line.assessment().isBlank() || row.assessment().isBlank()) {
            return false;
        }
        if (line.rating().isPresent() && row.rating().isPresent()) {
            return !line.rating().equals(row.rating());
        }
        return !named(line.assessment(), framework).equals(named(row.assessment(), framework));
    }

    private static List<String> named(String assessment, Framework framework) {
        String longestFirst = framework.scale().labels().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("\\b(?:" + longestFirst + ")\\b", Pattern.CASE_INSENSITIVE)
                .matcher(assessment)
                .results()
                .map(r -> r.group().toLowerCase(Locale.ROOT))
                .toList();
    }
}
