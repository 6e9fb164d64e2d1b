package org.r2prating.annex.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.annex.AnnexAssembler;
import org.r2prating.annex.AnnexReader;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.annex.format.Extract;
import org.r2prating.annex.format.FileLimit;
import org.r2prating.annex.format.HtmlBlocks;
import org.r2prating.annex.format.WordBlocks;
import org.r2prating.annex.format.pdf.PdfBlocks;
import org.r2prating.input.Problems;
import org.r2prating.model.Framework;

/** Reads a published annex, in the format that the suffix of its file names; without a known one, as text. */
public final class AnnexFile {

    private AnnexFile() {}

    /** An annex; empty, with a problem, when the file cannot be read or is no annex of this framework. */
    public static Optional<PublishedAnnex> read(Path path, Framework framework, Problems problems) {
        String suffix = StringUtils.substringAfterLast(path.toString(), ".").toLowerCase(Locale.ROOT);
        return switch (suffix) {
            case "html", "htm", "xhtml" -> annex(path, HtmlBlocks.read(path, problems), framework, problems);
            case "docx", "docm", "doc" -> annex(path, WordBlocks.read(path, problems), framework, problems);
            case "pdf" -> annex(path, PdfBlocks.read(path, problems), framework, problems);
            default ->
                AnnexReader.text(path, framework, html -> HtmlBlocks.within(FileLimit.name(path), html), problems);
        };
    }

    private static Optional<PublishedAnnex> annex(
            Path path, Optional<Extract> extract, Framework framework, Problems problems) {
        return extract.flatMap(e -> AnnexReader.annex(
                AnnexAssembler.assemble(FileLimit.name(path), e.blocks(), e.furniture(), framework), problems));
    }
}
