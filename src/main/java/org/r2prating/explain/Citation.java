package org.r2prating.explain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.PartialDate;
import org.r2prating.facts.Source;

/** A numbered reference to a place in a source. */
public record Citation(int number, Source source, Evidence evidence) {

    /** {@code Author, 7 July 2021. Title. Container, vol. 3, no. 2. Publisher. Number, locator.} */
    public String reference() {
        PartialDate issued = source.issued();
        String date = issued == null ? "n.d." : Wording.date(issued);
        List<String> head = source.author().isEmpty()
                ? List.of(listed(source.title(), date))
                : List.of(listed(source.author(), date), source.title());
        String volume = source.volume().isEmpty() ? "" : "vol. " + source.volume();
        String issue = source.issue().isEmpty() ? "" : "no. " + source.issue();
        String publisher = source.publisher().equals(source.author()) ? "" : source.publisher();
        String record = Stream.concat(
                        head.stream(), Stream.of(listed(source.container(), volume, issue), publisher, source.number()))
                .filter(part -> !part.isEmpty())
                .reduce((before, part) -> before + (before.matches("(?s).*[.?!]") ? " " : ". ") + part)
                .orElse("");
        String retrieved = evidence.retrieved() == null ? "" : "retrieved " + Wording.day(evidence.retrieved());
        return listed(record, evidence.locator(), retrieved) + ".";
    }

    private static String listed(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
