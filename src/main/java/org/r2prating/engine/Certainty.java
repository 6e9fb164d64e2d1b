package org.r2prating.engine;

import java.util.List;

/**
 * How far a rating can be trusted, apart from the rating itself: high, less one step for each doubt.
 *
 * @param doubts why it is not higher
 */
public record Certainty(Level level, List<Doubt> doubts) {

    /** Steps of trust, highest first. */
    public enum Level {
        HIGH("High"),
        MODERATE("Moderate"),
        LOW("Low"),
        VERY_LOW("Very low");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A reason to trust a rating less. */
    public enum Doubt {
        SINGLE_SOURCE("rests on a single source"),
        ASSESSOR_ONLY("only the assessor's own statement"),
        ABSENCE_ONLY("rests on absence only"),
        OLD("the newest source is older than the previous edition"),
        CONFLICTING_OR_RETROSPECTIVE("a fact that decides is conflicting or retrospective"),
        INACCESSIBLE("facts asked for are inaccessible"),
        MARKED("a fact that decides is marked as doubtful or inferred");

        private final String words;

        Doubt(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Certainty {
        doubts = List.copyOf(doubts);
    }

    /** High, less one step for each doubt. */
    public static Certainty lowered(List<Doubt> doubts) {
        Level[] levels = Level.values();
        return new Certainty(levels[Math.min(doubts.size(), levels.length - 1)], doubts);
    }
}
