package org.r2prating.consistency.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Decision;
import org.r2prating.engine.Recommendation;
import org.r2prating.facts.review.BlindCoding;
import org.r2prating.facts.review.FinalRating;
import org.r2prating.facts.review.Review;

/**
 * How the review of one indicator stands.
 *
 * @param recommendation with what was decided of it
 */
public record ReviewItem(
        Recommendation recommendation, Status status, List<BlindCoding> codings, Optional<FinalRating> decided) {

    /** How far a review has come. */
    public enum Status {
        OPEN("open"),
        CODED_BY_ONE("coded by one"),
        AGREED("coded by two who agree"),
        DISCREPANT("discrepant"),
        FINAL("final"),
        STALE("stale");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether it was begun and is not ended. */
        public boolean isUnderWay() {
            return this != OPEN && this != FINAL;
        }
    }

    public ReviewItem {
        codings = List.copyOf(codings);
    }

    /**
     * All indicators, in the published order.
     *
     * @param assessment with what was decided laid over it
     */
    public static List<ReviewItem> all(Assessment assessment, Review review) {
        return assessment.recommendations().stream().map(r -> of(r, review)).toList();
    }

    private static ReviewItem of(Recommendation recommendation, Review review) {
        String indicator = recommendation.indicator().id();
        List<BlindCoding> codings = review.codings(indicator);
        Optional<FinalRating> decided = review.finalRating(indicator);
        Optional<Decision> decision = recommendation.decision();
        Status status = decision.isPresent()
                ? (decision.get().stale() ? Status.STALE : Status.FINAL)
                : codings.isEmpty()
                        ? Status.OPEN
                        : codings.size() == 1
                                ? Status.CODED_BY_ONE
                                : differences(codings).isEmpty() ? Status.AGREED : Status.DISCREPANT;
        return new ReviewItem(recommendation, status, codings, decided);
    }

    /** Whether what the codings and the rules say may be shown: not as long as a second coder is to be blind. */
    public boolean isUnveiled() {
        return decided.isPresent() || codings.size() > 1;
    }

    /** In what two coders differ; nothing unless there are two. */
    public List<String> differences() {
        return differences(codings);
    }

    private static List<String> differences(List<BlindCoding> codings) {
        List<String> said = new ArrayList<>();
        if (codings.size() < 2) {
            return said;
        }
        BlindCoding one = codings.get(0);
        BlindCoding other = codings.get(1);
        if (!one.rating().equals(other.rating())) {
            said.add("rating: " + one.by() + " " + one.rating() + ", " + other.by() + " " + other.rating());
        }
        TreeSet<String> both = new TreeSet<>(one.answers().keySet());
        both.retainAll(other.answers().keySet());
        for (String question : both) {
            String first = String.valueOf(one.answers().get(question));
            String second = String.valueOf(other.answers().get(question));
            if (!first.equals(second)) {
                said.add(question + ": " + one.by() + " " + first + ", " + other.by() + " " + second);
            }
        }
        return said;
    }
}
