package org.r2prating.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.drools.drl.parser.antlr4.DRL10ParserHelper;

/**
 * Finds what a file says beyond what was read from it. The parser passes over more than we know of, such as a window
 * behind a pattern; so the file is written again from its parts, and must be the same but for spaces and comments.
 */
final class Unread {

    private Unread() {}

    /** The first word of the file, if any, that stands in no part that was read. */
    static Optional<Token> first(CommonTokenStream tokens, DrlFile read) {
        List<Token> written = words(tokens);
        CommonTokenStream again = (CommonTokenStream)
                DRL10ParserHelper.createDrlParser(written(read)).getTokenStream();
        List<Token> parts = words(again);
        for (int i = 0; i < written.size(); i++) {
            if (i >= parts.size()
                    || !written.get(i).getText().equals(parts.get(i).getText())) {
                boolean named = i > 0 && written.get(i - 1).getText().equals("@");
                return Optional.of(written.get(named ? i - 1 : i));
            }
        }
        return Optional.empty();
    }

    /** All words but spaces and comments, and the semicolons that may end a line above the first rule. */
    private static List<Token> words(CommonTokenStream tokens) {
        tokens.fill();
        List<Token> words = tokens.getTokens().stream()
                .filter(t -> t.getChannel() == Token.DEFAULT_CHANNEL)
                .toList();
        int rule = (int) words.stream()
                .takeWhile(t -> t.getType() != DRL10Lexer.DRL_RULE)
                .count();
        return Stream.concat(
                        words.stream().limit(rule).filter(t -> t.getType() != DRL10Lexer.SEMI),
                        words.stream().skip(rule))
                .toList();
    }

    private static String written(DrlFile file) {
        StringBuilder text = new StringBuilder();
        if (!file.packageName().isEmpty()) {
            text.append("package ").append(file.packageName()).append('\n');
        }
        file.imports().forEach(i -> text.append("import ").append(i.target()).append('\n'));
        for (ParsedRule rule : file.rules()) {
            text.append("rule \"").append(rule.name()).append("\"\n");
            rule.annotations().forEach(a -> text.append('@')
                    .append(a.name())
                    .append('(')
                    .append(a.value())
                    .append(")\n"));
            text.append("when\n");
            rule.conditions().forEach(c -> text.append(c.written(file.text())).append('\n'));
            text.append("then\n").append(rule.consequence()).append("\nend\n");
        }
        return text.toString();
    }
}
