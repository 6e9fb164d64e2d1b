package org.r2prating.explain;

import java.util.List;
import org.r2prating.facts.Fact;

/** What a rule that held says, and the facts it says it of. */
public record Sentence(String text, List<Fact> facts) {

    public Sentence {
        facts = List.copyOf(facts);
    }
}
