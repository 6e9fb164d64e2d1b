package org.r2prating.facts;

/** What a state did when a resolution of the General Assembly was adopted. */
public enum VoteValue {
    YES,
    NO,
    ABSTAIN,
    ABSENT,
    ADOPTED_WITHOUT_VOTE
}
