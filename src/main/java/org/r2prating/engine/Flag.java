package org.r2prating.engine;

/** Something a reader of a recommendation must know beside the rating. */
public enum Flag {
    CONFLICT("facts disagree", "conflict"),
    FLOOR_BEATEN_BY_CAP("a floor is beaten by a cap", "floor-beaten-by-cap"),
    ONE_SOURCE("rests on one source", "one-source"),
    ABSENCE_ONLY("rests on absence only", "absence-only"),
    ASSESSOR_ONLY("assessor's statement only", "assessor-only");

    private final String words;
    private final String id;

    Flag(String words, String id) {
        this.words = words;
        this.id = id;
    }

    /** As it is said in a sentence. */
    public String words() {
        return words;
    }

    /** As it stands in JSON and CSV. */
    public String id() {
        return id;
    }
}
