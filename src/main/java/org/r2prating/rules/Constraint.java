package org.r2prating.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.rules.Condition.Span;

/**
 * One constraint of a pattern: a binding, or a comparison of a property with literals, a variable or a property.
 *
 * @param left the property, or a variable in the results of an accumulate
 * @param operator {@code :} for a binding
 * @param operands literals, a variable or a property; the variable that is bound, for a binding
 */
record Constraint(String left, String operator, List<String> operands, Span span) {

    private static final String LITERAL = "\"[^\"\\\\\n]*\"|-?\\d+(?:\\.\\d+)?|true|false|[A-Z]\\w*\\.[A-Z][A-Z_0-9]*";
    private static final String NAME = "\\$?[a-z]\\w*";
    private static final Pattern BINDING = Pattern.compile("(\\$[a-z]\\w*)\\s*:\\s*([a-z]\\w*)");
    private static final Pattern COMPARISON =
            Pattern.compile("(" + NAME + ")\\s*(==|!=|<=|>=|<|>)\\s*(" + LITERAL + "|" + NAME + ")");
    private static final Pattern MEMBER =
            Pattern.compile("(" + NAME + ")\\s+(in|not\\s+in)\\s*\\(((?:[^()\"]++|\"[^\"\\\\\n]*+\")*+)\\)");
    private static final Pattern MATCHES =
            Pattern.compile("(" + NAME + ")\\s+(matches|not\\s+matches)\\s+(\"[^\"\\\\\n]*\")");
    private static final Pattern ITEM = Pattern.compile("\\s*(" + LITERAL + ")\\s*(,|$)");

    Constraint {
        operands = List.copyOf(operands);
    }

    /** Reads a constraint of the documented subset; empty when it is not one. */
    static Optional<Constraint> parse(String text, Span span) {
        String trimmed = text.trim();
        Matcher binding = BINDING.matcher(trimmed);
        if (binding.matches()) {
            return Optional.of(new Constraint(binding.group(2), ":", List.of(binding.group(1)), span));
        }
        for (Pattern form : List.of(COMPARISON, MATCHES)) {
            Matcher matcher = form.matcher(trimmed);
            if (matcher.matches()) {
                return Optional.of(
                        new Constraint(matcher.group(1), oneSpace(matcher.group(2)), List.of(matcher.group(3)), span));
            }
        }
        Matcher member = MEMBER.matcher(trimmed);
        if (member.matches()) {
            List<String> items = items(member.group(3));
            if (!items.isEmpty()) {
                return Optional.of(new Constraint(member.group(1), oneSpace(member.group(2)), items, span));
            }
        }
        return Optional.empty();
    }

    private static String oneSpace(String operator) {
        return operator.replaceAll("\\s+", " ");
    }

    private static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        Matcher item = ITEM.matcher(list);
        int from = 0;
        while (from < list.length() && item.region(from, list.length()).lookingAt()) {
            items.add(item.group(1));
            from = item.end();
        }
        return from == list.length() ? items : List.of();
    }

    boolean isBinding() {
        return operator.equals(":");
    }

    /** Whether it names what the fact must be about: equal to a literal, or one of several. */
    boolean selects() {
        return (operator.equals("==") || operator.equals("in"))
                && operands.stream().allMatch(Constraint::isText);
    }

    static boolean isText(String operand) {
        return operand.startsWith("\"");
    }

    static boolean isVariable(String operand) {
        return operand.startsWith("$");
    }

    static boolean isEnumConstant(String operand) {
        return Character.isUpperCase(operand.charAt(0)) && operand.contains(".");
    }

    static boolean isNumber(String operand) {
        return Character.isDigit(operand.charAt(0)) || operand.charAt(0) == '-';
    }

    static boolean isBoolean(String operand) {
        return operand.equals("true") || operand.equals("false");
    }

    /** The text of a literal without its quotes. */
    static String unquoted(String operand) {
        return operand.substring(1, operand.length() - 1);
    }
}
