package org.r2prating.consistency.backtest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.r2prating.Shipped;
import org.r2prating.engine.GeneratedFacts;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.Dossier;
import org.r2prating.facts.Fact;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.Published;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Rating;
import org.r2prating.model.SearchedNone;

/** A fact base of invented states with generated facts, and with ratings as if they had been published. */
public final class MadeUpStates {

    public static final Edition EDITION = Shipped.edition("2022");

    private final int states;
    private final double known;

    public MadeUpStates(int states, double known) {
        this.states = states;
        this.known = known;
    }

    public static Country country(int number) {
        String code = "QB" + (char) ('A' + number);
        return Country.invented(code, "State " + code);
    }

    /** The fact base, with a table of what {@code published} makes of each recommendation that says something. */
    public FactBase base(BiFunction<Integer, Recommendation, Optional<Rating>> published) {
        Map<FactBase.Key, Dossier> dossiers = new LinkedHashMap<>();
        Map<String, Country> countries = new TreeMap<>();
        for (int i = 0; i < states; i++) {
            Country country = country(i);
            countries.put(country.iso3(), country);
            List<Fact> facts = new GeneratedFacts(Shipped.pack().framework(), EDITION, i, known).facts();
            Map<String, Published.Row> table = new LinkedHashMap<>();
            for (Recommendation r : recommend(country, facts)) {
                published
                        .apply(i, r)
                        .ifPresent(rating -> table.put(r.indicator().id(), new Published.Row(rating, "Unchanged")));
            }
            Published all = new Published("somewhere", Map.of(), table, null, Published.Kept.in("somewhere"));
            dossiers.put(
                    new FactBase.Key(country.iso3(), EDITION.id()),
                    new Dossier(country.iso3(), EDITION.id(), facts, Optional.of(all)));
        }
        return base(countries, dossiers);
    }

    static FactBase base(Map<String, Country> countries, Map<FactBase.Key, Dossier> dossiers) {
        return FactBase.empty(Shipped.base().editions()).with(countries, dossiers);
    }

    private static List<Recommendation> recommend(Country country, List<Fact> facts) {
        return new Recommender(Shipped.pack(), FactBase.empty(Shipped.base().editions()))
                .recommend(CaseFile.of(
                        Shipped.pack().framework(), country, EDITION, facts, List.of(), SearchedNone.WORST));
    }
}
