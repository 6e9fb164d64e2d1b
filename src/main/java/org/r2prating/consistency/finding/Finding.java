package org.r2prating.consistency.finding;

import java.util.Comparator;
import java.util.List;
import org.r2prating.input.Place;

/**
 * Something that does not hold together.
 *
 * @param about what it is about, the same as long as the thing itself is: never a line or a count. With the kind it names
 *     the finding, such as {@code PRK 2022 peer-review}
 * @param message a sentence: what, where, and the two things that disagree; where it is another, the finding is another
 * @param place where a person would look first
 * @param witnesses the things that disagree, or the evidence, each with its place
 * @param mend how to mend it, in a sentence
 */
public record Finding(Kind kind, String about, String message, Place place, List<Witness> witnesses, String mend)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing((Finding f) -> f.kind().severity())
            .thenComparing(f -> f.kind().id())
            .thenComparing(Finding::about)
            .thenComparing(Finding::message);

    /** What a place says. */
    public record Witness(String says, Place place) {}

    public Finding {
        witnesses = List.copyOf(witnesses);
    }

    public Severity severity() {
        return kind.severity();
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
