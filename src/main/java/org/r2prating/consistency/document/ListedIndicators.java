package org.r2prating.consistency.document;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;

/** How many indicators a clause counts, against their numbers behind it: "seven rest on absence only (indicators 3, 5 and 18)". */
final class ListedIndicators {

    private static final String LIST = "\\d{1,2}(?:(?:,? and |, | to |-)\\d{1,2})*";
    private static final String COUNT = "(?<![\\d/])(?<!\\d[.,] ?)\\b(?<count>" + Numbers.NUMBER + ")\\b";
    /** A clause with a list behind it. */
    private static final Pattern BRACKETED = Pattern.compile(
            "(?<clause>[^.;:()]{3,200})\\((?:indicators?|nos?\\.?|rows?|numbers?) (?<list>" + LIST + ")\\)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FIRST =
            Pattern.compile("(?<!\\b(?:of|indicators?|rows?|the|all|these) )" + COUNT, Pattern.CASE_INSENSITIVE);
    /** "For two indicators ...: 7 (Fair, limited to Weak), 11 (Fair)". */
    private static final Pattern EACH = Pattern.compile(
            COUNT
                    + " (?:indicators|ratings|assessments)\\b(?<between>[^.;:()]{0,120}): (?<list>\\d{1,2} \\([^()]*\\)(?:(?:,? and |, |; )\\d{1,2} \\([^()]*\\))*)(?=[.;]|$)",
            Pattern.CASE_INSENSITIVE);

    private ListedIndicators() {}

    static void in(Sentence sentence, AnnexCase subject, AnnexFindings findings) {
        String text = Words.plain(sentence.text()).replaceAll("\\s+", " ");
        for (Matcher said = BRACKETED.matcher(text); said.find(); ) {
            Set<Integer> numbers = new TreeSet<>(Numbers.list(said.group("list").replace("and", ",")));
            Matcher count = FIRST.matcher(said.group("clause"));
            if (count.find()) {
                compare(count, said.group("clause"), said.group(), numbers.size(), sentence, subject, findings);
            }
        }
        for (Matcher said = EACH.matcher(text); said.find(); ) {
            int each = said.group("list").replaceAll("\\([^()]*\\)", "").trim().split("[,;]| and ").length;
            compare(said, text, said.group(), each, sentence, subject, findings);
        }
    }

    /** What counts the ratings of a level is held against the table with its list. */
    private static void compare(
            Matcher said,
            String text,
            String words,
            int listed,
            Sentence sentence,
            AnnexCase subject,
            AnnexFindings findings) {
        int count = Numbers.value(said.group("count"));
        boolean ofLevel = SaidRatings.in(words, subject.framework().scale(), 0).stream()
                .anyMatch(s -> !s.listed().isEmpty());
        if (count != listed && !ofLevel && !Lists.vague(text, said)) {
            findings.add(
                    "listed indicators " + count + " "
                            + Words.slug(
                                    text.substring(said.end("count"), Math.min(text.length(), said.end("count") + 40)),
                                    4),
                    "a sentence counts (" + count + ") indicators and lists (" + listed + ")",
                    sentence.place(),
                    "Maybe one of them is missing, or the number is wrong.",
                    new Witness(words.strip(), sentence.place()));
        }
    }
}
