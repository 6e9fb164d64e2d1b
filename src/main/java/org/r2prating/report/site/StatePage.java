package org.r2prating.report.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Certainty;
import org.r2prating.engine.Change;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.explain.Explanation;
import org.r2prating.explain.Wording;
import org.r2prating.inquiry.Answers;
import org.r2prating.inquiry.Inquiry;
import org.r2prating.model.Area;
import org.r2prating.model.Edition;
import org.r2prating.report.BriefName;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.AnnexBuilder;
import org.r2prating.report.annex.Copy;
import org.r2prating.report.annex.page.EditionChart;
import org.r2prating.report.matrix.ScaleStyle;

/** A state in an edition: what its page says, and what the pages of its indicators say of it. */
public record StatePage(SiteBasis site, Assessment assessment, List<Explanation> explanations, Addresses to) {

    private static final int SENTENCES = 2;

    public StatePage {
        explanations = List.copyOf(explanations);
    }

    static StatePage of(SiteBasis site, Assessment assessment) {
        Map<String, Answers> answers =
                new Inquiry(site.pack(), site.steps(), site.base(), assessment).about(assessment.recommendations());
        return new StatePage(
                site,
                assessment,
                assessment.recommendations().stream()
                        .map(r -> Explanation.of(
                                assessment,
                                r,
                                site.pack(),
                                site.base().sources(),
                                Optional.ofNullable(answers.get(r.indicator().id()))))
                        .toList(),
                Addresses.from(Addresses.TOP.state(assessment.edition(), assessment.country())));
    }

    /** Its annex as it would be published; empty for a state of which nobody has begun a dossier. */
    public Optional<Annex> annex() {
        return site.base()
                .dossier(assessment.country().iso3(), assessment.edition())
                .map(dossier -> AnnexBuilder.annex(
                        assessment, site.pack(), site.base(), site.version(), Copy.PUBLICATION, Map.of()));
    }

    /** Whether there is an annex. */
    public boolean begun() {
        return site.base()
                .dossier(assessment.country().iso3(), assessment.edition())
                .isPresent();
    }

    public String title() {
        return StringUtils.capitalize(assessment.country().name()) + ", "
                + assessment.edition().id();
    }

    public String until() {
        return Wording.day(assessment.edition().until());
    }

    public List<Edition> editions() {
        return site.editions();
    }

    public List<Area> areas() {
        return site.framework().areas();
    }

    public List<Explanation> of(Area area) {
        return explanations.stream()
                .filter(e -> e.recommendation().indicator().area().equals(area.id()))
                .toList();
    }

    public EditionChart chart() {
        return EditionChart.of(assessment, site.framework().scale());
    }

    /** The score beside its divisor, or that there is none. */
    public String score() {
        return assessment
                .score()
                .exact()
                .map(exact -> exact + " (" + assessment.score().points() + "/"
                        + assessment.score().possible() + ")")
                .orElse("none");
    }

    public String why(Recommendation recommendation) {
        return to.why(assessment.edition(), assessment.country(), recommendation.indicator());
    }

    public String brief(Recommendation recommendation) {
        return BriefName.of(recommendation.indicator());
    }

    /** The first things a reader wants to know: why it is so, or what is not known. */
    public String reason(Explanation explanation) {
        Recommendation recommendation = explanation.recommendation();
        if (recommendation.outcome() instanceof Outcome.Insufficient) {
            return "Not known: "
                    + explanation.missing().stream()
                            .limit(SENTENCES)
                            .map(m -> Wording.stopped(m.text()))
                            .collect(Collectors.joining(" "));
        }
        return explanation.held().stream()
                .filter(Explanation.Held::decisive)
                .flatMap(h -> h.sentences().stream())
                .map(Explanation.Said::text)
                .limit(SENTENCES)
                .collect(Collectors.joining(" "));
    }

    public String look(Outcome outcome) {
        return ScaleStyle.outcome(outcome);
    }

    /** The outcome without its symbol. */
    public static String words(Outcome outcome) {
        return outcome.range().map(Object::toString).orElseGet(() -> StringUtils.capitalize(outcome.name()));
    }

    public static String certainty(Recommendation recommendation) {
        return recommendation
                .certainty()
                .map(Certainty::level)
                .map(l -> l.label().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    public Change change(Recommendation recommendation) {
        return assessment.change(recommendation);
    }
}
