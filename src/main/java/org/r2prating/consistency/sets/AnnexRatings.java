package org.r2prating.consistency.sets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.lang3.Strings;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.annex.PublishedAnnex.Match;
import org.r2prating.annex.file.AnnexFile;
import org.r2prating.consistency.agreement.RatingSet;
import org.r2prating.consistency.agreement.Thing;
import org.r2prating.input.Origin;
import org.r2prating.model.Country;
import org.r2prating.model.Rating;

/** What a published annex prints: its detailed table, {@code FILE}, or its summary list, {@code FILE:summary}. */
final class AnnexRatings implements SetKind {

    private static final String SUMMARY = ":summary";

    @Override
    public String usage() {
        return "ANNEX-FILE[:summary]";
    }

    /** A name that is the path of a file. */
    @Override
    public boolean takes(String name) {
        return Files.isRegularFile(Path.of(Strings.CS.removeEnd(name, SUMMARY)));
    }

    @Override
    public Optional<RatingSet> read(String name, AtHand atHand) {
        boolean summary = name.endsWith(SUMMARY);
        Path file = Path.of(Strings.CS.removeEnd(name, SUMMARY));
        return AnnexFile.read(file, atHand.pack().framework(), atHand.problems())
                .flatMap(annex -> state(annex, file, atHand)
                        .map(state -> new RatingSet(
                                name,
                                (summary ? "summary list" : "detailed table") + " of " + annex.file(),
                                ratings(annex, summary, state, atHand),
                                0)));
    }

    private static Optional<Country> state(PublishedAnnex annex, Path file, AtHand atHand) {
        if (annex.title().isEmpty()) {
            atHand.problems()
                    .report(Origin.of(file.toString()), "its title names no state", "Maybe write the state above it.");
            return Optional.empty();
        }
        return atHand.names()
                .find(annex.title().get().text(), annex.title().get().place().at(), atHand.problems())
                .filter(atHand.states()::contains);
    }

    private static SortedMap<Thing, Rating> ratings(
            PublishedAnnex annex, boolean summary, Country state, AtHand atHand) {
        SortedMap<Thing, Rating> ratings = new TreeMap<>();
        if (summary) {
            annex.summary().forEach(l -> add(ratings, l.indicator(), l.rating(), state, atHand));
        } else {
            annex.rows().forEach(r -> add(ratings, r.indicator(), r.rating(), state, atHand));
        }
        return ratings;
    }

    private static void add(
            SortedMap<Thing, Rating> ratings,
            Optional<Match> match,
            Optional<Rating> rating,
            Country state,
            AtHand atHand) {
        match.flatMap(m -> atHand.pack().framework().indicator(m.indicator()))
                .ifPresent(indicator -> rating.ifPresent(r -> ratings.put(new Thing(state, indicator), r)));
    }
}
