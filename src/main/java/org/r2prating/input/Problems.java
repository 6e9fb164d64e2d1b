package org.r2prating.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The problems found while files are read: collected, so that all are shown at once. */
public final class Problems {

    private static final int MANY = 1_000;

    private final List<Problem> reported = new ArrayList<>();

    /** Keeps a problem; see {@link Problem} for the wording. */
    public void report(Origin at, String what, String mend) {
        add(new Problem(at, what, mend));
    }

    public void add(Problem problem) {
        reported.add(problem);
    }

    /** Whether so few were found that it is worth to read on. */
    boolean roomForMore() {
        return reported.size() < MANY;
    }

    /** How many have been reported so far. */
    public int count() {
        return reported.size();
    }

    public boolean isEmpty() {
        return reported.isEmpty();
    }

    /** All problems in the order of their places, each once. */
    public List<Problem> list() {
        return List.copyOf(new TreeSet<>(reported));
    }

    /** What is read, unless reading it reports a problem: what has one is never used. */
    public <T> Optional<T> unlessAny(Supplier<T> reading) {
        int before = reported.size();
        T read = reading.get();
        return reported.size() == before ? Optional.of(read) : Optional.empty();
    }
}
