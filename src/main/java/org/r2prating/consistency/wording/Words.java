package org.r2prating.consistency.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Words without their dress: case, accents, punctuation and the ends that grammar gives them. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}]+)*");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern ENDING = Pattern.compile(
            "(?:isations?|izations?|ations?|ements?|ments?|ings?|ities|ity|ies|ions?|ed|es|ly|al|y|s|e)$");
    private static final String DRESSED = "\u2018\u2019\u02BC\u2032`" // apostrophes
            + "\u201C\u201D\u201E\u00AB\u00BB" // quotes
            + "\u2010\u2011\u2012\u2013\u2014\u2015\u2212" // dashes
            + "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F"; // spaces
    private static final String PLAIN = "'".repeat(5) + "\"".repeat(5) + "-".repeat(7) + " ".repeat(13);
    /** One or two words in quotation marks are a name that the text uses itself. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]{16,}\"");

    private static final int SHORTEST_STEM = 3;
    private static final double ROUNDING = 1e-9;
    private static final Set<String> LITTLE = Set.of(StringUtils.split(
            "a an the and or of in on at to for from by with without as is are was were be been being has have had do does"
                    + " did it its they them their this that these those which who whom whose there here not no nor"
                    + " any all some other others such than then also into out over under about between within while"
                    + " when where what how may can could should would will more most much many very one two up off"
                    + " if but so yet only own same both each every he she his her we our you your s"));

    private Words() {}

    /** Typographic quotes, apostrophes, dashes and spaces made plain; nothing changes its place. */
    public static String plain(String text) {
        return StringUtils.replaceChars(text, DRESSED, PLAIN);
    }

    /** A text with plain marks without the titles and the words of others that it quotes. */
    public static String unquoted(String plain) {
        return QUOTED.matcher(plain).replaceAll("\"\"");
    }

    /** The words in lower case, without accents, in their order. */
    public static List<String> of(String text) {
        String bare = ACCENT.matcher(Normalizer.normalize(plain(text), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(bare); word.find(); ) {
            words.add(word.group());
        }
        return words;
    }

    /** The words with one space between them: two texts that differ in dress only are the same so. */
    public static String bare(String text) {
        return String.join(" ", of(text));
    }

    /** A short name for a text, such as {@code voted-against-all}, of its first words. */
    public static String slug(String text, int words) {
        return of(text).stream().limit(words).map(w -> w.replace("'", "")).collect(Collectors.joining("-"));
    }

    /** What is left of a word when its ending is taken off: {@code ratified} and {@code ratification} share it. */
    public static String stem(String word) {
        String own = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        Matcher ending = ENDING.matcher(own);
        if (ending.find() && ending.start() >= SHORTEST_STEM) {
            return own.substring(0, ending.start());
        }
        return own.length() > SHORTEST_STEM && own.endsWith("s") ? own.substring(0, own.length() - 1) : own;
    }

    /** The stems of the words that carry meaning. */
    public static Set<String> stems(String text) {
        return of(text).stream()
                .filter(w -> !LITTLE.contains(w))
                .map(Words::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How alike two texts are, dress aside: 1 the same, 0 nothing in common. */
    public static double likeness(String one, String other) {
        String first = bare(one);
        String second = bare(other);
        int longer = Math.max(first.length(), second.length());
        return longer == 0 ? 1 : 1 - (double) distance(first, second) / longer;
    }

    /** Whether two texts are at least so alike; most that are not are found out early. */
    public static boolean alike(String one, String other, double least) {
        String first = bare(one);
        String second = bare(other);
        int longer = Math.max(first.length(), second.length());
        int most = (int) Math.floor((1 - least) * longer + ROUNDING);
        return new LevenshteinDistance(most).apply(first, second) >= 0;
    }

    /** How many letters must change to make one of the other. */
    public static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(one, other);
    }

    /** A text cut to so many characters at a word's end, for a message. */
    public static String cut(String text, int longest) {
        String one = text.strip().replaceAll("\\s+", " ");
        if (one.length() <= longest) {
            return one;
        }
        int end = one.lastIndexOf(' ', longest);
        return one.substring(0, end > 0 ? end : longest) + " ...";
    }
}
