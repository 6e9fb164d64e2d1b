package org.r2prating.inquiry;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.r2prating.Shipped;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.GeneratedFacts;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.Dossier;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.Source;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.SearchedNone;

/** States to ask about: the DPRK of both editions, and invented ones of which some, most or all is known. */
public record Cases(String name, FactBase base, Country country, Edition edition) {

    private static final double[] KNOWN = {0.1, 0.4, 0.7, 0.95, 1.0};

    /** As many invented ones as asked for with {@code -Dexplanations.sample}. */
    public static Stream<Cases> all() {
        int sample = Integer.getInteger("explanations.sample", 15);
        return Stream.concat(
                Stream.of(prk("2019"), prk("2022")),
                Stream.iterate(0, i -> i < sample, i -> i + 1).map(Cases::made));
    }

    static Cases prk(String edition) {
        return new Cases("PRK " + edition, Shipped.base(), Shipped.country("PRK"), Shipped.edition(edition));
    }

    private static Cases made(int seed) {
        Edition edition = Shipped.edition("2022");
        Country country = Country.invented("QAA", "Testland");
        double known = KNOWN[seed % KNOWN.length];
        Dossier dossier = new Dossier(
                "QAA",
                "2022",
                new GeneratedFacts(Shipped.pack().framework(), edition, seed, known).facts(),
                Optional.empty());
        FactBase base = Shipped.with(Map.of(new FactBase.Key("QAA", "2022"), dossier));
        return new Cases("made " + seed, withSources(base), country, edition);
    }

    /** The sources that generated facts name. */
    private static FactBase withSources(FactBase base) {
        Map<String, Source> sources = new TreeMap<>(base.sources());
        for (int i = 0; i < 7; i++) {
            Source like = sources.get("un-a-76-242");
            sources.put(
                    "source-" + i,
                    new Source(
                            "source-" + i,
                            like.type(),
                            like.authors(),
                            "Report " + i,
                            "",
                            "",
                            "",
                            "",
                            like.issued(),
                            "",
                            "https://example.org/" + i,
                            "",
                            "",
                            "",
                            false));
        }
        return new FactBase(
                base.editions(),
                sources,
                base.countries(),
                base.standing(),
                base.dossiers(),
                base.remarks(),
                base.tables(),
                base.everyState(),
                base.names(),
                base.digest());
    }

    public Assessment assessment() {
        return new Recommender(Shipped.pack(), base).assess(country, edition, SearchedNone.WORST);
    }

    public Inquiry inquiry(Assessment assessment) {
        return new Inquiry(Shipped.pack(), Shipped.steps(), base, assessment);
    }

    CaseFile caseFile() {
        return CaseFile.of(base, Shipped.pack().framework(), country, edition, SearchedNone.WORST);
    }

    @Override
    public String toString() {
        return name;
    }
}
