package org.r2prating.model;

import java.util.List;

/** A thematic area of the framework with its indicators, in the published order. */
public record Area(String id, String name, List<Indicator> indicators) {

    public Area {
        indicators = List.copyOf(indicators);
    }
}
