package org.r2prating.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.r2prating.Shipped;
import org.r2prating.facts.CodedFinding;
import org.r2prating.facts.Dossier;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.Membership;
import org.r2prating.facts.PartialDate;
import org.r2prating.facts.Passport;
import org.r2prating.facts.Published;
import org.r2prating.input.Origin;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.FactKind;
import org.r2prating.model.Question;
import org.r2prating.model.Rating;
import org.r2prating.model.Subject;

/** Invented states over four editions, with the few facts and published ratings that a test needs. */
public final class MadeUpEditions {

    public static final Edition E2013 = edition("2013", 64);
    public static final Edition E2016 = edition("2016", 67);
    public static final Edition E2019 = edition("2019", 70);
    public static final Edition E2022 = edition("2022", 73);
    public static final String KIGALI = "kigali-principles";

    private final Map<String, Country> countries = new TreeMap<>();
    private final Map<FactBase.Key, List<Fact>> facts = new LinkedHashMap<>();
    private final Map<FactBase.Key, Map<String, Published.Row>> tables = new LinkedHashMap<>();

    private static Edition edition(String id, int session) {
        int year = Integer.parseInt(id);
        return new Edition(id, LocalDate.of(year - 2, 1, 1), LocalDate.of(year, 12, 31), session, session + 2);
    }

    /** How a state stood to the Kigali Principles, on which alone indicator 35 rests. */
    public MadeUpEditions kigali(String state, Edition edition, String says) {
        return fact(state, edition, new Membership(passport("kigali", state, edition), KIGALI, says, null));
    }

    /** The answer to one of the framework's questions. */
    public MadeUpEditions finding(String state, Edition edition, String question, String answer) {
        Question asked = Shipped.pack()
                .framework()
                .question(new Subject(FactKind.FINDING, question))
                .orElseThrow();
        return fact(
                state,
                edition,
                new CodedFinding(
                        passport(question, state, edition), question, answer, asked.indicator(), asked.aspect()));
    }

    /** A fact in the dossier of a state. */
    public MadeUpEditions fact(String state, Edition edition, Fact fact) {
        known(state, edition);
        facts.get(new FactBase.Key(state, edition.id())).add(fact);
        return this;
    }

    /** A row of a published table. */
    public MadeUpEditions published(String state, Edition edition, String indicator, String rating, String change) {
        known(state, edition);
        tables.get(new FactBase.Key(state, edition.id())).put(indicator, new Published.Row(rating(rating), change));
        return this;
    }

    private void known(String state, Edition edition) {
        countries.computeIfAbsent(state, s -> Country.invented(s, "State " + s));
        FactBase.Key key = new FactBase.Key(state, edition.id());
        facts.computeIfAbsent(key, k -> new ArrayList<>());
        tables.computeIfAbsent(key, k -> new LinkedHashMap<>());
    }

    public Country country(String state) {
        return Optional.ofNullable(countries.get(state)).orElseThrow();
    }

    /** All of it as a fact base. */
    public FactBase base() {
        Map<FactBase.Key, Dossier> dossiers = new LinkedHashMap<>();
        facts.forEach((key, known) -> dossiers.put(
                key,
                new Dossier(
                        key.country(),
                        key.edition(),
                        known,
                        Optional.of(new Published(
                                "an-annex",
                                Map.of(),
                                tables.getOrDefault(key, Map.of()),
                                null,
                                Published.Kept.in("facts/" + key.country() + "/" + key.edition() + ".yaml"))))));
        return FactBase.empty(List.of(E2013, E2016, E2019, E2022)).with(countries, dossiers);
    }

    public static Rating rating(String label) {
        return Shipped.pack().framework().scale().labelled(label).orElseThrow();
    }

    private static Passport passport(String id, String state, Edition edition) {
        return new Passport(
                id,
                new Origin("facts/" + state + "/" + edition.id() + ".yaml", 7, 5),
                state,
                PartialDate.of(edition.until()),
                EvidenceStatus.DOCUMENTED,
                false,
                List.of(new Evidence("a-source", "page 1", "", null)),
                new Passport.Coding("Kim", edition.until()),
                "");
    }
}
