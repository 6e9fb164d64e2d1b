package org.r2prating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.r2prating.facts.CodedFinding;
import org.r2prating.facts.Dossier;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.PartialDate;
import org.r2prating.facts.Passport;
import org.r2prating.facts.PeacekeepingContribution;
import org.r2prating.input.Origin;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.FactKind;
import org.r2prating.model.Question;
import org.r2prating.model.Subject;

/** Facts about an invented state in the edition of 2022, each as a test needs it. */
public final class MadeUpFacts {

    public static final Country COUNTRY = Country.invented("QAA", "Testland");
    public static final Edition EDITION = Shipped.edition("2022");

    private MadeUpFacts() {}

    /** A fact base in which these are all that is known about the state. */
    public static FactBase base(Fact... facts) {
        return Shipped.with(
                Map.of(new FactBase.Key("QAA", "2022"), new Dossier("QAA", "2022", List.of(facts), Optional.empty())));
    }

    public static Evidence evidence(String source, String locator, String quote) {
        return new Evidence(source, locator, quote, null);
    }

    public static Fact finding(String id, String question, String answer, EvidenceStatus status, Evidence... evidence) {
        Question asked = Shipped.pack()
                .framework()
                .question(new Subject(FactKind.FINDING, question))
                .orElseThrow();
        return new CodedFinding(passport(id, status, evidence), question, answer, asked.indicator(), asked.aspect());
    }

    /** How many were deployed on average, or on one day where both are the same. */
    public static Fact peacekeeping(double personnel, LocalDate since, LocalDate until, Evidence... evidence) {
        return new PeacekeepingContribution(
                passport("peacekeeping", EvidenceStatus.DOCUMENTED, evidence),
                personnel,
                since,
                until,
                null,
                null,
                Shipped.pack().framework().womenShareTarget());
    }

    private static Passport passport(String id, EvidenceStatus status, Evidence... evidence) {
        return new Passport(
                id,
                new Origin("facts/QAA/2022.yaml", 1, 1),
                "QAA",
                PartialDate.of(EDITION.until()),
                status,
                false,
                List.of(evidence),
                new Passport.Coding("Kim", LocalDate.of(2021, 3, 5)),
                "");
    }
}
