package org.r2prating.consistency.document;

import java.util.Comparator;
import java.util.Optional;
import org.r2prating.consistency.wording.Words;
import org.r2prating.model.Area;
import org.r2prating.model.Framework;

/** Thematic areas by what a table calls them. */
final class Areas {

    private static final double NEAR = 0.75;

    private Areas() {}

    /** The area whose name is nearest to a printed one; empty when none is near. */
    static Optional<Area> named(String printed, Framework framework) {
        return framework.areas().stream()
                .max(Comparator.comparingDouble(a -> Words.likeness(a.name(), printed)))
                .filter(a -> Words.likeness(a.name(), printed) >= NEAR);
    }

    /** The name of an area. */
    static String name(String id, Framework framework) {
        return framework.areas().stream()
                .filter(a -> a.id().equals(id))
                .map(Area::name)
                .findFirst()
                .orElse(id);
    }
}
