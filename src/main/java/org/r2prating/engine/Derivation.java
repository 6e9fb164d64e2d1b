package org.r2prating.engine;

import java.util.List;
import java.util.stream.Stream;
import org.r2prating.facts.Fact;

/**
 * How an outcome came about, as the engine recorded it.
 *
 * @param reasons the rules that held
 * @param heldBack the rules that facts held back
 * @param setAside facts on what the rules ask that say nothing: not to be verified, or silenced by the policy
 * @param disputes facts in conflict of which at least one decides
 */
public record Derivation(List<Reason> reasons, List<HeldBack> heldBack, List<Fact> setAside, List<Dispute> disputes) {

    public Derivation {
        reasons = List.copyOf(reasons);
        heldBack = List.copyOf(heldBack);
        setAside = List.copyOf(setAside);
        disputes = List.copyOf(disputes);
    }

    /** The facts behind the rules that held, each once, sorted by id. */
    public List<Fact> cited() {
        return Fact.distinct(reasons.stream().flatMap(r -> r.facts().stream()).toList());
    }

    /** Every fact it names: with these alone, the rules give the same outcome. */
    public List<Fact> facts() {
        return Fact.distinct(Stream.of(
                        cited().stream(),
                        heldBack.stream().flatMap(h -> h.facts().stream()),
                        setAside.stream(),
                        disputes.stream().flatMap(d -> d.sides().stream()).map(Dispute.Side::fact))
                .flatMap(s -> s)
                .toList());
    }
}
