package org.r2prating.report.annex.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.r2prating.model.Framework;
import org.r2prating.report.annex.Annex;

/** An annex as one page for a browser, whole in itself, which needs no script and prints well. */
public final class AnnexPage {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private AnnexPage() {}

    public static String html(Annex annex, Framework framework) {
        StringOutput out = new StringOutput();
        TEMPLATES.render("annex/page.jte", new AnnexView(annex, framework, false), out);
        return out.toString();
    }
}
