package org.r2prating.annex.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.r2prating.annex.Block;
import org.r2prating.input.Origin;
import org.r2prating.input.Problems;

/** Takes a web page apart: ours, one that Word saved, or any other. */
public final class HtmlBlocks {

    private HtmlBlocks() {}

    /** All words of a page; empty, with a problem, when it cannot be read or holds none. */
    public static Optional<Extract> read(Path path, Problems problems) {
        return FileLimit.bytes(path, problems).flatMap(b -> read(FileLimit.name(path), b, problems));
    }

    /** The same of a page that is at hand; its encoding is the one it declares, else UTF-8. */
    public static Optional<Extract> read(String file, byte[] page, Problems problems) {
        try {
            Document document = Jsoup.parse(
                    new ByteArrayInputStream(page),
                    null,
                    "",
                    Parser.htmlParser().setTrackPosition(true));
            HtmlNotes notes = HtmlNotes.of(document);
            Taken taken = new HtmlWalk(file, notes).all(document.body());
            if (!taken.isEmpty()) {
                return Optional.of(taken.extract());
            }
            problems.report(
                    Origin.of(file),
                    "this page holds no words",
                    "Maybe it is filled by a script: save it from the browser once it is shown.");
        } catch (IOException | RuntimeException unreadable) {
            problems.report(
                    Origin.of(file),
                    "this is not a web page that can be read (" + FileLimit.reason(unreadable) + ")",
                    "Maybe open it in a browser and save it again.");
        }
        return Optional.empty();
    }

    /** The blocks of a part of a page that stands in another document; what only guides the eye is a heading. */
    public static List<Block> within(String file, String html) {
        Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        Extract extract =
                new HtmlWalk(file, HtmlNotes.of(document)).all(document.body()).extract();
        return Stream.concat(
                        extract.blocks().stream(), extract.furniture().stream().map(Block.Heading::new))
                .toList();
    }
}
