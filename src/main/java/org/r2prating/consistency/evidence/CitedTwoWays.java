package org.r2prating.consistency.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.citation.Bibliography;
import org.r2prating.consistency.citation.Citation;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.document.AnnexFindings;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Words;

/** One document cited in two ways. */
final class CitedTwoWays implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "cited-two-ways",
            Kind.Family.EVIDENCE,
            Severity.WARNING,
            "One document is cited in two ways.",
            "It looks like two sources, and a search finds one.");

    @Override
    public Kind kind() {
        return KIND;
    }

    private static final double NEAR = 0.75;
    private static final int DEEP = 3;
    private static final Pattern SECTION =
            Pattern.compile("(?i)\\b(section|chapter|part) ([ivxlc]+|\\d+)\\b\\.? *(.{8,60})");

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Bibliography bibliography = subject.bibliography();
        List<Citation> named =
                bibliography.all().filter(c -> c.form() == Citation.Form.NAMED).toList();
        for (int i = 0; i < named.size(); i++) {
            for (Citation earlier : named.subList(0, i)) {
                Citation citation = named.get(i);
                differs(earlier, citation, bibliography)
                        .ifPresent(how -> findings.add(
                                Words.slug(earlier.title().isBlank() ? earlier.text() : earlier.title(), 8),
                                "notes " + earlier.note() + " and " + citation.note() + " cite one document with two "
                                        + how,
                                citation.place(),
                                "Maybe use the form of the first citation everywhere.",
                                new Witness(
                                        "note " + earlier.note() + ": " + Words.cut(earlier.text(), 140),
                                        earlier.place()),
                                new Witness(
                                        "note " + citation.note() + ": " + Words.cut(citation.text(), 140),
                                        citation.place())));
            }
        }
        return findings.list();
    }

    private static Optional<String> differs(Citation one, Citation other, Bibliography bibliography) {
        String first = Words.bare(one.title());
        String second = Words.bare(other.title());
        boolean titled = !first.isEmpty() && !second.isEmpty();
        boolean address = !Bibliography.address(one).isEmpty()
                && Bibliography.address(one).equals(Bibliography.address(other));
        boolean symbol = one.symbol().isPresent() && one.symbol().equals(other.symbol());
        boolean near = titled && Words.alike(first, second, NEAR);
        boolean page = address && titled && ofOnePage(one, other);
        boolean addressed = (address && near) || page;
        if ((addressed || (symbol && titled)) && !first.equals(second)) {
            return Optional.of("titles");
        }
        if ((addressed || symbol)
                && one.year().isPresent()
                && other.year().isPresent()
                && !one.year().equals(other.year())) {
            return Optional.of("years");
        }
        if (titled
                && first.equals(second)
                && first.length() > 15
                && Bibliography.sameAuthor(one.author(), other.author())
                && !one.year().equals(other.year())
                && (one.symbol().isEmpty() || other.symbol().isEmpty() || symbol)
                && (one.address().isEmpty() || other.address().isEmpty() || address)) {
            return Optional.of("years");
        }
        boolean same = bibliography.document(one) == bibliography.document(other);
        return same && sections(one, other) ? Optional.of("numerals for one section") : Optional.empty();
    }

    /** An address deep within a site is of one document, whatever its title, when no other author is named for it. */
    private static boolean ofOnePage(Citation one, Citation other) {
        boolean author = one.author().isEmpty()
                || other.author().isEmpty()
                || Bibliography.sameAuthor(one.author(), other.author());
        return author && Bibliography.address(one).chars().filter(c -> c == '/').count() >= DEEP;
    }

    /** "Section I. Title" and "Section 1. Title". */
    private static boolean sections(Citation one, Citation other) {
        Matcher first = SECTION.matcher(one.text());
        Matcher second = SECTION.matcher(other.text());
        return first.find()
                && second.find()
                && !first.group(2).equalsIgnoreCase(second.group(2))
                && first.group(2).matches("\\d+") != second.group(2).matches("\\d+")
                && Words.bare(first.group(3))
                        .startsWith(Words.slug(second.group(3), 3).replace('-', ' '));
    }
}
