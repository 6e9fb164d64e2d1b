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
import org.r2prating.input.Origin;
import org.r2prating.input.Problems;
import org.r2prating.model.Framework;

/** Reads a published annex, in the format that its content shows or else the suffix of its file names; else as text. */
public final class AnnexFile {

    private AnnexFile() {}

    /** An annex; empty, with a problem, when the file cannot be read or is no annex of this framework. */
    public static Optional<PublishedAnnex> read(Path path, Framework framework, Problems problems) {
        FileContent shown = FileContent.of(path);
        FileContent named = bySuffix(path);
        FileContent content = shown.isVague() && named != FileContent.OTHER ? named : shown;
        if (content.isRefused()) {
            problems.report(Origin.of(FileLimit.name(path)), content.what(), content.mend());
            return Optional.empty();
        }
        return switch (content) {
            case PAGE -> annex(path, HtmlBlocks.read(path, problems), framework, problems);
            case WORD -> annex(path, WordBlocks.read(path, problems), framework, problems);
            case PDF -> annex(path, PdfBlocks.read(path, problems), framework, problems);
            default ->
                AnnexReader.text(path, framework, html -> HtmlBlocks.within(FileLimit.name(path), html), problems);
        };
    }

    private static FileContent bySuffix(Path path) {
        String suffix = StringUtils.substringAfterLast(path.toString(), ".").toLowerCase(Locale.ROOT);
        return switch (suffix) {
            case "html", "htm", "xhtml" -> FileContent.PAGE;
            case "docx", "docm", "doc" -> FileContent.WORD;
            case "pdf" -> FileContent.PDF;
            default -> FileContent.OTHER;
        };
    }

    private static Optional<PublishedAnnex> annex(
            Path path, Optional<Extract> extract, Framework framework, Problems problems) {
        return extract.flatMap(e -> AnnexReader.annex(
                AnnexAssembler.assemble(FileLimit.name(path), e.blocks(), e.furniture(), framework), problems));
    }
}
