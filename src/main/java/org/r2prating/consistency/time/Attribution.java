package org.r2prating.consistency.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.r2prating.engine.Outcome;
import org.r2prating.model.Rating;

/**
 * To what a changed rating is put down. Between what stood before and what stands now lie three differences that add up:
 * the rules of now instead of those before on the same facts; the facts of now instead of those before under the same
 * rules; and what is left, which a person judged.
 *
 * @param causes at least one
 * @param reasons a sentence for each
 */
public record Attribution(Set<Cause> causes, List<String> reasons) {

    public Attribution {
        causes = Set.copyOf(causes);
        reasons = List.copyOf(reasons);
    }

    /** Empty where the rating did not change, or that cannot be told. */
    public static Optional<Attribution> of(Step step) {
        if (step.direction().orElse(0) == 0) {
            return Optional.empty();
        }
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        List<String> reasons = new ArrayList<>();
        Outcome first = step.before().before();
        Outcome middle = step.before().outcome();
        Outcome last = step.now().outcome();
        if (!first.equals(middle)) {
            causes.add(Cause.RULE);
            reasons.add("rule: on the same facts the rules before gave " + words(first) + ", those of now "
                    + words(middle));
        }
        if (!middle.equals(last)) {
            causes.add(Cause.FACT);
            reasons.add("fact: the facts changed what is recommended from " + words(middle) + " to " + words(last));
        }
        if (step.isOnRecord() && isJudged(step, first, last)) {
            causes.add(Cause.JUDGEMENT);
            reasons.add("judgement: rules and facts alone "
                    + (first.equals(last)
                            ? "give " + words(last) + " in both editions"
                            : "go from " + words(first) + " to " + words(last)));
        }
        step.before().correction().or(() -> step.now().correction()).ifPresent(correction -> {
            causes.add(Cause.CORRECTION);
            reasons.add("correction: " + correction.reason());
        });
        if (causes.isEmpty()) { // A label alone, against recommendations that moved as it says.
            causes.add(Cause.JUDGEMENT);
            reasons.add("judgement: nothing else changed");
        }
        return Optional.of(new Attribution(causes, reasons));
    }

    /** Whether the rating moved otherwise than what rules and facts alone recommend. */
    private static boolean isJudged(Step step, Outcome first, Outcome last) {
        Optional<Rating> from = first.rating();
        Optional<Rating> to = last.rating();
        if (from.isEmpty() || to.isEmpty()) {
            return true;
        }
        int recommended = to.get().level() - from.get().level();
        return step.levels().isPresent()
                ? step.levels().get() != recommended
                : Integer.signum(recommended) != step.direction().orElse(0);
    }

    private static String words(Outcome outcome) {
        return outcome.range().map(Object::toString).orElse(outcome.name());
    }
}
