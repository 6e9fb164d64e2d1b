package org.r2prating.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.input.Fields;
import org.r2prating.input.Nearest;
import org.r2prating.input.Once;
import org.r2prating.input.Value;

/** Reads the bibliography, CSL-JSON as reference managers export it; only what is cited here is looked at closely. */
final class BibliographyReader {

    private static final int NAMED_AUTHORS = 3;

    private final Once ids = new Once();
    private final Map<String, Value> wholes = new LinkedHashMap<>();

    private BibliographyReader() {}

    static Bibliography read(List<Value> files) {
        BibliographyReader reader = new BibliographyReader();
        Map<String, Source> sources = files.stream()
                .flatMap(records -> records.list(reader::source).stream())
                .collect(Collectors.toMap(Source::id, source -> source, (one, other) -> one, LinkedHashMap::new));
        reader.wholes.forEach((part, whole) -> reader.check(part, whole, sources));
        return new Bibliography(sources, Optional.of(reader.ids.all()));
    }

    /** A part belongs to another record, and neither to itself nor to a part of its own. */
    private void check(String part, Value whole, Map<String, Source> sources) {
        if (!ids.all().contains(whole.text())) {
            whole.unknown(Nearest.maybe(whole.text(), ids.all()));
            return;
        }
        Set<String> seen = new HashSet<>(Set.of(part));
        for (Source next = sources.get(whole.text()); next != null; next = sources.get(next.partOf())) {
            if (!seen.add(next.id())) {
                whole.wrong("leads back to a record that is part of it", "Name the record of the whole.");
                return;
            }
        }
    }

    private Source source(Fields fields) {
        fields.allow(Csl.VARIABLES);
        String id = ids.id(fields.get("id"));
        Optional<Custom> custom = fields.find("custom").flatMap(BibliographyReader::custom);
        custom.flatMap(Custom::partOf).ifPresent(whole -> wholes.put(id, whole));
        return new Source(
                id,
                fields.get("type").oneOf(Csl.TYPES),
                fields.find("author").map(BibliographyReader::authors).orElse(""),
                fields.get("title").text(),
                text(fields, "container-title"),
                text(fields, "volume"),
                text(fields, "issue"),
                text(fields, "publisher"),
                fields.find("issued").flatMap(BibliographyReader::date).orElse(null),
                text(fields, "number"),
                fields.find("URL").map(BibliographyReader::link).orElse(""),
                custom.flatMap(Custom::partOf).map(Value::text).orElse(""),
                custom.map(Custom::assessor).orElse(false));
    }

    private static String text(Fields fields, String key) {
        return fields.find(key).map(Value::text).orElse("");
    }

    private static String authors(Value value) {
        List<Author> authors = value.list(BibliographyReader::author);
        if (authors.isEmpty()) {
            return "";
        }
        int last = authors.size() - 1;
        String first = authors.get(0).turned();
        if (last > NAMED_AUTHORS - 1) {
            return first + " et al.";
        }
        List<String> names = new ArrayList<>(List.of(first));
        authors.subList(1, authors.size()).forEach(a -> names.add(a.plain()));
        return last == 0 ? first : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static Author author(Fields fields) {
        fields.allow(Csl.NAME_PARTS);
        Optional<Value> institution = fields.find("literal");
        if (institution.isPresent()) {
            return new Author(institution.get().text(), "", "");
        }
        String family = text(fields, "non-dropping-particle") + " "
                + fields.get("family").text();
        String given = text(fields, "given") + " " + text(fields, "dropping-particle");
        return new Author(family.strip(), given.strip(), text(fields, "suffix"));
    }

    /** An institution, or a person. */
    private record Author(String family, String given, String suffix) {

        /** As it begins a reference: {@code Gogh, Vincent}. */
        String turned() {
            return joined(", ", family, given, suffix);
        }

        /** As it is spoken: {@code Vincent van Gogh}. */
        String plain() {
            return joined(" ", given, family, suffix);
        }

        private static String joined(String between, String... parts) {
            return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(between));
        }
    }

    private static Optional<PartialDate> date(Value value) {
        return value.mapping(fields -> {
                    fields.allow(List.of("season", "circa", "literal"));
                    Optional<PartialDate> raw = fields.find("raw").flatMap(BibliographyReader::parsed);
                    return fields.find("date-parts")
                            .flatMap(BibliographyReader::parts)
                            .or(() -> raw);
                })
                .flatMap(date -> date);
    }

    private static Optional<PartialDate> parsed(Value value) {
        return value.as("a date of the calendar", "2021, 2021-07 or 2021-07-28", PartialDate::parse);
    }

    /** The first date of a range, as {@code [[2021, 7, 28], ...]}; reference managers write text or numbers. */
    private static Optional<PartialDate> parts(Value value) {
        List<Value> dates = value.items();
        List<String> parts = dates.isEmpty()
                ? List.of()
                : dates.get(0).items().stream()
                        .map(Value::text)
                        .map(part -> part.length() < 2 ? "0" + part : part)
                        .toList();
        Optional<PartialDate> date = PartialDate.parse(String.join("-", parts));
        if (date.isEmpty()) {
            value.problem(
                    "date-parts (" + String.join(", ", parts) + ") is not a date of the calendar",
                    "Write it such as [[2021, 7, 28]]; month and day may be left out.");
        }
        return date;
    }

    private static String link(Value value) {
        return value.as("a link to the web", "https://www.ohchr.org/en", found -> Optional.of(found)
                        .filter(text -> text.matches("https?://\\S+")))
                .orElse("");
    }

    private static Optional<Custom> custom(Value value) {
        return value.mapping(fields -> {
            fields.allowAll();
            return new Custom(fields.find("assessor").map(Value::isTrue).orElse(false), fields.find("partOf"));
        });
    }

    /** What we add to a record. */
    private record Custom(boolean assessor, Optional<Value> partOf) {}
}
