package org.r2prating.annex.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.r2prating.input.Origin;
import org.r2prating.input.Problems;

/** Takes a Word file (.docx) apart. Macros, pictures and embedded files are never opened. */
public final class WordBlocks {

    private static final long LARGEST_PART = 100L * 1024 * 1024;

    private WordBlocks() {}

    /** All words of a document; empty, with a problem, when it cannot be read or holds none. */
    public static Optional<Extract> read(Path path, Problems problems) {
        return FileLimit.bytes(path, problems).flatMap(b -> read(FileLimit.name(path), b, problems));
    }

    /** The same of a document that is at hand. */
    public static Optional<Extract> read(String file, byte[] bytes, Problems problems) {
        if (FileMagic.valueOf(bytes) == FileMagic.OLE2) {
            problems.report(
                    Origin.of(file),
                    "this Word file is encrypted or of the old kind (.doc)",
                    "Save it as .docx, without a password.");
            return Optional.empty();
        }
        // A part larger than this, or one that unpacks a hundredfold, is refused: it would fill the memory.
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            Taken taken = new WordWalk(file, document).all();
            if (!taken.isEmpty()) {
                return Optional.of(taken.extract());
            }
            problems.report(Origin.of(file), "this document holds no words", "Maybe its pages are pictures.");
        } catch (IOException | RuntimeException unreadable) {
            problems.report(
                    Origin.of(file),
                    "this is not a Word file that can be read (" + FileLimit.reason(unreadable) + ")",
                    "Maybe open it in a word processor and save it as .docx.");
        }
        return Optional.empty();
    }
}
