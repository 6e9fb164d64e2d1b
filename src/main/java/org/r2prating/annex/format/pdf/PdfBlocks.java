package org.r2prating.annex.format.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.r2prating.annex.format.Extract;
import org.r2prating.annex.format.FileLimit;
import org.r2prating.annex.format.Taken;
import org.r2prating.annex.format.pdf.RulingLines.Rule;
import org.r2prating.input.Origin;
import org.r2prating.input.Problems;

/** Takes a PDF file apart: by its tags where it has them, by where its letters stand where it has none. */
public final class PdfBlocks {

    private static final int MOST_PAGES = 500;
    /** With a larger share of letters outside of all tags, the tags are not to be trusted. */
    private static final double MOST_UNTAGGED = 0.6;

    private PdfBlocks() {}

    /** All words of a document; empty, with a problem, when it cannot be read or holds none. */
    public static Optional<Extract> read(Path path, Problems problems) {
        return FileLimit.bytes(path, problems).flatMap(b -> read(FileLimit.name(path), b, problems));
    }

    /** The same of a document that is at hand. */
    public static Optional<Extract> read(String file, byte[] bytes, Problems problems) {
        if (Inflated.isTooMuch(bytes)) {
            return refused(
                    file,
                    "a part of this PDF file unpacks to more than " + Inflated.LARGEST + " bytes",
                    "Maybe print it to a new PDF file.",
                    problems);
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted() && !document.getCurrentAccessPermission().canExtractContent()) {
                return encrypted(file, problems);
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                return refused(
                        file,
                        "PDF file of (" + document.getNumberOfPages() + ") pages is too long",
                        "At most " + MOST_PAGES + " pages are read. Maybe cut the annex out of it.",
                        problems);
            }
            return read(file, document, problems);
        } catch (InvalidPasswordException locked) {
            return encrypted(file, problems);
        } catch (IOException | RuntimeException unreadable) {
            return refused(
                    file,
                    "this is not a PDF file that can be read (" + FileLimit.reason(unreadable) + ")",
                    "Maybe open it and print it to a new PDF file.",
                    problems);
        }
    }

    private static Optional<Extract> read(String file, PDDocument document, Problems problems) throws IOException {
        List<Glyph> glyphs = Glyphs.of(document);
        if (glyphs.stream().allMatch(Glyph::isSpace)) {
            return refused(
                    file,
                    "this PDF file holds no words",
                    "Maybe its pages are pictures: have their text recognised first.",
                    problems);
        }
        Numbered places = new Numbered(file, Line.of(Piece.cut(glyphs)));
        Set<String> vocabulary = vocabulary(glyphs);
        Map<Integer, List<Rule>> rules = new HashMap<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            rules.put(page, RulingLines.of(document.getPage(page - 1)));
        }
        float bodySize = GeometryWalk.bodySize(glyphs);
        Taken tagged = new Taken();
        Taken found = new Taken();
        GeometryWalk geometry = new GeometryWalk(rules, bodySize, places, vocabulary, found);
        List<Glyph> rest = glyphs;
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            Set<Glyph> feet = geometry.feet(glyphs);
            List<Glyph> body = glyphs.stream().filter(g -> !feet.contains(g)).toList();
            TagWalk tags = new TagWalk(document, body, new Paragraphs(places, vocabulary, bodySize), places, tagged);
            tags.read(root);
            List<Glyph> untagged =
                    glyphs.stream().filter(g -> !tags.placed().contains(g)).toList();
            if (untagged.size() - feet.size() < body.size() * MOST_UNTAGGED) {
                geometry.furniture(untagged.stream()
                        .filter(g -> g.artifact() && !feet.contains(g))
                        .toList());
                rest = untagged.stream()
                        .filter(g -> !g.artifact() || feet.contains(g))
                        .toList();
            } else {
                tagged = new Taken();
            }
        }
        geometry.read(rest);
        return Optional.of((tagged.isEmpty() ? found : tagged.merged(found)).extract());
    }

    private static Set<String> vocabulary(List<Glyph> glyphs) {
        Set<String> words = new HashSet<>();
        for (Piece piece : Piece.cut(glyphs)) {
            Arrays.stream(piece.text().split("\\s+")).map(Flow::letters).forEach(words::add);
        }
        return words;
    }

    private static Optional<Extract> encrypted(String file, Problems problems) {
        return refused(file, "this PDF file is encrypted", "Maybe its owner gives it without a password.", problems);
    }

    private static Optional<Extract> refused(String file, String what, String mend, Problems problems) {
        problems.report(Origin.of(file), what, mend);
        return Optional.empty();
    }
}
