package org.r2prating.consistency.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.r2prating.consistency.held.HeldRating;
import org.r2prating.engine.Change;
import org.r2prating.model.Country;
import org.r2prating.model.Indicator;

/**
 * A state on one indicator from one edition to the next.
 *
 * @param before in the earlier edition
 * @param now in the later one
 */
public record Step(Country country, Indicator indicator, At before, At now) {

    /** How the rating that stands moved: below zero, zero or above; empty where that cannot be told. */
    public OptionalInt direction() {
        return isLabelled()
                ? labelled()
                : levels().stream().map(Integer::signum).mapToInt(i -> i).findFirst();
    }

    /** Whether the later rating is on record: final, closed or published. */
    public boolean isOnRecord() {
        return now.onRecord().isPresent();
    }

    /** Whether only the label that was published with the later rating says how it moved: the earlier one is not on record. */
    private boolean isLabelled() {
        return before.onRecord().isEmpty()
                && now.onRecord().filter(h -> h.by() == HeldRating.By.PUBLISHED).isPresent();
    }

    /** Whether the two ratings are of one kind, or the later is final, which is held against whatever stood before. */
    private boolean isComparable() {
        return !isLabelled() && (isOnRecord() || before.onRecord().isEmpty());
    }

    /** By how many levels the rating that stands moved; empty where both are not known. */
    Optional<Integer> levels() {
        return !isComparable()
                ? Optional.empty()
                : now.stands().flatMap(n -> before.stands()
                        .map(b -> n.rating().level() - b.rating().level()));
    }

    /** What the published table says. */
    private OptionalInt labelled() {
        for (Change change : Change.values()) {
            if (change.label().equalsIgnoreCase(now.label())) {
                return switch (change) {
                    case INCREASE -> OptionalInt.of(1);
                    case DECREASE -> OptionalInt.of(-1);
                    case UNCHANGED -> OptionalInt.of(0);
                    case NOT_COMPARABLE -> OptionalInt.empty();
                };
            }
        }
        return OptionalInt.empty();
    }

    /** Whether something is known in both editions, so that facts can be compared at all. */
    boolean canTellFacts() {
        return !before.profile().isEmpty() && !now.profile().isEmpty();
    }

    /** What a finding is about: {@code PRK 2022 peer-review}. */
    String about() {
        return country.iso3() + " " + now.edition().id() + " " + indicator.id();
    }

    /** How a message begins: {@code PRK, 11 peer-review, 2019 to 2022}. */
    String words() {
        return country.iso3() + ", " + indicator.number() + " " + indicator.id() + ", "
                + before.edition().id() + " to " + now.edition().id();
    }

    /** How the rating moved: {@code from Weak (published) to Fair (published)}. */
    String moved() {
        String to = now.stands().map(s -> s.words()).orElse("no rating");
        return before.stands()
                .filter(s -> isComparable())
                .map(s -> s.rating().equals(now.stands().map(n -> n.rating()).orElse(s.rating()))
                        ? "unchanged at " + to
                        : "from " + s.words() + " to " + to)
                .orElse((direction().orElse(0) < 0
                                ? "down to "
                                : direction().orElse(0) > 0 ? "up to " : "unchanged at ")
                        + to + ", as its label says (" + now.label() + ")");
    }
}
