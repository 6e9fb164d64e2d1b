package org.r2prating.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.input.Nearest;
import org.r2prating.input.Origin;
import org.r2prating.input.Problem;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.model.Rating;
import org.r2prating.rules.ParsedRule.Annotation;

/** Looks over a rule file before it is compiled: DRL is code, so only what is known to be harmless may run. */
final class Vetting {

    private static final List<String> IMPORTS =
            List.of("org.r2prating.facts.*", "org.r2prating.model.*", "static org.r2prating.rules.Conclusion.*");
    private static final List<String> METADATA = List.of("indicator", "because", "basis");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\(\\s*kcontext\\s*(?:,\\s*\"([^\"]*)\"\\s*)?\\)\\s*;");
    /** Names stand in generated Java: nothing in them may end a comment or a quotation. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9 ,.;:'()<>%-]{1,200}");

    /** What every sentence may name. */
    private static final List<String> GIVEN = List.of("country", "edition");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final Framework framework;
    private final List<Problem> problems;
    private final Set<String> names = new HashSet<>();

    Vetting(Framework framework, List<Problem> problems) {
        this.framework = framework;
        this.problems = problems;
    }

    /** The cards of the file's rules; of a rule with problems none. */
    List<RuleCard> cards(DrlFile drl, String area, String indicator) {
        header(drl, area, indicator);
        List<RuleCard> cards = new ArrayList<>();
        for (ParsedRule rule : drl.rules()) {
            int before = problems.size();
            Optional<RuleCard> card = card(drl, rule, indicator);
            if (problems.size() == before) {
                card.ifPresent(cards::add);
            }
        }
        return cards;
    }

    private void header(DrlFile drl, String area, String indicator) {
        Origin top = Origin.of(drl.file());
        Optional<Indicator> known = framework.indicator(indicator);
        if (known.isEmpty()) {
            List<String> ids =
                    framework.indicators().stream().map(Indicator::id).toList();
            problems.add(new Problem(
                    top, "file name (" + indicator + ") is not an indicator", Nearest.maybe(indicator, ids)));
        } else if (!known.get().area().equals(area)) {
            problems.add(new Problem(
                    top,
                    "indicator (" + indicator + ") stands in the folder of another area (" + area + ")",
                    "Maybe move the file to (" + known.get().area() + ")."));
        }
        String expected = "rules." + indicator.replace('-', '_');
        if (!drl.packageName().equals(expected)) {
            problems.add(new Problem(
                    top,
                    "package (" + drl.packageName() + ") does not agree with the file name",
                    "Maybe write (package " + expected + ")."));
        }
        for (DrlFile.Import imported : drl.imports()) {
            if (!IMPORTS.contains(imported.target())) {
                problems.add(new Problem(
                        imported.at(),
                        "import of (" + imported.target() + ") is not allowed",
                        "Maybe leave it out: a rule file imports " + IMPORTS + " and nothing else."));
            }
        }
        if (drl.rules().isEmpty()) {
            problems.add(
                    new Problem(top, "no rule in this file", "Maybe copy one from a neighbour, or remove the file."));
        }
    }

    private Optional<RuleCard> card(DrlFile drl, ParsedRule rule, String indicator) {
        Origin at = drl.at(rule.span());
        if (!NAME.matcher(rule.name()).matches()) {
            problems.add(new Problem(
                    at,
                    "name of a rule has characters that are not allowed, or is too long",
                    "Maybe use only letters, digits, spaces and , . ; : ' ( ) < > % - in it."));
            return Optional.empty();
        }
        if (!names.add(rule.name())) {
            problems.add(new Problem(
                    at,
                    "rule (" + rule.name() + ") has the name of another rule",
                    "Maybe name its criterion exactly."));
        }
        metadata(drl, rule, at);
        String ofMetadata = value(rule, "indicator");
        if (!ofMetadata.isEmpty() && framework.indicator(ofMetadata).isEmpty()) {
            List<String> ids =
                    framework.indicators().stream().map(Indicator::id).toList();
            problems.add(new Problem(
                    line(drl, rule, "indicator"),
                    "rule (" + rule.name() + ") names an unknown indicator (" + ofMetadata + ")",
                    Nearest.maybe(ofMetadata, ids)));
        } else if (!ofMetadata.isEmpty() && !ofMetadata.equals(indicator)) {
            problems.add(new Problem(
                    line(drl, rule, "indicator"),
                    "rule (" + rule.name() + ") speaks of another indicator (" + ofMetadata + ") than its file",
                    "Maybe write @indicator(\"" + indicator + "\")."));
        }
        ConditionVetting conditions = new ConditionVetting(framework, drl, rule, problems);
        conditions.vet();
        List<String> variables = variables(drl, rule, conditions.variables());
        Optional<Verb> verb = consequence(drl, rule);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        Matcher call = CALL.matcher(rule.consequence());
        Rating rating = call.matches() && call.group(2) != null
                ? framework.scale().labelled(call.group(2)).orElse(null)
                : null;
        name(at, rule, indicator, verb.get(), rating == null ? "" : rating.label());
        return Optional.of(new RuleCard(
                rule.name(),
                indicator,
                at,
                value(rule, "because"),
                value(rule, "basis"),
                verb.get(),
                rating,
                rule.conditions().stream()
                        .map(c -> c.span().of(drl.text()).strip())
                        .toList(),
                conditions.asks(),
                variables));
    }

    private void metadata(DrlFile drl, ParsedRule rule, Origin at) {
        List<String> found = rule.annotations().stream().map(Annotation::name).toList();
        for (String wanted : METADATA) {
            if (!found.contains(wanted)) {
                problems.add(new Problem(
                        at,
                        "rule (" + rule.name() + ") lacks the metadata line (@" + wanted + ")",
                        "Maybe add @" + wanted
                                + "(\"...\"): the lines @indicator, @because, @basis stand in this order."));
            } else if (value(rule, wanted).isBlank()) {
                problems.add(new Problem(
                        line(drl, rule, wanted),
                        "metadata line (@" + wanted + ") of rule (" + rule.name() + ") is empty or not one quoted text",
                        "Maybe write @" + wanted + "(\"...\")."));
            }
        }
        for (Annotation annotation : rule.annotations()) {
            if (!METADATA.contains(annotation.name())) {
                problems.add(new Problem(
                        drl.at(annotation.line(), annotation.column()),
                        "metadata line (@" + annotation.name() + ") is unknown",
                        Nearest.maybe(annotation.name(), METADATA)));
            }
        }
        if (new LinkedHashSet<>(found).equals(new LinkedHashSet<>(METADATA)) && !found.equals(METADATA)) {
            problems.add(new Problem(
                    at,
                    "metadata lines of rule (" + rule.name() + ") are repeated or in another order " + found,
                    "Maybe write them once each, in the order " + METADATA + "."));
        }
    }

    /** The value of a metadata line without its quotes; empty when it is missing or not one quoted text. */
    private static String value(ParsedRule rule, String name) {
        return rule.annotations().stream()
                .filter(a -> a.name().equals(name))
                .map(Annotation::value)
                .filter(v -> v.length() >= 2 && v.startsWith("\"") && v.indexOf('"', 1) == v.length() - 1)
                .filter(v -> v.indexOf('\n') < 0)
                .map(Constraint::unquoted)
                .findFirst()
                .orElse("");
    }

    private static Origin line(DrlFile drl, ParsedRule rule, String metadata) {
        return rule.annotations().stream()
                .filter(a -> a.name().equals(metadata))
                .findFirst()
                .map(a -> drl.at(a.line(), a.column()))
                .orElseGet(() -> drl.at(rule.span()));
    }

    private List<String> variables(DrlFile drl, ParsedRule rule, Variables bound) {
        String because = value(rule, "because");
        if (PLACEHOLDER.matcher(because).replaceAll("").matches(".*[{}].*")) {
            problems.add(new Problem(
                    line(drl, rule, "because"),
                    "sentence of rule (" + rule.name() + ") has a brace without its other half",
                    "Maybe write {name}."));
        }
        List<String> names = PLACEHOLDER
                .matcher(because)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !GIVEN.contains(name))
                .toList();
        for (String name : names) {
            if (bound.type("$" + name).isEmpty()) {
                List<String> allowed = new ArrayList<>(GIVEN);
                bound.names().stream().map(b -> b.substring(1)).sorted().forEach(allowed::add);
                problems.add(new Problem(
                        line(drl, rule, "because"),
                        "sentence of rule (" + rule.name() + ") names {" + name + "}, which no condition binds",
                        Nearest.maybe(name, allowed)));
            }
        }
        return names;
    }

    private Optional<Verb> consequence(DrlFile drl, ParsedRule rule) {
        Origin at = drl.at(rule.consequenceLine(), 1);
        Matcher call = CALL.matcher(rule.consequence());
        Optional<Verb> verb = call.matches() ? Verb.called(call.group(1)) : Optional.empty();
        if (verb.isEmpty() || verb.get().takesRating() != (call.group(2) != null)) {
            problems.add(new Problem(
                    at,
                    "conclusion (" + DrlText.brief(rule.consequence()) + ") of rule (" + rule.name()
                            + ") is not exactly one of the calls a rule may make",
                    "Maybe write propose(kcontext, \""
                            + framework.scale().highest().label()
                            + "\"); or atMost, atLeast, or notApplicable(kcontext);"));
            return Optional.empty();
        }
        if (call.group(2) != null && framework.scale().labelled(call.group(2)).isEmpty()) {
            problems.add(new Problem(
                    at,
                    "rule (" + rule.name() + ") concludes an unknown rating (" + call.group(2) + ")",
                    Nearest.maybe(call.group(2), framework.scale().labels())));
            return Optional.empty();
        }
        return verb;
    }

    private void name(Origin at, ParsedRule rule, String indicator, Verb verb, String rating) {
        String end = verb.inName() + rating;
        boolean agrees = rule.name().startsWith(indicator + ": ")
                && rule.name().endsWith(" " + end)
                && rule.name().length() > indicator.length() + 3 + end.length();
        if (!agrees) {
            problems.add(new Problem(
                    at,
                    "name of rule (" + rule.name() + ") does not agree with its file and conclusion",
                    "Maybe write (" + indicator + ": ... " + end + ")."));
        }
    }
}
