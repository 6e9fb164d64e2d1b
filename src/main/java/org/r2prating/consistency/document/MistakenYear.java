package org.r2prating.consistency.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Months;

/**
 * What happens once, such as the opening of an inquiry, under one month of two years: the day and the month are remembered
 * and the year is mistaken.
 */
record MistakenYear(When one, When other) {

    private static final Set<String> ONCE = Told.roots(
            "investigate inquiry ratify ratification accede accession establish establishment found creation create endorse"
                    + " endorsement authorise authorize dissolve abolish inaugurate");
    private static final int SHARED = 3;

    static Optional<MistakenYear> of(Told one, List<When> first, Told other, List<When> second, Set<String> own) {
        if (first.size() != 1 || second.size() != 1 || !first.get(0).sameButYear(second.get(0))) {
            return Optional.empty();
        }
        MistakenYear mistaken = new MistakenYear(first.get(0), second.get(0));
        return mistaken.ofOneEvent(one, other, own) ? Optional.of(mistaken) : Optional.empty();
    }

    /** The month and its two years. */
    String about() {
        return Months.ALL.get(one.from() % Months.ALL.size()) + " " + one.year() + " " + other.year();
    }

    private boolean ofOneEvent(Told told, Told before, Set<String> own) {
        Set<String> shared = new HashSet<>(Told.roots(one.without(told.text())));
        shared.retainAll(Told.roots(other.without(before.text())));
        shared.removeAll(own);
        return shared.size() >= SHARED
                && shared.stream().anyMatch(ONCE::contains)
                && shared.stream().anyMatch(s -> named(s, told) && named(s, before));
    }

    private static boolean named(String root, Told told) {
        return Pattern.compile(
                        "(?<=[a-z,] )" + Pattern.quote(root.substring(0, 1).toUpperCase(Locale.ROOT))
                                + Pattern.quote(root.substring(1)))
                .matcher(told.text())
                .find();
    }
}
