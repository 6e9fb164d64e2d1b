package org.r2prating.report.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.engine.Certainty;
import org.r2prating.engine.Change;
import org.r2prating.engine.Flag;
import org.r2prating.engine.Recommendation;
import org.r2prating.explain.Explanation;
import org.r2prating.explain.ExplanationText;
import org.r2prating.model.Area;
import org.r2prating.model.Indicator;
import org.r2prating.rules.RuleCard;
import org.r2prating.rules.Verb;

/** One indicator of one state, explained in full. */
public record WhyPage(StatePage state, Explanation explanation, Addresses to) {

    /** Rules of one kind that held. */
    public record Group(String heading, List<Explanation.Held> rules) {}

    static WhyPage of(StatePage state, Explanation explanation) {
        return new WhyPage(
                state,
                explanation,
                Addresses.from(Addresses.TOP.why(
                        state.assessment().edition(),
                        state.assessment().country(),
                        explanation.recommendation().indicator())));
    }

    public Recommendation recommendation() {
        return explanation.recommendation();
    }

    public Indicator indicator() {
        return recommendation().indicator();
    }

    public String title() {
        return indicator().name() + ": " + state.title();
    }

    public String area() {
        return state.areas().stream()
                .filter(a -> a.id().equals(indicator().area()))
                .map(Area::name)
                .findFirst()
                .orElse("");
    }

    /** How it compares with the last edition. */
    public String change() {
        Change change = state.change(recommendation());
        return state.assessment().previous().isEmpty()
                ? "No earlier edition"
                : StringUtils.capitalize(change.label())
                        + (change == Change.NOT_COMPARABLE ? " with" : " since")
                        + " the last edition";
    }

    /** The level of certainty with its doubts; empty where there is nothing to trust. */
    public String certainty() {
        return recommendation()
                .certainty()
                .map(c -> c.level().label()
                        + c.doubts().stream()
                                .map(Certainty.Doubt::words)
                                .collect(Collectors.collectingAndThen(
                                        Collectors.joining("; "), d -> d.isEmpty() ? "" : " (" + d + ")")))
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
        return ExplanationText.criterion(card);
    }

    /** The indicator before this one, and the one after it. */
    public Optional<Explanation> beside(int step) {
        int place = state.explanations().indexOf(explanation) + step;
        return place < 0 || place >= state.explanations().size()
                ? Optional.empty()
                : Optional.of(state.explanations().get(place));
    }
}
