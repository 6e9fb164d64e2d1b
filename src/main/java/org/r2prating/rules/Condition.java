package org.r2prating.rules;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One element of a rule's {@code when} part.
 *
 * @param kind whether facts must be there, must not be there, or are counted
 * @param binding the variable bound to the fact, with its dollar sign; empty when there is none
 * @param type the simple name of the fact record
 * @param constraints on the fact
 * @param functions of an accumulate: its calls
 * @param results of an accumulate: constraints on what the calls gave
 * @param pattern the place of its pattern, binding included, but without {@code not} or {@code exists}
 * @param span of the whole element in the file's text
 */
record Condition(
        Kind kind,
        String binding,
        String type,
        List<Constraint> constraints,
        List<Function> functions,
        List<Constraint> results,
        Span pattern,
        Span span) {

    Condition {
        constraints = List.copyOf(constraints);
        functions = List.copyOf(functions);
        results = List.copyOf(results);
    }

    /** How the facts of a condition take part. */
    enum Kind {
        PATTERN,
        EXISTS,
        NOT,
        ACCUMULATE
    }

    /** A call in an accumulate: {@code $count : count( $fact )}; its binding is empty when there is none. */
    record Function(String binding, String name, String argument) {

        String written() {
            return (binding.isEmpty() ? "" : binding + " : ") + name + "( " + argument + " )";
        }
    }

    /** Characters of a file, the end excluded, and where they begin; line and column count from 1. */
    record Span(int start, int end, int line, int column) {

        String of(String text) {
            return text.substring(start, end);
        }
    }

    /** Whether it finds facts that can be bound; a `not` and an `exists` say only whether there are any. */
    boolean bindsFacts() {
        return kind == Kind.PATTERN || kind == Kind.ACCUMULATE;
    }

    /** The same condition with other constraints. */
    Condition with(List<Constraint> otherConstraints, List<Constraint> otherResults) {
        return new Condition(kind, binding, type, otherConstraints, functions, otherResults, pattern, span);
    }

    /** The condition in DRL again, from its parts. */
    String written(String text) {
        return switch (kind) {
            case PATTERN -> pattern(text, binding);
            case EXISTS -> "exists " + pattern(text, "");
            case NOT -> "not " + pattern(text, "");
            case ACCUMULATE -> accumulate(text);
        };
    }

    /** Its pattern alone, bound to another variable or to none. */
    String pattern(String text, String variable) {
        return (variable.isEmpty() ? "" : variable + " : ") + type + "( " + joined(text, constraints) + " )";
    }

    private String accumulate(String text) {
        String calls = functions.stream().map(Function::written).collect(Collectors.joining(", "));
        String on = results.isEmpty() ? "" : "; " + joined(text, results);
        return "accumulate( " + pattern(text, binding) + "; " + calls + on + " )";
    }

    private static String joined(String text, List<Constraint> constraints) {
        return constraints.stream().map(c -> c.span().of(text).strip()).collect(Collectors.joining(", "));
    }
}
