package org.r2prating.consistency.rated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.r2prating.consistency.backtest.Comparison;
import org.r2prating.consistency.backtest.Printing;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.rated.PrintedRatings.Printed;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.explain.Answered.Attempted;
import org.r2prating.explain.Answered.WhyNotAnswer;
import org.r2prating.explain.Explanation;
import org.r2prating.explain.Explanation.Held;
import org.r2prating.explain.ExplanationText;
import org.r2prating.facts.review.Verdict;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;
import org.r2prating.model.Rating;

/**
 * A published rating that is not what the rules recommend: another rating, or one outside the range that the evidence
 * leaves open; unless a person decided so, which is on record with its reason. Where the two printings of a document agree, they are one finding; where they do not, each is its own.
 */
public final class PublishedAgainstRules implements Check<RatedCase> {

    private static final Kind KIND = new Kind(
            "published-against-rules",
            Kind.Family.RULES,
            Severity.WARNING,
            "A published rating that the rules do not recommend on the facts that are known.",
            "Either the rating, a fact or a rule is wrong, or a judgement was made that no one wrote down.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(RatedCase rated) {
        List<Finding> found = new ArrayList<>();
        for (Recommendation recommendation : rated.assessment().recommendations()) {
            Map<Printing, Printed> printings =
                    rated.printed().of(recommendation.indicator().id());
            boolean agree =
                    printings.values().stream().map(Printed::rating).distinct().count() < 2;
            if (agree) {
                found.addAll(
                        finding(rated, recommendation, printings, "").stream().toList());
            } else {
                printings.forEach((printing, printed) -> found.addAll(
                        finding(rated, recommendation, Map.of(printing, printed), " " + printing.id()).stream()
                                .toList()));
            }
        }
        return found;
    }

    /** @param printings that print one and the same rating, or none */
    private static Optional<Finding> finding(
            RatedCase rated, Recommendation recommendation, Map<Printing, Printed> printings, String which) {
        if (printings.isEmpty()) {
            return Optional.empty();
        }
        Printed first = printings.values().iterator().next();
        Rating published = first.rating();
        if (!disagree(rated, recommendation, published)) {
            return Optional.empty();
        }
        String indicator = recommendation.indicator().id();
        boolean decided =
                rated.decided(indicator).filter(Verdict.of(published)::equals).isPresent();
        if (decided && !rated.isStale(indicator)) {
            return Optional.empty();
        }
        Explanation explanation = rated.explanation(recommendation, published);
        List<Witness> witnesses = new ArrayList<>();
        new LinkedHashMap<>(printings)
                .forEach((printing, printed) ->
                        witnesses.add(new Witness(printing.words() + ": " + published, printed.place())));
        witnesses.addAll(derivation(explanation));
        witnesses.addAll(whyNot(explanation, published));
        String where = printings.keySet().stream().map(Printing::words).collect(Collectors.joining(" and the "));
        return Optional.of(new Finding(
                KIND,
                rated.about() + " " + recommendation.indicator().id() + which,
                rated.about() + ", indicator " + recommendation.indicator().number() + " ("
                        + recommendation.indicator().name() + "): the " + where
                        + (printings.size() == 1 ? " prints " : " print ") + published + ", the rules recommend "
                        + outcome(recommendation) + ".",
                first.place(),
                witnesses,
                mend(rated, indicator, decided) + "; `explain "
                        + rated.assessment().country().iso3() + " "
                        + recommendation.indicator().id() + " --edition "
                        + rated.assessment().edition().id() + " --why-not \"" + published + "\"` tells all."));
    }

    private static String mend(RatedCase rated, String indicator, boolean decided) {
        return decided
                ? "A person decided so, and rules or facts that bear on it have changed since: decide it again, `review "
                        + rated.assessment().country().iso3() + " " + indicator + "`"
                : "Correct the rating, the fact or the rule that is wrong, or record the judgement with its reason";
    }

    private static boolean disagree(RatedCase rated, Recommendation recommendation, Rating published) {
        return switch (new Comparison(
                        rated.assessment().country(), rated.assessment().edition(), recommendation, published, "")
                .verdict()) {
            case DIFFERENT, RANGE_BESIDE_PUBLISHED, NOT_APPLICABLE -> true;
            case EQUAL, RANGE_AROUND_PUBLISHED, INSUFFICIENT -> false;
        };
    }

    private static String outcome(Recommendation recommendation) {
        Outcome outcome = recommendation.outcome();
        return outcome.range().map(Object::toString).orElseGet(outcome::name);
    }

    /** What decided, a sentence of a rule each, with the rule's place. */
    private static List<Witness> derivation(Explanation explanation) {
        return explanation.held().stream()
                .filter(Held::decisive)
                .flatMap(held -> held.sentences().stream()
                        .map(said -> new Witness(
                                "rule, " + ExplanationText.conclusion(held.card()) + ": " + said.text(),
                                Place.of(held.card().origin()))))
                .toList();
    }

    private static List<Witness> whyNot(Explanation explanation, Rating published) {
        return explanation.answered().stream()
                .flatMap(a -> a.whyNot().stream())
                .map(answer -> new Witness("why not " + published + ": " + summary(answer), place(explanation, answer)))
                .toList();
    }

    /** What stands in the way of the published rating, or else what the nearest rule for it lacks. */
    private static String summary(WhyNotAnswer answer) {
        if (!answer.against().isEmpty()) {
            return "what holds stands against it: "
                    + answer.against().stream().map(Explanation.Said::text).collect(Collectors.joining(" "));
        }
        return StringUtils.uncapitalize(answer.attempts().stream()
                .findFirst()
                .map(a -> Strings.CS.removeEnd(answer.summary(), ".") + " (" + lacking(a) + ").")
                .orElse(answer.summary()));
    }

    /** What the nearest rule asks that is not so. */
    private static String lacking(Attempted attempt) {
        return attempt.checks().stream()
                .filter(c -> !c.words().equals("met"))
                .map(c -> "it requires " + c.required() + "; found: " + c.observed())
                .collect(Collectors.joining("; "));
    }

    private static Place place(Explanation explanation, WhyNotAnswer answer) {
        return Place.of(answer.attempts().stream()
                .filter(a -> answer.against().isEmpty())
                .findFirst()
                .map(a -> a.card().origin())
                .orElseGet(() -> explanation.held().stream()
                        .map(h -> h.card().origin())
                        .findFirst()
                        .orElse(Origin.of(
                                explanation.recommendation().indicator().id()))));
    }
}
