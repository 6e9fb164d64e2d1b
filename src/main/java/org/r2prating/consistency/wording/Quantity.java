package org.r2prating.consistency.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many, or how large a share, as a text tells it: "11,900", "eighty-seven", "3.2 million", "some 400", "two thirds",
 * "one in nine", "34 of the 120", "4.1 per cent", "fewer than half".
 *
 * @param least it can mean
 * @param most it can mean
 * @param share whether both are per cent of something
 * @param words of it
 * @param start where they begin in the text
 * @param end where they end
 */
public record Quantity(double least, double most, boolean share, String words, int start, int end) {

    private static final String SCALE = " (?:hundred|thousand|million|billion)(?! and)";
    private static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+\\.\\d+|\\d+|"
            + Numbers.NUMBER.replace("\\d{1,3}|", "") + "|an?(?=" + SCALE + "))";
    private static final String PART =
            "(?:half|(?:one |a )third|two[- ]thirds|(?:one |a )quarter|three[- ]quarters|(?:a |one |two |three |four )[- ]?fifths?"
                    + "|(?:a |one )tenth)";
    private static final String VAGUE =
            "(?<above>more than|over|at least|no fewer than|not fewer than|upwards of|just over|well over|above)"
                    + "|(?<below>fewer than|less than|under|just under|at most|up to|not even|no more than|not more than|below)"
                    + "|(?<near>about|some|around|roughly|approximately|close to|almost|nearly|an estimated|as good as|barely|hardly|scarcely)";
    private static final Pattern TOLD = Pattern.compile(
            "(?<![\\w/.,-])(?:(?:" + VAGUE + ") (?:the |a )?)?(?:"
                    + "(?<majority>(?<!\\b(?:without|no|lost its|lost the|short of) (?:an? |the )?)(?:absolute |clear |comfortable |large )majority)|(?<part>"
                    + PART + ")(?![- ](?:reading|party|hour|year|day|committee|country|state))"
                    + "|(?<of>" + NUMBER
                    + ") (?:[a-z]+ )?(?:in|out of|of|of the|of its|out of the|in every) (?<whole>(?!(?:19|20)\\d\\d\\b)"
                    + NUMBER
                    + ")(?<wholescale>" + SCALE
                    + ")?(?! (?:January|February|March|April|May|June|July|August|September|October|November|December|per cent|percent))"
                    + "|(?<number>" + NUMBER + ")(?<scale>" + SCALE + ")?(?<percent> per cent| percent| ?%)?"
                    + ")(?![\\w/]|-\\w|,\\d|\\.\\d)",
            Pattern.CASE_INSENSITIVE);
    /** A number that counts nothing. */
    private static final Pattern NAME_OF = Pattern.compile(
            "(?i).*\\b(?:articles?|sections?|paragraphs?|chapters?|rules?|resolutions?|indicators?|rows?|no\\.|number|item|page|part|protocol|of|in|since|by|until|and|to|from|for|the|after|before|at|during|between|-|early|late|mid) $");

    private static final Pattern CITED = Pattern.compile(
            "(?i).*\\b(?:articles?|sections?|paragraphs?|chapters?|rules?|resolutions?|indicators?|rows?|no\\.|number|item|page|part|protocol) $");
    private static final Pattern DATE = Pattern.compile("^ (?:" + Months.ANY + ")\\b");
    private static final Map<String, Double> SCALES =
            Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9);
    private static final double HUNDRED = 100;
    private static final double HALF = 50;
    private static final double THOUSAND = 1000;
    private static final double TENTH = 0.1;
    private static final double NEAR = 0.15;
    private static final double ROUND = 0.05;

    /** All of a text, in its order; years, days and numbers of articles are none. */
    public static List<Quantity> in(String text) {
        List<Quantity> found = new ArrayList<>();
        for (Matcher told = TOLD.matcher(text); told.find(); ) {
            if (counts(told, text)) {
                found.add(around(told));
            }
        }
        return found;
    }

    private static boolean counts(Matcher told, String text) {
        String before = text.substring(0, told.start());
        String behind = text.substring(told.end());
        String number = told.group("number");
        if (number == null) {
            return told.group("of") == null || value(told.group("of")) <= whole(told);
        }
        boolean plain = told.group("scale") == null && told.group("percent") == null;
        boolean year = number.matches("(?:19|20)\\d\\d")
                && (NAME_OF.matcher(before).matches() || !behind.matches("(?s) \\p{Ll}.*"));
        return !plain
                || !(year
                        || number.equalsIgnoreCase("one")
                        || CITED.matcher(before).matches()
                        || DATE.matcher(behind).find());
    }

    private static double whole(Matcher told) {
        return value(told.group("whole")) * scale(told.group("wholescale"));
    }

    private static double value(Matcher told) {
        if (told.group("part") != null) {
            return part(told.group("part").toLowerCase(Locale.ROOT).replace('-', ' '));
        }
        return told.group("of") != null
                ? HUNDRED * value(told.group("of")) / Math.max(1, whole(told))
                : value(told.group("number")) * scale(told.group("scale"));
    }

    private static Quantity around(Matcher told) {
        boolean share = told.group("number") == null || told.group("percent") != null;
        if (told.group("majority") != null) {
            return new Quantity(HALF, HUNDRED, true, told.group(), told.start(), told.end());
        }
        double value = value(told);
        double slack = share ? slack(told, value) : 0;
        double least = value - slack;
        double most = value + slack;
        if (told.group("above") != null) {
            most = share ? HUNDRED : value * 2;
            least = value;
        } else if (told.group("below") != null) {
            least = 0;
            most = value;
        } else if (told.group("near") != null) {
            least = value * (1 - NEAR);
            most = value * (1 + NEAR);
        }
        return new Quantity(least, most, share, told.group(), told.start(), told.end());
    }

    /** A share that is told as a fraction is rounder than one in per cent. */
    private static double slack(Matcher told, double value) {
        if (told.group("percent") == null) {
            return Math.max(1, value * ROUND);
        }
        return told.group("number").contains(".") ? TENTH : 1 - TENTH * 4;
    }

    private static double part(String words) {
        int of = words.contains("half")
                ? 2
                : words.contains("third") ? 3 : words.contains("quarter") ? 4 : words.contains("fifth") ? 5 : 10;
        int parts = words.startsWith("two") ? 2 : words.startsWith("three") ? 3 : words.startsWith("four") ? 4 : 1;
        return HUNDRED * parts / of;
    }

    private static double value(String number) {
        String bare = number.replace(",", "").toLowerCase(Locale.ROOT);
        if (bare.matches("[\\d.]+")) {
            return Double.parseDouble(bare);
        }
        return bare.startsWith("a") ? 1 : Numbers.value(bare);
    }

    private static double scale(@Nullable String word) {
        return word == null ? 1 : SCALES.getOrDefault(word.strip().toLowerCase(Locale.ROOT), 1.0);
    }

    /** Whether no figure can be both. */
    public boolean another(Quantity other) {
        if (share != other.share) {
            return false;
        }
        double rounded = share ? 0 : Math.max(rounding(), other.rounding());
        return least > other.most + rounded || other.least > most + rounded;
    }

    /** By how much a round figure may be off without being wrong. */
    private double rounding() {
        boolean round = !share && most >= THOUSAND && most % HUNDRED == 0 && least == most;
        double off = most % THOUSAND == 0 ? most * ROUND : HUNDRED;
        return round ? off : 0;
    }
}
