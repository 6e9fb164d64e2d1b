package org.r2prating.annex.format.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;
import org.apache.commons.lang3.StringUtils;

/** Looks, before a PDF file is opened, whether a packed part of it would fill the memory. Pictures are never unpacked. */
final class Inflated {

    static final long LARGEST = 64L * 1024 * 1024;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int DICTIONARY = 600;

    private Inflated() {}

    static boolean isTooMuch(byte[] file) {
        for (int i = next(file, 0); i >= 0; i = next(file, i)) {
            String before = new String(
                    file, Math.max(0, i - DICTIONARY), i - Math.max(0, i - DICTIONARY), StandardCharsets.ISO_8859_1);
            String dictionary = StringUtils.substringAfterLast(before, " obj");
            int filters =
                    StringUtils.countMatches(dictionary, "/FlateDecode") + StringUtils.countMatches(dictionary, "/Fl ");
            if (filters > 0 && !dictionary.contains("/Image") && unpacks(file, i, filters)) {
                return true;
            }
        }
        return false;
    }

    /** Where the next packed part begins. */
    private static int next(byte[] file, int from) {
        for (int i = from; i + STREAM.length + 1 < file.length; i++) {
            if (file[i] == 's' && matches(file, i) && file[i - (i > 0 ? 1 : 0)] != 'd') {
                int begin = i + STREAM.length;
                if (file[begin] == '\r') {
                    begin++;
                }
                if (begin < file.length && file[begin] == '\n') {
                    return begin + 1;
                }
            }
        }
        return -1;
    }

    private static boolean matches(byte[] file, int at) {
        for (int j = 0; j < STREAM.length; j++) {
            if (file[at + j] != STREAM[j]) {
                return false;
            }
        }
        return true;
    }

    private static boolean unpacks(byte[] file, int from, int filters) {
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        InputStream packed = new ByteArrayInputStream(file, from, file.length - from);
        for (int i = 0; i < Math.min(filters, 4); i++) {
            packed = new InflaterInputStream(packed);
        }
        try (InputStream unpacked = packed) {
            for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    return true;
                }
            }
        } catch (IOException damaged) {
            // Whoever opens the file says so.
            return false;
        }
        return false;
    }
}
