package org.r2prating.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.r2prating.model.Framework;
import org.r2prating.report.Json;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.AnnexJson;
import org.r2prating.report.annex.AnnexMarkdown;
import org.r2prating.report.annex.office.AnnexDocument;
import org.r2prating.report.annex.office.AnnexWorkbook;
import org.r2prating.report.annex.page.AnnexPage;
import org.r2prating.report.annex.page.AnnexPdf;

/** The forms in which an annex is brought out. */
enum AnnexFormat {
    HTML(
            "html",
            (annex, framework, out) ->
                    out.write(AnnexPage.html(annex, framework).getBytes(StandardCharsets.UTF_8))),
    PDF("pdf", (annex, framework, out) -> out.write(AnnexPdf.bytes(annex, framework))),
    DOCX("docx", (annex, framework, out) -> new AnnexDocument(framework.scale()).write(annex, out)),
    XLSX("xlsx", (annex, framework, out) -> new AnnexWorkbook(framework).write(annex, out)),
    MARKDOWN(
            "md", (annex, framework, out) -> out.write(AnnexMarkdown.text(annex).getBytes(StandardCharsets.UTF_8))),
    JSON(
            "json",
            (annex, framework, out) -> out.write(Json.text(AnnexJson.of(annex)).getBytes(StandardCharsets.UTF_8)));

    private final String suffix;

    @SuppressWarnings("ImmutableEnumChecker") // writers keep nothing
    private final Writer writer;

    AnnexFormat(String suffix, Writer writer) {
        this.suffix = suffix;
        this.writer = writer;
    }

    /** Writes the document; leaves the stream open. */
    @FunctionalInterface
    interface Writer {
        void write(Annex annex, Framework framework, OutputStream out) throws IOException;
    }

    /** How the names of such files end, without the full stop. */
    String suffix() {
        return suffix;
    }

    /**
     * Writes an annex.
     *
     * @param framework under which it was made
     */
    void write(Annex annex, Framework framework, OutputStream out) throws IOException {
        writer.write(annex, framework, out);
    }
}
