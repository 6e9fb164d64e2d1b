package org.r2prating.annex;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.r2prating.annex.PublishedAnnex.Match;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;

/**
 * A rated row whose wording is like none of the framework, between the rows of two indicators that have just one other
 * between them in the framework: it is that one's, in words of its own, unless that one has a row elsewhere. Its wording is
 * not far from that one's, or speaks of what that one asks.
 */
final class Between {

    /** Two wordings that have nothing to do with each other differ in about three quarters of their letters. */
    private static final double FARTHEST = 0.6;

    private Between() {}

    static void of(List<RowDraft> rows, Framework framework, Wordings wordings) {
        Subjects subjects = new Subjects(framework);
        List<String> order = framework.indicators().stream().map(Indicator::id).toList();
        Set<String> placed = rows.stream()
                .flatMap(r -> r.indicator.stream())
                .map(Match::indicator)
                .collect(Collectors.toSet());
        for (int i = 1; i < rows.size() - 1; i++) {
            RowDraft row = rows.get(i);
            int above = at(rows.get(i - 1), order);
            int below = at(rows.get(i + 1), order);
            boolean one = above >= 0 && below == above + 2 && !placed.contains(order.get(above + 1));
            if (one && row.indicator.isEmpty() && row.isRated() && !row.wording.isEmpty()) {
                String id = order.get(above + 1);
                row.indicator = Optional.of(new Match(id, wordings.distance(row.wording.text(), id)))
                        .filter(match -> match.distance() <= FARTHEST
                                || subjects.speaks(row.wording.text(), Optional.of(match)));
            }
        }
    }

    private static int at(RowDraft row, List<String> order) {
        return row.indicator.map(m -> order.indexOf(m.indicator())).orElse(-1);
    }
}
