package org.r2prating.consistency.profile;

import java.util.List;
import org.r2prating.facts.Fact;
import org.r2prating.facts.IndexValue;
import org.r2prating.facts.PeacekeepingContribution;

/**
 * What is known on one thing that the rules of an indicator ask: a subject, or the tally of a closed list.
 *
 * @param thing the subject or list, such as {@code treaties rome-statute} or {@code tally instruments}
 * @param detail which figure of it, where there are several; mostly empty
 * @param says what is known, as it stands beside what is known of others
 * @param only answers can be compared when they have this in common: what of a list is not known, or a word that stands
 *     in no order to others; mostly empty
 * @param marks numbers; an answer is at least as good as another when none of its marks is lower
 * @param facts the facts that say it
 */
public record Answer(String thing, String detail, String says, String only, List<Double> marks, List<Fact> facts) {

    public Answer {
        marks = List.copyOf(marks);
        facts = List.copyOf(facts);
    }

    /** What it is about, as it stands in a message. */
    public String about() {
        return detail.isEmpty() ? thing : thing + ", " + detail;
    }

    /** {@code treaties rome-statute: party}. */
    public String words() {
        return about() + ": " + says;
    }

    /** Whether it is a number, such as the value of an index, and not a word. */
    public boolean isFigure() {
        return facts.isEmpty()
                || thing.startsWith(Marks.TALLY)
                || facts.stream().allMatch(f -> f instanceof IndexValue || f instanceof PeacekeepingContribution);
    }

    /** Whether two say the same about the same thing. */
    public boolean sameAs(Answer other) {
        return about().equals(other.about()) && only.equals(other.only) && marks.equals(other.marks);
    }
}
