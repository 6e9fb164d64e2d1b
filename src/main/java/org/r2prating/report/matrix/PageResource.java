package org.r2prating.report.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheets and scripts that pages carry. */
public final class PageResource {

    private PageResource() {}

    /** One of them, by its file name. */
    public static String text(String name) {
        try (InputStream in =
                Objects.requireNonNull(PageResource.class.getResourceAsStream("/org/r2prating/page/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
