package org.r2prating.consistency.backtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Indicator;
import org.r2prating.model.SearchedNone;
import org.r2prating.rules.RulePack;

/**
 * Ratings decided by hard facts against a published ordering: of two states from different groups, the better one must
 * not be rated below the other. Nothing is fitted to it.
 *
 * @param open states about which hard facts decide nothing
 * @param leastCommon on how many indicators two states must both be rated for their mean points to be compared
 * @param pooled by mean points over the indicators rated for both
 * @param byIndicator for each indicator that hard facts decide for some state
 * @param offenders the pairs that fail worst
 */
public record AgainstOrdering(
        Ordering ordering,
        Edition edition,
        int states,
        int pairs,
        List<Country> open,
        int leastCommon,
        PairShares pooled,
        List<OnIndicator> byIndicator,
        List<PooledPair> offenders) {

    private static final int LEAST_COMMON = 5;
    private static final int WORST = 10;

    private static final Comparator<PooledPair> WORST_FIRST = Comparator.comparing(PooledPair::shortfall)
            .thenComparing(p -> p.failing().size())
            .reversed()
            .thenComparing(p -> p.better().iso3())
            .thenComparing(p -> p.worse().iso3());

    /**
     * The same on one indicator.
     *
     * @param states for how many states hard facts decide it, with a point or a range
     */
    public record OnIndicator(Indicator indicator, int states, PairShares pairs) {}

    /** Rates all states of an ordering for an edition and looks at every pair. */
    public static AgainstOrdering of(
            RulePack pack, FactBase base, Ordering ordering, Edition edition, SearchedNone policy) {
        Recommender recommender = new Recommender(pack, base);
        List<HardRatings> rated = new ArrayList<>();
        for (Ordering.Group group : ordering.groups()) {
            for (Country country : group.states()) {
                CaseFile file = CaseFile.of(base, pack.framework(), country, edition, policy);
                rated.add(HardRatings.of(country, group.name(), recommender.recommend(file)));
            }
        }
        return of(pack.framework().indicators(), ordering, edition, rated);
    }

    static AgainstOrdering of(List<Indicator> indicators, Ordering ordering, Edition edition, List<HardRatings> rated) {
        List<Pair> pairs = pairs(rated);
        List<OnIndicator> byIndicator = new ArrayList<>();
        for (Indicator indicator : indicators) {
            int states = (int)
                    rated.stream().filter(r -> r.on(indicator).isPresent()).count();
            if (states > 0) {
                List<PairVerdict> verdicts = pairs.stream()
                        .map(p -> PairVerdict.of(
                                rated.get(p.better()).on(indicator),
                                rated.get(p.worse()).on(indicator)))
                        .toList();
                byIndicator.add(new OnIndicator(indicator, states, PairShares.of(pairs, verdicts)));
            }
        }
        List<PooledPair> pooled = pairs.stream()
                .map(p -> PooledPair.of(rated.get(p.better()), rated.get(p.worse()), LEAST_COMMON))
                .toList();
        return new AgainstOrdering(
                ordering,
                edition,
                rated.size(),
                pairs.size(),
                rated.stream()
                        .filter(r -> r.byIndicator().isEmpty())
                        .map(HardRatings::country)
                        .toList(),
                LEAST_COMMON,
                PairShares.of(pairs, pooled.stream().map(PooledPair::verdict).toList()),
                byIndicator,
                pooled.stream()
                        .filter(p -> p.shortfall() > 0 || !p.failing().isEmpty())
                        .sorted(WORST_FIRST)
                        .limit(WORST)
                        .toList());
    }

    /** Every pair of states from different groups; the groups stand best first. */
    private static List<Pair> pairs(List<HardRatings> rated) {
        List<Pair> pairs = new ArrayList<>();
        for (int better = 0; better < rated.size(); better++) {
            for (int worse = better + 1; worse < rated.size(); worse++) {
                if (!rated.get(better).group().equals(rated.get(worse).group())) {
                    pairs.add(new Pair(better, worse));
                }
            }
        }
        return pairs;
    }
}
