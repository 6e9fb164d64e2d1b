package org.r2prating.report.annex;

import java.util.List;

/**
 * What a reviewer sees beside an indicator.
 *
 * @param proposal what the rules say, before a person decides
 * @param rules the rules that held: proposals, then caps, then floors, in plain words
 * @param whyNot for the next rating up and the next one down, what stands in the way
 * @param change the smallest changes that would lift the rating, or that none can
 * @param certainty its level and its reasons
 * @param hangsOn the facts and sources without which the rating would be another
 * @param review the codings and what was decided, by whom and why; empty where nobody has reviewed it
 */
public record ReviewerNotes(
        String proposal,
        List<Statement> rules,
        List<String> whyNot,
        List<String> change,
        String certainty,
        List<String> hangsOn,
        List<Statement> review) {

    public ReviewerNotes {
        rules = List.copyOf(rules);
        whyNot = List.copyOf(whyNot);
        change = List.copyOf(change);
        hangsOn = List.copyOf(hangsOn);
        review = List.copyOf(review);
    }
}
