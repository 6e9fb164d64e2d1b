package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;

/**
 * Footnotes of a text whose numbers an extraction no longer raises: at the foot of each page lines that begin with the next
 * number, and numbers behind words that call them. They are marked as raised ones, which the reader knows; that they were
 * guessed is told once.
 */
final class PlainFootnotes {

    private static final Pattern LABEL =
            Pattern.compile("\\s{0,3}(\\d{1,3})\\.?\\s+(?=[\\p{L}“\"'‘(<\\[])(?<words>.*)");
    private static final Pattern RAISED = Pattern.compile("(?m)^\\s*(?:\\[\\^\\d+]:|[⁰¹²³⁴-⁹]+\\s|<sup>\\d)");
    /** Numbers right behind words, or several with which a line or a cell goes on. */
    private static final Pattern CALLS =
            Pattern.compile("(?<=[\\p{Ll}.,;:!?)\\]”’\"'])\\d{1,3}(?:\\s?,\\s?\\d{1,3})*(?=\\s|$)"
                    + "|(?<=^|\\s{2})\\d{1,3}(?:\\s?,\\s?\\d{1,3})+(?=[\\s,]|$)");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** A number behind one of these is a page, a paragraph or a part. */
    private static final Pattern ABBREVIATED =
            Pattern.compile(".*\\b(?:[Pp]{1,2}|[Pp]aras?|[Aa]rts?|Nos?|[Vv]ol|[Cc]h|[Ss]ec)\\.");

    private static final Pattern YEAR_ENDS = Pattern.compile(".*\\b(?:19|20)\\d\\d\\.");
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** Fewer may be a list. */
    private static final int FEWEST = 5;

    private static final int RUNNING = 60;

    private final List<String> lines;
    private final Vocabulary vocabulary;
    private int next = 1;
    private int called;

    private PlainFootnotes(List<String> lines, Vocabulary vocabulary) {
        this.lines = new ArrayList<>(lines);
        this.vocabulary = vocabulary;
    }

    /**
     * A text with its footnotes marked.
     *
     * @param remark that it was so; empty where nothing was marked, and the text is as it was
     */
    record Marked(String text, Optional<Remark> remark) {}

    static Marked mark(String file, String text, Vocabulary vocabulary) {
        if (text.indexOf('\f') < 0 || RAISED.matcher(text).find()) {
            return new Marked(text, Optional.empty());
        }
        List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
        return new PlainFootnotes(lines, vocabulary).marked(file).orElseGet(() -> new Marked(text, Optional.empty()));
    }

    private Optional<Marked> marked(String file) {
        boolean[] foot = new boolean[lines.size()];
        int first = -1;
        int page = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).indexOf('\f') >= 0) {
                int from = footOf(page, i);
                for (int f = from; f < i; f++) {
                    foot[f] = true;
                }
                first = first < 0 && from < i ? from : first;
                page = i;
            }
        }
        int count = next - 1;
        if (count < FEWEST) {
            return Optional.empty();
        }
        next = 1;
        for (int i = 0; i < lines.size(); i++) {
            lines.set(i, foot[i] ? label(lines.get(i)) : calls(lines.get(i), count));
        }
        return Optional.of(new Marked(
                String.join("\n", lines),
                Optional.of(new Remark(
                        Remark.Kind.GUESSED,
                        "(" + count + ") footnotes at the feet of pages, and their calls, are told by plain numbers",
                        Place.of(new Origin(file, first + 1, 1))))));
    }

    /** The first line of the foot of a page, from which on the numbers go on in order; the page's end when it has none. */
    private int footOf(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isLabel(i, next) && (isApart(i, from) || goesOn(i, to)) && endsPage(i, to)) {
                for (int j = i; j < to; j++) {
                    next += isLabel(j, next) ? 1 : 0;
                }
                return i;
            }
        }
        return to;
    }

    private boolean isApart(int line, int from) {
        return line == from || StringUtils.isBlank(lines.get(line - 1));
    }

    private boolean goesOn(int line, int to) {
        return IntStream.range(line + 1, to).anyMatch(i -> isLabel(i, next + 1));
    }

    /** Whether nothing but a running foot, which is short, follows these lines on the page. */
    private boolean endsPage(int from, int to) {
        int end = from;
        while (end < to && !StringUtils.isBlank(lines.get(end))) {
            end++;
        }
        return lines.subList(end, to).stream()
                        .filter(l -> !l.isBlank())
                        .allMatch(l -> l.strip().length() < RUNNING)
                && lines.subList(end, to).stream().filter(l -> !l.isBlank()).count() <= 2;
    }

    private boolean isLabel(int line, int number) {
        Matcher label = LABEL.matcher(lines.get(line).replace('\f', ' '));
        return label.matches()
                && Integer.parseInt(label.group(1)) == number
                && vocabulary.wordings.indicator(label.group("words")).isEmpty()
                && !vocabulary.wordings.begins(label.group("words"));
    }

    private String label(String line) {
        Matcher label = LABEL.matcher(line.replace('\f', ' '));
        if (!label.matches() || Integer.parseInt(label.group(1)) != next) {
            return line;
        }
        next++;
        return line.substring(0, label.start(1))
                + raised(label.group(1))
                + line.substring(label.end(1)).replaceFirst("^\\.", " ");
    }

    private String calls(String line, int count) {
        return CALLS.matcher(line).replaceAll(match -> {
            String before = line.substring(0, match.start());
            List<Integer> numbers = NUMBER.matcher(match.group())
                    .results()
                    .map(n -> Integer.parseInt(n.group()))
                    .toList();
            boolean may = numbers.stream().allMatch(n -> n > 0 && n <= count)
                    && !ABBREVIATED.matcher(before).matches();
            if (!may || !isBehindWords(before, numbers)) {
                return Matcher.quoteReplacement(match.group());
            }
            numbers.forEach(n -> called = Math.max(called, n));
            // A raised number with which a line or a cell begins would be a label.
            return begins(before)
                    ? numbers.stream().map(n -> "[^" + n + "]").collect(Collectors.joining())
                    : raised(match.group()).replace(',', ' ');
        });
    }

    /** Whether numbers are no part of a figure, such as {@code 8.75} or {@code 1,000}. */
    private boolean isBehindWords(String before, List<Integer> numbers) {
        if (begins(before)) {
            return true;
        }
        char last = before.charAt(before.length() - 1);
        boolean inFigure = before.length() > 1 && Character.isDigit(before.charAt(before.length() - 2));
        if (Character.isLetter(last)) {
            return before.matches("(?s).*\\p{Ll}{3}");
        }
        return !inFigure
                || (last == '.'
                        && (YEAR_ENDS.matcher(before).matches() || numbers.size() > 1 || numbers.get(0) == called + 1));
    }

    private static boolean begins(String before) {
        return before.isBlank() || before.endsWith("  ");
    }

    private static String raised(String number) {
        StringBuilder raised = new StringBuilder();
        number.chars().forEach(c -> raised.append(Character.isDigit(c) ? DIGITS.charAt(c - '0') : (char) c));
        return raised.toString();
    }
}
