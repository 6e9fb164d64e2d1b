package org.r2prating.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.r2prating.input.Fields;
import org.r2prating.input.Once;
import org.r2prating.input.Value;

/** Reads the bibliography, CSL-JSON as reference managers export it; only what is cited here is looked at closely. */
final class BibliographyReader {

    private static final int NAMED_AUTHORS = 3;

    private final Once ids = new Once();

    private BibliographyReader() {}

    static Bibliography read(List<Value> files) {
        BibliographyReader reader = new BibliographyReader();
        Map<String, Source> sources = files.stream()
                .flatMap(records -> records.list(reader::source).stream())
                .collect(Collectors.toMap(Source::id, source -> source, (one, other) -> one, LinkedHashMap::new));
        return new Bibliography(sources, Optional.of(reader.ids.all()));
    }

    private Source source(Fields fields) {
        fields.allow(Csl.VARIABLES);
        return new Source(
                ids.id(fields.get("id")),
                fields.get("type").oneOf(Csl.TYPES),
                fields.find("author").map(BibliographyReader::authors).orElse(""),
                fields.get("title").text(),
                text(fields, "container-title"),
                fields.find("issued").flatMap(BibliographyReader::date).orElse(null),
                text(fields, "number"),
                fields.find("URL").map(BibliographyReader::link).orElse(""),
                fields.find("custom").flatMap(BibliographyReader::assessor).orElse(false));
    }

    private static String text(Fields fields, String key) {
        return fields.find(key).map(Value::text).orElse("");
    }

    private static String authors(Value value) {
        List<String> names = value.list(BibliographyReader::author);
        int last = names.size() - 1;
        if (last > NAMED_AUTHORS - 1) {
            return names.get(0) + " et al.";
        }
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String author(Fields fields) {
        fields.allow(Csl.NAME_PARTS);
        Optional<Value> institution = fields.find("literal");
        if (institution.isPresent()) {
            return institution.get().text();
        }
        return (text(fields, "non-dropping-particle") + " "
                        + fields.get("family").text())
                .strip();
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

    private static Optional<Boolean> assessor(Value value) {
        return value.mapping(fields -> {
            fields.allowAll();
            return fields.find("assessor").map(Value::isTrue).orElse(false);
        });
    }
}
