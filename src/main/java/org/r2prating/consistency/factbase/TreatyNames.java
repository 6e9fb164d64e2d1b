package org.r2prating.consistency.factbase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.Strings;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Question;
import org.r2prating.model.Subject;

/** Finds the treaty of the framework that a printed name stands for; none where two would fit, or a protocol might be meant. */
final class TreatyNames {

    private static final Set<String> SMALL = Set.of(
            "the",
            "of",
            "on",
            "and",
            "to",
            "for",
            "in",
            "or",
            "a",
            "an",
            "relating",
            "international",
            "un",
            "united",
            "nations",
            "form",
            "all");

    /** Words that make another treaty of one. */
    private static final Set<String> TELLING = Set.of(
            "protocol",
            "optional",
            "second",
            "third",
            "amendment",
            "european",
            "american",
            "african",
            "asean",
            "arab",
            "regional");

    private final List<Question> treaties;

    TreatyNames(Framework framework) {
        treaties = framework.questions().stream()
                .filter(q -> q.subject().kind() == FactKind.TREATY)
                .toList();
    }

    /**
     * The treaty that is meant.
     *
     * @param acronym as printed; empty when there is none
     */
    Optional<Subject> find(String name, String acronym) {
        List<Subject> named = treaties.stream()
                .filter(t -> fits(t, words(name)))
                .map(Question::subject)
                .toList();
        if (named.isEmpty()) {
            return treaties.stream()
                    .map(Question::subject)
                    .filter(t -> t.id().equalsIgnoreCase(acronym))
                    .filter(t -> words(name).stream().noneMatch(TELLING::contains))
                    .findFirst()
                    .filter(t -> shares(t, words(name)));
        }
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Whether all words of the one name are in the other and none makes another treaty of it. */
    private static boolean fits(Question treaty, Set<String> printed) {
        Set<String> own = words(treaty.text());
        boolean sameTelling = TELLING.stream().allMatch(w -> own.contains(w) == printed.contains(w));
        boolean enough = printed.size() > 1 && own.size() > 1;
        return enough && sameTelling && (printed.containsAll(own) || own.containsAll(printed));
    }

    /** Whether at least half of the words agree, so that an acronym given to two treaties does not mislead. */
    private boolean shares(Subject treaty, Set<String> printed) {
        return treaties.stream()
                .filter(t -> t.subject().equals(treaty))
                .map(t -> words(t.text()))
                .anyMatch(own -> 2 * own.stream().filter(printed::contains).count() >= own.size());
    }

    /** The words that count, in the singular; years do not. */
    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                .map(w -> w.length() > 3 ? Strings.CS.removeEnd(w, "s") : w)
                .filter(w -> !w.isEmpty() && !SMALL.contains(w))
                .collect(Collectors.toSet());
    }
}
