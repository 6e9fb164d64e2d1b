package org.r2prating.consistency.document;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.annex.PublishedAnnex.Match;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Quantity;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;

/** What a sentence says to stand in another row, and that row denies it, or has no word, no figure, no date of it. */
final class ReferenceToNothing implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "reference-to-nothing",
            Kind.Family.DOCUMENT,
            Severity.ERROR,
            "A sentence says that a row tells of something; the row denies it, or has nothing of the kind.",
            "One of the two is wrong, and who follows the reference finds the opposite.");

    private static final String ROW = "(?:indicator|row|section|heading|entry|item)";
    private static final Pattern REFERENCE = Pattern.compile(
            "\\b(?:" + ROW
                    + "s? (?<number>\\d{1,2})\\b(?!\\.\\d)|(?:the )?(?<place>previous|preceding|following|next|last) "
                    + ROW + "\\b|(?:the )?" + ROW
                    + "s? (?:on|about|of|for|regarding|concerning|dealing with) (?:the )?(?<topic>[\\p{L}' -]+))",
            Pattern.CASE_INSENSITIVE);
    private static final String TOLD =
            "(?:mentioned|noted|named|listed|discussed|outlined|described|detailed|explained|set out|shown|treated|reported|recorded|recounted|given|told|spoken of|told of|referred to|cited|counted|quoted|seen)";
    private static final Pattern CALLED =
            Pattern.compile("\\b(?:see|" + TOLD + ")\\b[^.;,]{0,24}$", Pattern.CASE_INSENSITIVE);
    /** What is mentioned there, by the words right before: "the visits noted under", "the fund described in". */
    private static final Pattern THE_THING = Pattern.compile(
            "(?:^|[ ,])(?:the|these|those|this|that|its|all|both|two|three) (?<thing>(?:[\\p{L}'-]+ ){1,6}?)(?:that (?:is|are|was|were) |which (?:is|are|was|were) |already |just |as )?"
                    + TOLD + "[^.;,]{0,24}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FIGURE = Pattern.compile(
            "\\b(?:numbers?|figures?|how many|count|percentage|share|sum|amount|total|size|cost)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("\\b(?:dates?|years?|day|when)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GIVEN = Pattern.compile(
            "\\b(?:(?:whose|the|of which the|its|their) (?:exact |full |total |very )?|(?=how many))(?<what>how many|numbers?|figures?|count|percentage|share|sum|amount|total|size|cost|dates?|years?|day)\\b[^.;]{0,40}?\\b"
                    + TOLD + "[^.;,]{0,24}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_EDITION = Pattern.compile(
            "\\b(?:19|20)\\d\\d (?:annex|edition|report)\\b|\\b(?:previous|earlier|last|former|first) (?:annex|edition|report)\\b|\\bedition of\\b|\\bframework\\b|\\bguide\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIES = Pattern.compile(
            "\\b(?:no|not|nor|neither|never|none|nothing|nobody|without|lacks?)\\b|n't\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> EMPTY = Told.roots(
            "indicator row section evidence information matter question point fact facts case cases thing things state country government details example examples reason reasons same above below");
    private static final int LONGEST_TOPIC = 6;
    /** Where a sentence stands in no row. */
    private static final int OUTSIDE = -1;

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        List<Row> rows = subject.annex().rows();
        Lists.sentences(subject).forEach(sentence -> {
            int at = IntStream.range(0, rows.size())
                    .filter(i -> rows.get(i).notes().contains(sentence.passage()))
                    .findFirst()
                    .orElse(OUTSIDE);
            check(sentence, at, subject, findings);
        });
        return findings.list();
    }

    private static void check(Sentence sentence, int at, AnnexCase subject, AnnexFindings findings) {
        Told told = Told.of(sentence);
        Matcher reference = REFERENCE.matcher(told.text());
        if (!reference.find() || OTHER_EDITION.matcher(told.text()).find()) {
            return;
        }
        String before = told.text().substring(0, reference.start());
        Optional<Row> target = target(reference, at, subject)
                .filter(r -> !r.notes().isEmpty()
                        && (at == OUTSIDE || !r.equals(subject.annex().rows().get(at))));
        if (target.isPresent() && CALLED.matcher(before).find()) {
            lacking(told, before, reference, target.get(), subject)
                    .ifPresent(what -> findings.add(
                            (at == OUTSIDE
                                            ? "text"
                                            : subject.annex()
                                                    .rows()
                                                    .get(at)
                                                    .indicator()
                                                    .map(Match::indicator)
                                                    .orElse("row"))
                                    + " "
                                    + Words.slug(reference.group(), 6),
                            "a sentence says that another row tells of something (" + Words.cut(reference.group(), 60)
                                    + "); that row " + what,
                            sentence.place(),
                            "Maybe another row is meant, or one of the two is out of date.",
                            new Witness(sentence.text(), sentence.place()),
                            new Witness(
                                    target.get().notes().get(0).text(),
                                    target.get().notes().get(0).place())));
        }
    }

    /** What the row lacks of what it is said to hold. */
    private static Optional<String> lacking(
            Told told, String before, Matcher reference, Row target, AnnexCase subject) {
        List<Told> there = target.notes().stream()
                .flatMap(n -> Sentence.of(n).stream())
                .map(Told::of)
                .toList();
        Matcher given = GIVEN.matcher(before);
        if (given.find()) {
            boolean figure = FIGURE.matcher(given.group("what")).find();
            boolean has = there.stream()
                    .anyMatch(t -> figure
                            ? !Quantity.in(t.text()).isEmpty()
                                    || DENIES.matcher(t.text()).find()
                            : !DATE.matcher(given.group("what")).find()
                                    || !When.in(t.text()).isEmpty());
            return has ? Optional.empty() : Optional.of("has no " + given.group("what"));
        }
        String rest =
                told.text().substring(0, reference.start()) + " " + told.text().substring(reference.end());
        if (!DENIES.matcher(rest).find()
                && there.stream().allMatch(t -> DENIES.matcher(t.text()).find())) {
            return Optional.of("tells only of what there is not");
        }
        Matcher thing = THE_THING.matcher(before);
        boolean found = thing.find();
        String of = found ? thing.group("thing") : claimed(told, reference);
        Set<String> roots = new HashSet<>(Told.roots(of));
        roots.removeAll(EMPTY);
        roots.removeAll(Told.own(subject));
        List<Told> speaking = there.stream()
                .filter(t -> Told.roots(t.text()).stream().anyMatch(roots::contains))
                .toList();
        if (roots.isEmpty()) {
            return Optional.empty();
        }
        if (speaking.isEmpty()) {
            boolean named = !Happening.namedRoots((found ? " the " : "") + of, Told.own(subject))
                    .isEmpty();
            return named || (found && roots.size() > 1) ? Optional.of("has no word of it") : Optional.empty();
        }
        return !DENIES.matcher(rest).find() && speaking.stream().allMatch(t -> denies(t, roots))
                ? Optional.of("says that there is none")
                : Optional.empty();
    }

    /** What the clause with the reference says, or else the one behind it. */
    private static String claimed(Told told, Matcher reference) {
        String before = told.text().substring(0, reference.start());
        String behind = told.text().substring(reference.end());
        return before.matches("(?is)as .{0,40}") ? behind : before.replaceFirst("(?s).*[;:]", "");
    }

    /** "no memorial", "has never had a fund": a denial a few words before. */
    private static boolean denies(Told told, Set<String> roots) {
        for (Matcher no = DENIES.matcher(told.text()); no.find(); ) {
            String behind = told.text().substring(no.end());
            List<String> next = Arrays.asList(StringUtils.split(behind, " ")).stream()
                    .limit(5)
                    .toList();
            if (Told.roots(String.join(" ", next)).stream().anyMatch(roots::contains)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Row> target(Matcher reference, int at, AnnexCase subject) {
        List<Row> rows = subject.annex().rows();
        if (reference.group("number") != null) {
            int number = Integer.parseInt(reference.group("number"));
            return rows.stream()
                    .filter(r -> r.indicator()
                            .flatMap(m -> subject.framework().indicator(m.indicator()))
                            .filter(i -> i.number() == number)
                            .isPresent())
                    .findFirst();
        }
        if (reference.group("place") != null) {
            String place = reference.group("place").toLowerCase(Locale.ROOT);
            int to = place.matches("following|next") ? at + 1 : at - 1;
            return at == OUTSIDE || to < 0 || to >= rows.size() ? Optional.empty() : Optional.of(rows.get(to));
        }
        List<String> words = Arrays.asList(StringUtils.split(reference.group("topic"), " "));
        for (int n = Math.min(words.size(), LONGEST_TOPIC); n > 0; n--) {
            Set<String> roots = Words.stems(String.join(" ", words.subList(0, n)));
            List<Row> named = rows.stream()
                    .filter(r ->
                            !roots.isEmpty() && Words.stems(r.wording().text()).containsAll(roots))
                    .toList();
            if (named.size() == 1) {
                return Optional.of(named.get(0));
            }
        }
        return Optional.empty();
    }
}
