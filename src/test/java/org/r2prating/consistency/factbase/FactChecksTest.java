package org.r2prating.consistency.factbase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.Shipped;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.facts.Dossier;
import org.r2prating.facts.Fact;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.FactBaseReading;
import org.r2prating.facts.FactsOnDisk;
import org.r2prating.model.Country;
import org.r2prating.model.Framework;

/** When each check of facts finds something, and when it is silent. */
class FactChecksTest {

    private static final String LIST = "evidence: [{ source: untc, locator: list }] }\n";
    private static final String TABLE =
            "iso3,kind,subject,says,before,since,asOf,until,status,mark,womenShare,source,locator\n";

    @TempDir
    private Path folder;

    private FactsOnDisk facts;

    @BeforeEach
    void someSources() {
        facts = new FactsOnDisk(folder)
                .with(
                        "sources.json",
                        """
                        [
                          { "id": "untc", "type": "webpage", "title": "Status of treaties" },
                          { "id": "early", "type": "report", "title": "R", "issued": { "date-parts": [[2021, 12]] } },
                          { "id": "late", "type": "report", "title": "R", "issued": { "date-parts": [[2022, 1]] } }
                        ]
                        """);
    }

    private static String dossier(String edition, String facts) {
        return "country: KOR\nedition: \"" + edition + "\"\n" + facts;
    }

    private List<Finding> found() {
        FactBaseReading read = facts.read();
        Country country =
                Optional.ofNullable(read.facts().countries().get("KOR")).orElseThrow();
        assertThat(read.unreadableOf("KOR")).isEmpty();
        StateFacts state = new StateFacts(
                read.facts(),
                facts.framework(),
                country,
                read.facts().editions(),
                read.contradictions().getOrDefault("KOR", List.of()));
        return FactChecks.all().stream().flatMap(c -> c.of(state).stream()).toList();
    }

    private List<String> kinds() {
        return found().stream().map(f -> f.kind().id() + " " + f.about()).toList();
    }

    @Test
    void whatContradictsWithinAnEditionIsFound() {
        facts.with(
                "KOR/2022.yaml",
                dossier(
                        "2022",
                        "treaties:\n  - { id: a, treaty: cat, standing: party, " + LIST
                                + "  - { id: b, treaty: cat, standing: none, " + LIST));
        assertThat(kinds()).containsExactly("fact-contradiction KOR cat a b");
        assertThat(found().get(0).witnesses())
                .extracting(w -> w.place().at().line())
                .containsExactly(4, 5);
    }

    @Test
    void aTreatyIsJoinedOnceAndLeftOnlyByWithdrawing() {
        String party = "treaties:\n  - { id: a, treaty: cat, standing: party, asOf: 2018, since: 1990, " + LIST;
        facts.with("KOR/2019.yaml", dossier("2019", party));
        facts.with(
                "KOR/2022.yaml", dossier("2022", party.replace("2018", "2021").replace("1990", "1991")));
        assertThat(kinds()).containsExactly("fact-contradiction KOR cat a a");
        facts.with("KOR/2022.yaml", dossier("2022", "treaties:\n  - { id: b, treaty: cat, standing: none, " + LIST));
        assertThat(kinds()).containsExactly("fact-contradiction KOR cat a b");
        facts.with(
                "KOR/2022.yaml", dossier("2022", "treaties:\n  - { id: b, treaty: cat, standing: withdrawn, " + LIST));
        assertThat(kinds()).isEmpty();
        facts.with(
                "KOR/2022.yaml",
                dossier("2022", party.replace("2018", "2021").replace("since: 1990", "since: 1990-05")));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void aTableThatSaysOtherwiseIsFound() {
        String row = "KOR,treaties,cat,not-party,,,2020-01-01,,documented,,,untc,row 1\n";
        facts.with("tables/treaties.csv", TABLE + row);
        facts.with("KOR/2022.yaml", dossier("2022", "treaties:\n  - { id: a, treaty: cat, standing: party, " + LIST));
        assertThat(kinds()).containsExactly("dossier-against-tables KOR cat a untc");
        facts.with("KOR/2022.yaml", dossier("2022", "treaties:\n  - { id: a, treaty: cat, standing: signed, " + LIST));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void whatOnlyLaterSourcesShowIsFoundUnlessItIsMarked() {
        String fact = "mechanisms:\n  - { id: nhri, mechanism: nhri, state: exists, ";
        String late = "evidence: [{ source: late, locator: p. 1 }] }\n";
        facts.with("KOR/2022.yaml", dossier("2022", fact + late));
        assertThat(kinds()).containsExactly("fact-after-cut-off KOR 2022 nhri");
        facts.with("KOR/2022.yaml", dossier("2022", fact + "retrospective: true, " + late));
        assertThat(kinds()).isEmpty();
        facts.with("KOR/2022.yaml", dossier("2022", fact + late.replace("late", "early")));
        assertThat(kinds()).isEmpty();
        facts.with("KOR/2022.yaml", dossier("2022", fact + late.replace("late", "untc")));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void theShippedFactsHaveNoError() {
        Framework framework = Shipped.pack().framework();
        for (String code : List.of("PRK", "AUS", "FJI", "KOR", "MMR", "PHL")) {
            StateFacts state = new StateFacts(
                    Shipped.base(),
                    framework,
                    Shipped.country(code),
                    Shipped.base().editions(),
                    List.of());
            assertThat(FactChecks.all())
                    .allSatisfy(check -> assertThat(check.of(state)).isEmpty());
        }
    }

    @Test
    void aTreatyGivenTwiceMakesTheSumWrong() {
        Framework framework = Shipped.pack().framework();
        List<Fact> twice = Shipped.base().coded("PRK", Shipped.edition("2022")).stream()
                .filter(f -> f.id().equals("iccpr"))
                .toList();
        assertThat(twice).hasSize(1);
        FactBase base = Shipped.with(
                Map.of(new FactBase.Key("PRK", "2022"), new Dossier("PRK", "2022", twice, Optional.empty())));
        StateFacts state =
                new StateFacts(base, framework, Shipped.country("PRK"), List.of(Shipped.edition("2022")), List.of());
        assertThat(new TreatySum().of(state)).singleElement().satisfies(f -> {
            assertThat(f.about()).isEqualTo("PRK 2022 instruments");
            assertThat(f.message()).contains("8 joined and 0 not joined; with 6 not known that makes 14", "has 13");
            assertThat(f.witnesses()).hasSize(2);
        });
    }
}
