package org.r2prating.consistency.sets;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.r2prating.consistency.agreement.RatingSet;
import org.r2prating.consistency.agreement.Thing;
import org.r2prating.facts.review.BlindCoding;
import org.r2prating.facts.review.Correction;
import org.r2prating.facts.review.FinalRating;
import org.r2prating.facts.review.Review;
import org.r2prating.facts.review.ReviewRecord;
import org.r2prating.facts.review.Verdict;
import org.r2prating.input.Nearest;
import org.r2prating.model.Edition;
import org.r2prating.model.Indicator;
import org.r2prating.model.Rating;

/** What reviews decided, {@code final[:EDITION]}, and what one coder coded blind, {@code coder:NAME[:EDITION]}. */
final class ReviewedRatings implements SetKind {

    private static final String FINAL = "final";
    private static final String CODER = "coder:";

    @Override
    public String usage() {
        return "final[:EDITION], coder:NAME[:EDITION]";
    }

    @Override
    public boolean takes(String name) {
        return name.equals(FINAL) || name.startsWith(FINAL + ":") || name.startsWith(CODER);
    }

    @Override
    public Optional<RatingSet> read(String name, AtHand atHand) {
        if (name.startsWith(CODER)) {
            String asked = name.substring(CODER.length());
            String coder = StringUtils.substringBefore(asked, ":");
            Edition edition = atHand.edition(StringUtils.substringAfter(asked, ":"));
            known(coder, edition, atHand);
            return Optional.of(of(
                    name,
                    "coded blind by " + coder + ", " + edition.id(),
                    edition,
                    atHand,
                    (review, indicator) -> review.codings(indicator).stream()
                            .filter(c -> ReviewRecord.person(c.by()).equals(ReviewRecord.person(coder)))
                            .map(BlindCoding::rating)
                            .findFirst()));
        }
        Edition edition = atHand.edition(Strings.CS.removeStart(Strings.CS.removeStart(name, FINAL), ":"));
        return Optional.of(of(
                name,
                "decided in reviews of " + edition.id(),
                edition,
                atHand,
                (review, indicator) -> review.correction(indicator)
                        .map(Correction::rating)
                        .or(() -> review.finalRating(indicator).map(FinalRating::rating))));
    }

    private static void known(String coder, Edition edition, AtHand atHand) {
        List<String> coders = atHand.states().stream()
                .flatMap(c -> atHand.base().reviews().of(c.iso3(), edition.id()).records().stream())
                .filter(BlindCoding.class::isInstance)
                .map(r -> r.by())
                .distinct()
                .sorted()
                .toList();
        if (coders.stream().map(ReviewRecord::person).noneMatch(ReviewRecord.person(coder)::equals)) {
            throw new UnknownSet(
                    "nothing was coded by (" + coder + ") for the edition of " + edition.id(),
                    coders.isEmpty()
                            ? "Maybe code it first: `review STATE INDICATOR --coder NAME --rating RATING --on DATE`."
                            : Nearest.maybe(coder, coders));
        }
    }

    private static RatingSet of(
            String name,
            String says,
            Edition edition,
            AtHand atHand,
            BiFunction<Review, String, Optional<Verdict>> verdict) {
        SortedMap<Thing, Rating> ratings = new TreeMap<>();
        int open = 0;
        for (var state : atHand.states()) {
            Review review = atHand.base().reviews().standing(state.iso3(), edition.id());
            for (Indicator indicator : atHand.pack().indicators()) {
                Optional<Verdict> found = verdict.apply(review, indicator.id());
                Optional<Rating> rating = found.flatMap(Verdict::rating);
                rating.ifPresent(r -> ratings.put(new Thing(state, indicator), r));
                open += found.isPresent() && rating.isEmpty() ? 1 : 0;
            }
        }
        return new RatingSet(name, says, ratings, open);
    }
}
