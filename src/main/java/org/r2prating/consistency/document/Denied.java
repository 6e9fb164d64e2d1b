package org.r2prating.consistency.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Words;

/** A clause that denies something in words that another sentence uses, all of them, to tell it: "has never been paid", "were paid". */
final class Denied {

    private static final Pattern CLAUSE = Pattern.compile("(?:[^,;:()]|,(?=\\d))+");
    private static final Pattern NOT = Pattern.compile(
            "\\b(?:never|not (?:one|a single|yet|been)|none of|no one|nobody|nothing|no|not|nor|neither|without)\\b",
            Pattern.CASE_INSENSITIVE);
    /** What makes a sentence hold at another time, in part, or in words only. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:until|formerly|former|once|before|earlier|draft\\w*|bills?|plan(?:s|ned)|propos\\w+|would|should|could|might|may|can|if|unless|whether|recommend\\w*|calls? (?:on|for)|called|urged?|ask(?:ed|s)|said|says|told|invited|promis\\w+|intends?|only|alone|other|another|others|some|most|many|few|more|less|fewer|than|neighbou?r\\w*|abroad|yet to|no longer|but|all|every|each|fully|always|explicit\\w*|specific\\w*)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What lists and ratings tell is held against them. */
    private static final Pattern LISTED = Pattern.compile(
            "\\b(?:vot\\w+|resolutions?|treat(?:y|ies)|instruments?|indicators?|rat(?:ed|ings?))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THEN =
            Pattern.compile("\\b(?:until|before|then|at the time|formerly)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTED = Pattern.compile(
            "\\b(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty) ([\\w'-]+(?: [\\w'-]+)?)");
    /** The title of a source tells nothing. */
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:is|are|was|were|has|have|had|been|does|do|did|(?!United\\b)\\p{Ll}{2,}ed)\\b|\\b(?:live|lie|sit|serve|stand|hold|receive|take|give|make)s?\\b");

    private static final Set<String> EMPTY = Told.roots(
            "single country state government republic year years period been has had made take took taken give given part number case cases evidence sign person persons people member members found");
    private static final int FEWEST = 3;

    private Denied() {}

    /** @param roots of what is denied */
    private record Clause(Told told, Set<String> roots) {}

    /**
     * @param clauses the roots of each clause of what a sentence affirms
     * @param counted roots of what it counts
     */
    private record Affirmed(Told told, List<Set<String>> clauses, List<When> times, Set<String> counted) {

        static Affirmed of(Told told) {
            return new Affirmed(
                    told,
                    CLAUSE.matcher(told.text())
                            .results()
                            .map(r -> Told.roots(r.group()))
                            .toList(),
                    When.in(told.text()),
                    COUNTED.matcher(told.text())
                            .results()
                            .flatMap(r -> Told.roots(r.group(1)).stream())
                            .collect(Collectors.toSet()));
        }
    }

    static void in(List<Told> sentences, AnnexCase subject, AnnexFindings findings) {
        Set<String> own = Told.own(subject);
        List<Told> plain = sentences.stream()
                .filter(t ->
                        !Happening.isEntry(t.text()) && !THEN.matcher(t.text()).find())
                .toList();
        List<Affirmed> affirmed = plain.stream()
                .filter(t -> VERB.matcher(t.text()).find()
                        && !NOT.matcher(t.text()).find()
                        && !LISTED.matcher(t.text()).find()
                        && !ASIDE.matcher(t.text()).find())
                .map(Affirmed::of)
                .toList();
        plain.stream().flatMap(t -> denials(t, own, subject)).forEach(c -> affirmed.stream()
                .filter(a -> affirms(a, c) && !a.told().samePassage(c.told()))
                .findFirst()
                .ifPresent(a -> c.told()
                        .against(
                                a.told(),
                                "denied "
                                        + Words.slug(
                                                String.join(
                                                        " ",
                                                        c.roots().stream()
                                                                .sorted()
                                                                .toList()),
                                                6),
                                "a sentence denies what another tells in the same words",
                                findings)));
    }

    private static Stream<Clause> denials(Told told, Set<String> own, AnnexCase subject) {
        return CLAUSE.matcher(told.text())
                .results()
                .map(r -> r.group().strip())
                .filter(c -> NOT.matcher(c).find()
                        && !ASIDE.matcher(c).find()
                        && !LISTED.matcher(c).find()
                        && !OtherStates.isSubject(c, subject))
                .map(c -> {
                    Set<String> roots = new HashSet<>(Told.roots(NOT.matcher(c).replaceAll(" ")));
                    roots.removeAll(own);
                    roots.removeAll(EMPTY);
                    roots.removeIf(s -> s.matches("\\d+"));
                    return new Clause(told, roots);
                })
                .filter(c -> c.roots().size() >= FEWEST - 1);
    }

    private static boolean affirms(Affirmed affirmed, Clause clause) {
        if (clause.roots().size()
                        < (clause.roots().stream().anyMatch(affirmed.counted()::contains) ? FEWEST - 1 : FEWEST)
                || affirmed.clauses().stream().noneMatch(c -> c.containsAll(clause.roots()))) {
            return false;
        }
        List<When> times = When.in(clause.told().text());
        return times.isEmpty()
                || times.stream().anyMatch(t -> affirmed.times().stream().anyMatch(o -> !t.excludes(o)));
    }
}
