package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.input.Place;

/** Gathers what one check finds in one annex; each thing is told once. */
public final class AnnexFindings {

    private final Kind kind;
    private final String document;
    private final List<Finding> found = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    public AnnexFindings(Kind kind, AnnexCase subject) {
        this(kind, subject.name());
    }

    private AnnexFindings(Kind kind, String document) {
        this.kind = kind;
        this.document = document;
    }

    /** Adds a finding, unless one about the same thing is there. */
    public void add(String about, String message, Place place, String mend, List<Witness> witnesses) {
        if (told.add(about)) {
            found.add(new Finding(kind, document + " " + about, message, place, witnesses, mend));
        }
    }

    /** Adds a finding, unless one about the same thing is there. */
    public void add(String about, String message, Place place, String mend, Witness... witnesses) {
        add(about, message, place, mend, List.of(witnesses));
    }

    /** Whether one about that is there. */
    boolean tells(String about) {
        return told.contains(about);
    }

    /** Whether one holds the same things against each other. */
    boolean holds(Witness one, Witness other) {
        return found.stream()
                .anyMatch(f -> f.witnesses().contains(one) && f.witnesses().contains(other));
    }

    /** None yet, of the same kind and document. */
    AnnexFindings apart() {
        return new AnnexFindings(kind, document);
    }

    /** Adds those of another, unless one about the same thing is there. */
    void addAll(AnnexFindings others) {
        others.found.stream()
                .filter(f -> told.add(f.about().substring(document.length() + 1)))
                .forEach(found::add);
    }

    /** All of them, in the order in which they were found. */
    public List<Finding> list() {
        return List.copyOf(found);
    }
}
