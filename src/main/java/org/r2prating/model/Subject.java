package org.r2prating.model;

import java.util.Comparator;

/** What a fact is about: a treaty, a resolution, a question ... Two facts on one subject must agree or conflict. */
public record Subject(FactKind kind, String id) implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::kind).thenComparing(Subject::id);

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return id.isEmpty() ? kind.section() : id;
    }
}
