package org.r2prating.consistency.finding;

/**
 * A kind of finding.
 *
 * @param id such as {@code summary-against-table}; it stands in reports, baselines and accepted findings, and never changes
 * @param says in a sentence what it finds
 * @param why in a sentence why it matters
 */
public record Kind(String id, Family family, Severity severity, String says, String why) {

    /** What is held against what. */
    public enum Family {
        DOCUMENT("within a document"),
        EVIDENCE("evidence"),
        FACTS("facts"),
        RULES("ratings against rules"),
        TIME("over time"),
        STATES("across states");

        private final String words;

        Family(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
