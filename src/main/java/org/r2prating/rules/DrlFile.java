package org.r2prating.rules;

import java.util.List;
import org.r2prating.input.Origin;

/**
 * A file of rules as it is written.
 *
 * @param file as it is shown in messages
 * @param text its whole text
 * @param packageName of the DRL
 * @param imports of the DRL, in the order of the file
 */
record DrlFile(String file, String text, String packageName, List<Import> imports, List<ParsedRule> rules) {

    DrlFile {
        imports = List.copyOf(imports);
        rules = List.copyOf(rules);
    }

    /** What a file imports; a static import as {@code static ...}. */
    record Import(String target, Origin at) {}

    Origin at(int line, int column) {
        return new Origin(file, line, column);
    }

    Origin at(Condition.Span span) {
        return at(span.line(), span.column());
    }
}
