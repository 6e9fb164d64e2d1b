package org.r2prating.consistency.factbase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.annex.PublishedAnnex.Treaty;
import org.r2prating.annex.PublishedAnnex.Vote;
import org.r2prating.consistency.document.Instruments;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.facts.Disagreements;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Standing;
import org.r2prating.facts.TreatyStanding;
import org.r2prating.facts.VoteValue;
import org.r2prating.input.Place;
import org.r2prating.model.FactKind;
import org.r2prating.model.Question;
import org.r2prating.model.Subject;

/** A vote, a ratification or its year that an annex prints, and facts that say otherwise. */
final class AnnexAgainstFacts implements Check<AnnexFacts> {

    private static final Kind KIND = new Kind(
            "annex-against-facts",
            Kind.Family.FACTS,
            Severity.ERROR,
            "A vote, a ratification or its year in an annex that the fact base has otherwise.",
            "These can be looked up by any reader, and one wrong year puts all others in doubt.");

    private static final Map<String, VoteValue> PRINTED = Map.ofEntries(
            Map.entry("yes", VoteValue.YES),
            Map.entry("in favour", VoteValue.YES),
            Map.entry("for", VoteValue.YES),
            Map.entry("no", VoteValue.NO),
            Map.entry("against", VoteValue.NO),
            Map.entry("abstain", VoteValue.ABSTAIN),
            Map.entry("abstained", VoteValue.ABSTAIN),
            Map.entry("abstention", VoteValue.ABSTAIN),
            Map.entry("absent", VoteValue.ABSENT),
            Map.entry("not voting", VoteValue.ABSENT),
            Map.entry("non-voting", VoteValue.ABSENT),
            Map.entry("did not vote", VoteValue.ABSENT),
            Map.entry("without vote", VoteValue.ADOPTED_WITHOUT_VOTE),
            Map.entry("without a vote", VoteValue.ADOPTED_WITHOUT_VOTE),
            Map.entry("adopted without vote", VoteValue.ADOPTED_WITHOUT_VOTE),
            Map.entry("adopted without a vote", VoteValue.ADOPTED_WITHOUT_VOTE),
            Map.entry("adopted by consensus", VoteValue.ADOPTED_WITHOUT_VOTE));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexFacts annex) {
        List<Finding> found = new ArrayList<>();
        Instruments instruments = Instruments.of(annex.framework());
        for (PublishedAnnex.Row row : annex.annex().rows()) {
            row.votes().forEach(vote -> vote(annex, vote).ifPresent(found::add));
            row.treaties().forEach(treaty -> instruments
                    .of(treaty)
                    .map(Question::subject)
                    .flatMap(subject -> treaty(annex, treaty, subject))
                    .ifPresent(found::add));
        }
        return found;
    }

    private static Optional<Finding> vote(AnnexFacts annex, Vote vote) {
        VoteValue printed = PRINTED.get(vote.vote().toLowerCase(Locale.ROOT).strip());
        String symbol = vote.symbol().replace(" ", "").toUpperCase(Locale.ROOT);
        List<Fact> facts = annex.on(new Subject(FactKind.VOTE, symbol));
        if (printed == null || !isClear(facts) || says(facts).equals(printed.word())) {
            return Optional.empty();
        }
        return Optional.of(
                finding(annex, symbol, "the vote on " + symbol, "(" + vote.vote() + ")", vote.place(), facts));
    }

    private static Optional<Finding> treaty(AnnexFacts annex, Treaty treaty, Subject subject) {
        List<Fact> facts = annex.on(subject);
        if (!isClear(facts)) {
            return Optional.empty();
        }
        boolean party = says(facts).equals(Standing.PARTY.word());
        String name = annex.wording().subject(subject);
        if (party != treaty.ratified()) {
            String printed = treaty.ratified() ? "ratified" : "not ratified";
            return Optional.of(finding(annex, subject.id(), name, "(" + printed + ")", treaty.place(), facts));
        }
        boolean sureOfYear = facts.stream().allMatch(f -> f.passport().mark().isEmpty());
        boolean otherYear = sureOfYear
                && treaty.year().isPresent()
                && facts.stream()
                        .map(f -> ((TreatyStanding) f).since())
                        .anyMatch(s -> s != null && s.year() != treaty.year().getAsInt());
        return otherYear
                ? Optional.of(finding(
                        annex,
                        subject.id(),
                        "the year in which " + name + " was joined",
                        "(" + treaty.year().getAsInt() + ")",
                        treaty.place(),
                        facts))
                : Optional.empty();
    }

    /** Whether something is said, and nothing against it. */
    private static boolean isClear(List<Fact> facts) {
        return !facts.isEmpty()
                && facts.stream().noneMatch(f -> f.status() == EvidenceStatus.CONFLICTING)
                && facts.stream().map(Fact::says).distinct().count() == 1;
    }

    private static String says(List<Fact> facts) {
        return facts.get(0).says();
    }

    private static Finding finding(
            AnnexFacts annex, String about, String on, String printed, Place place, List<Fact> facts) {
        List<Witness> witnesses = new ArrayList<>();
        witnesses.add(new Witness("annex: " + printed.substring(1, printed.length() - 1), place));
        facts.forEach(f -> witnesses.add(
                new Witness("fact (" + f.id() + "): " + annex.wording().fact(f), StateFacts.place(f))));
        return new Finding(
                KIND,
                annex.about() + " " + about,
                "On " + on + " the annex prints " + printed + ", the facts of " + annex.about() + " say ("
                        + facts.stream().map(Disagreements::said).distinct().collect(Collectors.joining("; ")) + ").",
                place,
                witnesses,
                "Look it up, and correct the annex or the fact.");
    }
}
