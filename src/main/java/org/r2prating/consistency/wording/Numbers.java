package org.r2prating.consistency.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers as texts write them: {@code 7}, {@code seven}, {@code thirty-four}. */
public final class Numbers {

    private static final List<String> WORDS = words();

    /** A pattern for one number, without a group. */
    public static final String NUMBER = "(?:\\d{1,3}|"
            + String.join(
                    "|",
                    WORDS.stream()
                            .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                            .map(w -> w.replace("-", "[- ]"))
                            .toList())
            + ")";

    /** A pattern for one number of any size, with its thousands set apart or not, without a group. */
    public static final String FIGURE = "(?:\\d{1,3}(?:[, ]\\d{3})+(?!\\d)|\\d+(?![\\d/.])|" + NUMBER + ")";

    private static final Pattern SPAN = Pattern.compile("(\\d{1,3})(?: (?:to|-) |-)(\\d{1,3})|(\\d{1,3})");

    private Numbers() {}

    /** The number that a {@link #FIGURE} stands for. */
    public static int figure(String written) {
        String digits = written.replaceAll("[, ]", "");
        return digits.matches("\\d{1,9}")
                ? Integer.parseInt(digits)
                : of(written).orElse(-1);
    }

    /** The number a word or figure stands for; empty when it is none below 100 in words or 1000 in figures. */
    public static OptionalInt of(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        if (word.matches("\\d{1,3}")) {
            return OptionalInt.of(Integer.parseInt(word));
        }
        int at = WORDS.indexOf(word);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** A number of which the text is known to be one. */
    public static int value(String written) {
        return of(written).orElseThrow();
    }

    /** The numbers a list such as {@code 1 to 10, 12 and 21 to 36} names. */
    public static List<Integer> list(String written) {
        List<Integer> numbers = new ArrayList<>();
        for (Matcher span = SPAN.matcher(Words.plain(written)); span.find(); ) {
            if (span.group(3) != null) {
                numbers.add(Integer.valueOf(span.group(3)));
            } else {
                for (int n = Integer.parseInt(span.group(1)); n <= Integer.parseInt(span.group(2)); n++) {
                    numbers.add(n);
                }
            }
        }
        return numbers;
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>(List.of(
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen"));
        List<String> ones = List.copyOf(words.subList(1, 10));
        for (String ten : List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")) {
            words.add(ten);
            ones.forEach(one -> words.add(ten + "-" + one));
        }
        return List.copyOf(words);
    }
}
