package org.r2prating.tuning;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.Strings;
import org.r2prating.engine.Flag;
import org.r2prating.engine.Outcome;
import org.r2prating.facts.Fact;
import org.r2prating.facts.FactReader;
import org.r2prating.input.Fields;
import org.r2prating.input.Problems;
import org.r2prating.input.Value;
import org.r2prating.input.YamlFile;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;
import org.r2prating.model.Rating;
import org.r2prating.model.RatingRange;

/** Reads the scenarios that stand beside a rule file. */
public final class ScenarioFile {

    /** The state of every scenario: a code reserved for private use. */
    public static final String STATE = "QAA";

    /** The edition of every scenario. */
    public static final Edition EDITION =
            new Edition("2022", LocalDate.of(2019, 7, 1), LocalDate.of(2021, 12, 31), 73, 75);

    private static final String ENDING = ".scenarios.yaml";

    private final Framework framework;
    private final String indicator;

    private ScenarioFile(Framework framework, String indicator) {
        this.framework = framework;
        this.indicator = indicator;
    }

    /** The scenarios of a file; none, with problems, when it cannot be read. */
    public static List<Scenario> read(Path file, Framework framework, Problems problems) {
        String indicator = Strings.CS.removeEnd(String.valueOf(file.getFileName()), ENDING);
        return YamlFile.read(file, problems, new ScenarioFile(framework, indicator)::scenarios)
                .orElse(List.of());
    }

    private List<Scenario> scenarios(Fields fields) {
        List<Fact> shared = facts(fields);
        return fields.get("scenarios").list(f -> scenario(f, shared));
    }

    private Scenario scenario(Fields fields, List<Fact> shared) {
        List<Fact> given = facts(fields);
        List<String> without = fields.find("without")
                .map(v -> v.items().stream().map(Value::text).toList())
                .orElse(List.of());
        List<Fact> facts = new ArrayList<>(given);
        for (Fact fact : shared) {
            if (!without.contains(fact.id()) && given.stream().noneMatch(g -> g.id().equals(fact.id()))) {
                facts.add(fact);
            }
        }
        String name = fields.get("name").text();
        Scenario.Expected nothing = new Scenario.Expected(
                new Outcome.Insufficient(), Set.of(), Set.of(), Optional.empty(), Optional.empty());
        return new Scenario(
                indicator,
                name,
                fields.at(),
                facts,
                fields.get("expect").mapping(this::expected).orElse(nothing));
    }

    private List<Fact> facts(Fields fields) {
        FactReader reader = FactReader.ofScenario(framework, STATE, EDITION);
        return fields.find("given").flatMap(v -> v.mapping(reader::read)).orElse(List.of());
    }

    private Scenario.Expected expected(Fields fields) {
        Optional<Set<Flag>> flags = fields.find("flags").map(v -> v.items().stream()
                .map(item ->
                        item.oneOf(Arrays.stream(Flag.values()).map(Flag::id).toList()))
                .flatMap(id -> Arrays.stream(Flag.values()).filter(f -> f.id().equals(id)))
                .collect(Collectors.toSet()));
        return new Scenario.Expected(
                outcome(fields),
                words(fields.get("rules")),
                words(fields.get("evidence")),
                fields.find("heldBack").map(ScenarioFile::words),
                flags);
    }

    private static Set<String> words(Value list) {
        return list.items().stream().map(Value::text).collect(Collectors.toSet());
    }

    private Outcome outcome(Fields fields) {
        Optional<Value> rating = fields.find("rating");
        Optional<Value> range = fields.find("range");
        if (rating.isPresent()) {
            return new Outcome.Rated(rating(rating.get()));
        }
        if (range.isPresent()) {
            List<Rating> ends = range.get().items().stream().map(this::rating).toList();
            if (ends.size() == 2 && ends.get(0).compareTo(ends.get(1)) < 0) {
                return new Outcome.Ranged(new RatingRange(ends.get(0), ends.get(1)));
            }
            range.get().wrong("is not a range", "Write two ratings, the weaker first.");
            return new Outcome.Insufficient();
        }
        String word = fields.get("outcome").oneOf(List.of("insufficient", "not-applicable"));
        return word.equals("insufficient") ? new Outcome.Insufficient() : new Outcome.NotApplicable();
    }

    private Rating rating(Value value) {
        String label = value.oneOf(framework.scale().labels());
        return framework.scale().labelled(label).orElse(framework.scale().lowest());
    }
}
