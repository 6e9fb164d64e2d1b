package org.r2prating.facts;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.r2prating.input.Fields;
import org.r2prating.input.Nearest;
import org.r2prating.input.Once;
import org.r2prating.input.Value;

/** Reads the bibliography, CSL-JSON as reference managers export it; only what is cited here is looked at closely. */
final class BibliographyReader {

    private static final String SHA256 = "sha256:";

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
                fields.find("author")
                        .map(a -> a.list(BibliographyReader::author))
                        .orElse(List.of()),
                fields.get("title").text(),
                text(fields, "container-title"),
                text(fields, "volume"),
                text(fields, "issue"),
                text(fields, "publisher"),
                fields.find("issued").flatMap(BibliographyReader::date).orElse(null),
                text(fields, "number"),
                fields.find("URL").map(BibliographyReader::link).orElse(""),
                custom.map(Custom::archived).orElse(""),
                custom.map(Custom::digest).orElse(""),
                custom.flatMap(Custom::partOf).map(Value::text).orElse(""),
                custom.map(Custom::assessor).orElse(false));
    }

    private static String text(Fields fields, String key) {
        return fields.find(key).map(Value::text).orElse("");
    }

    private static Author author(Fields fields) {
        fields.allow(Csl.NAME_PARTS);
        Optional<Value> institution = fields.find("literal");
        if (institution.isPresent()) {
            return Author.institution(institution.get().text());
        }
        return new Author(
                "",
                fields.get("family").text(),
                text(fields, "given"),
                text(fields, "non-dropping-particle"),
                text(fields, "dropping-particle"),
                text(fields, "suffix"));
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
            return new Custom(
                    fields.find("assessor").map(Value::isTrue).orElse(false),
                    fields.find("partOf"),
                    fields.find("archived").map(BibliographyReader::link).orElse(""),
                    fields.find("digest")
                            .map(BibliographyReader::digest)
                            .or(() -> fields.find("sha256").map(BibliographyReader::ofImported))
                            .orElse(""));
        });
    }

    private static String digest(Value value) {
        return value.as("a digest", SHA256 + "0123…cdef with 64 hexadecimal digits", found -> Optional.of(found)
                        .filter(text -> text.startsWith(SHA256) && isHexadecimal(text.substring(SHA256.length()))))
                .orElse("");
    }

    /** The import of a table keeps the digest of the published file without its kind. */
    private static String ofImported(Value value) {
        return value.as("a SHA-256", "0123…cdef with 64 hexadecimal digits", found -> Optional.of(found)
                        .filter(BibliographyReader::isHexadecimal)
                        .map(text -> SHA256 + text))
                .orElse("");
    }

    private static boolean isHexadecimal(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    /** What we add to a record. */
    private record Custom(boolean assessor, Optional<Value> partOf, String archived, String digest) {}
}
