package org.r2prating.input;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The advice that goes with a word that is not in a closed list. */
public final class Nearest {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
    private static final Pattern DIGITS = Pattern.compile("\\d");
    private static final int LONGEST = 100;
    private static final int MANY = 30;

    private Nearest() {}

    /** {@code Maybe you meant (x).} where one word of the list is near, else the list itself. */
    public static String maybe(String word, Collection<String> allowed) {
        return maybe(
                word, allowed, allowed.isEmpty() ? "Maybe leave it out." : "Maybe use one of " + list(allowed) + ".");
    }

    /** {@code Maybe you meant (x).} where one word of the list is near, else other advice. */
    public static String maybe(String word, Collection<String> allowed, String otherwise) {
        String lower = word.toLowerCase(Locale.ROOT);
        return allowed.stream()
                .filter(candidate -> word.length() <= LONGEST && !isOtherNumber(word, candidate))
                .min(Comparator.comparing((String candidate) -> distance(lower, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> distance(lower, candidate) <= 1 + Math.max(1, candidate.length() / 3))
                .map(candidate -> "Maybe you meant (" + candidate + ").")
                .orElse(otherwise);
    }

    /** The words in square brackets; a very long list is cut. */
    static String list(Collection<String> words) {
        String first = String.join(", ", words.stream().limit(MANY).toList());
        return "[" + first + (words.size() > MANY ? ", and " + (words.size() - MANY) + " more" : "") + "]";
    }

    /** Another year or session is no slip of the pen. */
    private static boolean isOtherNumber(String word, String candidate) {
        return !word.equals(candidate) && masked(word).equals(masked(candidate));
    }

    private static String masked(String word) {
        return DIGITS.matcher(word).replaceAll("0");
    }

    /** Letters in another order are the nearest slip of all. */
    private static int distance(String lower, String candidate) {
        String other = candidate.toLowerCase(Locale.ROOT);
        return sorted(lower).equals(sorted(other)) && !lower.equals(other) ? 1 : 1 + DISTANCE.apply(lower, other);
    }

    private static String sorted(String word) {
        char[] letters = word.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }
}
