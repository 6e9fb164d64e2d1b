package org.r2prating.rules;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.antlr4.DRL10Parser;
import org.drools.drl.parser.antlr4.DRL10ParserHelper;
import org.r2prating.input.Origin;
import org.r2prating.input.Problem;

/** A rule file as the parser of Drools sees it: its words, spaces and comments included, and the tree of its parts. */
record DrlSyntax(CommonTokenStream words, PackageDescr tree) {

    private static final int MOST_COMPLAINTS = 20;

    /** Empty, with problems, when the file is not DRL. Neither lexer nor parser may print. */
    static Optional<DrlSyntax> of(DrlText text, List<Problem> problems) {
        // A backslash could smuggle Java past the vetting, since the compiler reads escapes in any place.
        int backslash = text.text().indexOf('\\');
        if (backslash >= 0) {
            problems.add(new Problem(
                    text.at(backslash),
                    "a backslash is not allowed in a rule file",
                    "Maybe use typographic quotes (’ “ ”)."));
            return Optional.empty();
        }
        int before = problems.size();
        DRL10Parser parser = DRL10ParserHelper.createDrlParser(text.text());
        CommonTokenStream words = (CommonTokenStream) parser.getTokenStream();
        Lexer lexer = (Lexer) words.getTokenSource();
        BaseErrorListener listener = new Complaints(text, problems);
        lexer.removeErrorListeners();
        lexer.addErrorListener(listener);
        // Many times as fast as full prediction, and enough for the subset.
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.removeErrorListeners();
        parser.addErrorListener(listener);
        try {
            new WordVetting(text, problems).vet(words);
            if (problems.size() > before) {
                return Optional.empty();
            }
            var unit = parser.compilationUnit();
            return problems.size() > before
                    ? Optional.empty()
                    : Optional.of(new DrlSyntax(
                            words, DRL10ParserHelper.compilationUnitContext2PackageDescr(unit, words, null)));
        } catch (RuntimeException | StackOverflowError e) {
            problems.add(new Problem(
                    Origin.of(text.file()),
                    "this is not DRL that can be read (" + DrlText.brief(e.toString()) + ")",
                    "Maybe start from another rule file."));
            return Optional.empty();
        }
    }

    /** What lexer and parser have to say, as problems with their place. */
    private static final class Complaints extends BaseErrorListener {

        private final DrlText text;
        private final List<Problem> problems;
        private int heard;

        Complaints(DrlText text, List<Problem> problems) {
            this.text = text;
            this.problems = problems;
        }

        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                Object symbol,
                int line,
                int column,
                String message,
                RecognitionException cause) {
            if (heard++ < MOST_COMPLAINTS) {
                problems.add(new Problem(
                        new Origin(text.file(), line, column + 1),
                        "this is not DRL: " + DrlText.brief(message),
                        "Maybe a quote, a comma, a bracket, `then` or `end` is missing here or above."));
            }
        }
    }
}
