package org.r2prating.consistency.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Months;

/** The day up to which evidence is taken, said to be two days. */
final class CutOff {

    private static final String DATE = "(?<day>\\d{1,2} " + Months.ANY + " (?:19|20)\\d\\d)";
    private static final String THE = "(?:evidence )?cut-?off(?: date)?(?: for (?:the )?evidence)?";
    private static final List<Pattern> SAID = List.of(
            Pattern.compile("\\b" + THE + "(?: (?:is|was|date is))?:? " + DATE, Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "\\b" + DATE + ",? (?:which |that )?(?:is |was )?(?:also |as )?(?:the|our) " + THE,
                    Pattern.CASE_INSENSITIVE));

    private CutOff() {}

    private record Day(Told told, String day) {}

    static void in(List<Told> sentences, AnnexFindings findings) {
        List<Day> days = sentences.stream()
                .flatMap(told -> SAID.stream()
                        .map(p -> p.matcher(told.text()))
                        .filter(Matcher::find)
                        .map(m -> new Day(told, m.group("day"))))
                .toList();
        days.stream()
                .filter(d -> !d.day().equalsIgnoreCase(days.get(0).day()))
                .findFirst()
                .ifPresent(d -> d.told()
                        .against(
                                days.get(0).told(),
                                "cut-off",
                                "the cut-off for evidence is (" + days.get(0).day() + ") and (" + d.day() + ")",
                                findings));
    }
}
