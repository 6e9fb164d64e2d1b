package org.r2prating.report.site;

import java.util.Optional;
import org.r2prating.engine.Recommendation;
import org.r2prating.explain.Explanation;
import org.r2prating.model.Area;
import org.r2prating.model.Indicator;
import org.r2prating.report.explanation.ExplanationView;

/** One indicator of one state, explained in full. */
public record WhyPage(StatePage state, ExplanationView view, Addresses to) {

    static WhyPage of(StatePage state, Explanation explanation) {
        return new WhyPage(
                state,
                ExplanationView.alone(explanation, true),
                Addresses.from(Addresses.TOP.why(
                        state.assessment().edition(),
                        state.assessment().country(),
                        explanation.recommendation().indicator())));
    }

    public Recommendation recommendation() {
        return view.recommendation();
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

    /** The indicator before this one, and the one after it. */
    public Optional<Explanation> beside(int step) {
        int place = state.explanations().indexOf(view.explanation()) + step;
        return place < 0 || place >= state.explanations().size()
                ? Optional.empty()
                : Optional.of(state.explanations().get(place));
    }
}
