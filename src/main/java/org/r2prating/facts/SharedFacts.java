package org.r2prating.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.r2prating.input.Problems;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;

/**
 * What all states of a fact base have in common.
 *
 * @param editions oldest first
 * @param countries by code
 */
record SharedFacts(List<Edition> editions, Bibliography sources, Map<String, Country> countries) {

    private static final String EDITIONS = "editions.yaml";
    private static final String SOURCES = "sources.json";
    private static final String COUNTRIES = "tables/countries.csv";

    static SharedFacts read(FactFolder folder, Problems problems) {
        List<Edition> editions = folder.value(EDITIONS, problems)
                .flatMap(value -> value.mapping(EditionsReader::read))
                .orElse(List.of());
        Bibliography sources =
                folder.value(SOURCES, problems).map(BibliographyReader::read).orElse(Bibliography.UNKNOWN);
        Map<String, Country> countries = folder.has(COUNTRIES)
                ? folder.text(COUNTRIES, problems)
                        .map(file -> CountriesReader.read(file, problems))
                        .orElse(Map.of())
                : Map.of();
        return new SharedFacts(editions, sources, countries);
    }

    List<String> editionIds() {
        return editions.stream().map(Edition::id).toList();
    }

    Optional<Edition> edition(String id) {
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }
}
