package org.r2prating.input;

import java.util.List;
import org.r2prating.model.Rating;
import org.r2prating.model.Scale;

/** Reads the scale of a framework: its ratings, weakest first. */
final class ScaleSection {

    private static final Rating STAND_IN = new Rating(0, "?", 0, "?");

    private final Once labels = new Once();
    private final Once symbols = new Once();
    private int level;
    private int points = -1;

    Scale read(Value value) {
        List<Rating> ratings = value.list(this::rating);
        if (level < 2 && !value.isMissing()) {
            value.wrong("has fewer than two ratings", "Write at least two, the weakest first.");
        }
        return new Scale(ratings.size() < 2 ? List.of(STAND_IN, STAND_IN) : ratings);
    }

    /** All labels, also of ratings that have problems. */
    List<String> labels() {
        return labels.all();
    }

    private Rating rating(Fields fields) {
        String label = labels.text(fields.get("label"));
        Value value = fields.get("points");
        int worth = value.integer();
        if (worth <= points && !value.isMissing()) {
            value.wrong("does not rise", "Write the weakest rating first, with points from 0 that rise.");
        }
        points = worth;
        Value symbol = fields.get("symbol");
        String character = symbols.text(symbol);
        if (character.codePointCount(0, character.length()) != 1) {
            symbol.wrong("is not one character", "Write one character that tells the rating apart without colour.");
        }
        return new Rating(level++, label, worth, character);
    }
}
