package org.r2prating.inquiry;

import java.util.Comparator;
import java.util.List;
import org.r2prating.facts.Fact;
import org.r2prating.model.Subject;

/**
 * Something that a state could do, and the facts there would be then.
 *
 * @param to what would be said of the subject: an answer, or a number
 * @param times how often, where it can be done more than once
 * @param steps how far the answer lies above what is known now, or the number itself
 * @param instead the facts that it would put in the place of others; they are suppositions without a source
 */
public record FactChange(
        Subject subject, String to, int times, double steps, Effort effort, List<Fact> replaced, List<Fact> instead)
        implements Comparable<FactChange> {

    private static final Comparator<FactChange> ORDER = Comparator.comparing(FactChange::effort)
            .thenComparing(FactChange::times)
            .thenComparing(FactChange::steps)
            .thenComparing(FactChange::subject)
            .thenComparing(FactChange::to);

    public FactChange {
        replaced = List.copyOf(replaced);
        instead = List.copyOf(instead);
    }

    /** The least first. */
    @Override
    public int compareTo(FactChange other) {
        return ORDER.compare(this, other);
    }
}
