package org.r2prating.facts.review;

import java.util.List;

/**
 * What the rules gave when a person decided.
 *
 * @param rules the names of those that decided
 */
public record Proposal(Verdict outcome, List<String> rules) {

    public Proposal {
        rules = List.copyOf(rules);
    }
}
