package org.r2prating.consistency.backtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.Dossier;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.Published;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.SearchedNone;
import org.r2prating.rules.RulePack;

/**
 * Recommended ratings against published ones, wherever a dossier keeps any.
 *
 * @param printings those in which something was printed, each kept apart
 * @param scores where a headline score was published
 */
public record AgainstPublished(List<AgainstPrinting> printings, List<ScoreComparison> scores) {

    public AgainstPublished {
        printings = List.copyOf(printings);
        scores = List.copyOf(scores);
    }

    /**
     * Rates anew what was published.
     *
     * @param states codes of the only states to look at; empty: all
     * @param only the only edition to look at; empty: all
     */
    public static AgainstPublished of(
            RulePack pack, FactBase base, Set<String> states, Optional<Edition> only, SearchedNone policy) {
        Recommender recommender = new Recommender(pack, base);
        Map<Printing, List<Comparison>> found = new EnumMap<>(Printing.class);
        List<ScoreComparison> scores = new ArrayList<>();
        for (Edition edition : only.map(List::of).orElse(base.editions())) {
            base.dossiers().values().stream()
                    .filter(d -> d.edition().equals(edition.id()))
                    .filter(d -> states.isEmpty() || states.contains(d.country()))
                    .sorted(Comparator.comparing(Dossier::country))
                    .forEach(dossier -> dossier.published().ifPresent(published -> {
                        Country country =
                                Objects.requireNonNull(base.countries().get(dossier.country()));
                        Assessment assessment = recommender.assess(country, edition, policy);
                        compare(assessment, published, found);
                        Optional.ofNullable(published.score())
                                .ifPresent(score ->
                                        scores.add(new ScoreComparison(country, edition, score, assessment.score())));
                    }));
        }
        List<AgainstPrinting> printings = found.entrySet().stream()
                .map(e -> AgainstPrinting.of(e.getKey(), pack.framework().scale(), e.getValue()))
                .toList();
        return new AgainstPublished(printings, scores);
    }

    private static void compare(Assessment assessment, Published published, Map<Printing, List<Comparison>> found) {
        for (Printing printing : Printing.values()) {
            printing.ratings(published).forEach((indicator, rating) -> assessment
                    .of(indicator)
                    .map(r -> new Comparison(assessment.country(), assessment.edition(), r, rating, published.source()))
                    .ifPresent(c -> found.computeIfAbsent(printing, p -> new ArrayList<>())
                            .add(c)));
        }
    }
}
