package org.r2prating.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.engine.Check;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Tally;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Subject;
import org.r2prating.model.TallyList;
import org.r2prating.rules.Criterion;
import org.r2prating.rules.Criterion.Kind;
import org.r2prating.rules.Criterion.Requirement;

/** Words for what a condition requires, and for what is there. */
final class Requirements {

    private static final Map<String, String> OPERATORS = Map.of(
            ">=",
            "at least",
            ">",
            "more than",
            "<=",
            "at most",
            "<",
            "less than",
            "==",
            "",
            "in",
            "",
            "!=",
            "not",
            "not in",
            "not");

    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("least", "for certain"),
            Map.entry("most", "at best"),
            Map.entry("personnel", "persons"),
            Map.entry("inProtectionMissions", "persons in missions that protect civilians"),
            Map.entry("womenShare", "share of women"),
            Map.entry("womenShareTarget", "the UN's target"));

    private static final List<String> SAYING = List.of("answer", "state", "standing", "part", "vote", "value");

    private final Framework framework;
    private final Wording wording;

    Requirements(Framework framework, Wording wording) {
        this.framework = framework;
        this.wording = wording;
    }

    /** {@code the twelve instruments: for certain at least 9, at best less than 11}. */
    String required(Criterion criterion) {
        String about = about(criterion);
        String requirements = String.join(", ", requirements(criterion));
        String asked = requirements.isEmpty() ? about : about + ": " + requirements;
        return switch (criterion.kind()) {
            case PRESENT -> requirements.isEmpty() ? "something known on " + about : asked;
            case ABSENT -> (requirements.isEmpty() ? "nothing known on " : "no fact that says ") + asked;
            case COUNTED -> "of facts that say " + asked;
        };
    }

    /** What is required of one property stands together: {@code persons at least 10 and less than 100}. */
    private List<String> requirements(Criterion criterion) {
        Map<String, List<String>> byProperty = new LinkedHashMap<>();
        for (Requirement requirement : criterion.requirements()) {
            byProperty
                    .computeIfAbsent(named(requirement.property()), p -> new ArrayList<>())
                    .add(compared(requirement));
        }
        return byProperty.entrySet().stream()
                .map(e -> (e.getKey() + " " + String.join(" and ", e.getValue())).strip())
                .toList();
    }

    /** What a fact says is told without naming the property. */
    private static String named(String property) {
        if (property.startsWith("$")) {
            return "how many:";
        }
        return SAYING.contains(property) ? "" : property(property);
    }

    private String compared(Requirement requirement) {
        String operator = OPERATORS.getOrDefault(requirement.operator(), requirement.operator());
        String operands = requirement.operands().stream().map(this::operand).collect(Collectors.joining(" or "));
        return (operator + " " + operands).strip();
    }

    private String about(Criterion criterion) {
        FactKind kind = criterion.about();
        if (kind == null) {
            return criterion.names().stream()
                    .map(list -> framework.tally(list).map(TallyList::label).orElse(list))
                    .collect(Collectors.joining(" or "));
        }
        List<String> names = criterion.names().isEmpty() ? List.of("") : criterion.names();
        return names.stream()
                .map(name -> wording.quoted(new Subject(kind, name)))
                .collect(Collectors.joining(" or "));
    }

    private String operand(String operand) {
        if (operand.startsWith("$")) {
            return "the " + property(operand.substring(1)) + " before";
        }
        String word = operand.contains(".") && Character.isUpperCase(operand.charAt(0))
                ? StringUtils.substringAfterLast(operand, ".").toLowerCase(Locale.ROOT)
                : operand;
        return PROPERTIES.getOrDefault(word, Wording.words(word));
    }

    private static String property(String name) {
        return PROPERTIES.getOrDefault(
                name,
                String.join(" ", StringUtils.splitByCharacterTypeCamelCase(name))
                        .toLowerCase(Locale.ROOT));
    }

    /** {@code 7 of 12}, {@code none}, or what is said; {@code not known} where nobody has looked. */
    String observed(Check check) {
        if (check.tally().isPresent()) {
            Tally tally = check.tally().get();
            boolean share = framework.tally(tally.list()).map(TallyList::share).orElse(false);
            return wording.reached(tally)
                    + (share ? ", a share of " + Wording.ends(rounded(tally.least()), rounded(tally.most())) : "");
        }
        if (check.criterion().kind() == Kind.COUNTED) {
            double count = check.counts().values().stream().findFirst().orElse(0.0);
            return Wording.number(count) + (check.seen().isEmpty() ? "" : " (" + said(check.seen()) + ")");
        }
        return check.seen().isEmpty() ? "not known" : said(check.seen());
    }

    private static double rounded(double share) {
        return Math.round(share * 100) / 100.0;
    }

    private String said(List<Fact> facts) {
        return facts.stream().map(wording::says).distinct().collect(Collectors.joining("; "));
    }
}
