package org.r2prating.report.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.engine.Certainty;
import org.r2prating.engine.Change;
import org.r2prating.engine.Flag;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.explain.Answered;
import org.r2prating.explain.Citation;
import org.r2prating.explain.Explanation;
import org.r2prating.explain.ExplanationText;
import org.r2prating.explain.Wording;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Passport;
import org.r2prating.report.BriefName;
import org.r2prating.report.matrix.ScaleStyle;
import org.r2prating.rules.RuleCard;
import org.r2prating.rules.Verb;

/**
 * What the templates take from one explanation. It remembers where they call a source, so that the source leads back: it
 * is made anew for each page.
 */
public final class ExplanationView {

    /** Rules of one kind that held. */
    public record Group(String heading, List<Explanation.Held> rules) {}

    private final Explanation explanation;
    private final boolean whole;
    private final String anchor;
    private final Map<Integer, Integer> called = new HashMap<>();

    private ExplanationView(Explanation explanation, boolean whole, String anchor) {
        this.explanation = explanation;
        this.whole = whole;
        this.anchor = anchor;
    }

    /**
     * An explanation that has a page to itself.
     *
     * @param whole whether all of it is shown, or only the answers to what a reviewer asked
     */
    public static ExplanationView alone(Explanation explanation, boolean whole) {
        return new ExplanationView(explanation, whole, "");
    }

    /** One of several on a page. */
    static ExplanationView amongOthers(Explanation explanation, boolean whole) {
        return new ExplanationView(
                explanation,
                whole,
                "i" + explanation.recommendation().indicator().number());
    }

    public Explanation explanation() {
        return explanation;
    }

    public Recommendation recommendation() {
        return explanation.recommendation();
    }

    public boolean isWhole() {
        return whole;
    }

    public boolean isAlone() {
        return anchor.isEmpty();
    }

    /** Where it begins, on a page of several. */
    public String anchor() {
        return anchor;
    }

    /** The indicator's few words. */
    public String brief() {
        return BriefName.of(recommendation().indicator());
    }

    /** The classes of whatever shows an outcome. */
    public String look(Outcome outcome) {
        return ScaleStyle.outcome(outcome);
    }

    /** The outcome without its symbol. */
    public String words(Outcome outcome) {
        return outcome.range().map(Object::toString).orElseGet(() -> StringUtils.capitalize(outcome.name()));
    }

    /** How it compares with the last edition. */
    public String change() {
        if (explanation.assessment().previous().isEmpty()) {
            return "No earlier edition";
        }
        Change change = explanation.assessment().change(recommendation());
        return StringUtils.capitalize(change.label())
                + (change == Change.NOT_COMPARABLE ? " with" : " since")
                + " the last edition";
    }

    /** The level of certainty with its doubts; empty where there is nothing to trust. */
    public String certainty() {
        return recommendation()
                .certainty()
                .map(c -> c.level().label()
                        + (c.doubts().isEmpty()
                                ? ""
                                : c.doubts().stream()
                                        .map(Certainty.Doubt::words)
                                        .collect(Collectors.joining("; ", " (", ")"))))
                .orElse("");
    }

    public String flags() {
        return recommendation().flags().stream().map(Flag::words).collect(Collectors.joining("; "));
    }

    /** The rules that held: proposals, caps, floors, and those by which it does not apply. */
    public List<Group> groups() {
        return List.of(
                        group("Proposals", Verb.PROPOSE),
                        group("Caps", Verb.AT_MOST),
                        group("Floors", Verb.AT_LEAST),
                        group("Why it does not apply", Verb.NOT_APPLICABLE))
                .stream()
                .filter(g -> !g.rules().isEmpty())
                .toList();
    }

    private Group group(String heading, Verb verb) {
        return new Group(
                heading,
                explanation.held().stream().filter(h -> h.card().verb() == verb).toList());
    }

    public String conclusion(Explanation.Held held) {
        return StringUtils.capitalize(ExplanationText.conclusion(held.card())) + (held.decisive() ? ", decisive" : "");
    }

    public String criterion(RuleCard card) {
        return StringUtils.capitalize(ExplanationText.criterion(card));
    }

    /** Words as they stand at the beginning of a line. */
    public String begun(String words) {
        return StringUtils.capitalize(words);
    }

    /** The class of a condition's mark. */
    public String mark(Answered.Checked check) {
        return check.mark().name().toLowerCase(Locale.ROOT);
    }

    /** A fact's id, and who coded it. */
    public String source(Fact fact) {
        Passport.Coding coding = fact.passport().coding();
        return fact.id() + (coding == null ? "" : "; coded by " + coding.by() + ", " + Wording.day(coding.on()));
    }

    /** Where a source stands on the page. */
    public String source(int number) {
        return anchor + (anchor.isEmpty() ? "" : "-") + "source-" + number;
    }

    /** The anchor of the next call of a source, in the order of the page. */
    public String call(int number) {
        return call(number, called.merge(number, 1, Integer::sum));
    }

    /** The anchors of all calls of a source so far. */
    public List<String> calls(int number) {
        return IntStream.rangeClosed(1, called.getOrDefault(number, 0))
                .mapToObj(time -> call(number, time))
                .toList();
    }

    private String call(int number, int time) {
        return anchor + (anchor.isEmpty() ? "" : "-") + "call-" + number + "-" + time;
    }

    /** The sources that were called so far. */
    public List<Citation> cited() {
        return explanation.citations().stream()
                .filter(c -> called.containsKey(c.number()))
                .toList();
    }
}
