package org.r2prating.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.Source;

/** A numbered reference to a place in a source. */
public record Citation(int number, Source source, Evidence evidence) {

    /** {@code Author, 2021. Title. Container. Number, locator.} */
    public String reference() {
        List<String> parts = new ArrayList<>();
        parts.add(source.author() + ", "
                + (source.issued() == null ? "n.d" : source.issued().year()));
        parts.add(source.title());
        parts.add(source.container());
        parts.add(source.number());
        String record = parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(". "));
        return record + ", " + evidence.locator() + ".";
    }
}
