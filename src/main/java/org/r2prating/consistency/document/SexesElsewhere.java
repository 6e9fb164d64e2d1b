package org.r2prating.consistency.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.consistency.wording.Words;

/** How many men and women a body has by one sentence, against how many members it has by another: "12 commissioners". */
final class SexesElsewhere {

    private static final String WHO =
            "(?<who>commissioners|members|judges|justices|deputies|ministers|ombudspersons|seats|trustees|directors|prosecutors|ambassadors|experts|councillors)";
    private static final String SEX = "(?:men|women|male|female)";
    private static final Pattern SEXES = Pattern.compile(
            "\\b(?<one>" + SumOfParts.F + ") (?:(?:were|are|was|is) )?" + SEX + " and (?<other>" + SumOfParts.F
                    + ") (?:(?:were|are|was|is) )?" + SEX + "\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MEMBERS = Pattern.compile("\\b" + WHO + "\\b");
    private static final Pattern WHOLE = Pattern.compile(
            "\\b(?<whole>" + SumOfParts.F + ") (?:(?!(?:wo)?men\\b)[a-z-]+ ){0,2}?" + WHO + "\\b",
            Pattern.CASE_INSENSITIVE);
    /** Some of them only, or of another time. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:vacan\\w+|new|newly|former|other|another|further|additional|elected|appointed|proposed|first|next|until|once|would|could|should|may|must|at least|at most|up to|some|about|more than|fewer than|deputy|substitute|alternate)\\b",
            Pattern.CASE_INSENSITIVE);

    private SexesElsewhere() {}

    static void in(List<Told> sentences, AnnexCase subject, AnnexFindings findings) {
        for (Told told : sentences) {
            Matcher sexes = SEXES.matcher(told.text());
            Matcher who = MEMBERS.matcher(told.text());
            if (sexes.find() && who.find() && !WHOLE.matcher(told.text()).find() && !isAside(told)) {
                int sum = Numbers.figure(sexes.group("one")) + Numbers.figure(sexes.group("other"));
                sentences.stream()
                        .filter(t -> !isAside(t) && areOfOne(told, t, who.group(), subject))
                        .filter(t -> isOther(sum, t, who.group()))
                        .findFirst()
                        .ifPresent(t -> tell(sum, told, t, findings));
            }
        }
    }

    private static boolean isAside(Told told) {
        return ASIDE.matcher(told.text()).find();
    }

    /** Whether a sentence tells one whole of those who are meant, and not the sum. */
    private static boolean isOther(int sum, Told told, String who) {
        List<MatchResult> wholes = WHOLE.matcher(told.text())
                .results()
                .filter(r -> r.group().endsWith(who))
                .toList();
        return wholes.size() == 1
                && !SEXES.matcher(told.text()).find()
                && SumOfParts.FIGURE.matcher(told.text()).results().noneMatch(r -> Numbers.figure(r.group()) == sum);
    }

    /** Of one row, or of one body by another word that both have; and of no two times. */
    private static boolean areOfOne(Told one, Told other, String who, AnnexCase subject) {
        if (When.in(one.text()).isEmpty() != When.in(other.text()).isEmpty()) {
            return false;
        }
        boolean apart = When.in(one.text()).stream()
                .anyMatch(w -> When.in(other.text()).stream().anyMatch(o -> !w.same(o)));
        Set<String> shared = new HashSet<>(Words.stems(one.text()));
        shared.retainAll(Words.stems(other.text()));
        shared.removeAll(Words.stems(who + " man men woman women"));
        subject.country().ifPresent(c -> shared.removeAll(Words.stems(c.name())));
        shared.removeIf(s -> s.matches("\\d+") || Numbers.of(s).isPresent());
        return !apart && (!shared.isEmpty() || areOfOneRow(one, other, subject));
    }

    private static boolean areOfOneRow(Told one, Told other, AnnexCase subject) {
        return subject.annex().rows().stream()
                .map(Row::notes)
                .anyMatch(n -> n.contains(one.sentence().passage())
                        && n.contains(other.sentence().passage()));
    }

    private static void tell(int sum, Told sexes, Told whole, AnnexFindings findings) {
        Matcher said = WHOLE.matcher(whole.text());
        if (said.find()) {
            int all = Numbers.figure(said.group("whole"));
            findings.add(
                    "sum " + all + "-of-" + sum,
                    "a sentence speaks of (" + all + ") and another of men and women of them who are (" + sum + ")",
                    sexes.sentence().place(),
                    "Maybe one of the figures is wrong.",
                    new Witness(sexes.sentence().text(), sexes.sentence().place()),
                    new Witness(whole.sentence().text(), whole.sentence().place()));
        }
    }
}
