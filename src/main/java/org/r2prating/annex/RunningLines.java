package org.r2prating.annex;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of a text that are no part of it but of its pages: their numbers, and heads that run over them. */
final class RunningLines {

    private static final int LONGEST = 60;
    private static final int OFTEN = 3;

    private final NumberedHeads numbered;
    private final Set<String> returning = new HashSet<>();

    /** Looks for lines that return, always by themselves, and say nothing of their own; two at the heads of pages are enough. */
    RunningLines(List<String> lines, Vocabulary vocabulary) {
        numbered = new NumberedHeads(lines);
        Map<String, Integer> times = new HashMap<>();
        Set<String> atHead = new HashSet<>();
        Set<String> within = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String words = plain(lines.get(i));
            boolean head = lines.get(i).indexOf('\f') >= 0;
            boolean above = head || i == 0 || lines.get(i - 1).isBlank() || counts(lines.get(i - 1));
            boolean below = i + 1 == lines.size() || lines.get(i + 1).isBlank() || counts(lines.get(i + 1));
            times.merge(words, 1, Integer::sum);
            if (!above || !below) {
                within.add(words);
            }
            if (head) {
                atHead.add(words);
            }
        }
        times.forEach((words, count) -> {
            boolean often = count >= (atHead.contains(words) ? 2 : OFTEN) && !within.contains(words);
            if (often
                    && !words.isEmpty()
                    && words.length() < LONGEST
                    && Character.isUpperCase(words.charAt(0))
                    && Sentences.isUnfinished(words)
                    && !vocabulary.means(words)
                    && !vocabulary.wordings.mayBeginKnown(words)
                    && !vocabulary.headsColumn(words)) {
                returning.add(words);
            }
        });
    }

    boolean has(String line) {
        return Furniture.isPageNumber(line) || numbered.has(line) || returns(line);
    }

    /** Whether a line is a head that returns, which stands on top of a page. */
    boolean returns(String line) {
        return returning.contains(plain(line));
    }

    /** Whether a line has the number of a page. */
    boolean counts(String line) {
        return Furniture.isPageNumber(line) || numbered.has(line);
    }

    private static String plain(String line) {
        return line.strip().replaceAll("\\s+", " ");
    }
}
