package org.r2prating.report.annex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.lang3.StringUtils;

/** Numbers and lists as they stand in sentences. */
final class Counts {

    private static final List<String> WORDS = List.of(
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Counts() {}

    /** In words up to twelve, in figures from there. */
    static String words(int number) {
        return number < WORDS.size() ? WORDS.get(number) : Integer.toString(number);
    }

    /** The same at the beginning of a sentence. */
    static String begun(int number) {
        return StringUtils.capitalize(words(number));
    }

    /** {@code one rating}, {@code two ratings}. */
    static String of(int number, String one) {
        return words(number) + " " + one + (number == 1 ? "" : "s");
    }

    /** {@code one rating is}, {@code two ratings are}; without a noun {@code one is}. */
    static String does(int number, String one) {
        return (one.isEmpty() ? words(number) : of(number, one)) + (number == 1 ? " is" : " are");
    }

    /** {@code a, b and c}. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** {@code indicator 7}, or {@code indicators 1 to 3, 8 and 12}. */
    static String indicators(Collection<Integer> numbers) {
        List<Integer> left = new ArrayList<>(new TreeSet<>(numbers));
        String noun = left.size() == 1 ? "indicator " : "indicators ";
        List<String> runs = new ArrayList<>();
        while (!left.isEmpty()) {
            int first = left.get(0);
            int run = 1;
            while (run < left.size() && left.get(run) == first + run) {
                run++;
            }
            int drawn = run > 2 ? run : 1;
            runs.add(drawn > 1 ? first + " to " + (first + drawn - 1) : Integer.toString(first));
            left = left.subList(drawn, left.size());
        }
        return noun + list(runs);
    }
}
