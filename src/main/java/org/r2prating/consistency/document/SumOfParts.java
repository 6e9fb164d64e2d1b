package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Months;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;

/** Figures of a whole against those of its parts, and shares against the figures beside them. */
final class SumOfParts implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "sum-of-parts",
            Kind.Family.DOCUMENT,
            Severity.ERROR,
            "Figures of parts do not add up to their whole, a share is not that of the figures beside it, or a figure lies outside its scale.",
            "One of the figures is wrong, and the reader cannot tell which.");

    /** A figure that is no share, and no part of a date or a number. */
    static final String F = "(?<![\\d.,/-])" + Numbers.FIGURE + "(?!\\d|[.,]\\d| ?(?:%|per ?cent|percent)|-)\\b";

    static final Pattern FIGURE = Pattern.compile(F, Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST = Pattern.compile("(?<=^|, )" + F);
    private static final String ITEM = F + " (?:[a-z-]+ ){0,3}[a-z-]+";
    private static final Pattern ITEMISED = Pattern.compile(
            "\\b(?<whole>" + F + ") (?!of\\b|per\\b)(?:[a-z-]+ ){0,4}[a-z-]+(?: [^.;:,]{0,40})?: (?<parts>" + ITEM
                    + "(?:, " + ITEM + ")*,? and " + ITEM + ")(?=[.;]|$)");
    /** Parts one after the other, which need not be all, but are no more than their whole. */
    private static final Pattern ENUMERATED = Pattern.compile("\\b(?<whole>" + F
            + ") (?!of\\b|per\\b)(?:[a-z-]+ ){0,3}[a-z-]+(?: [^.;:,]{0,40})?: (?<parts>" + F + " [^,;.:\\d]+(?:, " + F
            + " [^,;.:\\d]+){2,})(?=[.;]|$)");

    static final Pattern SEXES = Pattern.compile(
            "\\b(?!(?:19|20)\\d\\d\\b)(?<whole>" + F
                    + ")(?! (?:men|women|" + Months.ANY
                    + ")\\b)[^.;:]{1,90}?\\b(?:of (?:whom|them)|being|namely)?,? ?(?<one>"
                    + F + ") (?:were |are |was |of (?:whom|them) )?(?:men|women) and (?<other>" + F
                    + ") (?:were |are )?(?:men|women)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        subject.annex().text().forEach(passage -> {
            String before = "";
            List<Sentence> sentences = Sentence.of(passage);
            for (int i = 0; i < sentences.size(); i++) {
                Sentence sentence = sentences.get(i);
                String text = Words.plain(sentence.text()).replaceAll("\\s+", " ");
                String behind = i + 1 < sentences.size() ? sentences.get(i + 1).text() : "";
                TakenAndLeft.in(before, text, behind, sentence, findings);
                OffScale.in(text, sentence, findings);
                itemised(text, sentence, findings);
                enumerated(text, sentence, findings);
                sexes(text, sentence, findings);
                StatedShare.in(before, text, sentence, findings);
                before = text;
            }
        });
        SexesElsewhere.in(Lists.sentences(subject).map(Told::of).toList(), subject, findings);
        return findings.list();
    }

    /** "It sent 90 people: 60 soldiers, 20 police officers and 15 experts". */
    private static void itemised(String text, Sentence sentence, AnnexFindings findings) {
        Matcher said = ITEMISED.matcher(text);
        if (said.find() && !Lists.vague(text, said)) {
            int all = Numbers.figure(said.group("whole"));
            List<Integer> parts = FIGURE.matcher(said.group("parts"))
                    .results()
                    .map(r -> Numbers.figure(r.group()))
                    .toList();
            if (parts.size() > 1
                    && !isYear(all)
                    && parts.stream().mapToInt(Integer::intValue).sum() != all) {
                tell(all, parts, sentence, findings);
            }
        }
    }

    private static void enumerated(String text, Sentence sentence, AnnexFindings findings) {
        Matcher said = ENUMERATED.matcher(text);
        if (said.find() && !Lists.vague(text, said)) {
            int all = Numbers.figure(said.group("whole"));
            List<Integer> parts = FIRST.matcher(said.group("parts"))
                    .results()
                    .map(r -> Numbers.figure(r.group()))
                    .toList();
            if (!isYear(all) && parts.stream().mapToInt(Integer::intValue).sum() > all) {
                tell(all, parts, sentence, findings);
            }
        }
    }

    private static void sexes(String text, Sentence sentence, AnnexFindings findings) {
        Matcher said = SEXES.matcher(text);
        if (said.find()) {
            int all = Numbers.figure(said.group("whole"));
            int one = Numbers.figure(said.group("one"));
            int other = Numbers.figure(said.group("other"));
            boolean between = FIGURE.matcher(text.substring(said.end("whole"), said.start("one")))
                    .results()
                    .anyMatch(r -> Numbers.figure(r.group()) == one + other);
            boolean rest = FIGURE.matcher(text.substring(said.end()))
                    .results()
                    .anyMatch(r -> Numbers.figure(r.group()) == all - one - other);
            if (one + other != all && !between && !rest && all > Math.max(one, other) && !isYear(all)) {
                tell(all, List.of(one, other), sentence, findings);
            }
        }
    }

    static boolean isYear(int figure) {
        return figure >= 1900 && figure < 2100;
    }

    static void tell(int whole, List<Integer> parts, Sentence sentence, AnnexFindings findings) {
        int sum = parts.stream().mapToInt(Integer::intValue).sum();
        findings.add(
                "sum " + whole + "-of-" + sum,
                "a sentence speaks of (" + whole + ") and divides them into " + new ArrayList<>(parts) + ", which is ("
                        + sum + ")",
                sentence.place(),
                "Maybe one of the figures is wrong.",
                new Witness(sentence.text(), sentence.place()));
    }
}
