package org.r2prating.consistency.checking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.wording.Words;
import org.r2prating.facts.Dossier;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.Published;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;
import org.r2prating.model.Rating;

/** Puts what is known beside an annex. */
public final class Annexes {

    private Annexes() {}

    /**
     * An annex with its state, its edition and the ratings published before.
     *
     * @param state the one that is meant; empty: the one its title names
     * @param edition the one that is meant; empty: the one it prints
     */
    public static AnnexCase of(
            PublishedAnnex annex,
            Framework framework,
            FactBase base,
            Optional<Country> state,
            Optional<Edition> edition) {
        Optional<Country> country = state.or(() -> titled(annex, base));
        Optional<Edition> found = edition.or(() -> annex.edition().flatMap(base::edition));
        Optional<Edition> previous = found.flatMap(base::previous);
        Map<String, Rating> ratings = country.flatMap(c -> previous.flatMap(p -> base.dossier(c.iso3(), p)))
                .flatMap(Dossier::published)
                .map(Annexes::ratings)
                .orElse(Map.of());
        return new AnnexCase(annex, framework, country, found, previous, ratings);
    }

    /** The state that its title names; empty where that is none that the fact base knows, or more than one. */
    public static Optional<Country> titled(PublishedAnnex annex, FactBase base) {
        return annex.title()
                .flatMap(title -> base.names().code(title.text()))
                .flatMap(code -> Optional.ofNullable(base.countries().get(code)))
                .or(() -> Stream.concat(annex.title().stream(), annex.subtitle().stream())
                        .flatMap(words -> named(base, words.text()).stream())
                        .findFirst());
    }

    /** The one state that a title names, alone or among other words; "American Samoa" does not name Samoa. */
    private static Optional<Country> named(FactBase base, String title) {
        List<Country> within = base.countries().values().stream()
                .filter(c -> holds(title, c.name()))
                .toList();
        List<Country> whole = within.stream()
                .filter(c -> within.stream().noneMatch(o -> !o.equals(c) && holds(o.name(), c.name())))
                .toList();
        return whole.size() == 1 ? Optional.of(whole.get(0)) : Optional.empty();
    }

    private static boolean holds(String words, String name) {
        return (" " + Words.bare(words) + " ").contains(" " + Words.bare(name) + " ");
    }

    /** As the table prints them, or else the summary. */
    private static Map<String, Rating> ratings(Published published) {
        Map<String, Rating> ratings = new LinkedHashMap<>(published.summary());
        published.table().forEach((indicator, row) -> ratings.put(indicator, row.rating()));
        return ratings;
    }
}
