package org.r2prating.report.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import org.r2prating.explain.Explanation;
import org.r2prating.model.Indicator;
import org.r2prating.report.annex.page.AnnexPage;
import org.r2prating.report.matrix.MatrixPage;
import org.r2prating.report.matrix.PageResource;

/** The files of a site, made from what they show. */
final class Pages {

    /** One file: where it is in the site, and what is in it. */
    record SiteFile(String address, String text) {}

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private Pages() {}

    /** The page of a state in an edition, and those of its indicators. */
    static List<SiteFile> of(StatePage state) {
        List<SiteFile> files = new ArrayList<>();
        files.add(new SiteFile(
                Addresses.TOP.state(
                        state.assessment().edition(), state.assessment().country()),
                text("state", state)));
        state.annex()
                .ifPresent(annex -> files.add(new SiteFile(
                        Addresses.TOP.annex(
                                state.assessment().edition(), state.assessment().country()),
                        AnnexPage.html(annex, state.site().framework()))));
        for (Explanation explanation : state.explanations()) {
            files.add(new SiteFile(
                    Addresses.TOP.why(
                            state.assessment().edition(),
                            state.assessment().country(),
                            explanation.recommendation().indicator()),
                    text("why", WhyPage.of(state, explanation))));
        }
        return files;
    }

    /** The matrix of an edition, and the pages of its indicators. */
    static List<SiteFile> of(EditionPages edition) {
        List<SiteFile> files = new ArrayList<>();
        String address = Addresses.TOP.edition(edition.edition());
        files.add(new SiteFile(address, text("edition", new StartPage(edition, Addresses.from(address)))));
        for (Indicator indicator : edition.site().framework().indicators()) {
            files.add(new SiteFile(
                    Addresses.TOP.indicator(edition.edition(), indicator),
                    text("indicator", IndicatorPage.of(edition, indicator))));
        }
        return files;
    }

    /** The first page, and what all pages share. */
    static List<SiteFile> shared(EditionPages newest) {
        SiteBasis site = newest.site();
        String style = PageResource.text("house.css")
                + PageResource.text("matrix.css")
                + PageResource.text("annex.css")
                + PageResource.text("explanation.css")
                + PageResource.text("site.css")
                + MatrixPage.columns(site.framework(), site.framework().indicators());
        return List.of(
                new SiteFile(Addresses.TOP.start(), text("start", new StartPage(newest, Addresses.TOP))),
                new SiteFile("style.css", style),
                new SiteFile("matrix.js", PageResource.text("matrix.js")),
                new SiteFile("search.js", PageResource.text("search.js")),
                new SiteFile(SiteFolder.MARK, SiteFolder.mark(site)));
    }

    private static String text(String template, Object page) {
        StringOutput out = new StringOutput();
        TEMPLATES.render("site/" + template + ".jte", page, out);
        return out.toString();
    }
}
