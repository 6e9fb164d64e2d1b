package org.r2prating.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.r2prating.input.Problem;

/**
 * Looks over the words of a rule file before they are parsed: the parser of Drools needs ever more time or stack for
 * brackets within brackets, for fifty casts in a row, and for more that no rule has any use for.
 */
final class WordVetting {

    /** Names, numbers, texts, and the signs of the subset. */
    private static final Pattern WORD = Pattern.compile("[\\w$.]+|\"[^\"]*\"|[,;:()@*-]|[=!<>]=|[<>]");

    private static final Pattern NAME = Pattern.compile("[\\w$]+");
    /** An accumulate needs three. */
    private static final int DEEPEST = 8;
    /** Four times as many as the longest of our rules has. */
    private static final int LONGEST = 400;

    private static final String MEND =
            "Maybe write one constraint at a time, such as `property == literal` or `property in (...)`.";

    private final DrlText text;
    private final List<Problem> problems;

    WordVetting(DrlText text, List<Problem> problems) {
        this.text = text;
        this.problems = problems;
    }

    /** Reports the first word that is not allowed; what conclusions say is looked over elsewhere. */
    void vet(CommonTokenStream words) {
        words.fill();
        int depth = 0;
        int length = 0;
        boolean inConclusion = false;
        String last = "";
        for (Token word : words.getTokens()) {
            if (word.getChannel() != Token.DEFAULT_CHANNEL || word.getType() == Token.EOF) {
                continue;
            }
            length = word.getType() == DRL10Lexer.DRL_RULE ? 0 : length + 1;
            inConclusion &= word.getType() != DRL10Lexer.DRL_RHS_END;
            String written = word.getText();
            if (length > LONGEST) {
                refuse(word, "rule goes on after (" + LONGEST + ") words", "Maybe split it: a rule is one criterion.");
                return;
            }
            if (!inConclusion) {
                depth += written.equals("(") ? 1 : written.equals(")") ? -1 : 0;
                if (!WORD.matcher(written).matches()) {
                    refuse(word, "(" + DrlText.brief(written) + ") is not allowed in a rule file", MEND);
                    return;
                }
                if (written.equals("(") && !NAME.matcher(last).matches()) {
                    refuse(word, "a bracket stands behind (" + DrlText.brief(last) + "), which is not a name", MEND);
                    return;
                }
                if (depth > DEEPEST) {
                    refuse(word, "more than (" + DEEPEST + ") brackets stand within each other", MEND);
                    return;
                }
            }
            inConclusion |= word.getType() == DRL10Lexer.DRL_THEN;
            last = written;
        }
    }

    private void refuse(Token word, String what, String mend) {
        problems.add(new Problem(text.at(text.index(word.getStartIndex())), what, mend));
    }
}
