package org.r2prating.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Flag;
import org.r2prating.engine.HeldBack;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Reason;
import org.r2prating.engine.Recommendation;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Source;
import org.r2prating.inquiry.Answers;
import org.r2prating.model.Framework;
import org.r2prating.rules.RuleCard;
import org.r2prating.rules.RulePack;

/**
 * Why a rating is what it is, with every claim followed to its source; renderers only arrange it.
 *
 * @param held the rules that held, proposals first, then caps, then floors
 * @param facts what those rules rest on
 * @param disputes what the outcome would be if one of facts in conflict alone were true
 * @param known where the evidence is insufficient: the other facts on what the rules ask
 * @param setAside facts asked for that say nothing
 * @param heldBack rules that facts held back
 * @param silent the other rules of the indicator, which asked for something that no fact says
 * @param missing what is asked and not known, with where one would look
 * @param answered what a reviewer asks further; empty where nobody asked
 * @param citations everything cited, by number
 */
public record Explanation(
        Assessment assessment,
        Recommendation recommendation,
        List<Held> held,
        List<FactLine> facts,
        List<Side> disputes,
        List<FactLine> known,
        List<FactLine> setAside,
        List<Blocked> heldBack,
        List<RuleCard> silent,
        List<Missing> missing,
        Optional<Answered> answered,
        List<Citation> citations) {

    /** A rule that held: what it said, whether the outcome hangs on it. */
    public record Held(RuleCard card, boolean decisive, List<Said> sentences) {}

    /** A sentence with its citations. */
    public record Said(String text, List<String> facts, Collection<Integer> citations) {}

    /** A fact in words, how we know it, and its citations. */
    public record FactLine(Fact fact, String text, String status, Collection<Integer> citations) {}

    /** One of facts in conflict, and the outcome if it alone were true. */
    public record Side(FactLine fact, Outcome outcome) {}

    /** A rule that did not hold because of these facts. */
    public record Blocked(RuleCard card, List<String> facts) {}

    /** Something that is asked and not known. */
    public record Missing(String subject, String text, String look) {}

    /** Explains one recommendation of an assessment. */
    public static Explanation of(
            Assessment assessment, Recommendation recommendation, RulePack pack, Map<String, Source> sources) {
        return of(assessment, recommendation, pack, sources, Optional.empty());
    }

    /** The same, with the answers to what a reviewer asks further. */
    public static Explanation of(
            Assessment assessment,
            Recommendation recommendation,
            RulePack pack,
            Map<String, Source> sources,
            Optional<Answers> answers) {
        Framework framework = pack.framework();
        Wording wording = new Wording(framework);
        Citations citations = new Citations(sources);
        Sentences sentences = new Sentences(wording, assessment.country(), assessment.edition());
        List<Held> held = new ArrayList<>();
        for (Reason reason : recommendation.derivation().reasons()) {
            List<Said> said = sentences.of(reason).stream()
                    .map(s -> new Said(s.text(), ids(s.facts()), citations.numbers(s.facts())))
                    .toList();
            held.add(new Held(reason.card(), recommendation.decisive().contains(reason), said));
        }
        List<FactLine> facts = lines(recommendation.derivation().cited(), wording::fact, citations);
        List<Side> disputes = recommendation.derivation().disputes().stream()
                .flatMap(d -> d.sides().stream())
                .map(s -> new Side(line(s.fact(), wording::fact, citations), s.outcome()))
                .toList();
        List<FactLine> known = lines(known(recommendation), wording::fact, citations);
        List<FactLine> setAside = lines(recommendation.derivation().setAside(), wording::setAside, citations);
        List<Blocked> blocked = recommendation.derivation().heldBack().stream()
                .map(h -> new Blocked(h.card(), ids(h.facts())))
                .toList();
        Answering answering = new Answering(framework, sentences, citations, sources, recommendation);
        Optional<Answered> answered = answers.map(answering::answered);
        List<RuleCard> spoken = new ArrayList<>(
                recommendation.derivation().reasons().stream().map(Reason::card).toList());
        recommendation.derivation().heldBack().stream().map(HeldBack::card).forEach(spoken::add);
        return new Explanation(
                assessment,
                recommendation,
                held,
                facts,
                disputes,
                known,
                setAside,
                blocked,
                pack.cardsOf(recommendation.indicator().id()).stream()
                        .filter(c -> !spoken.contains(c))
                        .toList(),
                recommendation.missing().stream()
                        .map(s -> new Missing(s.toString(), wording.subject(s), wording.look(s)))
                        .toList(),
                answered,
                citations.all());
    }

    private static List<Fact> known(Recommendation recommendation) {
        if (!(recommendation.outcome() instanceof Outcome.Insufficient)) {
            return List.of();
        }
        List<Fact> cited = recommendation.derivation().cited();
        return recommendation.known().stream().filter(f -> !cited.contains(f)).toList();
    }

    private static List<FactLine> lines(List<Fact> facts, Function<Fact, String> words, Citations citations) {
        return facts.stream().map(f -> line(f, words, citations)).toList();
    }

    private static FactLine line(Fact fact, Function<Fact, String> words, Citations citations) {
        String status = Wording.status(fact, citations.absence(fact));
        String assessor = citations.isAssessorOnly(fact) ? Flag.ASSESSOR_ONLY.words() : "";
        String both = status + (status.isEmpty() || assessor.isEmpty() ? "" : "; ") + assessor;
        return new FactLine(fact, words.apply(fact), both, citations.numbers(List.of(fact)));
    }

    private static List<String> ids(List<Fact> facts) {
        return facts.stream().map(Fact::id).sorted().distinct().toList();
    }
}
