package org.r2prating.annex.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.FileMagic;

/** What a file is by how it begins, whatever its suffix says: an attachment often comes without one, or with a wrong one. */
enum FileContent {
    PDF,
    WORD,
    PAGE,
    /** Encrypted, or of the old kind. */
    OLD_OFFICE("this office file is encrypted or of an old kind (.doc, .xls)", "Save it as .docx, without a password."),
    WORKBOOK(
            "this is an Excel workbook, not an annex",
            "Maybe save its table as a document (.docx) or a PDF; `facts import` reads workbooks of facts."),
    SLIDES("these are slides, not an annex", "Maybe save them as a PDF."),
    OPEN_DOCUMENT("this is an OpenDocument file", "Save it as .docx or as a PDF."),
    ARCHIVE("this is a ZIP archive", "Unpack it and name the file in it."),
    RICH_TEXT("this is a file in Rich Text Format (.rtf)", "Save it as .docx or as a PDF."),
    PICTURE("this is a picture", "An annex is read from its text: maybe run text recognition and save it as a PDF."),
    DATA(
            "this is JSON, which holds data and is no document",
            "Name the Markdown, HTML, Word or PDF of the annex; `report STATE --format markdown` writes one."),
    WIDE_TEXT("this text is in UTF-16", "Save it as UTF-8."),
    BINARY(
            "file is no text: bytes stand in it that no text has",
            "An annex is read as text, Markdown, HTML, Word (.docx) or PDF. Maybe save it as one of these."),
    /** Text, Markdown, or what nobody can tell. */
    OTHER;

    private static final int BEGINNING = 1024;
    private static final Pattern MARKUP =
            Pattern.compile("(?is)\\s*(?:<\\?xml[^>]*>\\s*)?<(?:!doctype\\s+html|html)\\b.*");

    private static final Pattern JSON = Pattern.compile("(?s)\\s*(?:\\[\\s*)?\\{\\s*\"(?:[^\"\\\\]|\\\\.)*\"\\s*:.*");

    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A]");

    private final String what;
    private final String mend;

    FileContent() {
        this("", "");
    }

    FileContent(String what, String mend) {
        this.what = what;
        this.mend = mend;
    }

    /** Whether a suffix tells more. */
    boolean isVague() {
        return this == BINARY || this == WIDE_TEXT || this == OTHER;
    }

    /** Whether no reader of annexes reads it. */
    boolean isRefused() {
        return !what.isEmpty();
    }

    String what() {
        return what;
    }

    String mend() {
        return mend;
    }

    /** What a file is; OTHER too when it cannot be read, which its reader tells. */
    static FileContent of(Path path) {
        if (!Files.isRegularFile(path)) {
            return OTHER;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] begin = in.readNBytes(BEGINNING);
            return switch (FileMagic.valueOf(begin)) {
                case PDF -> PDF;
                case OOXML -> packed(path);
                case OLE2 -> OLD_OFFICE;
                case RTF -> RICH_TEXT;
                case PNG, JPEG, GIF, TIFF -> PICTURE;
                default -> text(new String(begin, StandardCharsets.ISO_8859_1));
            };
        } catch (IOException unreadable) {
            return OTHER;
        }
    }

    /** What only its letters tell. */
    private static FileContent text(String begin) {
        if (begin.startsWith("\u00FF\u00FE") || begin.startsWith("\u00FE\u00FF")) {
            return WIDE_TEXT;
        }
        if (CONTROLS.matcher(begin).find()) {
            return BINARY;
        }
        String words = begin.replaceFirst("^\u00EF\u00BB\u00BF", "");
        return MARKUP.matcher(words).matches() ? PAGE : JSON.matcher(words).matches() ? DATA : OTHER;
    }

    /** By the names of the parts, none of which is unpacked. */
    private static FileContent packed(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.stream()
                    .map(entry -> part(entry.getName().toLowerCase(Locale.ROOT)))
                    .filter(content -> content != ARCHIVE)
                    .findFirst()
                    .orElse(ARCHIVE);
        } catch (IOException broken) {
            return BINARY;
        }
    }

    private static FileContent part(String name) {
        if (name.equals("mimetype")) {
            return OPEN_DOCUMENT;
        }
        return name.startsWith("word/")
                ? WORD
                : name.startsWith("xl/") ? WORKBOOK : name.startsWith("ppt/") ? SLIDES : ARCHIVE;
    }
}
