package org.r2prating.consistency.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.consistency.document.ToldTwice.Told;

/**
 * One figure printed in two ways where both sentences speak of the same: with two digits in another order, 273,000 and 237,000,
 * or with one digit mistaken, 10,501 and 11,501.
 */
final class SwappedDigits {

    private static final Pattern LARGE = Pattern.compile("(?<![\\d.,/-])\\d{1,3}(?:[, ]\\d{3})+(?![\\d/])");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    /** Two figures of one thing at two times. */
    private static final Pattern MOVED = Pattern.compile(
            "\\b(?:rose|risen|rises?|fell|fallen|falls?|grew|grown|dropped|increase\\w*|decrease\\w*|decline\\w*|compared|down from|up from|earlier|by then"
                    + "|previous\\w*|doubled|halved|another|other|further|more than before)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int SHARED = 2;
    private static final int MORE = 3;
    private static final int NOUN = 40;
    private static final int FEWEST_DIGITS = 5;

    private SwappedDigits() {}

    /** @param noun the roots of the words behind it */
    private record Figure(String digits, Set<String> noun) {

        static List<Figure> in(String text) {
            return LARGE.matcher(text)
                    .results()
                    .map(r -> new Figure(
                            r.group().replaceAll("[, ]", ""),
                            Told.roots(StringUtils.substring(text, r.end(), r.end() + NOUN)
                                    .replaceFirst("[,;.].*$", ""))))
                    .toList();
        }

        boolean ofOneThing(Figure other) {
            return noun.stream().anyMatch(other.noun::contains);
        }
    }

    static void in(List<Told> sentences, AnnexCase subject, AnnexFindings findings) {
        Set<String> own = Told.own(subject);
        List<Told> figured =
                sentences.stream().filter(s -> LARGE.matcher(s.text()).find()).toList();
        for (int i = 0; i < figured.size(); i++) {
            for (int j = 0; j < i; j++) {
                compare(figured.get(i), figured.get(j), own, findings);
            }
        }
    }

    private static void compare(Told one, Told other, Set<String> own, AnnexFindings findings) {
        Set<String> shared = shared(one, other);
        shared.removeAll(own);
        if (one.samePassage(other) || shared.size() < SHARED) {
            return;
        }
        boolean moved =
                MOVED.matcher(one.text()).find() || MOVED.matcher(other.text()).find() || otherYears(one, other);
        for (Figure first : Figure.in(one.text())) {
            for (Figure second : Figure.in(other.text())) {
                boolean swapped = swapped(first.digits(), second.digits())
                        && (first.digits().charAt(0) == second.digits().charAt(0) || shared.size() >= MORE);
                boolean mistaken = !moved
                        && shared.size() >= MORE
                        && first.ofOneThing(second)
                        && oneMistaken(first.digits(), second.digits());
                if (swapped || mistaken) {
                    one.against(
                            other,
                            "figure " + first.digits() + " " + second.digits(),
                            "one figure seems to be printed as (" + first.digits() + ") and as (" + second.digits()
                                    + ")",
                            findings);
                }
            }
        }
    }

    private static Set<String> shared(Told one, Told other) {
        Set<String> shared = new HashSet<>(Told.roots(LARGE.matcher(one.text()).replaceAll(" ")));
        shared.retainAll(Told.roots(LARGE.matcher(other.text()).replaceAll(" ")));
        shared.removeIf(s -> YEAR.matcher(s).matches());
        return shared;
    }

    private static boolean otherYears(Told one, Told other) {
        Set<String> first = years(one);
        Set<String> second = years(other);
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }

    private static Set<String> years(Told told) {
        return YEAR.matcher(told.text()).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static boolean swapped(String one, String other) {
        return !one.equals(other)
                && sorted(one).equals(sorted(other))
                && (one.charAt(0) == other.charAt(0) || apart(one, other) == 2);
    }

    /** Round figures differ in one digit without a mistake. */
    private static boolean oneMistaken(String one, String other) {
        return one.length() == other.length()
                && one.length() >= FEWEST_DIGITS
                && apart(one, other) == 1
                && !one.endsWith("00")
                && !other.endsWith("00");
    }

    private static int apart(String one, String other) {
        return (int) IntStream.range(0, one.length())
                .filter(i -> one.charAt(i) != other.charAt(i))
                .count();
    }

    private static String sorted(String digits) {
        return digits.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
