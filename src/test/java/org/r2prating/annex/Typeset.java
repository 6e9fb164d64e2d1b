package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.lang3.StringUtils;

/** Words as a layout prints them: calls of footnotes, quotes and ligatures, and lines of a width. */
final class Typeset {

    /** A sign of a call, so that pages know which footnotes are called on them; it becomes the printed one at the end. */
    private static final char CALL = '\uE000';

    private static final String SIGNS = "0123456789[], ";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹[], ";

    private final Layout layout;
    private final SplittableRandom random;

    Typeset(Layout layout, SplittableRandom random) {
        this.layout = layout;
        this.random = random;
    }

    /** A passage with its calls. */
    String words(Passage passage) {
        StringBuilder words = new StringBuilder(passage.text());
        List<Passage.Call> calls = passage.calls();
        for (int i = calls.size() - 1; i >= 0; i--) {
            Passage.Call call = calls.get(i);
            boolean follows = i > 0 && calls.get(i - 1).after() == call.after();
            String between = follows ? layout.calls() == Layout.Calls.PLAIN ? "," : " " : "";
            words.insert(Math.min(call.after(), words.length()), marked(between + number(call.number())));
        }
        return printed(words.toString());
    }

    private String number(int number) {
        return layout.calls() == Layout.Calls.BRACKETS ? "[" + number + "]" : String.valueOf(number);
    }

    private static String marked(String call) {
        StringBuilder marked = new StringBuilder();
        call.chars().forEach(c -> marked.append((char) (CALL + SIGNS.indexOf(c))));
        return marked.toString();
    }

    private String printed(String words) {
        String printed = words;
        if (layout.curly()) {
            printed =
                    printed.replace('\'', '’').replaceAll("(^|[\\s(])\"", "$1“").replace('"', '”');
        }
        return layout.ligatures() ? printed.replace("fi", "ﬁ").replace("fl", "ﬂ") : printed;
    }

    /** The numbers of the footnotes that a line calls. */
    static List<Integer> called(String line) {
        List<Integer> called = new ArrayList<>();
        int number = 0;
        for (int i = 0; i <= line.length(); i++) {
            int sign = i < line.length() ? line.charAt(i) - CALL : -1;
            if (sign >= 0 && sign < 10) {
                number = number * 10 + sign;
            } else if (number > 0) {
                called.add(number);
                number = 0;
            }
        }
        return called;
    }

    /** A line as it is printed in the end. */
    String line(String line) {
        StringBuilder printed = new StringBuilder();
        String signs = layout.calls() == Layout.Calls.RAISED ? RAISED : SIGNS;
        line.chars()
                .forEach(c ->
                        printed.append(c >= CALL && c < CALL + SIGNS.length() ? signs.charAt(c - CALL) : (char) c));
        return printed.toString();
    }

    /** What stands before a footnote. */
    String label(int number) {
        String label = number(number);
        return switch (layout.calls()) {
            case RAISED -> line(marked(label));
            case BRACKETS -> label;
            case PLAIN -> layout.noteDots() ? label + "." : label;
        };
    }

    String bullet(int item) {
        return switch (layout.bullet()) {
            case DOT -> "• ";
            case HYPHEN -> "- ";
            case DASH -> "– ";
            case STAR -> "* ";
            case NUMBER -> item + ". ";
        };
    }

    /** Lines of at most so many letters; a width of 0 is one line. */
    List<String> wrap(String words, int width) {
        if (width == 0) {
            return List.of(words);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String printed : StringUtils.split(words, ' ')) {
            String word = printed;
            while (line.length() > 0 && line.length() + 1 + word.length() > width) {
                int cut = cut(word, width - line.length() - 1);
                if (cut > 0) {
                    line.append(' ').append(word, 0, cut);
                    if (word.charAt(cut - 1) != '-') {
                        line.append('-');
                    }
                    word = word.substring(cut);
                }
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Where a word is broken that has only so much room; 0 where it is not. */
    private int cut(String word, int room) {
        if (layout.hyphens() == Layout.Hyphens.NONE) {
            return 0;
        }
        int hyphen = word.lastIndexOf('-', room - 1);
        if (hyphen > 2 && word.substring(0, hyphen).chars().allMatch(Character::isLetter)) {
            return hyphen + 1;
        }
        boolean plain = word.length() >= 8 && word.matches("\\p{Ll}+\\p{Punct}?");
        int most = Math.min(room - 1, word.length() - 4);
        return plain && most >= 3 ? 3 + random.nextInt(most - 2) : 0;
    }
}
