package org.r2prating.report.annex;

import java.util.List;

/**
 * A sentence that claims something, with the footnotes that bear it out.
 *
 * @param notes numbers of footnotes, ascending; empty only for what is computed from the ratings of the same document
 */
public record Statement(String text, List<Integer> notes) {

    public Statement {
        notes = List.copyOf(notes);
    }
}
