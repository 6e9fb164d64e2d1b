package org.r2prating.annex;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.collections4.ListUtils;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.input.Origin;
import org.r2prating.input.Problems;
import org.r2prating.input.TextFile;
import org.r2prating.model.Framework;

/** Reads published annexes from text and Markdown. */
public final class AnnexReader {

    /** An annex whose line ends are lost is none of columns, lists and footnotes; a whole one has fewer letters. */
    static final int LONGEST_LINE = 100_000;

    private AnnexReader() {}

    /** Reads an annex in which a table of a web page is words like others. */
    public static Optional<PublishedAnnex> text(Path path, Framework framework, Problems problems) {
        return text(path, framework, html -> List.of(), problems);
    }

    /**
     * Reads an annex; empty, with a problem, when the file cannot be read or is no annex of this framework.
     *
     * @param html reads a table of a web page that stands in the text
     */
    public static Optional<PublishedAnnex> text(
            Path path, Framework framework, Function<String, List<Block>> html, Problems problems) {
        return TextFile.read(path, problems).flatMap(file -> {
            if (file.text().isBlank()) {
                problems.report(Origin.of(file.name()), "file is empty", "Maybe it was not saved whole.");
                return Optional.empty();
            }
            int nul = file.text().indexOf('\0');
            if (nul >= 0) {
                problems.report(
                        Origin.of(file.name()),
                        "file is no text: it holds a character (0x00)",
                        "An annex is read as text, Markdown, HTML, Word (.docx) or PDF. Maybe save it as one of these.");
                return Optional.empty();
            }
            Optional<Origin> endless = endless(file);
            if (endless.isPresent()) {
                problems.report(
                        endless.get(),
                        "this line is longer than " + LONGEST_LINE + " characters",
                        "Maybe the ends of the lines were lost: save it again with each paragraph and row on a line of its own.");
                return Optional.empty();
            }
            Vocabulary vocabulary = new Vocabulary(framework);
            PlainFootnotes.Marked marked = PlainFootnotes.mark(file.name(), file.text(), vocabulary);
            TextBlocks.Read read = TextBlocks.read(file.name(), marked.text(), vocabulary, html);
            List<Remark> remarks = ListUtils.union(marked.remarks(), read.remarks());
            return annex(AnnexAssembler.assemble(file.name(), read.blocks(), List.of(), remarks, framework), problems);
        });
    }

    /** Where a line begins that is too long to be one. */
    private static Optional<Origin> endless(TextFile file) {
        int number = 1;
        for (String line : StringUtils.splitPreserveAllTokens(file.text(), '\n')) {
            if (line.length() > LONGEST_LINE) {
                return Optional.of(new Origin(file.name(), number, 1));
            }
            number++;
        }
        return Optional.empty();
    }

    /** An annex in which at least one indicator of the framework stands; else a problem. */
    public static Optional<PublishedAnnex> annex(PublishedAnnex read, Problems problems) {
        boolean known = read.rows().stream().anyMatch(r -> r.indicator().isPresent())
                || read.summary().stream().anyMatch(s -> s.indicator().isPresent());
        if (!known) {
            problems.report(
                    Origin.of(read.file()),
                    "this is no annex: none of the framework's indicators stands in it",
                    "Maybe another file is meant, or --rules names the wrong framework.");
            return Optional.empty();
        }
        return Optional.of(read);
    }
}
