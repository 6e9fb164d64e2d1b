package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.ArrayUtils;
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
    private static final Pattern RAISED =
            Pattern.compile("(?m)^\\s*(?:\\[\\^\\d+]:|[⁰¹²³⁴-⁹]+[\\s\\h\\p{Lu}<*_\u201C\u2018]|<sup>\\d)");
    /** Numbers right behind words, or several with which a line or a cell goes on. */
    private static final Pattern CALLS =
            Pattern.compile("(?<=[\\p{Ll}.,;:!?)\\]”’\"'])\\d{1,3}(?:\\s?,\\s?\\d{1,3})*(?=\\s|$)"
                    + "|(?<=^|\\s{2})\\d{1,3}(?:\\s?,\\s?\\d{1,3})+(?=[\\s,]|$)");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** A number behind one of these is a page, a paragraph or a part. */
    private static final Pattern ABBREVIATED =
            Pattern.compile(".*\\b(?:[Pp]{1,2}|[Pp]aras?|[Aa]rts?|Nos?|[Vv]ol|[Cc]h|[Ss]ec)\\.");

    private static final Pattern SENTENCE_ENDS = Pattern.compile(".*[.!?][)\\]”’\"']?");
    private static final Pattern YEAR_ENDS = Pattern.compile(".*\\b(?:19|20)\\d\\d\\.");
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** Fewer may be a list. */
    private static final int FEWEST = 5;

    private static final int RUNNING = 60;

    private final List<String> lines;
    private final Vocabulary vocabulary;
    private final RunningLines running;
    private final boolean feeds;
    private final List<Doubt> doubts = new ArrayList<>();
    private int next = 1;
    private int called;

    /** A number that may call a footnote and is not read so. */
    private record Doubt(int line, String number) {}

    private PlainFootnotes(List<String> lines, Vocabulary vocabulary) {
        this.lines = new ArrayList<>(lines);
        this.vocabulary = vocabulary;
        running = new RunningLines(lines, vocabulary);
        feeds = lines.stream().anyMatch(l -> l.indexOf('\f') >= 0);
    }

    /**
     * A text with its footnotes marked.
     *
     * @param remarks that it was so, and which numbers may be calls and are not read as such
     */
    record Marked(String text, List<Remark> remarks) {}

    static Marked mark(String file, String text, Vocabulary vocabulary) {
        if (RAISED.matcher(text).find() || BracketNotes.of(text).any()) {
            return new Marked(text, List.of());
        }
        List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
        return new PlainFootnotes(lines, vocabulary).marked(file, text);
    }

    private Marked marked(String file, String text) {
        boolean[] foot = new boolean[lines.size()];
        int page = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || endsPage(i)) {
                foot(page, i, foot);
                page = i;
            }
        }
        int first = ArrayUtils.indexOf(foot, true);
        int count = next - 1;
        if (count < FEWEST) {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                int at = i;
                CALLS.matcher(line).results().filter(c -> isCallLike(line, c)).forEach(c -> doubt(at, c.group()));
            }
            return new Marked(text, doubts.size() < FEWEST ? List.of() : remarks(file));
        }
        next = 1;
        for (int i = 0; i < lines.size(); i++) {
            lines.set(i, foot[i] ? label(lines.get(i)) : calls(i, count));
        }
        List<Remark> remarks = new ArrayList<>(remarks(file));
        remarks.add(new Remark(
                Remark.Kind.GUESSED,
                "(" + count + ") footnotes at the feet of pages, and their calls, are told by plain numbers",
                Place.of(new Origin(file, first + 1, 1))));
        return new Marked(String.join("\n", lines), remarks);
    }

    private List<Remark> remarks(String file) {
        return doubts.stream()
                .map(d -> new Remark(
                        Remark.Kind.DOUBTED,
                        "the number " + Sheet.quoted(d.number()) + " may call a footnote, and is read as a word",
                        Place.of(new Origin(file, d.line() + 1, 1))))
                .toList();
    }

    private void doubt(int line, String number) {
        doubts.add(new Doubt(line, number));
    }

    /** Whether a number stands behind a sentence, and another sentence or nothing behind it. */
    private static boolean isCallLike(String line, MatchResult number) {
        String before = line.substring(0, number.start());
        String after = line.substring(number.end()).strip();
        return SENTENCE_ENDS.matcher(before).matches()
                && !ABBREVIATED.matcher(before).matches()
                && (after.isEmpty() || !Character.isLowerCase(after.charAt(0)));
    }

    /**
     * Finds the footnotes of a page: from a line on the numbers go on in order. Once they began, some that stand together
     * may also be followed by more of the text, since not every end of a page is told.
     */
    private void foot(int from, int to, boolean[] foot) {
        for (int i = from; i < to; i++) {
            boolean apart = isLabel(i, next) && (isApart(i, from) || goesOn(i, to));
            int end = apart && endsPage(i, to) ? to : apart && next > 1 ? blockEnd(i, to) : i;
            for (int j = i; j < end; j++) {
                next += isLabel(j, next) ? 1 : 0;
                foot[j] = true;
            }
            i = Math.max(i, end - 1);
        }
    }

    /** The line behind those that stand together with a line; that line itself where they are of the table. */
    private int blockEnd(int line, int to) {
        int end = line;
        while (end < to && !lines.get(end).isBlank()) {
            if (isOfTable(lines.get(end))) {
                return line;
            }
            end++;
        }
        return end;
    }

    private boolean isApart(int line, int from) {
        return line == from || StringUtils.isBlank(lines.get(line - 1));
    }

    private boolean goesOn(int line, int to) {
        return IntStream.range(line + 1, to).anyMatch(i -> isLabel(i, next + 1));
    }

    /** Where no sign says so, a page ends behind its number. */
    private boolean endsPage(int line) {
        return feeds
                ? lines.get(line).indexOf('\f') >= 0
                : running.counts(lines.get(line - 1)) || running.returns(lines.get(line));
    }

    /** Whether nothing but further footnotes and a running foot, which is short, follows these lines on the page. */
    private boolean endsPage(int from, int to) {
        int last = next;
        int others = 0;
        for (int i = from; i < to; i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            if (isLabel(i, last)) {
                last++;
            } else if (isOfTable(lines.get(i))) {
                return false;
            } else if (i > from && isApart(i, from)) {
                others++;
                if (others > 2 || lines.get(i).strip().length() >= RUNNING) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isOfTable(String line) {
        return line.indexOf('\t') >= 0 || line.indexOf('|') == 0 || vocabulary.means(line.strip());
    }

    private boolean isLabel(int line, int number) {
        Matcher label = LABEL.matcher(lines.get(line).replace('\f', ' '));
        return label.matches()
                && Integer.parseInt(label.group(1)) == number
                && !label.group("words").contains("  ")
                && !vocabulary.wordings.mayBeginKnown(label.group("words"));
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

    private String calls(int at, int count) {
        String line = lines.get(at);
        return CALLS.matcher(line).replaceAll(match -> {
            String before = line.substring(0, match.start());
            List<Integer> numbers = NUMBER.matcher(match.group())
                    .results()
                    .map(n -> Integer.parseInt(n.group()))
                    .toList();
            boolean may = numbers.stream().allMatch(n -> n > 0 && n <= count)
                    && !ABBREVIATED.matcher(before).matches();
            if (!may || !isBehindWords(before, numbers)) {
                if (isCallLike(line, match)) {
                    doubt(at, match.group());
                }
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
