package org.r2prating.facts;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.r2prating.input.Nearest;
import org.r2prating.input.Value;

/**
 * The sources that evidence may cite.
 *
 * @param sources by id
 * @param ids those of all records, also of such with problems; empty when nobody knows, and any id is taken
 */
record Bibliography(Map<String, Source> sources, Optional<Collection<String>> ids) {

    static final Bibliography UNKNOWN = new Bibliography(Map.of(), Optional.empty());

    /** Reads the id of a source. */
    String cited(Value value) {
        if (value.isMissing()) {
            value.missing("the id of a record in sources.json");
            return "?";
        }
        String id = value.text();
        if (ids.isPresent() && !value.isMissing() && !ids.get().contains(id)) {
            value.unknown(Nearest.maybe(id, ids.get(), "Maybe add it to sources.json."));
        }
        return id;
    }
}
