package org.r2prating.consistency.sets;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.consistency.agreement.RatingSet;
import org.r2prating.consistency.agreement.Thing;
import org.r2prating.input.CsvFile;
import org.r2prating.input.Nearest;
import org.r2prating.input.Origin;
import org.r2prating.input.Problems;
import org.r2prating.input.TableLine;
import org.r2prating.input.TextFile;
import org.r2prating.model.Country;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.model.Rating;

/** Ratings in a CSV file with the columns state, indicator and rating. */
final class RatingFile implements SetKind {

    private static final String STATE = "state";
    private static final String INDICATOR = "indicator";
    private static final String RATING = "rating";

    @Override
    public String usage() {
        return "FILE.csv";
    }

    @Override
    public boolean takes(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    @Override
    public Optional<RatingSet> read(String name, AtHand atHand) {
        return TextFile.read(Path.of(name), atHand.problems()).flatMap(file -> {
            Problems own = new Problems();
            SortedMap<Thing, Rating> ratings = new TreeMap<>();
            SortedMap<Thing, Origin> places = new TreeMap<>();
            Set<Country> states = atHand.states().stream().collect(Collectors.toSet());
            CsvFile.read(file, List.of(STATE, INDICATOR, RATING), own, row -> {
                Optional<Country> state = atHand.names().find(row.cell(STATE), row.at(STATE), own);
                Optional<Indicator> indicator = indicator(atHand.pack().framework(), row, own);
                Optional<Rating> rating = rating(atHand.pack().framework(), row, own);
                if (state.isPresent() && indicator.isPresent() && rating.isPresent()) {
                    Thing thing = new Thing(state.get(), indicator.get());
                    Origin earlier = places.putIfAbsent(thing, row.at());
                    if (earlier != null) {
                        own.report(
                                row.at(),
                                "(" + state.get().iso3() + ", "
                                        + indicator.get().id() + ") is rated at " + earlier + " already",
                                "Keep one line.");
                    } else if (states.contains(state.get())) {
                        ratings.put(thing, rating.get());
                    }
                }
            });
            own.list().forEach(atHand.problems()::add);
            return own.isEmpty() ? Optional.of(new RatingSet(name, "from file " + name, ratings, 0)) : Optional.empty();
        });
    }

    private static Optional<Indicator> indicator(Framework framework, TableLine row, Problems problems) {
        String asked = row.cell(INDICATOR);
        Optional<Indicator> found = framework.indicators().stream()
                .filter(i ->
                        i.id().equals(asked) || Integer.toString(i.number()).equals(asked))
                .findFirst();
        if (found.isEmpty()) {
            problems.report(
                    row.at(INDICATOR),
                    "unknown indicator (" + asked + ")",
                    Nearest.maybe(
                            asked,
                            framework.indicators().stream().map(Indicator::id).toList()));
        }
        return found;
    }

    private static Optional<Rating> rating(Framework framework, TableLine row, Problems problems) {
        String asked = StringUtils.normalizeSpace(row.cell(RATING));
        Optional<Rating> found = framework.scale().ratings().stream()
                .filter(r -> r.label().equalsIgnoreCase(asked))
                .findFirst();
        if (found.isEmpty()) {
            problems.report(
                    row.at(RATING),
                    "unknown rating (" + asked + ")",
                    Nearest.maybe(asked, framework.scale().labels()));
        }
        return found;
    }
}
