package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.r2prating.annex.PublishedAnnex.Match;
import org.r2prating.input.Place;

/** A row of the detailed table while it is put together. */
final class RowDraft {

    /**
     * A paragraph of its notes.
     *
     * @param first whether it is the first of its cell, or stands outside of any
     * @param item whether it is an item of a list
     * @param afterCut whether a page ended between it and what was read before
     */
    record Bit(Passage words, boolean first, boolean item, boolean afterCut) {

        Bit with(Passage other) {
            return new Bit(other, first, item, afterCut);
        }
    }

    final Place place;
    final List<Bit> notes = new ArrayList<>();
    Passage wording;
    Optional<Match> indicator = Optional.empty();
    String area;
    Optional<Passage> areaPrinted;
    Optional<Assessed> assessed = Optional.empty();

    /** Whether a page ended within its notes. */
    boolean cutInside;

    RowDraft(Passage wording, String area, Optional<Passage> areaPrinted, Place place) {
        this.wording = wording;
        this.area = area;
        this.areaPrinted = areaPrinted;
        this.place = place;
    }

    boolean isRated() {
        return assessed.filter(Assessed::isRating).isPresent();
    }

    boolean hasChange() {
        return assessed.filter(a -> !a.change().isEmpty()).isPresent();
    }

    /** Adds a rating or a change to what is known of the two. */
    void assess(Assessed more) {
        assessed = Optional.of(assessed.map(a -> a.and(more)).orElse(more));
    }

    /** Keeps the footnotes that are called beside the wording or the rating. */
    void keepCalls(Passage from) {
        if (!from.calls().isEmpty()) {
            List<Passage.Call> calls = from.calls().stream()
                    .map(c -> new Passage.Call(c.number(), 0, c.place()))
                    .toList();
            notes.add(new Bit(new Passage("", calls, List.of(), List.of(), from.place()), true, true, false));
        }
    }
}
