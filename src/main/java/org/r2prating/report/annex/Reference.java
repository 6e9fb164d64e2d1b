package org.r2prating.report.annex;

import java.util.List;

/**
 * A source of the document, listed once.
 *
 * @param text its bibliographic record in the house style
 * @param url where it can be read; empty where it has no link
 * @param archived where a copy is kept; empty where none is known
 * @param digest of what was read, such as {@code sha256:...}; empty where none is known
 * @param notes the footnotes that call it, ascending
 */
public record Reference(String id, Text text, String url, String archived, String digest, List<Integer> notes) {

    public Reference {
        notes = List.copyOf(notes);
    }
}
