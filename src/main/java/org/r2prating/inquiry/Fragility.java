package org.r2prating.inquiry;

import java.util.List;
import org.r2prating.engine.Outcome;
import org.r2prating.facts.Fact;

/**
 * What an outcome hangs on.
 *
 * @param facts each fact without which it would be another, with that other
 * @param sources the same of sources; parts of one investigation are one
 * @param hangsOn the smallest sets of sources without which it would be another; empty where no {@code tried} sources are
 * @param tried how many sources at once were left out, at most
 */
public record Fragility(List<FactLoss> facts, List<SourceLoss> sources, List<SourceLoss> hangsOn, int tried) {

    public Fragility {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        hangsOn = List.copyOf(hangsOn);
    }

    /** The outcome without a fact. */
    public record FactLoss(Fact fact, Outcome without) {}

    /** The outcome without some sources, by their ids. */
    public record SourceLoss(List<String> sources, Outcome without) {

        public SourceLoss {
            sources = List.copyOf(sources);
        }
    }
}
