package org.r2prating.annex.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands at the top or the foot of page after page: the same words, or the same but for a number. */
final class RunningHeads {

    private static final Pattern NUMBERS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:page\\s*)?[-\u2013|\\s]*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?[-\u2013|\\s]*");
    /** This many lines from the top and from the foot may be running heads. */
    private static final int DEEP = 3;

    private RunningHeads() {}

    /** The lines that are running heads or numbers of pages. */
    static Set<Line> of(List<List<Line>> pages) {
        Map<String, Integer> often = new HashMap<>();
        for (List<Line> page : pages) {
            Set<String> said = new HashSet<>();
            edges(page).forEach(l -> said.add(shape(l)));
            said.forEach(s -> often.merge(s, 1, Integer::sum));
        }
        Set<Line> heads = new HashSet<>();
        int filled = (int) pages.stream().filter(p -> !p.isEmpty()).count();
        for (List<Line> page : pages) {
            heads.addAll(outermost(page, often, filled, true));
            heads.addAll(outermost(page, often, filled, false));
        }
        return heads;
    }

    private static List<Line> outermost(List<Line> page, Map<String, Integer> often, int pages, boolean top) {
        List<Line> heads = new ArrayList<>();
        for (int i = 0; i < Math.min(DEEP, page.size()); i++) {
            Line line = page.get(top ? i : page.size() - 1 - i);
            boolean repeated = pages >= 3 && often.getOrDefault(shape(line), 0) >= Math.max(3, pages / 3);
            boolean numbered = pages >= 2
                    && PAGE_NUMBER.matcher(line.text()).matches()
                    && often.getOrDefault(shape(line), 0) >= Math.max(2, pages / 2);
            if (!repeated && !numbered) {
                break;
            }
            heads.add(line);
        }
        return heads;
    }

    private static List<Line> edges(List<Line> page) {
        List<Line> edges = new ArrayList<>(page.subList(0, Math.min(DEEP, page.size())));
        edges.addAll(page.subList(Math.max(edges.size(), page.size() - DEEP), page.size()));
        return edges;
    }

    /** What a line says and where it stands, whatever its numbers are. */
    private static String shape(Line line) {
        return NUMBERS.matcher(line.text()).replaceAll("0") + "@" + Math.round(line.y() / 4);
    }
}
