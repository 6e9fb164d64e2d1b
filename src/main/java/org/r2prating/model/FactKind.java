package org.r2prating.model;

/** The kinds of fact that a dossier can hold; each is about subjects that the framework lists. */
public enum FactKind {
    TREATY("treaties", "treaty", "standing"),
    VOTE("votes", "resolution", "vote"),
    PEACEKEEPING("peacekeeping", "", "personnel"),
    MECHANISM("mechanisms", "mechanism", "state"),
    MEMBERSHIP("memberships", "body", "state"),
    PARTICIPATION("participations", "forum", "part"),
    INDEX("indices", "index", "value"),
    FINDING("findings", "question", "answer");

    private final String section;
    private final String subjectKey;
    private final String answerKey;

    FactKind(String section, String subjectKey, String answerKey) {
        this.section = section;
        this.subjectKey = subjectKey;
        this.answerKey = answerKey;
    }

    /** The section of a dossier that holds facts of this kind. */
    public String section() {
        return section;
    }

    /** The key, in dossiers and in rules, that names what such a fact is about; empty when there is only one. */
    public String subjectKey() {
        return subjectKey;
    }

    /** The key, in dossiers and in rules, of what such a fact says about its subject. */
    public String answerKey() {
        return answerKey;
    }
}
