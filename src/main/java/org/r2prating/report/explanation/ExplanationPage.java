package org.r2prating.report.explanation;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.engine.Assessment;
import org.r2prating.explain.Explanation;
import org.r2prating.explain.Wording;
import org.r2prating.model.Area;
import org.r2prating.model.Framework;
import org.r2prating.report.Basis;
import org.r2prating.report.matrix.PageResource;
import org.r2prating.report.matrix.ScaleStyle;

/** Explanations as one page for a browser, whole in itself, which needs no script and prints well. */
public final class ExplanationPage {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private final List<ExplanationView> views;
    private final Assessment assessment;
    private final Framework framework;
    private final String version;

    private ExplanationPage(List<Explanation> explanations, boolean whole, Framework framework, String version) {
        boolean one = explanations.size() == 1;
        views = explanations.stream()
                .map(e -> one ? ExplanationView.alone(e, whole) : ExplanationView.amongOthers(e, whole))
                .toList();
        assessment = explanations.get(0).assessment();
        this.framework = framework;
        this.version = version;
    }

    /**
     * The page of explanations of one assessment; of several, with a list of contents.
     *
     * @param whole whether all is shown, or only the answers to what a reviewer asked
     * @param version of the program
     */
    public static String html(List<Explanation> explanations, boolean whole, Framework framework, String version) {
        StringOutput out = new StringOutput();
        ExplanationPage page = new ExplanationPage(explanations, whole, framework, version);
        TEMPLATES.render("explanation/page.jte", page, out);
        return out.toString();
    }

    public List<ExplanationView> views() {
        return views;
    }

    /** The areas of which it explains an indicator. */
    public List<Area> areas() {
        return framework.areas().stream().filter(a -> !of(a).isEmpty()).toList();
    }

    public List<ExplanationView> of(Area area) {
        return views.stream()
                .filter(v -> v.recommendation().indicator().area().equals(area.id()))
                .toList();
    }

    public String area(ExplanationView view) {
        return framework.areas().stream()
                .filter(a -> a.id().equals(view.recommendation().indicator().area()))
                .map(Area::name)
                .findFirst()
                .orElse("");
    }

    public String state() {
        return StringUtils.capitalize(assessment.country().name());
    }

    public String edition() {
        return "Edition " + assessment.edition().id() + ", evidence up to "
                + Wording.day(assessment.edition().until());
    }

    public String title() {
        ExplanationView first = views.get(0);
        String what = views.size() == 1
                ? first.recommendation().indicator().number() + ". "
                        + first.recommendation().indicator().name()
                : "Why each rating is what it is";
        return state() + ", " + assessment.edition().id() + ": " + what;
    }

    public String policy() {
        return assessment.policy().toString();
    }

    public String basis() {
        return new Basis(
                        assessment.edition(),
                        assessment.policy(),
                        assessment.packDigest(),
                        assessment.factsDigest(),
                        version)
                .digestLine();
    }

    public String style() {
        return PageResource.text("house.css")
                + PageResource.text("annex.css")
                + PageResource.text("explanation.css")
                + ScaleStyle.of(framework.scale());
    }
}
