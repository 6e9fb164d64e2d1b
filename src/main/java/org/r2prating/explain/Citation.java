package org.r2prating.explain;

import java.util.ArrayList;
import java.util.List;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.Source;

/** A numbered reference to a place in a source. */
public record Citation(int number, Source source, Evidence evidence) {

    /** The source in the house style, the place in it, and when it was read. */
    public List<Phrase> phrases() {
        List<Phrase> phrases = new ArrayList<>(HouseStyle.record(source));
        String retrieved = evidence.retrieved() == null ? "" : ", accessed " + Wording.day(evidence.retrieved());
        phrases.add(new Phrase(", " + evidence.locator() + retrieved + ".", false));
        return phrases;
    }

    /** The same in words alone: {@code Author, 7 July 2021. Title. Container, vol. 3, no. 2. Publisher. Number, p. 4.} */
    public String reference() {
        return Phrase.words(phrases());
    }
}
