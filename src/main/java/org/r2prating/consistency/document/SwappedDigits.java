package org.r2prating.consistency.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Words;

/** One figure printed with its digits in two orders, 273,000 and 237,000, where both sentences speak of the same. */
final class SwappedDigits {

    private static final Pattern LARGE = Pattern.compile("(?<![\\d.,/-])\\d{1,3}(?:[, ]\\d{3})+(?![\\d/])");
    private static final int SHARED = 2;

    private SwappedDigits() {}

    static void in(List<Told> sentences, AnnexFindings findings) {
        List<Told> figured =
                sentences.stream().filter(s -> LARGE.matcher(s.text()).find()).toList();
        for (int i = 0; i < figured.size(); i++) {
            for (int j = 0; j < i; j++) {
                compare(figured.get(i), figured.get(j), findings);
            }
        }
    }

    private static void compare(Told one, Told other, AnnexFindings findings) {
        Set<String> shared = new HashSet<>(Words.stems(LARGE.matcher(one.text()).replaceAll(" ")));
        shared.retainAll(Words.stems(LARGE.matcher(other.text()).replaceAll(" ")));
        if (one.samePassage(other) || shared.size() < SHARED) {
            return;
        }
        for (String first : figures(one)) {
            for (String second : figures(other)) {
                if (!first.equals(second)
                        && sorted(first).equals(sorted(second))
                        && first.charAt(0) == second.charAt(0)) {
                    one.against(
                            other,
                            "figure " + first + " " + second,
                            "one figure seems to be printed as (" + first + ") and as (" + second + ")",
                            findings);
                }
            }
        }
    }

    private static List<String> figures(Told told) {
        return LARGE.matcher(told.text())
                .results()
                .map(r -> r.group().replaceAll("[, ]", ""))
                .toList();
    }

    private static String sorted(String digits) {
        return digits.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
