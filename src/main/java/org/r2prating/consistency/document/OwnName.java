package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.r2prating.consistency.wording.Words;

/** Finds where the name of a state is misspelt or garbled. */
final class OwnName {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:'[\\p{L}]+)?");
    private static final Set<String> SMALL = Set.of("of", "the", "and");
    private static final int LONG_NAME = 3;
    private static final int LONG_WORD = 7;
    private static final int SHORTER_WORD = 5;

    /** A name as lists invert it: {@code Bolivia (Plurinational State of)}. */
    private static final Pattern INVERTED = Pattern.compile("(.+) \\((.+ of)\\)");

    private static final Pattern SAINT = Pattern.compile("\\bSt\\.?\\s+(?=\\p{Lu})");

    private OwnName() {}

    /** What is nearly the name and not the name; parts of it that are names of other states are not near enough. */
    static Set<String> garbled(String name, String text) {
        List<String> own = content(name);
        String plain = Strings.CI.replace(SAINT.matcher(Words.plain(text)).replaceAll("Saint "), name, "");
        return own.size() >= LONG_NAME
                ? inLongName(own, plain)
                : own.size() == 1 ? inWord(own.get(0), plain) : Set.of();
    }

    private static List<String> content(String name) {
        return Words.of(INVERTED.matcher(name).replaceAll("$2 $1")).stream()
                .filter(w -> !SMALL.contains(w))
                .toList();
    }

    /** Runs of capitalised words: all words of the name in another order, one missing before the last, or one misspelt. */
    private static Set<String> inLongName(List<String> own, String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher run = Pattern.compile("\\p{Lu}[\\p{L}']*(?:\\s+(?:(?:of|the|and)\\s+)*\\p{Lu}[\\p{L}']*)+")
                .matcher(text);
        while (run.find()) {
            List<String> words = content(run.group());
            for (int size = own.size(); size >= own.size() - 1; size--) {
                boolean here = false;
                for (int from = 0; from + size <= words.size() && !here; from++) {
                    List<String> window = words.subList(from, from + size);
                    here = window.equals(own);
                    if (!here && nearly(window, own) && !isPart(window, words, own)) {
                        found.add(printed(run.group(), window));
                        here = true;
                    }
                }
                if (here) {
                    break;
                }
            }
        }
        return found;
    }

    private static boolean isPart(List<String> window, List<String> words, List<String> own) {
        return Collections.indexOfSubList(words, own) >= 0 && window.size() < own.size();
    }

    private static boolean nearly(List<String> window, List<String> own) {
        List<String> missing = new ArrayList<>(own);
        List<String> extra = new ArrayList<>();
        for (String word : window) {
            if (!missing.remove(word)
                    && !missing.remove(word + "'s")
                    && !missing.remove(word.replaceFirst("s$", "'s"))) {
                extra.add(word);
            }
        }
        boolean last = window.contains(own.get(own.size() - 1));
        if (extra.isEmpty() && missing.isEmpty()) {
            return !sameButGenitive(window, own);
        }
        if (extra.isEmpty()) {
            return last && missing.size() == 1 && own.indexOf(missing.get(0)) < own.size() - 1 && inOrder(window, own);
        }
        return extra.size() == 1
                && missing.size() == 1
                && missing.get(0).length() >= LONG_WORD - 1
                && Words.distance(extra.get(0), missing.get(0)) <= 2
                && !extra.get(0).startsWith(missing.get(0));
    }

    private static boolean sameButGenitive(List<String> window, List<String> own) {
        return String.join(" ", window)
                .replace("'", "")
                .equals(String.join(" ", own).replace("'", ""));
    }

    private static boolean inOrder(List<String> window, List<String> own) {
        return own.stream().filter(window::contains).toList().equals(window);
    }

    /** The words of a run that make up a window, as printed. */
    private static String printed(String run, List<String> window) {
        Matcher word = WORD.matcher(run);
        List<int[]> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        while (word.find()) {
            String bare = Words.bare(word.group());
            if (!SMALL.contains(bare)) {
                words.add(bare);
                places.add(new int[] {word.start(), word.end()});
            }
        }
        int at = Collections.indexOfSubList(words, window);
        return at < 0 ? run : run.substring(places.get(at)[0], places.get(at + window.size() - 1)[1]);
    }

    /**
     * A capitalised word one letter away from a name of seven letters or more, or with two neighbours changed in one of five
     * or more; forms such as "Australian" are not.
     */
    private static Set<String> inWord(String own, String text) {
        Set<String> found = new LinkedHashSet<>();
        for (Matcher word = WORD.matcher(text); own.length() >= SHORTER_WORD && word.find(); ) {
            String bare = Words.bare(word.group()).replaceFirst("'s$", "");
            boolean form = bare.startsWith(own) || own.startsWith(bare);
            if (Character.isUpperCase(word.group().charAt(0))
                    && !form
                    && (own.length() >= LONG_WORD ? near(bare, own) : neighboursChanged(bare, own))) {
                found.add(word.group().replaceFirst("'s$", ""));
            }
        }
        return found;
    }

    private static boolean neighboursChanged(String word, String own) {
        int at = StringUtils.indexOfDifference(word, own);
        return at >= 0
                && word.length() == own.length()
                && at + 1 < own.length()
                && word.charAt(at) == own.charAt(at + 1)
                && word.charAt(at + 1) == own.charAt(at)
                && word.substring(at + 2).equals(own.substring(at + 2));
    }

    private static boolean near(String word, String own) {
        int distance = Words.distance(word, own);
        boolean swapped = distance == 2
                && word.chars()
                        .sorted()
                        .boxed()
                        .toList()
                        .equals(own.chars().sorted().boxed().toList());
        return distance == 1 || swapped;
    }
}
