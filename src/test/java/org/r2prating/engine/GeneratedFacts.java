package org.r2prating.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.r2prating.facts.CodedFinding;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.facts.IndexValue;
import org.r2prating.facts.Mechanism;
import org.r2prating.facts.Membership;
import org.r2prating.facts.PartialDate;
import org.r2prating.facts.Participation;
import org.r2prating.facts.Passport;
import org.r2prating.facts.PeacekeepingContribution;
import org.r2prating.facts.Standing;
import org.r2prating.facts.TreatyStanding;
import org.r2prating.facts.UnVote;
import org.r2prating.facts.VoteValue;
import org.r2prating.input.Origin;
import org.r2prating.model.Edition;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Index;
import org.r2prating.model.Question;
import org.r2prating.model.Resolution;

/** Makes up what could be known about a state: some subjects with any answer, the others unknown. */
public final class GeneratedFacts {

    private final Framework framework;
    private final Edition edition;
    private final Random random;
    private final double known;

    /**
     * @param known the share of subjects about which something is known
     */
    public GeneratedFacts(Framework framework, Edition edition, long seed, double known) {
        this.framework = framework;
        this.edition = edition;
        this.random = new Random(seed);
        this.known = known;
    }

    /** What is known, in the order of the framework. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (Question question : framework.questions()) {
            if (random.nextDouble() < known) {
                facts.add(answer(question, random.nextInt(question.answers().size())));
            }
        }
        for (Resolution resolution : framework.resolutions()) {
            if (random.nextDouble() < known) {
                VoteValue[] values = VoteValue.values();
                facts.add(new UnVote(
                        passport("vote-" + resolution.symbol(), EvidenceStatus.DOCUMENTED),
                        resolution.symbol(),
                        values[random.nextInt(values.length)]));
            }
        }
        for (Index index : framework.indices()) {
            if (random.nextDouble() < known) {
                double value = index.lowest() + random.nextInt(11) / 10.0 * (index.highest() - index.lowest());
                facts.add(new IndexValue(passport(index.id(), EvidenceStatus.DOCUMENTED), index.id(), value, 2020));
            }
        }
        if (random.nextDouble() < known) {
            facts.add(peacekeeping(new double[] {0, 1, 9, 10, 99, 100, 999, 1000}[random.nextInt(8)]));
        }
        return facts;
    }

    PeacekeepingContribution peacekeeping(double personnel) {
        return new PeacekeepingContribution(
                passport("peacekeeping", EvidenceStatus.DOCUMENTED),
                personnel,
                edition.since(),
                edition.until(),
                random.nextBoolean() ? personnel : null,
                random.nextBoolean() ? random.nextInt(30) / 100.0 : null,
                framework.womenShareTarget());
    }

    /** A fact that gives a question one of its answers, or that says how little is known. */
    private Fact answer(Question question, int place) {
        EvidenceStatus[] statuses = {
            EvidenceStatus.DOCUMENTED,
            EvidenceStatus.DOCUMENTED,
            EvidenceStatus.ABSENT_FROM_CLOSED_LIST,
            EvidenceStatus.SEARCHED_NONE,
            EvidenceStatus.INACCESSIBLE
        };
        EvidenceStatus status =
                question.subject().kind() == FactKind.TREATY ? statuses[0] : statuses[random.nextInt(statuses.length)];
        String answer =
                switch (status) {
                    case SEARCHED_NONE -> question.ifNoneFound().orElse("");
                    case INACCESSIBLE -> "";
                    default -> question.answers().get(place);
                };
        return with(question, answer, status);
    }

    Fact with(Question question, String answer, EvidenceStatus status) {
        String id = question.subject().id();
        Passport passport = passport(id, status);
        return switch (question.subject().kind()) {
            case TREATY -> new TreatyStanding(passport, id, Standing.of(answer), null);
            case MECHANISM -> new Mechanism(passport, id, answer, null);
            case MEMBERSHIP -> new Membership(passport, id, answer, null);
            case PARTICIPATION -> new Participation(passport, id, answer, null);
            default -> new CodedFinding(passport, id, answer, question.indicator(), question.aspect());
        };
    }

    /** One of a few sources, or two of them. */
    private static List<Evidence> evidence(String id) {
        int number = Math.floorMod(id.hashCode(), 21);
        Evidence first = new Evidence("source-" + number % 7, "page 1", "", null);
        return number % 3 == 0
                ? List.of(first, new Evidence("source-" + (number + 1) % 7, "page 2", "", null))
                : List.of(first);
    }

    private Passport passport(String id, EvidenceStatus status) {
        return new Passport(
                id,
                Origin.of("generated"),
                "QAA",
                PartialDate.parse(edition.until().toString()).orElseThrow(),
                status,
                random.nextInt(4) == 0,
                evidence(id),
                new Passport.Coding("a test", LocalDate.of(2021, 1, 1)),
                random.nextInt(6) == 0 ? "inferred" : "");
    }
}
