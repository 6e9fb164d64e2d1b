package org.r2prating.consistency.sets;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.consistency.agreement.RatingSet;
import org.r2prating.consistency.agreement.Thing;
import org.r2prating.consistency.backtest.Printing;
import org.r2prating.facts.Dossier;
import org.r2prating.input.Nearest;
import org.r2prating.model.Edition;
import org.r2prating.model.Rating;

/** What was published, as the dossiers keep it: {@code published:table}, {@code published:summary:2019}. */
final class PublishedRatings implements SetKind {

    private static final String PREFIX = "published:";

    @Override
    public String usage() {
        return "published:table[:EDITION], published:summary[:EDITION]";
    }

    @Override
    public boolean takes(String name) {
        return name.startsWith(PREFIX);
    }

    @Override
    public Optional<RatingSet> read(String name, AtHand atHand) {
        String asked = name.substring(PREFIX.length());
        Printing printing = printing(StringUtils.substringBefore(asked, ":"));
        Edition edition = atHand.edition(StringUtils.substringAfter(asked, ":"));
        SortedMap<Thing, Rating> ratings = new TreeMap<>();
        atHand.states().forEach(country -> atHand.base()
                .dossier(country.iso3(), edition)
                .flatMap(Dossier::published)
                .ifPresent(published -> printing.ratings(published).forEach((id, rating) -> atHand.pack()
                        .framework()
                        .indicator(id)
                        .ifPresent(indicator -> ratings.put(new Thing(country, indicator), rating)))));
        return Optional.of(new RatingSet(name, "published in " + edition.id() + ", " + printing.words(), ratings, 0));
    }

    private static Printing printing(String id) {
        for (Printing printing : Printing.values()) {
            if (printing.id().equals(id)) {
                return printing;
            }
        }
        throw new UnknownSet(
                "unknown printing (" + id + ") of what was published",
                Nearest.maybe(
                        id,
                        java.util.Arrays.stream(Printing.values())
                                .map(Printing::id)
                                .toList()));
    }
}
