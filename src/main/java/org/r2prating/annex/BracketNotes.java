package org.r2prating.annex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Footnotes whose number stands in brackets before their text, as in {@code [12] United Nations, 2021}. A line of running
 * text may begin with a call in brackets too: only those lines are footnotes whose numbers count up to the last one.
 */
final class BracketNotes {

    static final Pattern NOTE = Pattern.compile("\\s*\\[(\\d{1,3})\\]\\s+(\\S.*)");

    /** So many numbers may be missing between two. */
    private static final int GAP = 3;

    private final Set<Integer> lines;

    private BracketNotes(Set<Integer> lines) {
        this.lines = lines;
    }

    static BracketNotes of(String text) {
        List<int[]> candidates = new ArrayList<>();
        int line = 0;
        for (String words : text.split("\r\n|\r|\n", -1)) {
            line++;
            Matcher note = NOTE.matcher(words);
            if (note.matches()) {
                candidates.add(new int[] {line, Integer.parseInt(note.group(1))});
            }
        }
        Set<Integer> lines = new HashSet<>();
        int least = Integer.MAX_VALUE;
        for (int i = candidates.size() - 1; i >= 0 && least > 1; i--) {
            int number = candidates.get(i)[1];
            if (lines.isEmpty() || (number <= least && number >= least - GAP)) {
                lines.add(candidates.get(i)[0]);
                least = number;
            }
        }
        return new BracketNotes(lines.size() > 1 && least <= GAP ? lines : Set.of());
    }

    /** Whether the text has any. */
    boolean any() {
        return !lines.isEmpty();
    }

    boolean isAt(int line) {
        return lines.contains(line);
    }
}
