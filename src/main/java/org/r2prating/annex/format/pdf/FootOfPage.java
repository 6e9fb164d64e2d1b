package org.r2prating.annex.format.pdf;

import java.util.List;
import java.util.OptionalInt;
import org.r2prating.annex.format.pdf.RulingLines.Rule;

/** Finds the footnotes at the foot of a page: small type in one column, which begins with numbers that go on counting. */
final class FootOfPage {

    private static final float SAME_SIZE = 0.6f;
    private static final float THIN = 2f;
    /** Numbers of footnotes on one page go up by no more. */
    private static final int MOST_STEP = 60;

    private FootOfPage() {}

    /**
     * Where the footnotes begin among the lines of a page; the number of its lines when there are none.
     *
     * @param last the number of the last footnote so far
     */
    static int begins(List<Line> lines, List<Rule> rules, int last, float bodySize) {
        if (lines.isEmpty()) {
            return 0;
        }
        float left = lines.stream().map(Line::left).min(Float::compare).orElse(0f);
        Line bottom = lines.get(lines.size() - 1);
        float size = bottom.size();
        int begin = lines.size();
        int label = Integer.MAX_VALUE;
        int firstLabel = -1;
        for (int i = lines.size() - 1; i >= 0 && isLike(lines.get(i), size, left); i--) {
            Line line = lines.get(i);
            OptionalInt number = Flow.label(line);
            if (number.isPresent()
                    && line.left() < left + size * 3
                    && number.getAsInt() > last
                    && number.getAsInt() < label
                    && number.getAsInt() <= last + MOST_STEP) {
                label = number.getAsInt();
                firstLabel = i;
            }
            begin = i;
            if (isUnderShortRule(line, i == 0 ? 0 : lines.get(i - 1).y(), rules, left)) {
                boolean small = size < bodySize - 0.4f;
                return firstLabel >= 0 || (last > 0 && small) ? i : lines.size();
            }
        }
        boolean small = size < bodySize - 0.4f || (firstLabel >= 0 && isRaisedLabel(lines.get(firstLabel)));
        if (firstLabel < 0 || !small || label > last + 1 + MOST_STEP) {
            return lines.size();
        }
        return size < bodySize - 0.4f && begin < firstLabel && last > 0
                ? continued(lines, begin, firstLabel)
                : firstLabel;
    }

    /** Lines above the first number go on with a footnote of the page before, when nothing sets them apart. */
    private static int continued(List<Line> lines, int begin, int firstLabel) {
        int from = firstLabel;
        while (from > begin) {
            float gap = lines.get(from).y() - lines.get(from - 1).y();
            if (gap > lines.get(from).size() * 1.7f) {
                break;
            }
            from--;
        }
        return from;
    }

    private static boolean isLike(Line line, float size, float left) {
        return Math.abs(line.size() - size) < SAME_SIZE && line.left() < left + size * 4;
    }

    private static boolean isRaisedLabel(Line line) {
        Piece piece = line.joined();
        return piece.glyphs().stream()
                .filter(g -> !g.isSpace())
                .findFirst()
                .filter(piece::isRaised)
                .isPresent();
    }

    private static boolean isUnderShortRule(Line line, float above, List<Rule> rules, float left) {
        return rules.stream()
                .anyMatch(r -> r.isAcross()
                        && r.top() > above
                        && r.top() < line.y() - line.size() * 0.5f
                        && Math.abs(r.left() - left) < line.size()
                        && r.length() < 220
                        && r.length() > 40
                        && r.bottom() - r.top() < THIN
                        && rules.stream()
                                .noneMatch(o -> o.isAcross()
                                        && Math.abs(o.top() - r.top()) < THIN
                                        && o.right() > r.right() + THIN));
    }
}
