package org.r2prating.facts.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.r2prating.facts.PartialDate;
import org.r2prating.facts.importing.Mapping.ClosedList;
import org.r2prating.facts.importing.Mapping.DoubtfulRow;
import org.r2prating.facts.importing.Mapping.Reader;
import org.r2prating.facts.importing.Mapping.Reading;
import org.r2prating.facts.importing.Mapping.Share;
import org.r2prating.facts.importing.Mapping.States;
import org.r2prating.input.Fields;
import org.r2prating.input.Problems;
import org.r2prating.input.Value;
import org.r2prating.input.YamlFile;
import org.r2prating.model.FactKind;
import org.r2prating.model.Index;

/** Reads a mapping, the file that says how a published file is read. */
final class MappingReader {

    private static final List<String> KINDS =
            Stream.of(FactKind.values()).map(FactKind::section).toList();

    private final String id;

    private MappingReader(String id) {
        this.id = id;
    }

    static Optional<Mapping> read(Path file, String id, Problems problems) {
        return YamlFile.read(file, problems, new MappingReader(id)::mapping);
    }

    private Mapping mapping(Fields fields) {
        String section = fields.get("kind").oneOf(KINDS);
        FactKind kind = Stream.of(FactKind.values())
                .filter(k -> k.section().equals(section))
                .findFirst()
                .orElse(FactKind.INDEX);
        Map<String, Index> indices = new LinkedHashMap<>();
        fields.find("indices")
                .ifPresent(v -> v.list(MappingReader::index).forEach(index -> indices.put(index.id(), index)));
        Optional<ClosedList> closed = fields.find("closed").flatMap(v -> v.mapping(MappingReader::closed));
        Optional<PartialDate> date = fields.find("date").flatMap(MappingReader::date);
        if (closed.isPresent() && fields.find("date").isEmpty()) {
            fields.get("date").missing("the day on which the file names every state");
        }
        return new Mapping(
                id,
                kind,
                fields.get("source").mapping(MappingReader::source).orElseGet(MappingReader::noSource),
                date,
                states(fields),
                indices,
                fields.get("readings").list(MappingReader::reading),
                fields.find("doubts").map(v -> v.list(MappingReader::doubt)).orElse(List.of()),
                closed);
    }

    private static SourceRecord source(Fields fields) {
        return new SourceRecord(
                fields.get("id").id(),
                fields.get("title").text(),
                fields.get("author").text(),
                fields.find("issued").flatMap(MappingReader::date),
                text(fields, "url"),
                fields.get("origin").text(),
                fields.get("licence").text());
    }

    private static SourceRecord noSource() {
        return new SourceRecord("?", "?", "?", Optional.empty(), "", "?", "?");
    }

    private static States states(Fields fields) {
        if (fields.find("states").isPresent()) {
            return fields.get("states")
                    .mapping(f ->
                            new States("", f.get("from").text(), f.get("to").text()))
                    .orElse(new States("?", "", ""));
        }
        return new States(fields.get("state").text(), "", "");
    }

    private static Index index(Fields fields) {
        return new Index(
                fields.get("id").id(),
                fields.get("label").text(),
                fields.get("lowest").decimal(),
                fields.get("highest").decimal(),
                fields.get("better").oneOf(List.of("higher", "lower")).equals("higher"),
                text(fields, "unit"));
    }

    private static Reading reading(Fields fields) {
        return new Reading(
                fields.at(),
                patterns(fields, "where"),
                fields.find("subject").map(MappingReader::reader).orElseGet(MappingReader::nothing),
                reader(fields.get("says")),
                words(fields.find("before")),
                fields.find("onlyBefore").map(Value::isTrue).orElse(false),
                fields.find("since").map(Value::text),
                fields.find("asOf").map(Value::text),
                fields.find("until").flatMap(MappingReader::date),
                words(fields.find("status")),
                fields.find("womenShare")
                        .flatMap(v -> v.mapping(f ->
                                new Share(f.get("part").text(), f.get("whole").text()))),
                fields.get("locator").text());
    }

    private static Reader nothing() {
        return new Reader(List.of(), "", "", Map.of(), Map.of(), false);
    }

    /** A constant, or a mapping with the columns it reads. */
    private static Reader reader(Value value) {
        if (!value.isMapping()) {
            return new Reader(List.of(), value.text(), "", Map.of(), Map.of(), false);
        }
        return value.mapping(MappingReader::columns).orElseGet(MappingReader::nothing);
    }

    private static Reader columns(Fields fields) {
        Value column = fields.get("column");
        return new Reader(
                column.isList() ? texts(column) : List.of(column.text()),
                "",
                text(fields, "prefix"),
                words(fields.find("words")),
                compiled(fields, "patterns", Value::text),
                fields.find("others")
                        .map(v -> v.oneOf(List.of("pass")))
                        .filter("pass"::equals)
                        .isPresent());
    }

    private static DoubtfulRow doubt(Fields fields) {
        return new DoubtfulRow(
                fields.find("states").map(MappingReader::texts).orElse(List.of()),
                fields.find("subjects").map(MappingReader::texts).orElse(List.of()),
                patterns(fields, "where"),
                fields.find("unknown").map(Value::isTrue).orElse(false),
                text(fields, "says"),
                fields.find("since").flatMap(MappingReader::date),
                fields.get("mark").text());
    }

    private static ClosedList closed(Fields fields) {
        return new ClosedList(
                fields.find("subjects").map(MappingReader::texts).orElse(List.of("")),
                fields.get("says").text(),
                fields.find("until").flatMap(MappingReader::date),
                fields.get("locator").text());
    }

    private static List<String> texts(Value value) {
        return value.items().stream().map(Value::text).toList();
    }

    private static String text(Fields fields, String key) {
        return fields.find(key).map(Value::text).orElse("");
    }

    private static Optional<PartialDate> date(Value value) {
        return value.as("a date of the calendar", "2021, 2021-07 or 2021-07-28", PartialDate::parse);
    }

    private static Map<String, String> words(Optional<Value> value) {
        Map<String, String> words = new LinkedHashMap<>();
        value.ifPresent(v -> v.mapping(f -> {
            f.forEach((key, word) -> words.put(key.text(), word.text()));
            return words;
        }));
        return words;
    }

    private static Map<String, Pattern> patterns(Fields fields, String key) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        fields.find(key)
                .ifPresent(v -> v.mapping(f -> {
                    f.forEach((column, pattern) ->
                            pattern(pattern, pattern.text()).ifPresent(p -> patterns.put(column.text(), p)));
                    return patterns;
                }));
        return patterns;
    }

    private static Map<Pattern, String> compiled(Fields fields, String key, Function<Value, String> reading) {
        List<Map.Entry<Pattern, String>> found = new ArrayList<>();
        fields.find(key)
                .ifPresent(v -> v.mapping(f -> {
                    f.forEach((pattern, word) -> pattern(pattern, pattern.text())
                            .ifPresent(p -> found.add(Map.entry(p, reading.apply(word)))));
                    return found;
                }));
        Map<Pattern, String> inOrder = new LinkedHashMap<>();
        found.forEach(entry -> inOrder.put(entry.getKey(), entry.getValue()));
        return inOrder;
    }

    private static Optional<Pattern> pattern(Value value, String text) {
        try {
            return Optional.of(Pattern.compile(text));
        } catch (PatternSyntaxException e) {
            value.wrong("is not a pattern of characters", "Maybe escape brackets and dots with a backslash.");
            return Optional.empty();
        }
    }
}
