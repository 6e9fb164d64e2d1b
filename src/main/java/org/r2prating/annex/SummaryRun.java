package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Indicators that have a rating, behind it in one paragraph: {@code Weak: Dealing with past atrocities; Ensure equal access
 * to justice}.
 *
 * @param rating the words of the rating with the sign behind them; empty where the paragraph goes on with those of another
 */
record SummaryRun(Optional<Passage> rating, Optional<Assessed> assessed, List<Passage> wordings) {

    /** Empty when a paragraph is no such run: at least one of several parts is an indicator's wording. */
    static Optional<SummaryRun> of(Passage words, Vocabulary vocabulary) {
        int colon = words.text().indexOf(':');
        Optional<Assessed> assessed = colon < 0
                ? Optional.empty()
                : vocabulary.assessments.group(words.text().substring(0, colon));
        Optional<Passage> rating = assessed.map(a -> words.cut(colon + 1).get(0));
        List<Passage> parts = new ArrayList<>();
        Passage rest = rating.isPresent() ? words.cut(colon + 1).get(1) : words;
        for (int end = rest.text().indexOf(';'); end >= 0; end = rest.text().indexOf(';')) {
            parts.add(rest.cut(end + 1).get(0));
            rest = rest.cut(end + 1).get(1);
        }
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        boolean known = parts.stream()
                .anyMatch(p -> vocabulary.wordings.indicator(p.text()).isPresent()
                        || (rating.isPresent() && vocabulary.wordings.begins(p.text())));
        return known && (rating.isPresent() || parts.size() > 1)
                ? Optional.of(new SummaryRun(rating, assessed, parts))
                : Optional.empty();
    }
}
