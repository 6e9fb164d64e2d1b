package org.r2prating.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.antlr4.DRL10Parser;
import org.drools.drl.parser.antlr4.DRL10ParserHelper;
import org.jspecify.annotations.Nullable;
import org.r2prating.input.Origin;
import org.r2prating.input.Problem;
import org.r2prating.rules.Condition.Function;
import org.r2prating.rules.Condition.Kind;
import org.r2prating.rules.Condition.Span;
import org.r2prating.rules.ParsedRule.Annotation;

/** Reads one DRL file into its rules and reports, with their place, all parts that lie outside the subset. */
final class DrlReader {

    private static final String SUBSET =
            "Maybe write it with patterns, `not`, `exists` and `accumulate` only: that is all a rule may use.";

    private final String file;
    private final String text;
    private final List<Problem> problems;

    private DrlReader(String file, String text, List<Problem> problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /** Empty when the file cannot be read as DRL at all. */
    static Optional<DrlFile> read(String file, String text, List<Problem> problems) {
        return new DrlReader(file, text, problems).read();
    }

    private Optional<DrlFile> read() {
        int before = problems.size();
        // A backslash could smuggle Java past the vetting, since the compiler reads escapes in any place.
        int backslash = text.indexOf('\\');
        if (backslash >= 0) {
            problems.add(problem(
                    backslash, "a backslash is not allowed in a rule file", "Maybe use typographic quotes (’ “ ”)."));
            return Optional.empty();
        }
        PackageDescr parsed = parse();
        if (problems.size() > before || parsed == null) {
            return Optional.empty();
        }
        refuse(parsed.getGlobals(), "a global");
        refuse(parsed.getFunctions(), "a function");
        refuse(parsed.getAttributes(), "an attribute for all rules");
        refuse(parsed.getClassAndEnumDeclarationDescrs(), "a type declaration");
        refuse(parsed.getAccumulateImports(), "an imported accumulate function");
        refuse(parsed.getEntryPointDeclarations(), "an entry point");
        refuse(parsed.getWindowDeclarations(), "a window");
        if (parsed.getUnit() != null) {
            problems.add(problem(0, "a rule unit is not allowed", SUBSET));
        }
        List<String> imports = Stream.concat(
                        parsed.getImports().stream().map(i -> i.getTarget()),
                        parsed.getFunctionImports().stream().map(i -> "static " + i.getTarget()))
                .toList();
        List<ParsedRule> rules = new ArrayList<>();
        for (RuleDescr rule : parsed.getRules()) {
            rules.add(rule(rule));
        }
        return Optional.of(new DrlFile(file, text, parsed.getName(), imports, rules));
    }

    /** Null when the parser gave up. Neither lexer nor parser may print: their complaints become problems. */
    private @Nullable PackageDescr parse() {
        int before = problems.size();
        DRL10Parser parser = DRL10ParserHelper.createDrlParser(text);
        BaseErrorListener listener = new BaseErrorListener() {
            @Override
            public void syntaxError(
                    Recognizer<?, ?> recognizer,
                    Object symbol,
                    int line,
                    int column,
                    String message,
                    RecognitionException cause) {
                problems.add(new Problem(
                        new Origin(file, line, column + 1),
                        "this is not DRL: " + message,
                        "Maybe a quote, a comma, a bracket, `then` or `end` is missing here or above."));
            }
        };
        ((Lexer) parser.getTokenStream().getTokenSource()).removeErrorListeners();
        ((Lexer) parser.getTokenStream().getTokenSource()).addErrorListener(listener);
        // Many times as fast as full prediction, and enough for the subset.
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.removeErrorListeners();
        parser.addErrorListener(listener);
        try {
            var unit = parser.compilationUnit();
            return problems.size() == before
                    ? DRL10ParserHelper.compilationUnitContext2PackageDescr(unit, parser.getTokenStream(), null)
                    : null;
        } catch (RuntimeException e) {
            problems.add(new Problem(
                    Origin.of(file), "this is not DRL: " + e.getMessage(), "Maybe start from another rule file."));
            return null;
        }
    }

    private ParsedRule rule(RuleDescr rule) {
        List<Annotation> annotations = rule.getAnnotations().stream()
                .map(a -> annotation(a))
                .sorted(Comparator.comparingInt(Annotation::line).thenComparingInt(Annotation::column))
                .toList();
        rule.getAttributes().values().forEach(a -> refuse(a, "attribute (" + a.getName() + ")"));
        if (rule.getParentName() != null) {
            refuse(rule, "`extends`");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            refuse(rule, "a named consequence");
        }
        List<Condition> conditions = new ArrayList<>();
        for (Object element : rule.getLhs().getDescrs()) {
            condition((BaseDescr) element).ifPresent(conditions::add);
        }
        BaseDescr lhs = rule.getLhs();
        return new ParsedRule(
                rule.getName(),
                annotations,
                conditions,
                String.valueOf(rule.getConsequence()).trim(),
                rule.getConsequenceLine(),
                span(rule.getStartCharacter(), rule.getEndCharacter()),
                span(lhs.getStartCharacter(), lhs.getEndCharacter()));
    }

    private static Annotation annotation(AnnotationDescr annotation) {
        Object value = annotation.hasValue() ? annotation.getValue() : "";
        return new Annotation(
                annotation.getName(), String.valueOf(value), annotation.getLine(), annotation.getColumn() + 1);
    }

    private Optional<Condition> condition(BaseDescr element) {
        if (element instanceof NotDescr not) {
            return negated(Kind.NOT, not, not.getDescrs());
        }
        if (element instanceof ExistsDescr exists) {
            return negated(Kind.EXISTS, exists, exists.getDescrs());
        }
        if (element instanceof PatternDescr pattern && pattern.getSource() instanceof AccumulateDescr accumulate) {
            return accumulate(pattern, accumulate);
        }
        if (element instanceof PatternDescr pattern && pattern.getSource() == null) {
            return Optional.of(condition(Kind.PATTERN, pattern, element, List.of(), List.of()));
        }
        refuse(element, element.getClass().getSimpleName().replace("Descr", "").replace("Pattern", "from"));
        return Optional.empty();
    }

    private Optional<Condition> negated(Kind kind, BaseDescr element, List<?> within) {
        if (within.size() == 1 && within.get(0) instanceof PatternDescr pattern && pattern.getSource() == null) {
            return Optional.of(condition(kind, pattern, element, List.of(), List.of()));
        }
        refuse(element, "more than one pattern behind a `not` or an `exists`");
        return Optional.empty();
    }

    private Optional<Condition> accumulate(PatternDescr pattern, AccumulateDescr accumulate) {
        BaseDescr input = accumulate.getInput();
        List<?> sources = input instanceof ConditionalElementDescr and ? and.getDescrs() : List.of(input);
        boolean simple = sources.size() == 1
                && sources.get(0) instanceof PatternDescr source
                && source.getSource() == null
                && accumulate.getActionCode() == null
                && accumulate.getInitCode() == null
                && accumulate.getResultCode() == null;
        if (!simple) {
            refuse(accumulate, "an accumulate over more than one pattern or with code of its own");
            return Optional.empty();
        }
        List<Function> functions = accumulate.getFunctions().stream()
                .map(f -> new Function(String.valueOf(f.getBind()), f.getFunction(), String.join(", ", f.getParams())))
                .toList();
        return Optional.of(condition(
                Kind.ACCUMULATE,
                (PatternDescr) sources.get(0),
                accumulate,
                functions,
                constraints(pattern.getConstraint().getDescrs())));
    }

    private Condition condition(
            Kind kind, PatternDescr pattern, BaseDescr element, List<Function> functions, List<Constraint> results) {
        return new Condition(
                kind,
                pattern.getIdentifier() == null ? "" : pattern.getIdentifier(),
                pattern.getObjectType(),
                constraints(pattern.getConstraint().getDescrs()),
                functions,
                results,
                span(pattern.getStartCharacter(), pattern.getEndCharacter()),
                span(element.getStartCharacter(), element.getEndCharacter()));
    }

    private List<Constraint> constraints(List<? extends BaseDescr> descrs) {
        List<Constraint> constraints = new ArrayList<>();
        for (BaseDescr descr : descrs) {
            Span span = span(descr.getStartCharacter(), descr.getEndCharacter() + 1);
            String written = span.of(text);
            Constraint.parse(written, span)
                    .ifPresentOrElse(
                            constraints::add,
                            () -> problems.add(new Problem(
                                    new Origin(file, span.line(), span.column()),
                                    "constraint (" + written.strip() + ") is outside the subset",
                                    "Maybe write `property == literal` (or !=, <, <=, >, >=), `property in (...)`,"
                                            + " `property matches \"...\"` or `$name : property`, one at a time.")));
        }
        return constraints;
    }

    private void refuse(Iterable<? extends BaseDescr> parts, String what) {
        parts.forEach(part -> refuse(part, what));
    }

    private void refuse(BaseDescr part, String what) {
        problems.add(new Problem(
                new Origin(file, Math.max(1, part.getLine()), Math.max(0, part.getColumn()) + 1),
                what + " is not allowed",
                SUBSET));
    }

    private Problem problem(int offset, String what, String mend) {
        Span span = span(offset, offset);
        return new Problem(new Origin(file, span.line(), span.column()), what, mend);
    }

    private Span span(int start, int end) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < start; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Span(start, end, line, start - lineStart + 1);
    }
}
