package org.r2prating.report.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Decision;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.explain.Wording;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.review.BlindCoding;
import org.r2prating.facts.review.Correction;
import org.r2prating.facts.review.FinalRating;
import org.r2prating.facts.review.Frozen;
import org.r2prating.facts.review.Grounds;
import org.r2prating.facts.review.Review;

/**
 * What persons decided, in sentences. The published copy says what stands and on what ground; who decided, and what the
 * rules had proposed, only the reviewer's.
 */
final class Decided {

    private final Assessment assessment;
    private final Footnotes footnotes;
    private final Review review;
    private final Optional<Frozen> frozen;

    Decided(Assessment assessment, FactBase base, Footnotes footnotes) {
        this.assessment = assessment;
        this.footnotes = footnotes;
        String state = assessment.country().iso3();
        String edition = assessment.edition().id();
        this.review = base.reviews().standing(state, edition);
        this.frozen = base.reviews().frozen(edition).filter(f -> f.states().containsKey(state));
    }

    /** Why the document is not final; empty once all ratings are, and none of them is stale. */
    Optional<String> draft() {
        if (assessment.isFinal()) {
            return Optional.empty();
        }
        if (!assessment.isReviewed()) {
            return Optional.of("DRAFT: the ratings are recommended by rules; no person has made them final.");
        }
        int all = assessment.recommendations().size();
        int stale = stale();
        return Optional.of("DRAFT: " + decided() + " of " + all + " ratings are final"
                + (decided() < all ? "; the others are recommended by rules" : "")
                + (stale > 0
                        ? "; of what was decided, " + stale
                                + " must be looked at again because rules or facts have changed"
                        : "")
                + ".");
    }

    private int decided() {
        return (int) assessment.recommendations().stream()
                .filter(r -> r.decision().isPresent())
                .count();
    }

    private int stale() {
        return (int) assessment.recommendations().stream()
                .filter(r -> r.decision().filter(Decision::stale).isPresent())
                .count();
    }

    String heading() {
        return draft().isPresent() ? "What DRAFT means" : "Who decides";
    }

    /** How the ratings of the document came to stand. */
    List<String> method() {
        if (!assessment.isReviewed()) {
            return List.of(
                    "The ratings are those that the rules give on the facts. No person has made them final: they may"
                            + " still change on review.");
        }
        List<String> said = new ArrayList<>();
        frozen.ifPresent(closed -> said.add("The edition was closed on " + Wording.day(closed.on())
                + ": its ratings do not follow later rules or facts, and a rating that proves wrong is corrected, with its"
                + " reason, in its row."));
        int all = assessment.recommendations().size();
        int overridden = (int) assessment.recommendations().stream()
                .filter(Recommendation::overridden)
                .count();
        if (frozen.isEmpty()) {
            said.add("Persons have decided " + decided() + " of " + all
                    + " ratings, knowing what the rules recommend"
                    + (decided() < all ? "; the others are those that the rules give on the facts." : "."));
            said.add(
                    overridden == 0
                            ? "None of them differs from what the rules recommend now."
                            : StringUtils.capitalize(Counts.does(overridden, "")) + " another than the rules recommend"
                                    + " now; its row says on what ground.");
        }
        if (stale() > 0) {
            said.add("Since then rules or facts that bear on " + Counts.of(stale(), "rating")
                    + " have changed; until it is decided again the earlier decision stands.");
        }
        return said;
    }

    /** Why something else stands than the rules recommend; nothing where they recommend what stands. */
    List<Statement> standing(Recommendation recommendation) {
        List<Statement> said = new ArrayList<>();
        Outcome stands = recommendation.standing();
        Optional<Correction> correction = correction(recommendation);
        Optional<Outcome> corrected = recommendation.decision().flatMap(Decision::corrected);
        if (corrected.isPresent() && correction.isPresent()) {
            said.add(grounds(
                    "Correction of " + Wording.day(correction.get().on()) + ": the rating is "
                            + Outcomes.label(stands) + " and not " + Outcomes.label(corrected.get())
                            + ", as this edition had it.",
                    correction.get().grounds()));
            return said;
        }
        if (!recommendation.overridden()) {
            return said;
        }
        Optional<Grounds> grounds = decision(recommendation).flatMap(FinalRating::grounds);
        String words = "On review it is " + Outcomes.label(stands) + ".";
        said.add(grounds.map(g -> grounds(words, g)).orElseGet(() -> new Statement(words, List.of())));
        return said;
    }

    /** What is on record of an indicator, for the reviewer. */
    List<Statement> review(Recommendation recommendation) {
        List<Statement> said = new ArrayList<>();
        String indicator = recommendation.indicator().id();
        for (BlindCoding coding : review.codings(indicator)) {
            said.add(new Statement(
                    coding.by() + " coded it " + coding.rating() + " on " + Wording.day(coding.on()) + ".", List.of()));
        }
        decision(recommendation).ifPresent(decided -> {
            String words = "Final: " + decided.rating() + ", by " + decided.by()
                    + decided.second().map(s -> " and " + s).orElse("") + " on " + Wording.day(decided.on())
                    + "; the rules then proposed " + decided.proposal().outcome() + ".";
            said.add(decided.grounds()
                    .map(g -> grounds(words + " Because of " + g.reason().words() + ":", g))
                    .orElseGet(() -> new Statement(words, List.of())));
        });
        frozen.ifPresent(closed -> said.add(new Statement(
                "The edition was closed by " + closed.by() + " on " + Wording.day(closed.on()) + ".", List.of())));
        correction(recommendation)
                .ifPresent(c -> said.add(grounds(
                        (c.confirms() ? "Confirmed as " : "Corrected from " + c.from() + " to ") + c.rating() + " by "
                                + c.by() + c.second().map(s -> " and " + s).orElse("") + " on " + Wording.day(c.on())
                                + ". Because of " + c.grounds().reason().words() + ":",
                        c.grounds())));
        if (recommendation.decision().filter(Decision::stale).isPresent()) {
            said.add(new Statement(
                    "Stale: rules or facts that bear on it have changed since it was decided.", List.of()));
        }
        return said;
    }

    private Optional<FinalRating> decision(Recommendation recommendation) {
        return review.finalRating(recommendation.indicator().id());
    }

    private Optional<Correction> correction(Recommendation recommendation) {
        return review.correction(recommendation.indicator().id());
    }

    private Statement grounds(String words, Grounds grounds) {
        return footnotes.statement(words + " " + Wording.stopped(grounds.text()), grounds.source(), grounds.locator());
    }
}
