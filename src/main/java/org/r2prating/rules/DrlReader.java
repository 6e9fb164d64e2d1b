package org.r2prating.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.r2prating.input.Origin;
import org.r2prating.input.Problem;
import org.r2prating.rules.Condition.Function;
import org.r2prating.rules.Condition.Kind;
import org.r2prating.rules.Condition.Span;
import org.r2prating.rules.DrlFile.Import;
import org.r2prating.rules.ParsedRule.Annotation;

/** Reads one DRL file into its rules and reports, with their place, all parts that lie outside the subset. */
final class DrlReader {

    private static final String SUBSET =
            "Maybe write it with patterns, `not`, `exists` and `accumulate` only: that is all a rule may use.";

    private static final String ONCE =
            "Maybe leave it out: a file holds its package, imports and rules; a rule @indicator, @because and @basis once,"
                    + " its conditions, and one conclusion.";

    private final String file;
    private final String text;
    private final DrlText places;
    private final List<Problem> problems;

    private DrlReader(String file, String text, List<Problem> problems) {
        this.file = file;
        this.text = text;
        this.places = new DrlText(file, text);
        this.problems = problems;
    }

    /** Empty when the file cannot be read as DRL at all. */
    static Optional<DrlFile> read(String file, String text, List<Problem> problems) {
        return new DrlReader(file, text, problems).read();
    }

    private Optional<DrlFile> read() {
        int before = problems.size();
        return DrlSyntax.of(places, problems).map(syntax -> {
            DrlFile drl = file(syntax.tree());
            if (problems.size() == before) {
                Unread.first(syntax.words(), drl).ifPresent(this::refuse);
            }
            return drl;
        });
    }

    private DrlFile file(PackageDescr parsed) {
        refuse(parsed.getGlobals(), "a global");
        refuse(parsed.getFunctions(), "a function");
        refuse(parsed.getAttributes(), "an attribute for all rules");
        refuse(parsed.getClassAndEnumDeclarationDescrs(), "a type declaration");
        refuse(parsed.getAccumulateImports(), "an imported accumulate function");
        refuse(parsed.getEntryPointDeclarations(), "an entry point");
        refuse(parsed.getWindowDeclarations(), "a window");
        if (parsed.getUnit() != null) {
            refuse(parsed.getUnit(), "a rule unit");
        }
        List<Import> imports = Stream.concat(parsed.getImports().stream(), parsed.getFunctionImports().stream())
                .sorted(Comparator.comparingInt(BaseDescr::getStartCharacter))
                .map(this::imported)
                .toList();
        List<ParsedRule> rules = parsed.getRules().stream().map(this::rule).toList();
        return new DrlFile(file, text, parsed.getName(), imports, rules);
    }

    private Import imported(ImportDescr imported) {
        int start = span(imported, imported).start();
        int name = Math.max(start, text.indexOf(imported.getTarget(), start));
        String kind = imported instanceof FunctionImportDescr ? "static " : "";
        return new Import(kind + imported.getTarget(), places.at(name));
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
        Span span = span(rule, rule);
        Span lhs = span(rule.getLhs(), rule);
        String consequence = Objects.toString(rule.getConsequence(), "").strip();
        int conclusion = text.indexOf(consequence, lhs.equals(span) ? span.start() : lhs.end());
        return new ParsedRule(
                rule.getName(),
                annotations,
                conditions,
                consequence,
                consequence.isEmpty() || conclusion < 0
                        ? Math.max(rule.getConsequenceLine(), span.line())
                        : places.at(conclusion).line(),
                span,
                lhs);
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
                .map(f -> new Function(
                        Objects.toString(f.getBind(), ""), f.getFunction(), String.join(", ", f.getParams())))
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
                span(pattern, element),
                span(element, pattern));
    }

    private List<Constraint> constraints(List<? extends BaseDescr> descrs) {
        List<Constraint> constraints = new ArrayList<>();
        for (BaseDescr descr : descrs) {
            Span span = places.span(descr.getStartCharacter(), descr.getEndCharacter() + 1);
            String written = span.of(text);
            Constraint.parse(written, span)
                    .ifPresentOrElse(
                            constraints::add,
                            () -> problems.add(new Problem(
                                    new Origin(file, span.line(), span.column()),
                                    "constraint (" + DrlText.brief(written) + ") is outside the subset",
                                    "Maybe write `property == literal` (or !=, <, <=, >, >=), `property in (...)`,"
                                            + " `property matches \"...\"` or `$name : property`, one at a time.")));
        }
        return constraints;
    }

    private void refuse(Iterable<? extends BaseDescr> parts, String what) {
        parts.forEach(part -> refuse(part, what));
    }

    private void refuse(Token unread) {
        int index = places.index(unread.getStartIndex());
        String words = DrlText.brief(text.substring(index).lines().findFirst().orElse(""));
        problems.add(new Problem(places.at(index), "(" + words + ") is not allowed here", ONCE));
    }

    private void refuse(BaseDescr part, String what) {
        Span span = span(part, part);
        problems.add(new Problem(new Origin(file, span.line(), span.column()), what + " is not allowed", SUBSET));
    }

    /** The place of a part; that of what holds it where the parser does not know. */
    private Span span(BaseDescr part, BaseDescr holder) {
        BaseDescr known = part.getStartCharacter() < 0 ? holder : part;
        return known.getStartCharacter() < 0
                ? new Span(0, 0, Math.max(1, known.getLine()), Math.max(0, known.getColumn()) + 1)
                : places.span(known.getStartCharacter(), known.getEndCharacter());
    }
}
