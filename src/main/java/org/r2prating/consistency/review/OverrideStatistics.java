package org.r2prating.consistency.review;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.r2prating.consistency.agreement.Share;
import org.r2prating.facts.review.BlindCoding;
import org.r2prating.facts.review.FinalRating;
import org.r2prating.facts.review.Review;

/**
 * How what persons decide relates to what the rules propose, over final ratings that stand.
 *
 * @param finals how many were decided
 * @param departures how many of each kind
 * @param byIndicator of the decisions on each indicator, those that go against the rules, and in which direction
 * @param byRule the same for each rule that decided a proposal
 * @param byDecider the same for each person who decided
 * @param byCoder of each coder's blind codings of a decided indicator, those that are not what the rules proposed
 * @param medianSteps of the scale between decision and proposal, where both have ratings
 * @param grounded of the decisions that are not what was proposed, those with reason, text and citation
 * @param blind of blind codings of decided indicators, those that are what the rules proposed
 * @param shown of the decisions on the same indicators, made with the proposal in view, those that are what was proposed
 */
public record OverrideStatistics(
        int finals,
        Map<Departure, Integer> departures,
        SortedMap<String, Overrides> byIndicator,
        SortedMap<String, Overrides> byRule,
        SortedMap<String, Overrides> byDecider,
        SortedMap<String, Share> byCoder,
        OptionalDouble medianSteps,
        Share grounded,
        Share blind,
        Share shown) {

    /** A rule that is overridden in more than this share of its cases needs a look. */
    public static final double OFTEN = 0.2;

    /** Of fewer cases nothing is said. */
    public static final int ENOUGH = 10;

    /** Over all records of these reviews. */
    public static OverrideStatistics of(Collection<Review> reviews) {
        Map<Departure, Integer> departures = new EnumMap<>(Departure.class);
        SortedMap<String, Overrides> byIndicator = new TreeMap<>();
        SortedMap<String, Overrides> byRule = new TreeMap<>();
        SortedMap<String, Overrides> byDecider = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        SortedMap<String, Share> byCoder = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Share grounded = new Share(0, 0);
        Share blind = new Share(0, 0);
        Share shown = new Share(0, 0);
        for (Review review : reviews) {
            for (FinalRating decided : review.finals().values()) {
                Departure departure = Departure.of(decided);
                departures.merge(departure, 1, Integer::sum);
                Overrides one = Overrides.of(departure);
                byIndicator.merge(decided.indicator(), one, Overrides::plus);
                byDecider.merge(decided.by(), one, Overrides::plus);
                decided.proposal().rules().forEach(rule -> byRule.merge(rule, one, Overrides::plus));
                if (!decided.accepts()) {
                    grounded = plus(grounded, decided.grounds().isPresent());
                }
                List<BlindCoding> codings = review.codings(decided.indicator());
                for (BlindCoding coding : codings) {
                    boolean same = coding.rating().equals(decided.proposal().outcome());
                    blind = plus(blind, same);
                    count(byCoder, coding.by(), !same);
                }
                if (!codings.isEmpty()) {
                    shown = plus(shown, decided.accepts());
                }
            }
        }
        return new OverrideStatistics(
                departures.values().stream().mapToInt(Integer::intValue).sum(),
                Collections.unmodifiableMap(departures),
                Collections.unmodifiableSortedMap(byIndicator),
                Collections.unmodifiableSortedMap(byRule),
                Collections.unmodifiableSortedMap(byDecider),
                Collections.unmodifiableSortedMap(byCoder),
                median(reviews.stream()
                        .flatMap(r -> r.finals().values().stream())
                        .flatMapToInt(f -> Departure.steps(f).stream())
                        .sorted()
                        .toArray()),
                grounded,
                blind,
                shown);
    }

    private static void count(Map<String, Share> shares, String name, boolean counts) {
        shares.merge(
                name, plus(new Share(0, 0), counts), (a, b) -> new Share(a.part() + b.part(), a.whole() + b.whole()));
    }

    private static Share plus(Share share, boolean counts) {
        return new Share(share.part() + (counts ? 1 : 0), share.whole() + 1);
    }

    private static OptionalDouble median(int[] sorted) {
        int half = sorted.length / 2;
        return sorted.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0);
    }

    /** How many decisions are of a kind. */
    public int count(Departure departure) {
        return departures.getOrDefault(departure, 0);
    }

    /** What was accepted. */
    public Share accepted() {
        return new Share(count(Departure.ACCEPTED), finals);
    }

    /** What went against the rules. */
    public Overrides overrides() {
        return new Overrides(count(Departure.UP), count(Departure.DOWN), count(Departure.OTHER), finals);
    }

    /** The rules that are overridden often enough, in enough cases, to be looked at. */
    public SortedMap<String, Overrides> oftenOverridden() {
        SortedMap<String, Overrides> often = new TreeMap<>(byRule);
        often.values().removeIf(s -> s.whole() < ENOUGH || s.share().part() <= OFTEN * s.whole());
        return often;
    }
}
