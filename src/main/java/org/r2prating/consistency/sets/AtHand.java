package org.r2prating.consistency.sets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.r2prating.consistency.backtest.StateNames;
import org.r2prating.facts.FactBase;
import org.r2prating.input.Nearest;
import org.r2prating.input.Problems;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.SearchedNone;
import org.r2prating.rules.RulePack;

/**
 * What is at hand to make sets of ratings from.
 *
 * @param states the only ones to look at
 * @param edition the one meant where a name says none
 * @param packs reads another rule pack from its folder; empty, with problems, when it cannot be used
 * @param names finds a state by code or name
 * @param problems of files that are read
 */
public record AtHand(
        RulePack pack,
        FactBase base,
        List<Country> states,
        Edition edition,
        SearchedNone policy,
        BiFunction<Path, Problems, Optional<RulePack>> packs,
        StateNames names,
        Problems problems) {

    public AtHand {
        states = List.copyOf(states);
    }

    /** The edition of an id, or the one meant where it is empty. */
    Edition edition(String id) {
        if (id.isEmpty()) {
            return edition;
        }
        List<String> ids = base.editions().stream().map(Edition::id).toList();
        return base.edition(id)
                .orElseThrow(() -> new UnknownSet("unknown edition (" + id + ")", Nearest.maybe(id, ids)));
    }
}
