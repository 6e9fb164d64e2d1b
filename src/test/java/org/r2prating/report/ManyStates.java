package org.r2prating.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.r2prating.Shipped;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.GeneratedFacts;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.engine.Score;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.Fact;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;
import org.r2prating.model.SearchedNone;

/** States about which made-up facts are known: of some nothing, of others everything. */
public final class ManyStates {

    public static final Framework FRAMEWORK = Shipped.pack().framework();
    public static final Edition EDITION = Shipped.edition("2022");
    public static final Basis BASIS = new Basis(EDITION, SearchedNone.WORST, "a".repeat(64), "b".repeat(64), "test");

    private static final double[] KNOWN = {0, 0.1, 0.3, 0.6, 0.95, 1};
    private static final Recommender RECOMMENDER = new Recommender(Shipped.pack(), FactBase.empty(List.of(EDITION)));

    /** Invented ones, two of them named by somebody who means harm. */
    private static final List<Country> FEW = List.of(
            new Country("QAA", "Arcadia", "", "Asia", "Eastern Asia"),
            new Country("QAB", "=cmd|'/C calc'!A0", "", "Asia", "Eastern Asia"),
            new Country("QAC", "<script>alert(\"x\")</script> & Sons", "", "Asia", "Southern Asia"),
            new Country("QAD", "Delphi", "the", "Europe", "Southern Europe"),
            new Country("QAE", "Eldorado of the Very Long Official Name", "", "Americas", "Northern America"),
            new Country("QAF", "Freedonia", "", "Europe", "Western Europe"),
            new Country("QAG", "Grand Fenwick", "", "Europe", "Western Europe"),
            Country.invented("QAH", "Herland"));

    private ManyStates() {}

    public static List<Assessment> few() {
        return of(FEW);
    }

    /** All members of the UN. */
    public static List<Assessment> all() {
        return of(Shipped.base().countries().values().stream().toList());
    }

    private static List<Assessment> of(List<Country> countries) {
        List<Assessment> assessments = new ArrayList<>();
        for (Country country : countries) {
            int place = assessments.size();
            assessments.add(assess(country, place, KNOWN[place % KNOWN.length]));
        }
        return assessments;
    }

    /** A state with the given share of everything known. */
    public static Assessment assess(Country country, long seed, double known) {
        List<Fact> facts = new GeneratedFacts(FRAMEWORK, EDITION, seed, known).facts();
        List<Recommendation> recommendations =
                RECOMMENDER.recommend(CaseFile.of(FRAMEWORK, country, EDITION, facts, List.of(), BASIS.policy()));
        return new Assessment(
                country,
                EDITION,
                BASIS.policy(),
                recommendations,
                Score.of(FRAMEWORK, recommendations),
                Optional.empty(),
                BASIS.packDigest(),
                BASIS.factsDigest());
    }
}
