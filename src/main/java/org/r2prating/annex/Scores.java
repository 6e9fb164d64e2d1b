package org.r2prating.annex;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.annex.PublishedAnnex.ScoreLine;

/** Lines of the score block, such as {@code Score 2022: 12} and {@code Difference: - 1}. */
final class Scores {

    private static final String VALUE =
            "(?<value>[-−–+]?\\s*\\d{1,4}(?:[.,]\\d{1,4})?)\\s*(?:%|points?|/\\s*\\d{1,4}|out of \\d{1,4})?\\s*(?:\\(.*\\))?\\s*\\.?";
    private static final Pattern SCORE = Pattern.compile(
            "(?i)(?<before>[^:=]{0,80}?)\\bscore\\b(?<after>[^:=]{0,40}?)\\s*(?:[:=]|\\s[–-]\\s|\\bis\\b|\\bwas\\b)\\s*"
                    + VALUE);
    private static final Pattern DIFFERENCE = Pattern.compile(
            "(?i)(?:difference|change)(?:\\s+(?:in|of)\\s+(?:the\\s+)?scores?)?[^:=\\d]{0,40}\\s*(?:[:=]|\\s[–-]\\s)\\s*"
                    + VALUE);
    private static final int LONGEST = 200;

    private Scores() {}

    /** A line of the score block; empty when it is anything else. */
    static Optional<ScoreLine> line(Passage words) {
        return line(words, words.text());
    }

    /** The same of words that are read as if they were set otherwise. */
    static Optional<ScoreLine> line(Passage words, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher difference = DIFFERENCE.matcher(text);
        if (difference.matches()) {
            return Optional.of(new ScoreLine(Optional.empty(), value(difference.group("value")), words));
        }
        Matcher score = SCORE.matcher(text);
        if (!score.matches()) {
            return Optional.empty();
        }
        Optional<String> edition = Furniture.year(score.group("before") + " " + score.group("after"));
        return edition.map(e -> new ScoreLine(edition, value(score.group("value")), words));
    }

    static boolean isLine(String words) {
        return words.length() <= LONGEST
                && (DIFFERENCE.matcher(words).matches() || SCORE.matcher(words).matches());
    }

    /** A number as printed, with any kind of minus. */
    static BigDecimal value(String printed) {
        return new BigDecimal(
                printed.replaceAll("[−–]", "-").replaceAll("[\\s+]", "").replace(',', '.'));
    }
}
