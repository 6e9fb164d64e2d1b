package org.r2prating.consistency.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Sentence;

/** The status of the national human rights institution, in its row and elsewhere. */
final class InstitutionStatus {

    private static final Pattern STATUS = Pattern.compile(
            "\\b(?:status ['\"(]?(?<behind>[ABC])\\b|['\"(]?(?<before>[ABC])['\")]?[- ][Ss]tatus\\b|accredited (?:with|at|as) (?:an? )?['\"]?(?<as>[ABC])\\b|\\b(?:graded|rated|ranked|classed|an?) ['\"](?<graded>[ABC])['\"])");
    /** What a status means, in the words of the principles. */
    private static final Map<String, Pattern> MEANT = Map.of(
            "A",
            Pattern.compile(
                    "\\b(?:full(?:y)? (?:in )?(?:compliance|compliant|line|conformity|accord|comply|complies|conforms?)|in full (?:compliance|conformity|accord)|compl(?:ies|y) fully|meets all)\\b[^.;]{0,20}\\bParis Principles|\\b(?:highest|top) (?:grade|status|accreditation|mark|category)"),
            "B",
            Pattern.compile(
                    "\\b(?:partly|partially|not fully|only in part|incompletely) (?:in )?(?:compliance|compliant|line|conformity|accord|comply|complies|conforms?)\\b[^.;]{0,20}\\bParis Principles|\\b(?:second|middle|lower) (?:grade|status|category)"));
    /** What it became: "moved from B to A", "was lifted to 'A' in 2021". */
    private static final Pattern BECAME =
            Pattern.compile("\\bfrom (?:status )?['\"]?[ABC]['\"]?(?: status)? to (?:status )?['\"]?(?<to>[ABC])\\b"
                    + "|\\b(?:up|down)grad(?:ed|ing)\\b[^.;,]{0,40}? to (?:status )?['\"]?(?<now>[ABC])\\b");

    private static final Pattern NOT_NOW = Pattern.compile(
            "\\b(?:not|no longer|never|neither|without|lost|losing|once|until|before|former|formerly|earlier|seeks?|sought|aims?|hopes?"
                    + "|would|could|may|might|should|will|appl(?:y|ies|ied)|from|rather than|instead of|short of)\\b|(?<!\\bsince )\\b(?:19|20)\\d\\d\\b",
            Pattern.CASE_INSENSITIVE);
    /** A status that the institution had, and may have no more. */
    private static final Pattern PAST =
            Pattern.compile("\\b(?:(?<!\\b(?:has|have) )had|until|formerly|lost|from (?:19|20)\\d\\d to)\\b");

    private static final Pattern INSTITUTION = Pattern.compile(
            "\\b(?:[Cc]ommission|[Ii]nstitution|[Oo]mbuds\\w*|[Dd]efender|NHRI|[Aa]dvocate|[Mm]ediator|[Cc]ommissioner|[Cc]ouncil|[Ii]nstitute)\\b");

    private static final Pattern NONE = Pattern.compile(
            "\\b(?:(?:has|have|is|remains|with) no|lacks? an?y?|without an?y?|(?:has|have|did) not (?:yet )?(?:set up|established?|created?|founded|got) an?y?|has yet to (?:set up|establish|create|found) an?) "
                    + "(?:(?:independent|functioning) )?(?:national human rights institution|NHRI)\\b(?! (?:for|with|of|in)\\b)");

    private static final Pattern CLAUSE = Pattern.compile("[,;:] ");

    private InstitutionStatus() {}

    static void in(AnnexCase subject, AnnexFindings findings) {
        Optional<Row> own = subject.annex().row("national-human-rights-institution");
        List<Told> there = own.stream()
                .flatMap(r -> r.notes().stream())
                .flatMap(n -> Sentence.of(n).stream())
                .map(Told::of)
                .filter(t -> !PAST.matcher(t.text()).find())
                .toList();
        Set<String> known = there.stream().flatMap(InstitutionStatus::letters).collect(Collectors.toSet());
        if (known.isEmpty()) {
            return;
        }
        Told first = there.stream()
                .filter(t -> letters(t).findFirst().isPresent())
                .findFirst()
                .orElseThrow();
        withinRow(there, first, findings);
        Lists.sentences(subject)
                .map(Told::of)
                .filter(t -> own.stream()
                        .noneMatch(r -> r.notes().contains(t.sentence().passage())))
                .forEach(told -> clause(told)
                        .filter(letter -> !known.contains(letter))
                        .ifPresent(letter -> told.against(
                                first,
                                "status " + letter,
                                "the institution is said to have status (" + letter + "); its own row has " + known,
                                findings)));
    }

    /** The row itself gives another status, or says that there is no institution. */
    private static void withinRow(List<Told> row, Told first, AnnexFindings findings) {
        Set<String> held = letters(first).collect(Collectors.toSet());
        for (Told told : row) {
            clause(told)
                    .filter(letter -> !held.contains(letter))
                    .ifPresent(letter -> told.against(
                            first,
                            "status " + letter,
                            "the institution's own row gives it status " + held + " and status (" + letter + ")",
                            findings));
            if (NONE.matcher(told.text()).find()) {
                told.against(
                        first,
                        "none of national-human-rights-institution",
                        "a row gives the institution a status, and says that there is none",
                        findings);
            }
        }
    }

    private static Stream<String> letters(Told told) {
        Stream<String> printed = Stream.of(STATUS, BECAME)
                .flatMap(p -> p.matcher(told.text()).results())
                .map(r -> IntStream.rangeClosed(1, r.groupCount())
                        .mapToObj(r::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow());
        Stream<String> meant = MEANT.entrySet().stream()
                .filter(e -> e.getValue().matcher(told.text()).find())
                .map(Map.Entry::getKey);
        return Stream.concat(printed, meant);
    }

    /** A status that a clause about the institution, or about what the clause before ends with, gives it now. */
    private static Optional<String> clause(Told told) {
        String before = "";
        for (String clause : CLAUSE.splitAsStream(told.text()).toList()) {
            boolean goesOn =
                    clause.matches("(?s)(?:which|whose|in full|fully|with|rated|graded|holding|still|now|an?) .*");
            String of = goesOn ? before + " " + clause : clause;
            before = goesOn ? of : clause;
            Told said = new Told(told.sentence(), clause);
            if (letters(said).findFirst().isPresent()
                    && INSTITUTION.matcher(of).find()
                    && !NOT_NOW.matcher(clause).find()) {
                return letters(said).findFirst();
            }
        }
        return Optional.empty();
    }
}
