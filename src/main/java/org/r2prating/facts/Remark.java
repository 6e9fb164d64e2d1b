package org.r2prating.facts;

import java.time.LocalDate;
import java.util.List;

/** What is printed with a state's assessment although no rating rests on it: its own reply, or a correction. */
public record Remark(Kind kind, String heading, LocalDate date, List<String> paragraphs) {

    /** Who speaks. */
    public enum Kind {
        /** The state. */
        REPLY,
        /** The institution, on an edition that it published before. */
        CORRECTION
    }

    public Remark {
        paragraphs = List.copyOf(paragraphs);
    }
}
