package org.r2prating.consistency.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.consistency.citation.Citation;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.document.AnnexFindings;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Months;
import org.r2prating.consistency.wording.Words;

/** A source issued in one year and dated in a later one. */
final class YearBeforeDate implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "year-before-date",
            Kind.Family.EVIDENCE,
            Severity.WARNING,
            "A source bears a year of issue, and a date of a later year.",
            "One of the two is wrong, and the source is looked for in the wrong year.");

    private static final Pattern DATE = Pattern.compile(
            "(?<before>.{0,40})\\b\\d{1,2} " + Months.ANY + ",? (?<year>(?:19|20)\\d\\d)\\b", Pattern.CASE_INSENSITIVE);
    /** A date that is not the one of issue. */
    private static final Pattern ELSE = Pattern.compile(
            "\\b(?:access\\w*|viewed|retrieved|visited|consulted|checked|updated|as of|as at|status|until|adopted|valid|archived)\\b|[\\[(][^\\])]*$",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        subject.bibliography()
                .all()
                .filter(c -> c.form() == Citation.Form.NAMED && c.year().isPresent())
                .forEach(c -> later(c).ifPresent(date -> findings.add(
                        Words.slug(c.title().isBlank() ? c.text() : c.title(), 8),
                        "note " + c.note() + " cites a source of (" + c.year().getAsInt() + ") that is dated (" + date
                                + ")",
                        c.place(),
                        "Maybe mend the year, or the date.",
                        new Witness("note " + c.note() + ": " + Words.cut(c.text(), 140), c.place()))));
        return findings.list();
    }

    /** The year of the first date behind the year of issue, where it is later. */
    private static Optional<String> later(Citation citation) {
        String year = String.valueOf(citation.year().getAsInt());
        String behind = StringUtils.substringBefore(StringUtils.substringAfter(citation.text(), year), "http");
        Matcher date = DATE.matcher(behind);
        return date.find()
                        && !ELSE.matcher(date.group("before")).find()
                        && date.group("year").compareTo(year) > 0
                ? Optional.of(date.group("year"))
                : Optional.empty();
    }
}
