package org.r2prating.consistency.states;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A case that is behind violations, with those it is told for. Always the one in most of those left comes next, so that
 * one wrong rating is one finding, whatever the number of states it offends. Of two, the one a person rated, then the
 * lower one.
 */
record Culprit(Case culprit, List<Violation> told) {

    Culprit {
        told = List.copyOf(told);
    }

    /** A case, the violations it is in, and how many of them nobody was found for. */
    private static final class Suspect {
        private final Case suspect;
        private final List<Violation> in = new ArrayList<>();
        private int left;

        private Suspect(Case suspect) {
            this.suspect = suspect;
        }

        void add(Violation violation) {
            in.add(violation);
            left++;
        }

        int left() {
            return left;
        }
    }

    private static final Comparator<Suspect> FIRST = Comparator.comparingInt(Suspect::left)
            .thenComparing(s -> s.suspect.isOnRecord())
            .thenComparing(s -> s.suspect.range().highest(), Comparator.reverseOrder())
            .thenComparing(s -> s.suspect.country().iso3(), Comparator.reverseOrder());

    /** As few cases as are found this way behind all violations. */
    static List<Culprit> of(List<Violation> violations) {
        Map<String, Suspect> suspects = new LinkedHashMap<>();
        for (Violation violation : violations) {
            suspect(suspects, violation.better()).add(violation);
            suspect(suspects, violation.worse()).add(violation);
        }
        List<Culprit> culprits = new ArrayList<>();
        Set<Violation> done = Collections.newSetFromMap(new IdentityHashMap<>());
        while (done.size() < violations.size()) {
            Suspect first = Collections.max(suspects.values(), FIRST);
            List<Violation> told =
                    first.in.stream().filter(v -> !done.contains(v)).toList();
            for (Violation violation : told) {
                done.add(violation);
                suspect(suspects, violation.better()).left--;
                suspect(suspects, violation.worse()).left--;
            }
            culprits.add(new Culprit(first.suspect, told));
        }
        return culprits;
    }

    private static Suspect suspect(Map<String, Suspect> suspects, Case one) {
        return suspects.computeIfAbsent(one.country().iso3(), c -> new Suspect(one));
    }
}
