package org.r2prating.consistency.factbase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.facts.Contradiction;
import org.r2prating.facts.Disagreements;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.facts.PartialDate;
import org.r2prating.facts.Standing;
import org.r2prating.facts.TreatyStanding;
import org.r2prating.facts.UnVote;

/**
 * Facts of one state that cannot both be true: in one edition, or of what no later edition changes (a vote that was cast,
 * the day a treaty was joined, a treaty that nobody leaves without withdrawing).
 */
final class FactContradiction implements Check<StateFacts> {

    private static final Kind KIND = new Kind(
            "fact-contradiction",
            Kind.Family.FACTS,
            Severity.ERROR,
            "Two facts of a state that cannot both be true.",
            "Rules would conclude from both; a state with such facts is not rated.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(StateFacts state) {
        Set<Contradiction> found = new LinkedHashSet<>(state.contradictions());
        List<Fact> coded = state.coded();
        for (BiPredicate<Fact, Fact> cannotBoth :
                List.<BiPredicate<Fact, Fact>>of(FactContradiction::votes, FactContradiction::standings)) {
            found.addAll(pairs(coded, cannotBoth));
        }
        return found.stream().map(c -> finding(state, c)).toList();
    }

    private static List<Contradiction> pairs(List<Fact> coded, BiPredicate<Fact, Fact> cannotBoth) {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 1; i < coded.size(); i++) {
            Fact fact = coded.get(i);
            coded.subList(0, i).stream()
                    .filter(o -> o.subject().equals(fact.subject()))
                    .filter(o -> !isConflicting(o) && !isConflicting(fact))
                    .filter(o -> cannotBoth.test(o, fact))
                    .findFirst()
                    .ifPresent(o -> found.add(new Contradiction(o, fact)));
        }
        return found;
    }

    private static boolean isConflicting(Fact fact) {
        return fact.status() == EvidenceStatus.CONFLICTING;
    }

    /** A vote is cast once. */
    private static boolean votes(Fact one, Fact other) {
        return one instanceof UnVote a && other instanceof UnVote b && a.vote() != b.vote();
    }

    private static boolean standings(Fact one, Fact other) {
        if (!(one instanceof TreatyStanding a) || !(other instanceof TreatyStanding b)) {
            return false;
        }
        if (a.standing() == Standing.PARTY && b.standing() == Standing.PARTY) {
            return apart(a.since(), b.since());
        }
        return left(a, b) || left(b, a);
    }

    private static boolean apart(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null
                && other != null
                && (one.first().isAfter(other.last()) || other.first().isAfter(one.last()));
    }

    /** Whether a party is said, for a later day, to have never been one. */
    private static boolean left(TreatyStanding party, TreatyStanding later) {
        return party.standing() == Standing.PARTY
                && later.standing() != Standing.PARTY
                && later.standing() != Standing.WITHDRAWN
                && later.passport()
                        .asOf()
                        .first()
                        .isAfter(party.passport().asOf().last());
    }

    private static Finding finding(StateFacts state, Contradiction found) {
        Fact one = found.earlier();
        Fact other = found.fact();
        String country = state.country().iso3();
        return new Finding(
                KIND,
                country + " " + one.subject() + " " + one.id() + " " + other.id(),
                "Two facts of " + country + " on " + state.name(one.subject()) + " cannot both be true: (" + one.id()
                        + ") says " + Disagreements.said(one) + ", (" + other.id() + ") says "
                        + Disagreements.said(other) + ".",
                StateFacts.place(other),
                List.of(witness(state, one), witness(state, other)),
                "Correct the one that is wrong; if sources do disagree, give both the status conflicting.");
    }

    private static Witness witness(StateFacts state, Fact fact) {
        return new Witness("(" + fact.id() + ") " + state.words(fact), StateFacts.place(fact));
    }
}
