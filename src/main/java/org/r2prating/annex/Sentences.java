package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where sentences end, and whether one is whole. */
public final class Sentences {

    private static final Pattern ENDED = Pattern.compile(".*[.!?:;…][\"'”’)\\]]*\\s*", Pattern.DOTALL);
    private static final Pattern LEANING = Pattern.compile(
            "(?i).*(?:^|\\s)(?:the|a|an|of|in|on|at|to|by|for|with|from|and|or|but|as|its|their|his|her|that|which|who|"
                    + "is|are|was|were|has|have|be|been|not|yet|than|into|between|under|over|such|these|this|those)\\s*",
            Pattern.DOTALL);
    private static final Pattern REFERRING =
            Pattern.compile("^[\"“‘']?(?:It|This|These|Those|Yet|But|However|Thus|Also|Moreover|Furthermore)\\b"
                    + "|\\b(?:therefore|the same)\\b");

    private static final Pattern END = Pattern.compile("[.!?…][\"'”’)\\]]*(?=\\s+[\"'“‘(\\[]?[\\p{Lu}\\d])");
    private static final Set<String> SHORT = Set.of(
            "u.s", "u.k", "u.n", "e.g", "i.e", "no", "art", "arts", "p", "pp", "para", "paras", "dr", "mr", "mrs", "ms",
            "st", "vol", "vs", "cf", "ed", "eds", "jr", "sr", "gen", "col", "hon", "rev", "ch", "sec", "op", "approx",
            "dept", "al", "etc", "v", "lt", "prof", "inc", "ltd", "co", "res", "doc", "ca", "n.d", "fn");

    private Sentences() {}

    /** Words that do not end as a sentence, a heading of a list or an address does. */
    public static boolean isUnfinished(String words) {
        String end = words.replaceAll("(?:[⁰¹²³⁴-⁹*_]|\\[\\^?\\d{1,3}\\])+\\s*$", "")
                .replaceAll("</?[a-z]+>\\s*$", "")
                .strip();
        return !end.isEmpty() && !ENDED.matcher(end).matches();
    }

    /** Words that end in one that leans on the next, or in a comma: they cannot be the end of anything. */
    static boolean leans(String words) {
        String end = words.strip();
        return end.endsWith(",") || LEANING.matcher(end).matches();
    }

    /** Words that begin as no sentence does: with a small letter, or a sign that follows something. */
    static boolean beginsMidSentence(String words) {
        String begin = words.strip();
        if (begin.isEmpty()) {
            return false;
        }
        char first = begin.charAt(0);
        boolean small = Character.isLowerCase(first) && !begin.startsWith("http") && !begin.startsWith("www.");
        return small || ",;)%".indexOf(first) >= 0;
    }

    /** Whether words end as a sentence does, and not as the head of a list. */
    static boolean endsSentence(String words) {
        return !isUnfinished(words) && words.strip().matches("(?s).*[.!?…]\\W*");
    }

    /** Whether a sentence speaks of something in a sentence before it. */
    static boolean refersBack(String sentence) {
        return REFERRING.matcher(sentence).find();
    }

    /** The places in a text after which a sentence ends; the last is the text's end. */
    public static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        Matcher end = END.matcher(text);
        while (end.find()) {
            String before = text.substring(0, end.start());
            String last = before.substring(Math.max(before.lastIndexOf(' '), before.lastIndexOf('(')) + 1);
            boolean initial = last.length() == 1 && Character.isLetter(last.charAt(0));
            if (!initial && !SHORT.contains(last.toLowerCase(Locale.ROOT))) {
                ends.add(end.end());
            }
        }
        ends.add(text.length());
        return ends;
    }
}
