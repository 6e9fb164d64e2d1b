package org.r2prating.report.annex;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.r2prating.report.Json;

/** The forms in which an annex is brought out. */
public enum AnnexFormat {
    MARKDOWN("md", (annex, out) -> out.write(AnnexMarkdown.text(annex).getBytes(StandardCharsets.UTF_8))),
    JSON("json", (annex, out) -> out.write(Json.text(AnnexJson.of(annex)).getBytes(StandardCharsets.UTF_8)));

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
        void write(Annex annex, OutputStream out) throws IOException;
    }

    /** How the names of such files end, without the full stop. */
    public String suffix() {
        return suffix;
    }

    public void write(Annex annex, OutputStream out) throws IOException {
        writer.write(annex, out);
    }
}
