package org.r2prating.annex;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * Words that were broken with a hyphen at the end of a line. Whether the hyphen is the word's own is told by the other words
 * of the document: it is, where it stands within a line too, or where both halves are words and the whole is none.
 */
final class BrokenWords {

    private static final Pattern BEFORE = Pattern.compile("(?s).*[\\p{L}\\d]{2}-");
    private static final Pattern AFTER = Pattern.compile("(?s)\\s*[\\p{Ll}\\d].*");

    private static final Pattern HALF = Pattern.compile("[\\p{L}-]+-(?=\\s)");

    private final Set<String> words;
    /** Those that stand in the text more than once: the second half of a broken word stands there once by itself. */
    private final Set<String> again = new HashSet<>();

    private BrokenWords(Set<String> words) {
        this.words = words;
    }

    /** By the words of a text, those of drawn tables apart, and of what the framework calls its indicators and areas. */
    static BrokenWords of(String text, Vocabulary vocabulary) {
        BrokenWords words = new BrokenWords(new HashSet<>());
        GridTable.words(HALF.matcher(text).replaceAll(" ")).forEach(words::add);
        vocabulary.wordings.known().stream()
                .flatMap(k -> GridTable.words(k).stream().distinct())
                .forEach(w -> {
                    words.add(w);
                    words.add(w);
                });
        return words;
    }

    private void add(String word) {
        if (!words.add(word)) {
            again.add(word);
        }
    }

    Set<String> words() {
        return words;
    }

    /** Whether a line may end within a word that goes on in the next. */
    static boolean isBroken(String before, String after) {
        return BEFORE.matcher(before).matches() && AFTER.matcher(after).matches();
    }

    /** A line and the next, with nothing between the halves of a broken word. */
    String join(String before, String after) {
        if (before.isEmpty() || !isBroken(before, after)) {
            return before + (before.isEmpty() ? "" : " ") + after;
        }
        return (isHyphenItsOwn(before, after) ? before : before.substring(0, before.length() - 1))
                + after.stripLeading();
    }

    boolean isHyphenItsOwn(String before, String after) {
        String first = first(before);
        String second = second(after);
        return first.isEmpty()
                || second.isEmpty()
                || words.contains(first + "-" + second)
                || (!words.contains(first + second) && words.contains(first) && again.contains(second));
    }

    /** Whether nothing in the document tells if the hyphen is the word's own: the whole stands nowhere else. */
    boolean isDoubtful(String before, String after) {
        String first = first(before);
        String second = second(after);
        return isBroken(before, after)
                && !first.isEmpty()
                && !second.isEmpty()
                && !words.contains(first + second)
                && !words.contains(first + "-" + second);
    }

    private static String first(String before) {
        return GridTable.letters(before.substring(before.lastIndexOf(' ') + 1, before.length() - 1));
    }

    private static String second(String after) {
        return GridTable.letters(StringUtils.substringBefore(after.strip(), " "));
    }
}
