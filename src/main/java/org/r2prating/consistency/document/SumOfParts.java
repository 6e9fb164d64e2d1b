package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            "Figures of parts do not add up to their whole, or a share is not that of the figures beside it.",
            "One of the figures is wrong, and the reader cannot tell which.");

    /** A figure that is no share, and no part of a date or a number. */
    static final String F = "(?<![\\d.,/-])" + Numbers.FIGURE + "(?!\\d|[.,]\\d| ?(?:%|per ?cent|percent)|-)\\b";

    static final Pattern FIGURE = Pattern.compile(F, Pattern.CASE_INSENSITIVE);
    private static final String ITEM = F + " (?:[a-z-]+ ){0,3}[a-z-]+";
    private static final Pattern ITEMISED = Pattern.compile(
            "\\b(?<whole>" + F + ") (?!of\\b|per\\b)(?:[a-z-]+ ){0,4}[a-z-]+(?: [^.;:,]{0,40})?: (?<parts>" + ITEM
                    + "(?:, " + ITEM + ")*,? and " + ITEM + ")(?=[.;]|$)");
    private static final Pattern SEXES = Pattern.compile(
            "\\b(?!(?:19|20)\\d\\d\\b)(?<whole>" + F
                    + ")(?! (?:men|women|" + Months.ANY
                    + ")\\b)[^.;:]{1,90}?\\b(?:of (?:whom|them)|being|namely)?,? ?(?<one>"
                    + F + ") (?:were |are |was |of (?:whom|them) )?(?:men|women) and (?<other>" + F
                    + ") (?:were |are )?(?:men|women)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PER_CENT = Pattern.compile(
            "\\b(?<part>" + F + ") (?:out )?of (?:the |its )?(?<whole>" + F
                    + ")\\b[^.;,()]{0,40}?(?:,? (?:or|that is|i\\.e\\.)|\\s*\\(|, about) ?(?:about |some |or )?(?<share>\\d+(?:\\.\\d+)?) ?(?:%|per ?cent)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE = Pattern.compile(
            "\\b(?:(?:share|proportion|percentage) of (?<of>women|men)|(?<who>women|men) (?:thus |therefore |then )?(?:made|make|making) up)\\b"
                    + "[^.;]{0,40}?\\b(?:one (?:in|out of) (?<in>" + Numbers.NUMBER
                    + ")|(?<cent>\\d+(?:\\.\\d+)?) ?(?:%|per ?cent)"
                    + "|a (?<part>half|third|quarter|fifth|tenth))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> PARTS = List.of("half", "third", "quarter", "fifth", "tenth");
    private static final List<Integer> DIVISORS = List.of(2, 3, 4, 5, 10);
    private static final double FAR = 1.5;
    private static final double NEAR = 1.5;

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
                itemised(text, sentence, findings);
                sexes(text, sentence, findings);
                perCent(text, sentence, findings);
                share(before + " " + text, sentence, findings);
                before = text;
            }
        });
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

    private static void sexes(String text, Sentence sentence, AnnexFindings findings) {
        Matcher said = SEXES.matcher(text);
        if (said.find()) {
            int all = Numbers.figure(said.group("whole"));
            int one = Numbers.figure(said.group("one"));
            int other = Numbers.figure(said.group("other"));
            boolean between = FIGURE.matcher(text.substring(said.end("whole"), said.start("one")))
                    .results()
                    .anyMatch(r -> Numbers.figure(r.group()) == one + other);
            if (one + other != all && !between && all > Math.max(one, other) && !isYear(all)) {
                tell(all, List.of(one, other), sentence, findings);
            }
        }
    }

    static boolean isYear(int figure) {
        return figure >= 1900 && figure < 2100;
    }

    private static void perCent(String text, Sentence sentence, AnnexFindings findings) {
        for (Matcher said = PER_CENT.matcher(text); said.find(); ) {
            double share = 100.0 * Numbers.figure(said.group("part")) / Numbers.figure(said.group("whole"));
            if (Math.abs(share - Double.parseDouble(said.group("share"))) > NEAR) {
                tellShare(said.group("share") + " per cent", share, sentence, findings);
            }
        }
    }

    /** "The share of women came to one in four", behind the figures of both. */
    private static void share(String text, Sentence sentence, AnnexFindings findings) {
        Matcher sexes = SEXES.matcher(text);
        Matcher said = SHARE.matcher(text);
        if (!sexes.find() || !said.find(sexes.end())) {
            return;
        }
        String of = said.group("of") == null ? said.group("who") : said.group("of");
        int one = Numbers.figure(sexes.group("one"));
        int other = Numbers.figure(sexes.group("other"));
        boolean menFirst = sexes.group().indexOf(" men") < sexes.group().indexOf(" women");
        boolean first = menFirst == of.equalsIgnoreCase("men");
        double share = (first ? one : other) / (double) (one + other);
        double told = said.group("in") != null
                ? 1.0 / Numbers.value(said.group("in"))
                : said.group("cent") != null
                        ? Double.parseDouble(said.group("cent")) / 100
                        : 1.0 / DIVISORS.get(PARTS.indexOf(said.group("part").toLowerCase(Locale.ROOT)));
        if (told > share * FAR || told * FAR < share) {
            tellShare(said.group(), 100 * share, sentence, findings);
        }
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

    private static void tellShare(String told, double share, Sentence sentence, AnnexFindings findings) {
        findings.add(
                "share " + Words.slug(told, 8),
                "a sentence says \u201C" + told + "\u201D; by the figures beside it, it is ("
                        + Math.round(share * 10) / 10.0 + ") per cent",
                sentence.place(),
                "Maybe compute the share again.",
                new Witness(sentence.text(), sentence.place()));
    }
}
