package org.r2prating.consistency.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;

/**
 * What is to be checked.
 *
 * @param states whose facts and ratings are checked
 * @param across which states are held against all others too
 * @param edition the only edition to look at; empty: all
 * @param annexes documents, each for itself, against the facts and against the rules
 */
public record Scope(List<Country> states, Across across, Optional<Edition> edition, List<AnnexCase> annexes) {

    /** So many states are named one by one. */
    private static final int NAMED = 4;

    /** Which states are held against all others. */
    public enum Across {
        NONE,
        /** Those that are named. */
        NAMED,
        ALL
    }

    public Scope {
        states = List.copyOf(states);
        annexes = List.copyOf(annexes);
    }

    /** What is checked, as a heading names it. */
    public String words() {
        List<String> words = new ArrayList<>(annexes.stream().map(Scope::words).toList());
        if (across == Across.ALL) {
            words.add("all states");
        } else if (states.size() > NAMED) {
            words.add(states.size() + " states");
        } else {
            states.forEach(s -> words.add(s.name()));
        }
        return String.join(", ", words)
                + edition.filter(e -> annexes.isEmpty())
                        .map(e -> ", edition " + e.id())
                        .orElse("");
    }

    private static String words(AnnexCase annex) {
        String file = StringUtils.substringAfterLast("/" + annex.annex().file(), "/");
        return annex.country()
                .map(c -> c.name() + annex.annex().edition().map(e -> " " + e).orElse("") + " (" + file + ")")
                .orElse(file);
    }

    /** Whether a state is looked at in an edition. */
    boolean has(Edition one) {
        return edition.isEmpty() || edition.get().equals(one);
    }
}
