package org.r2prating.facts;

import java.util.List;
import java.util.Optional;

/** What is known about a state for one edition: the facts of the dossier, and what was published. */
public record Dossier(String country, String edition, List<Fact> facts, Optional<Published> published) {

    public Dossier {
        facts = List.copyOf(facts);
    }
}
