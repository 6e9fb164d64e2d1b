package org.r2prating.rules;

import java.util.List;
import org.r2prating.rules.Condition.Span;

/**
 * A rule as it is written, before anything is known about whether it may run.
 *
 * @param annotations in the order of the file
 * @param consequence the text between {@code then} and {@code end}
 * @param span of the whole rule in the file's text
 * @param lhs of its conditions
 */
record ParsedRule(
        String name,
        List<Annotation> annotations,
        List<Condition> conditions,
        String consequence,
        int consequenceLine,
        Span span,
        Span lhs) {

    ParsedRule {
        annotations = List.copyOf(annotations);
        conditions = List.copyOf(conditions);
    }

    /** A line of metadata, its value without quotes. */
    record Annotation(String name, String value, int line, int column) {}
}
