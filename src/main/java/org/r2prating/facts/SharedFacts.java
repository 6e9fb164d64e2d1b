package org.r2prating.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.r2prating.facts.review.Frozen;
import org.r2prating.facts.review.FrozenFile;
import org.r2prating.facts.review.FrozenReader;
import org.r2prating.input.CsvFile;
import org.r2prating.input.Problems;
import org.r2prating.input.Value;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;

/**
 * What all states of a fact base have in common.
 *
 * @param editions oldest first
 * @param countries by code
 * @param names what they are called
 * @param frozen the editions that are closed, by id
 */
record SharedFacts(
        List<Edition> editions,
        Bibliography sources,
        Map<String, Country> countries,
        Names names,
        Map<String, Frozen> frozen) {

    static final SharedFacts NONE =
            new SharedFacts(List.of(), Bibliography.UNKNOWN, Map.of(), new Names(Map.of()), Map.of());

    private static final String EDITIONS = "editions.yaml";
    private static final String SOURCES = "sources.json";
    private static final String TABLE_SOURCES = "tables/sources.json";
    private static final String NAMES = "tables/names.csv";
    private static final String COUNTRIES = "tables/countries.csv";

    /** The tables that say what states are, and not how they stand. */
    static final Set<String> ABOUT_STATES = Set.of("countries.csv", "names.csv");

    static SharedFacts read(FactFolder folder, Framework framework, Problems problems) {
        List<Edition> editions = folder.value(EDITIONS, problems)
                .flatMap(value -> value.mapping(EditionsReader::read))
                .orElse(List.of());
        Bibliography sources = sources(folder, problems);
        Map<String, Country> countries = folder.has(COUNTRIES)
                ? folder.text(COUNTRIES, problems)
                        .map(file -> CountriesReader.read(file, problems))
                        .orElse(Map.of())
                : Map.of();
        return new SharedFacts(
                editions,
                sources,
                countries,
                names(folder, countries, problems),
                frozen(folder, framework, editions, problems));
    }

    private static Map<String, Frozen> frozen(
            FactFolder folder, Framework framework, List<Edition> editions, Problems problems) {
        Map<String, Frozen> frozen = new LinkedHashMap<>();
        for (Edition edition : editions) {
            String file = edition.id() + FrozenFile.SUFFIX;
            if (folder.has(file)) {
                folder.aside(file, problems)
                        .flatMap(value ->
                                value.mapping(fields -> new FrozenReader(framework).read(fields, edition.id())))
                        .ifPresent(read -> frozen.put(edition.id(), read));
            }
        }
        return frozen;
    }

    private static Names names(FactFolder folder, Map<String, Country> countries, Problems problems) {
        Names names = new Names(countries);
        if (folder.has(NAMES)) {
            folder.text(NAMES, problems)
                    .ifPresent(file -> CsvFile.read(file, List.of("iso3", "name"), problems, line -> names.add(
                                    line.cell("iso3"), line.cell("name"))
                            .ifPresent(other -> problems.report(
                                    line.at("name"),
                                    "name (" + line.cell("name") + ") is that of another state (" + other + ")",
                                    "Keep one of the two lines."))));
        }
        return names;
    }

    /** The records of people, and those that came with tables; an id stands once in both. */
    private static Bibliography sources(FactFolder folder, Problems problems) {
        List<Value> files = new ArrayList<>();
        folder.value(SOURCES, problems).ifPresent(files::add);
        boolean readable = !files.isEmpty();
        if (folder.has(TABLE_SOURCES)) {
            folder.value(TABLE_SOURCES, problems).ifPresent(files::add);
        }
        return readable ? BibliographyReader.read(files) : Bibliography.UNKNOWN;
    }

    List<String> editionIds() {
        return editions.stream().map(Edition::id).toList();
    }

    Optional<Edition> edition(String id) {
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }
}
