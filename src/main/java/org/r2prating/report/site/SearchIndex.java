package org.r2prating.report.site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.List;
import org.r2prating.model.Edition;

/** What can be searched for, as JSON that stands in the first page: states, indicators and editions, newest first. */
final class SearchIndex {

    private SearchIndex() {}

    static String of(SiteBasis site) {
        ObjectNode index = JsonNodeFactory.instance.objectNode();
        ArrayNode editions = index.putArray("editions");
        List<Edition> newestFirst = new java.util.ArrayList<>(site.editions());
        Collections.reverse(newestFirst);
        newestFirst.forEach(e -> editions.add(e.id()));
        ArrayNode states = index.putArray("states");
        site.countries().forEach(c -> states.addArray()
                .add(c.iso3())
                .add(c.name())
                .add(c.subRegion().isEmpty() ? c.region() : c.subRegion()));
        ArrayNode indicators = index.putArray("indicators");
        site.framework()
                .indicators()
                .forEach(i -> indicators.addArray().add(i.number()).add(i.id()).add(i.name()));
        // No part of it may end the element in which it stands.
        return index.toString().replace("<", "\\u003c");
    }
}
