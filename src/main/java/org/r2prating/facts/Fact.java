package org.r2prating.facts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.r2prating.input.Origin;
import org.r2prating.model.Subject;

/** A sourced statement about a state; the only thing a rating may rest on. */
public sealed interface Fact
        permits TreatyStanding,
                UnVote,
                PeacekeepingContribution,
                Mechanism,
                Membership,
                Participation,
                IndexValue,
                CodedFinding {

    Passport passport();

    /** What it is about. */
    Subject subject();

    /** What it says about its subject, in the framework's words; a figure for an index or a contribution. */
    String says();

    default String id() {
        return passport().id();
    }

    default Origin origin() {
        return passport().origin();
    }

    default String country() {
        return passport().country();
    }

    default EvidenceStatus status() {
        return passport().status();
    }

    default List<Evidence> evidence() {
        return passport().evidence();
    }

    /** Each fact once, sorted by id. */
    static List<Fact> distinct(List<Fact> facts) {
        if (facts.size() < 2) {
            return List.copyOf(facts);
        }
        Fact[] sorted = facts.toArray(Fact[]::new);
        Arrays.sort(sorted, Comparator.comparing(Fact::id));
        int kept = 0;
        for (Fact fact : sorted) {
            if (!isAmongLast(sorted, kept, fact)) {
                sorted[kept++] = fact;
            }
        }
        return List.of(kept == sorted.length ? sorted : Arrays.copyOf(sorted, kept));
    }

    /** Whether a fact is one of the last that were kept, those of its id. */
    private static boolean isAmongLast(Fact[] sorted, int kept, Fact fact) {
        for (int i = kept - 1; i >= 0 && sorted[i].id().equals(fact.id()); i--) {
            if (sorted[i].equals(fact)) {
                return true;
            }
        }
        return false;
    }
}
