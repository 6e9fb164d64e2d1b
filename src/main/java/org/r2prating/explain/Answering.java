package org.r2prating.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.r2prating.engine.Attempt;
import org.r2prating.engine.Check;
import org.r2prating.engine.Flag;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Reason;
import org.r2prating.engine.Recommendation;
import org.r2prating.explain.Answered.Attempted;
import org.r2prating.explain.Answered.Checked;
import org.r2prating.explain.Answered.Lift;
import org.r2prating.explain.Answered.LiftChange;
import org.r2prating.explain.Answered.LiftSet;
import org.r2prating.explain.Answered.WhyNotAnswer;
import org.r2prating.explain.Explanation.Said;
import org.r2prating.facts.Fact;
import org.r2prating.facts.PeacekeepingContribution;
import org.r2prating.facts.Source;
import org.r2prating.inquiry.Answers;
import org.r2prating.inquiry.ChangeSet;
import org.r2prating.inquiry.FactChange;
import org.r2prating.inquiry.Fragility;
import org.r2prating.inquiry.Fragility.SourceLoss;
import org.r2prating.inquiry.SmallestChange;
import org.r2prating.inquiry.WhyNot;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Rating;

/** Puts the answers about one recommendation into words, citing what they name. */
final class Answering {

    private final Wording wording;
    private final Requirements requirements;
    private final Sentences sentences;
    private final Citations citations;
    private final Map<String, Source> sources;
    private final Recommendation recommendation;

    Answering(
            Framework framework,
            Sentences sentences,
            Citations citations,
            Map<String, Source> sources,
            Recommendation recommendation) {
        wording = new Wording(framework);
        requirements = new Requirements(framework, wording);
        this.sentences = sentences;
        this.citations = citations;
        this.sources = sources;
        this.recommendation = recommendation;
    }

    Answered answered(Answers answers) {
        return new Answered(
                answers.whyNot().stream().map(this::whyNot).toList(),
                answers.change().map(this::lift),
                answers.fragility().map(this::hangsOn).orElse(List.of()),
                answers.policies().stream()
                        .flatMap(List::stream)
                        .map(p -> "Under the policy " + p.policy() + " it would be " + named(p.outcome()) + ".")
                        .toList(),
                answers);
    }

    private WhyNotAnswer whyNot(WhyNot whyNot) {
        return new WhyNotAnswer(
                whyNot.rating().label(),
                summary(whyNot),
                said(whyNot.against()),
                said(whyNot.holding()),
                whyNot.attempts().stream().map(this::attempted).toList());
    }

    private static String summary(WhyNot whyNot) {
        if (whyNot.given()) {
            return "It is " + whyNot.rating() + ".";
        }
        if (!whyNot.against().isEmpty()) {
            String against = whyNot.against().stream()
                    .map(r -> ExplanationText.conclusion(r.card()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            return "What holds stands against it: " + against + "."
                    + (whyNot.holding().isEmpty() ? "" : " What would give " + whyNot.rating() + " holds beside it.");
        }
        if (whyNot.attempts().isEmpty()) {
            return "No rule gives " + whyNot.rating() + " as things stand.";
        }
        int missing = whyNot.attempts().get(0).unmet();
        return "No rule that gives it holds; the nearest lacks "
                + (missing == 1 ? "one condition." : missing + " conditions.");
    }

    private List<Said> said(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> sentences.of(reason).stream()
                        .map(s -> said(
                                StringUtils.capitalize(ExplanationText.conclusion(reason.card())) + ": " + s.text(),
                                s.facts())))
                .toList();
    }

    private Said said(String text, List<Fact> facts) {
        return new Said(text, facts.stream().map(Fact::id).sorted().distinct().toList(), citations.numbers(facts));
    }

    private Attempted attempted(Attempt attempt) {
        return new Attempted(
                attempt.card(), attempt.checks().stream().map(this::checked).toList());
    }

    private Checked checked(Check check) {
        return new Checked(
                check.mark(),
                requirements.required(check.criterion()),
                requirements.observed(check),
                citations.numbers(check.seen()));
    }

    private Lift lift(SmallestChange change) {
        if (!change.asked()) {
            return new Lift(
                    recommendation.outcome().rating().isPresent()
                            ? "It is the highest rating already."
                            : "There is no single rating to lift; what is not known could still decide.",
                    List.of());
        }
        if (change.next().isEmpty()) {
            return new Lift(
                    "Nothing that the state could change lifts it: no change alone, and no " + change.tried()
                            + " at once. Past conduct, and what others measure, cannot be changed.",
                    List.of());
        }
        Rating next = change.next().get(0).rating();
        Rating now = recommendation.outcome().rating().orElseThrow();
        String step = next.level() == now.level() + 1
                ? "The smallest changes that would lift it to " + next + ":"
                : "No change leads to the next rating alone; the smallest that lift it, to " + next + ":";
        return new Lift(
                step,
                Stream.concat(change.next().stream(), change.further().stream())
                        .map(this::liftSet)
                        .toList());
    }

    private LiftSet liftSet(ChangeSet set) {
        return new LiftSet(
                set.rating().label(),
                set.changes().stream()
                        .map(c -> new LiftChange(c, text(c), c.effort().words()))
                        .toList());
    }

    private String text(FactChange change) {
        if (change.instead().get(0) instanceof PeacekeepingContribution contribution) {
            return "deploy at least " + Wording.number(contribution.personnel())
                    + (contribution.personnel() == 1 ? " person" : " persons") + conditions(contribution);
        }
        String subject = wording.subject(change.subject());
        String to = Wording.words(change.to());
        if (change.subject().kind() == FactKind.TREATY) {
            return (change.to().equals("party") ? "become a party to the " : "sign the ") + subject + now(change);
        }
        return wording.quoted(change.subject())
                + (subject.endsWith("?") ? " " : ": ")
                + to
                + (change.times() > 1 ? ", twice" : "")
                + now(change);
    }

    private static String conditions(PeacekeepingContribution contribution) {
        Double protecting = contribution.inProtectionMissions();
        Double women = contribution.womenShare();
        if (protecting == null || women == null || women < contribution.womenShareTarget()) {
            return "";
        }
        return ", " + Wording.number(protecting)
                + " of them in missions that protect civilians, with a share of women of " + Wording.number(women);
    }

    /** What would no longer be so. */
    private static String now(FactChange change) {
        String now = change.replaced().stream()
                .map(Fact::says)
                .filter(says -> !says.isEmpty())
                .map(Wording::words)
                .distinct()
                .collect(Collectors.joining(" or "));
        return " (now: " + (now.isEmpty() ? "not known" : now) + ")";
    }

    private List<Said> hangsOn(Fragility fragility) {
        List<Said> said = new ArrayList<>();
        for (Fragility.FactLoss loss : fragility.facts()) {
            said.add(said(
                    "Without the fact “" + Strings.CS.removeEnd(wording.fact(loss.fact()), ".") + "” it would be "
                            + named(loss.without()) + ".",
                    List.of(loss.fact())));
        }
        for (SourceLoss loss : fragility.hangsOn()) {
            said.add(new Said(
                    "Without " + loss.sources().stream().map(this::source).collect(Collectors.joining(" and "))
                            + (loss.sources().size() == 1 ? " alone" : " together") + " it would be "
                            + named(loss.without()) + ".",
                    List.of(),
                    citations.numbers(recommendation.derivation().facts(), loss.sources())));
        }
        if (said.isEmpty() && recommendation.outcome().range().isPresent()) {
            boolean one = recommendation.flags().contains(Flag.ONE_SOURCE);
            said.add(new Said(
                    one
                            ? "What decides rests on one source, but nothing hangs on it: without it, other facts would"
                                    + " come into view and lead to the same."
                            : "It hangs on no single fact, and on no " + fragility.tried() + " sources together.",
                    List.of(),
                    List.of()));
        }
        return said;
    }

    private String source(String id) {
        return Optional.ofNullable(sources.get(id))
                .map(s -> "“" + s.title() + "”")
                .orElse(id);
    }

    private static String named(Outcome outcome) {
        return outcome.range().map(Object::toString).orElseGet(outcome::name);
    }
}
