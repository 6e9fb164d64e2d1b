package org.r2prating.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** A file in UTF-8 that a person edits. */
public final class TextFile {

    private static final int LARGEST = 4 * 1024 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final String text;
    private final byte[] bytes;

    private TextFile(String name, String text, byte[] bytes) {
        this.name = name;
        this.text = text;
        this.bytes = bytes;
    }

    /** Reads a file; empty, with a problem, when it cannot be read or holds no text. */
    public static Optional<TextFile> read(Path path, Problems problems) {
        return read(path, LARGEST, problems);
    }

    /** Reads a file of at most so many bytes. */
    public static Optional<TextFile> read(Path path, int largest, Problems problems) {
        String name = path.toString().replace('\\', '/');
        Origin whole = Origin.of(name);
        try {
            if (Files.isDirectory(path)) {
                problems.report(
                        whole, "a folder stands where a file is expected", "Maybe it has the name of the file.");
                return Optional.empty();
            }
            long size = Files.size(path);
            if (size > largest) {
                problems.report(
                        whole, "file of (" + size + ") bytes is too large", "At most " + largest + " bytes are read.");
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(path)) {
                return of(name, in.readNBytes(largest), problems);
            }
        } catch (NoSuchFileException missing) {
            problems.report(whole, "there is no such file", "Maybe its name or its folder is misspelt.");
        } catch (AccessDeniedException denied) {
            problems.report(whole, "file may not be read", "Maybe change its permissions.");
        } catch (IOException broken) {
            problems.report(whole, "file cannot be read (" + broken.getMessage() + ")", "Maybe restore it.");
        }
        return Optional.empty();
    }

    /** The file as it was named by the caller, with slashes; it stands in every message. */
    public String name() {
        return name;
    }

    /** Its text, without a byte-order mark. */
    public String text() {
        return text;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** A text that is to become a file, as if it had been read; empty, with a problem, when it holds no text. */
    public static Optional<TextFile> of(String name, byte[] bytes, Problems problems) {
        ByteBuffer unread = ByteBuffer.wrap(bytes);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(unread, chars, true);
        String text = Strings.CS.removeStart(chars.flip().toString(), BYTE_ORDER_MARK);
        if (result.isError()) {
            String found = String.format("0x%02X", bytes[unread.position()]);
            problems.report(
                    endOf(name, text),
                    "byte (" + found + ") is not UTF-8",
                    "Maybe the file was saved in another encoding: save it as UTF-8.");
            return Optional.empty();
        }
        return Optional.of(new TextFile(name, text, bytes));
    }

    private static Origin endOf(String name, String text) {
        int line = StringUtils.countMatches(text, '\n') + 1;
        String last = text.substring(text.lastIndexOf('\n') + 1);
        return new Origin(name, line, last.codePointCount(0, last.length()) + 1);
    }
}
