package org.r2prating.consistency.evidence;

import java.util.List;
import java.util.Optional;
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

/** Ibid., Supra and short forms that lead to nothing or to something else. */
final class BackReference implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "back-reference",
            Kind.Family.EVIDENCE,
            Severity.ERROR,
            "Ibid., Supra or a short form leads to no source, to several or to another one.",
            "The reader is sent to the wrong source.");

    private static final Pattern NUMBERED = Pattern.compile("(?i)\\b(?:supra,? )?(?:foot)?(?:note|n)s?\\.? ?\\d+\\b");
    /** A part of a source: a quoted heading, pages, paragraphs, sections. */
    private static final Pattern WITHIN =
            Pattern.compile("(?i)['\"].*['\"]|\\b(?:at|and|pp?|pages?|paras?|paragraphs?|sections?"
                    + "|chapters?|ch|part|annex|tables?|figures?)\\b\\.?|\\b[ivxlc]+\\b|\\d+");

    /** What a reference is for: "for the earlier years, see supra note 3" names no source. */
    private static final Pattern PURPOSE = Pattern.compile(
            "^(?:for|on|as (?:for|to)|about|concerning|regarding)\\b[^;]*?,? (?=see\\b)", Pattern.CASE_INSENSITIVE);

    /** What stands behind a short form that is whole is said of something else. */
    private static final Pattern SENTENCE = Pattern.compile("^Ibid\\. \\p{Lu}\\p{Ll}* .*\\p{Ll}");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Bibliography bibliography = subject.bibliography();
        bibliography.all().forEach(citation -> {
            Optional<String> wrong =
                    switch (citation.form()) {
                        case IBID -> ibid(citation, bibliography);
                        case BACK -> back(citation, bibliography);
                        case NAMED -> Optional.empty();
                    };
            wrong.ifPresent(why -> findings.add(
                    about(citation, subject),
                    "\u201C" + Words.cut(citation.text(), 80) + "\u201D in note " + citation.note() + " " + why,
                    citation.place(),
                    "Maybe a footnote was put in or taken out before it: name the source itself.",
                    new Witness("note " + citation.note() + ": " + Words.cut(citation.text(), 120), citation.place())));
        });
        return findings.list();
    }

    /** The row that calls it tells one Ibid. from another. */
    static String about(Citation citation, AnnexCase subject) {
        String row = subject.annex().rows().stream()
                .filter(r -> r.calls().contains(citation.note()))
                .findFirst()
                .map(r -> Cited.row(r) + " ")
                .orElse("");
        return row + Words.slug(citation.text(), 8);
    }

    /** A paragraph is of a document with a UN symbol, so a locator can tell which of several sources is meant. */
    private static Optional<String> ibid(Citation citation, Bibliography bibliography) {
        List<Citation> own = bibliography.byNote().getOrDefault(citation.note(), List.of());
        if (own.indexOf(citation) > 0) {
            return Optional.empty();
        }
        List<Citation> before = bibliography.byNote().get(citation.note() - 1);
        if (citation.note() <= 1 || (before == null && bibliography.byNote().containsKey(citation.note() - 2))) {
            return Optional.of("has no footnote before it");
        }
        if (before == null || before.isEmpty()) {
            return Optional.empty();
        }
        List<Citation> fitting = fitting(citation, before, bibliography);
        if (PartOfAnother.ofNone(citation, before, bibliography)) {
            return Optional.of("names a part that no source of the footnote before can have");
        }
        if (AmbiguousIbid.sources(citation, bibliography) > 1) {
            return Optional.empty();
        }
        boolean paragraph = isParagraph(citation);
        boolean symbols = citation.symbol().isPresent()
                && !SENTENCE.matcher(citation.text()).find()
                && fitting.stream().noneMatch(c -> bibliography
                        .resolved(c)
                        .flatMap(Citation::symbol)
                        .filter(citation.symbol().get()::sameDocument)
                        .isPresent());
        boolean article = paragraph
                && fitting.isEmpty()
                && before.stream().anyMatch(c -> c.text().contains("'. "));
        return symbols || article ? Optional.of("follows a footnote that cites something else") : Optional.empty();
    }

    private static boolean isParagraph(Citation citation) {
        return citation.locator().startsWith("para");
    }

    /** Those of the note before that an Ibid. can mean. */
    static List<Citation> fitting(Citation citation, List<Citation> before, Bibliography bibliography) {
        return before.stream()
                .filter(c -> !isParagraph(citation)
                        || bibliography.resolved(c).flatMap(Citation::symbol).isPresent())
                .filter(c -> !PartOfAnother.of(citation, c, bibliography))
                .toList();
    }

    private static Optional<String> back(Citation citation, Bibliography bibliography) {
        int to = citation.back().orElseThrow();
        List<Citation> target = bibliography.byNote().get(to);
        if (to == citation.note()) {
            return Optional.of("refers to itself");
        }
        if (target == null) {
            return Optional.of("refers to note " + to + ", which is not there");
        }
        if (to > citation.note()
                && Pattern.compile("(?i)\\bsupra\\b").matcher(citation.text()).find()) {
            return Optional.of("refers to note " + to + ", which comes later");
        }
        boolean alone = namesNothing(citation.text());
        if (alone && PartOfAnother.ofNone(citation, target, bibliography)) {
            return Optional.of("refers to note " + to + ", which cites nothing with such a part");
        }
        boolean named = target.stream().anyMatch(c -> names(citation, c, bibliography));
        return alone || target.isEmpty() || named
                ? Optional.empty()
                : Optional.of("refers to note " + to + ", which cites \u201C"
                        + Words.cut(target.get(0).text(), 60) + "\u201D");
    }

    /**
     * Whether a reference is only a number and a place in the source: "Supra note 4, 'Section 2', p. 9" names no source that
     * could be another one.
     */
    private static boolean namesNothing(String text) {
        String[] parts = NUMBERED.split(PURPOSE.matcher(Words.plain(text)).replaceFirst(""), 2);
        String behind = parts.length < 2 ? "" : WITHIN.matcher(parts[1]).replaceAll("");
        return Words.of(parts[0].replaceAll("(?i)\\b(?:see|also|supra)\\b", "")).isEmpty()
                && Words.of(behind).isEmpty();
    }

    private static boolean names(Citation citation, Citation target, Bibliography bibliography) {
        return Bibliography.names(citation, target)
                || bibliography
                        .resolved(target)
                        .filter(r -> Bibliography.names(citation, r))
                        .isPresent();
    }
}
