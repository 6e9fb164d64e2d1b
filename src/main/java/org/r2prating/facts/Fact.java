package org.r2prating.facts;

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
}
