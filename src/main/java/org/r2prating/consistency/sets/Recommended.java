package org.r2prating.consistency.sets;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.lang3.Strings;
import org.r2prating.consistency.agreement.RatingSet;
import org.r2prating.consistency.agreement.Thing;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.CaseFile;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Rating;
import org.r2prating.rules.RulePack;

/** What the rules recommend: {@code recommended}, {@code recommended:2019}, or {@code rules:DIR} by another pack. */
final class Recommended implements SetKind {

    private static final String RECOMMENDED = "recommended";
    private static final String RULES = "rules:";

    @Override
    public String usage() {
        return "recommended[:EDITION], rules:DIR";
    }

    @Override
    public boolean takes(String name) {
        return name.equals(RECOMMENDED) || name.startsWith(RECOMMENDED + ":") || name.startsWith(RULES);
    }

    @Override
    public Optional<RatingSet> read(String name, AtHand atHand) {
        if (name.startsWith(RULES)) {
            Path folder = Path.of(Strings.CS.removeStart(name, RULES));
            return atHand.packs()
                    .apply(folder, atHand.problems())
                    .map(pack -> of(name, pack, atHand.edition(), atHand));
        }
        String id = Strings.CS.removeStart(Strings.CS.removeStart(name, RECOMMENDED), ":");
        return Optional.of(of(name, atHand.pack(), atHand.edition(id), atHand));
    }

    private static RatingSet of(String name, RulePack pack, Edition edition, AtHand atHand) {
        Recommender recommender = new Recommender(pack, atHand.base());
        SortedMap<Thing, Rating> ratings = new TreeMap<>();
        int open = 0;
        for (Country country : atHand.states()) {
            CaseFile file = CaseFile.of(atHand.base(), pack.framework(), country, edition, atHand.policy());
            for (Recommendation recommendation : recommender.recommend(file)) {
                Optional<Rating> rating = recommendation.outcome().rating();
                rating.ifPresent(r -> ratings.put(new Thing(country, recommendation.indicator()), r));
                open += rating.isPresent() ? 0 : 1;
            }
        }
        return new RatingSet(
                name,
                "recommended for " + edition.id() + " by rules " + pack.digest().substring(0, 12),
                ratings,
                open);
    }
}
