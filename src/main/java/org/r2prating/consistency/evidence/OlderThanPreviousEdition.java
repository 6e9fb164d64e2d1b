package org.r2prating.consistency.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.r2prating.consistency.citation.Bibliography;
import org.r2prating.consistency.citation.Citation;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.document.AnnexFindings;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Words;
import org.r2prating.model.Edition;

/** Sources issued before the previous edition. */
final class OlderThanPreviousEdition implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "older-than-previous-edition",
            Kind.Family.EVIDENCE,
            Severity.NOTE,
            "A source is older than the previous edition.",
            "What is new in this edition cannot rest on it.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Bibliography bibliography = subject.bibliography();
        Set<Integer> told = new HashSet<>();
        year(subject).ifPresent(previous -> bibliography
                .all()
                .filter(c -> c.form() == Citation.Form.NAMED && c.year().isPresent())
                .filter(c -> c.year().getAsInt() < previous && told.add(bibliography.document(c)))
                .forEach(c -> findings.add(
                        c.year().getAsInt() + " " + Words.slug(c.title().isBlank() ? c.author() : c.title(), 8),
                        "\u201C" + Words.cut(c.title().isBlank() ? c.text() : c.title(), 90) + "\u201D, cited in note "
                                + c.note() + ", is of (" + c.year().getAsInt() + "), before the previous edition of ("
                                + previous + ")",
                        c.place(),
                        "Maybe there is a newer source; else say that nothing newer was found.")));
        return findings.list();
    }

    private static OptionalInt year(AnnexCase subject) {
        Stream<String> printed = subject.annex().scores().stream()
                .flatMap(l -> l.edition().stream())
                .filter(e -> !Optional.of(e).equals(subject.annex().edition()));
        return Stream.concat(subject.previous().map(Edition::id).stream(), printed)
                .filter(e -> e.matches("\\d{4}"))
                .mapToInt(Integer::parseInt)
                .findFirst();
    }
}
