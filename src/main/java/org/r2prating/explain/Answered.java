package org.r2prating.explain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.r2prating.engine.Check.Mark;
import org.r2prating.explain.Explanation.Said;
import org.r2prating.inquiry.Answers;
import org.r2prating.inquiry.FactChange;
import org.r2prating.rules.RuleCard;

/**
 * What a reviewer asks of a recommendation, answered in words.
 *
 * @param hangsOn the facts and sources without which the outcome would be another, a sentence each
 * @param policies what the outcome would be under other policies, a sentence each; empty: the same under all
 * @param answers the same as data
 */
public record Answered(
        List<WhyNotAnswer> whyNot, Optional<Lift> lift, List<Said> hangsOn, List<String> policies, Answers answers) {

    public Answered {
        whyNot = List.copyOf(whyNot);
        hangsOn = List.copyOf(hangsOn);
        policies = List.copyOf(policies);
    }

    /** The numbers of everything that the answers cite. */
    SortedSet<Integer> citations() {
        SortedSet<Integer> numbers = new TreeSet<>();
        for (WhyNotAnswer answer : whyNot) {
            answer.against().forEach(said -> numbers.addAll(said.citations()));
            answer.holding().forEach(said -> numbers.addAll(said.citations()));
            answer.attempts().forEach(a -> a.checks().forEach(check -> numbers.addAll(check.citations())));
        }
        hangsOn.forEach(said -> numbers.addAll(said.citations()));
        return numbers;
    }

    /**
     * Why not a rating.
     *
     * @param summary in one sentence
     * @param against what stands in its way, a sentence of a rule each
     * @param holding what would give it and holds
     * @param attempts rules that would give it, the nearest first
     */
    public record WhyNotAnswer(
            String rating, String summary, List<Said> against, List<Said> holding, List<Attempted> attempts) {}

    /** A rule that would give a rating and does not hold, condition by condition. */
    public record Attempted(RuleCard card, List<Checked> checks) {}

    /** What a condition requires and what is there. */
    public record Checked(Mark mark, String required, String observed, Collection<Integer> citations) {

        /** Whether it is met, in words. */
        public String words() {
            return switch (mark) {
                case MET -> "met";
                case BLOCKS -> "blocks";
                case UNMET -> "not met";
                case OPEN -> "open until those before it are met";
            };
        }

        /** One character for it. */
        public String symbol() {
            return switch (mark) {
                case MET -> "✓";
                case BLOCKS, UNMET -> "✗";
                case OPEN -> "?";
            };
        }
    }

    /** The smallest changes that would lift the rating, or that there are none. */
    public record Lift(String summary, List<LiftSet> sets) {}

    /** Changes that together give a rating. */
    public record LiftSet(String rating, List<LiftChange> changes) {}

    /** One of them, and what it takes. */
    public record LiftChange(FactChange change, String text, String effort) {}
}
