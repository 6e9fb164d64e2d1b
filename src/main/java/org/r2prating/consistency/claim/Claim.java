package org.r2prating.consistency.claim;

import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * That so many of some items are so.
 *
 * @param words by which it is said
 * @param properties any one of which makes an item one of those that are meant
 * @param readings what it may speak of: it is wrong only if it is wrong of each
 */
public record Claim(String words, Set<String> properties, HowMany howMany, List<Reading> readings) {

    /**
     * One way in which a claim may be meant.
     *
     * @param of the items of which so many are said to be so
     * @param so those of them that are
     */
    record Reading(List<Item> of, List<Item> so) {}

    public Claim {
        words = StringUtils.strip(words, " ,.;:");
        properties = Set.copyOf(properties);
        readings = List.copyOf(readings);
    }

    /** Whether none of its readings holds. */
    public boolean isRefuted() {
        return !readings.isEmpty() && readings.stream().noneMatch(r -> howMany.holds(r.so().size(), r.of().size()));
    }

    /** Whether it is a number or a share that is told, and not all or none. */
    public boolean counts() {
        return howMany.counts();
    }

    /** What is said of them: "no or abstained". */
    public String property() {
        return String.join(" or ", properties.stream().sorted().toList());
    }

    /** The items that are so by its first reading. */
    public List<Item> so() {
        return readings.get(0).so();
    }

    /** The items of which it is said, by its first reading. */
    public List<Item> of() {
        return readings.get(0).of();
    }
}
