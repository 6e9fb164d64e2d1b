package org.r2prating.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.r2prating.facts.review.Reviews;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;

/**
 * The fact base as read: editions, sources, states with their lasting facts and their dossiers.
 *
 * @param editions oldest first
 * @param sources by id
 * @param countries by ISO 3166-1 alpha-3 code: every state known by name
 * @param standing lasting facts, by state
 * @param dossiers by state and edition
 * @param remarks what is printed with an assessment, by state and edition
 * @param tables what came in bulk
 * @param everyState lasting facts that hold of every state
 * @param names what states are called
 * @param digest of all files it was read from, but for reviews: they are about ratings and say nothing of states
 * @param reviews what persons made of ratings; no rule sees it
 */
public record FactBase(
        List<Edition> editions,
        Map<String, Source> sources,
        Map<String, Country> countries,
        Map<String, List<Fact>> standing,
        Map<Key, Dossier> dossiers,
        Map<Key, List<Remark>> remarks,
        Tables tables,
        List<Fact> everyState,
        Names names,
        String digest,
        Reviews reviews) {

    /** A state in an edition. */
    public record Key(String country, String edition) {}

    /** A fact base of which nothing was reviewed. */
    public FactBase(
            List<Edition> editions,
            Map<String, Source> sources,
            Map<String, Country> countries,
            Map<String, List<Fact>> standing,
            Map<Key, Dossier> dossiers,
            Map<Key, List<Remark>> remarks,
            Tables tables,
            List<Fact> everyState,
            Names names,
            String digest) {
        this(
                editions,
                sources,
                countries,
                standing,
                dossiers,
                remarks,
                tables,
                everyState,
                names,
                digest,
                Reviews.NONE);
    }

    /** A fact base that knows editions and nothing else. */
    public static FactBase empty(List<Edition> editions) {
        return new FactBase(
                editions,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Tables.NONE,
                List.of(),
                new Names(Map.of()),
                "");
    }

    /** The same with other states and their dossiers. */
    public FactBase with(Map<String, Country> otherCountries, Map<Key, Dossier> otherDossiers) {
        return new FactBase(
                editions,
                sources,
                otherCountries,
                standing,
                otherDossiers,
                remarks,
                tables,
                everyState,
                names,
                digest,
                reviews);
    }

    /** The same with other reviews. */
    public FactBase with(Reviews others) {
        return new FactBase(
                editions, sources, countries, standing, dossiers, remarks, tables, everyState, names, digest, others);
    }

    public Optional<Edition> edition(String id) {
        return editions.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    public Optional<Edition> previous(Edition edition) {
        Edition previous = null;
        for (Edition earlier : editions) {
            if (earlier.compareTo(edition) < 0) {
                previous = earlier;
            }
        }
        return Optional.ofNullable(previous);
    }

    public Optional<Dossier> dossier(String country, Edition edition) {
        return Optional.ofNullable(dossiers.get(new Key(country, edition.id())));
    }

    /** The remarks on an assessment; usually none. */
    public List<Remark> remarks(String country, Edition edition) {
        return remarks.getOrDefault(new Key(country, edition.id()), List.of());
    }

    /**
     * The facts in view for a state in an edition: lasting ones known by its cut-off, those of its dossier, and what
     * tables, and the facts that hold of every state, say of subjects on which neither says anything.
     */
    public List<Fact> inView(String country, Edition edition) {
        return view(country, edition).facts();
    }

    /** The same with what is not in view only because a coded fact says it. */
    public InView view(String country, Edition edition) {
        return new InView(
                coded(country, edition),
                Stream.concat(known(everyState, edition), tables.facts(country, edition).stream())
                        .toList());
    }

    /** The facts in view that a person coded. */
    public List<Fact> coded(String country, Edition edition) {
        List<Fact> facts = new ArrayList<>();
        known(standing.getOrDefault(country, List.of()), edition).forEach(facts::add);
        dossier(country, edition).ifPresent(d -> facts.addAll(d.facts()));
        return List.copyOf(facts);
    }

    /** Those of lasting facts that were known by the cut-off. */
    private static Stream<Fact> known(List<Fact> lasting, Edition edition) {
        return lasting.stream().filter(f -> !f.passport().asOf().first().isAfter(edition.until()));
    }
}
