package org.r2prating.report;

import java.util.List;
import org.r2prating.model.Rating;
import org.r2prating.model.Scale;

/**
 * The colour of each rating: the weakest darkest and the strongest lightest, so that grey keeps their order, and white is
 * left for what is not known.
 */
public final class Palette {

    /** A colour, and the ink that can be read on it (contrast at least 4.5). */
    public record Colour(String fill, String ink) {}

    private static final List<Colour> COLOURS = List.of(
            new Colour("7A1F2B", "FFFFFF"),
            new Colour("B4482B", "FFFFFF"),
            new Colour("E09A3E", "1B1B1B"),
            new Colour("B5D06F", "1B1B1B"),
            new Colour("A9E5DA", "1B1B1B"));

    private Palette() {}

    /** The colour at a rating's place on its scale. */
    public static Colour of(Scale scale, Rating rating) {
        return COLOURS.get(
                rating.level() * (COLOURS.size() - 1) / scale.highest().level());
    }
}
