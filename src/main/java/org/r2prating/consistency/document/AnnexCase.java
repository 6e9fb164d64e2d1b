package org.r2prating.consistency.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.consistency.citation.Bibliography;
import org.r2prating.consistency.wording.Words;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.model.Rating;

/**
 * An annex with what is known beside it. Checks are silent about what is not known.
 *
 * @param country the state it is about; empty when its title names none that is known
 * @param edition which edition it is, with its period; empty when it is none of the fact base's
 * @param previous the edition before; empty when there is none
 * @param previousRatings what the previous edition published, by indicator; empty when that is not at hand
 * @param bibliography its citations, told apart by document
 */
public record AnnexCase(
        PublishedAnnex annex,
        Framework framework,
        Optional<Country> country,
        Optional<Edition> edition,
        Optional<Edition> previous,
        Map<String, Rating> previousRatings,
        Bibliography bibliography) {

    public AnnexCase {
        previousRatings = Map.copyOf(previousRatings);
    }

    public AnnexCase(
            PublishedAnnex annex,
            Framework framework,
            Optional<Country> country,
            Optional<Edition> edition,
            Optional<Edition> previous,
            Map<String, Rating> previousRatings) {
        this(annex, framework, country, edition, previous, previousRatings, Bibliography.of(annex));
    }

    /** What findings call it, such as {@code PRK 2022}; the state's name, or else the file's, when its code is not known. */
    public String name() {
        String state = country.map(Country::iso3)
                .or(() -> annex.title().map(Passage::text).map(t -> Words.slug(t, 6)))
                .orElse(annex.file());
        return annex.edition().map(e -> state + " " + e).orElse(state);
    }

    /** The official wording of an indicator. */
    public String wording(String indicator) {
        return framework.indicator(indicator).map(Indicator::name).orElse(indicator);
    }

    /** The last year in which anything it cites can have been issued; empty when its edition is not a year. */
    public OptionalInt year() {
        Optional<Integer> printed =
                annex.edition().filter(e -> e.matches("\\d{4}")).map(Integer::valueOf);
        Optional<Integer> until = edition.map(Edition::until).map(LocalDate::getYear);
        return printed.or(() -> until).map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
