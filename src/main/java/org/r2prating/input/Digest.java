package org.r2prating.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What content is known by: the SHA-256 over names and bytes, whatever the order in which they were found. */
public final class Digest {

    private Digest() {}

    /** The digest, in hexadecimal, of contents by name. */
    public static String of(Map<String, byte[]> contents) {
        SortedMap<String, byte[]> sorted = new TreeMap<>(contents);
        MessageDigest sha256 = sha256();
        sorted.forEach((name, bytes) -> {
            sha256.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            sha256.update(bytes);
        });
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** The plain SHA-256 of a file, in hexadecimal, as other programs give it. */
    public static String ofFile(Path file) throws IOException {
        MessageDigest sha256 = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
