package org.r2prating.consistency.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A list that is known whole, and the words by which sentences speak of it. */
public interface World {

    /** What "all" may mean: the whole list, or a part of it that is meant as often. */
    List<List<Item>> wholes();

    /** What is so of items, and the words for it; a match is what is said of them, never part of how many. */
    Map<String, Pattern> properties();

    /** What its items are called: "resolutions?|texts?". */
    Pattern things();

    /** A pattern for words by which all of the items are meant that a clause narrows to. */
    Pattern several();

    /** Whether a sentence speaks of this list at all, and not of another. */
    boolean isMeant(String sentence);

    /** The items that words narrow a sentence to; empty where they narrow nothing. */
    Narrowed narrowed(String words);

    /** When it must have become so, by the words of a clause: "joined in 1992"; empty where the time is told in words that are not read. */
    default Optional<Predicate<Item>> when(String words) {
        return Optional.of(i -> true);
    }

    /**
     * What a sentence is narrowed to.
     *
     * @param items that are left; empty where nothing is narrowed
     * @param unknown whether the words narrow it to something that the list does not tell
     * @param words by which it is narrowed, for messages
     */
    record Narrowed(Optional<List<Item>> items, boolean unknown, String words) {

        /** To nothing less than the whole. */
        public static final Narrowed NOT = new Narrowed(Optional.empty(), false, "");

        /** To what the list does not tell. */
        public static final Narrowed UNKNOWN = new Narrowed(Optional.empty(), true, "");
    }
}
