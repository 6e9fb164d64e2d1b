package org.r2prating.consistency.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is known of a state on what the rules of one indicator ask.
 *
 * @param answers in the order of what they are about
 */
public record Profile(List<Answer> answers) {

    public Profile {
        answers = List.copyOf(answers);
    }

    public boolean isEmpty() {
        return answers.isEmpty();
    }

    /** What is known, without what it says: only profiles that have this in common can be compared. */
    public List<String> known() {
        List<String> known = new ArrayList<>(answers.size());
        answers.forEach(a -> known.add(a.about() + "\n" + a.only()));
        return known;
    }

    /** The marks of all answers, one after the other. */
    public double[] marks() {
        return answers.stream()
                .flatMap(a -> a.marks().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** What is known on a thing. */
    public Optional<Answer> on(String about) {
        return answers.stream().filter(a -> a.about().equals(about)).findFirst();
    }

    /** Whether the same is known and says the same. */
    public boolean sameAs(Profile other) {
        return known().equals(other.known()) && Arrays.equals(marks(), other.marks());
    }
}
