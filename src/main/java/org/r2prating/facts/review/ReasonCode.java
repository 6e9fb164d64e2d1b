package org.r2prating.facts.review;

import java.util.Locale;

/** Why a person decides otherwise than the rules propose: a closed list. */
public enum ReasonCode {
    /** There is evidence that no fact in the fact base states. */
    EVIDENCE_NOT_IN_FACTS("evidence that is not among the facts"),
    /** A fact says something else than its source. */
    SOURCE_MISREAD("a fact that misreads its source"),
    /** The rule is right in general and too coarse for this case. */
    RULE_TOO_COARSE("a rule that is too coarse"),
    /** The rule does not do what the methodology says. */
    RULE_WRONG("a rule that is wrong"),
    /** The case cannot be understood without its context. */
    CONTEXT("the context of the case"),
    /** None of these; the text says which. */
    OTHER("another reason");

    private final String words;

    ReasonCode(String words) {
        this.words = words;
    }

    /** As it is said in a sentence: {@code because of ...}. */
    public String words() {
        return words;
    }

    /** As files and the command line write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
