package org.r2prating.consistency.claim;

import java.util.OptionalInt;
import java.util.Set;
import org.r2prating.input.Place;

/**
 * Something of a list: a vote, a treaty, an indicator.
 *
 * @param name how messages call it, with what the list says of it
 * @param is what is so of it, in the words of its {@link World}
 * @param year of the vote or of the ratification
 */
public record Item(String name, Place place, Set<String> is, OptionalInt year) {

    public Item {
        is = Set.copyOf(is);
    }
}
