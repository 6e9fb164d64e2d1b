package org.r2prating.consistency.time;

/** Why a rating is another than in the edition before. */
public enum Cause {
    /** What is known of the state changed, and with it what the rules recommend. */
    FACT("fact"),
    /** The rules changed. */
    RULE("rule"),
    /** A person rated differently from what rules and facts alone would give. */
    JUDGEMENT("judgement"),
    /** A rating that was final was corrected. */
    CORRECTION("correction");

    private final String word;

    Cause(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
