package org.r2prating.annex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.r2prating.model.Framework;

/** The words by which the parts of an annex are known: those of its framework, and the headings that annexes have. */
final class Vocabulary {

    private static final Pattern COLUMN = Pattern.compile(
            "(?i)(?:no\\.?|nr\\.?|#|number|(?:thematic\\s+)?areas?|themes?|indicators?|assessments?|ratings?|scores?|changes?(?:\\s+(?:since|from|on|against|over)\\s+(?:the\\s+)?(?:\\d{4}|(?:last|previous)\\s+edition))?|"
                    + "trend|notes?|comments?|evidence|explanation|remarks?|for the reviewer|(?:assessment|rating)\\s*/\\s*change)");
    private static final Pattern OF_TABLE = Pattern.compile(
            "(?i)assessment by indicator|detailed (?:assessment|table|ratings?)|(?:table of )?indicators in detail");
    private static final Pattern OF_SUMMARY =
            Pattern.compile("(?i)summary(?: of (?:ratings|indicators|assessments?))?|ratings at a glance");
    private static final Pattern OF_BACK = Pattern.compile(
            "(?i)(?:remarks|method(?:ology)?|notes on method|sources|references|"
                    + "bibliography|how to cite|(?:foot|end)?notes|acknowledge?ments?|annex(?:es)?|about this (?:report|assessment))");

    final Wordings wordings;
    final Assessed.Reading assessments;

    Vocabulary(Framework framework) {
        wordings = new Wordings(framework);
        assessments = new Assessed.Reading(framework);
    }

    /** Whether words are a rating, with its change or without. */
    boolean isRating(String words) {
        return assessments.of(words).filter(Assessed::isRating).isPresent();
    }

    /** Whether words can be the head of a column. */
    boolean headsColumn(String words) {
        return COLUMN.matcher(words.strip()).matches();
    }

    /** Whether the cells are the heads of columns. */
    boolean isHeader(List<String> cells) {
        return cells.size() >= 2
                && cells.stream()
                        .allMatch(c -> COLUMN.matcher(c.strip()).matches()
                                && assessments.of(c).isEmpty());
    }

    /** Where all the heads of columns stand below each other: the first line, from 0, and the one behind the last. */
    Map<Integer, Integer> headsBelowEachOther(List<String> lines) {
        Map<Integer, Integer> found = new HashMap<>();
        int from = 0;
        List<String> heads = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i).strip() : "end";
            if (COLUMN.matcher(line).matches() && assessments.of(line).isEmpty()) {
                from = heads.isEmpty() ? i : from;
                heads.add(line);
            } else if (!line.isEmpty()) {
                if (heads.size() >= 3 && new HashSet<>(heads).size() == heads.size() && isHeaderOfTable(heads)) {
                    found.put(from, i);
                }
                heads.clear();
            }
        }
        return found;
    }

    /** Whether heads of columns are those of the detailed table, not of a summary. */
    boolean isHeaderOfTable(List<String> cells) {
        return cells.size() >= 3
                || cells.stream()
                        .anyMatch(c -> c.toLowerCase(Locale.ROOT).matches("notes?|comments?|evidence|explanation"));
    }

    /** Whether a rating stands before its indicator, by the heads of columns. */
    boolean ratingsFirst(List<String> heads) {
        List<String> plain =
                heads.stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList();
        int indicator = plain.indexOf("indicator") < 0 ? plain.indexOf("indicators") : plain.indexOf("indicator");
        return plain.subList(0, Math.max(0, indicator)).stream()
                .anyMatch(h -> h.matches("(?:assessment|rating|score)s?\\b.*"));
    }

    /** Whether a column holds how ratings changed. */
    boolean headsChanges(String words) {
        return words.strip().matches("(?i)(?:changes?|trend)\\b.*");
    }

    boolean headsTable(String words) {
        return OF_TABLE.matcher(words.strip()).matches();
    }

    boolean headsSummary(String words) {
        return OF_SUMMARY.matcher(words.strip()).matches();
    }

    boolean headsBack(String words) {
        return OF_BACK.matcher(words.strip().replaceAll(":$", "")).matches();
    }

    /** Whether a line is nothing but an indicator's very words, with a rating or without, or a rating. */
    boolean saysExactly(String line) {
        return wordings.isKnown(line)
                || assessments.of(line).isPresent()
                || RatedLine.between(line, this)
                        .filter(at -> wordings.isKnown(line.substring(0, at)))
                        .isPresent();
    }

    /** Whether a line says something of its own, so that it belongs to no line before or after it. */
    boolean means(String line) {
        return line.length() <= 250
                && (assessments.group(line).isPresent()
                        || assessments.of(line).isPresent()
                        || wordings.indicator(line).isPresent()
                        || wordings.area(line).isPresent()
                        || headsTable(line)
                        || headsSummary(line)
                        || headsBack(line)
                        || RatedLine.between(line, this).isPresent()
                        || Scores.isLine(line));
    }
}
