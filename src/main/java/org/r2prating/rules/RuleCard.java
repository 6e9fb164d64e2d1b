package org.r2prating.rules;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.r2prating.input.Origin;
import org.r2prating.model.Rating;
import org.r2prating.model.Subject;

/**
 * What a rule says of itself.
 *
 * @param name {@code indicator: criterion -> Rating}, unique in the pack
 * @param because the sentence that explains it, with the names of bound variables in braces
 * @param basis the place in the methodology that it puts into practice
 * @param rating null only when the verb takes none
 * @param conditions as they are written, one element or accumulate each
 * @param asks every subject that its conditions name, those behind a {@code not} included
 * @param variables the bound variables that its sentence names
 */
public record RuleCard(
        String name,
        String indicator,
        Origin origin,
        String because,
        String basis,
        Verb verb,
        @Nullable Rating rating,
        List<String> conditions,
        SortedSet<Subject> asks,
        List<String> variables)
        implements Comparable<RuleCard> {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern COUNTS = Pattern.compile("\\bTally\\s*\\(");

    public RuleCard {
        conditions = List.copyOf(conditions);
        asks = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(asks));
        variables = List.copyOf(variables);
    }

    /** The same card under another name; its sentence is not filled in. */
    RuleCard named(String other) {
        return new RuleCard(other, indicator, origin, because, basis, verb, rating, conditions, asks, List.of());
    }

    /** What it concludes, as it stands in its call: {@code propose(Fair)}. */
    public String conclusion() {
        return rating == null ? verb.call() : verb.call() + "(" + rating.label() + ")";
    }

    /** The closed lists whose tallies its conditions name. */
    public SortedSet<String> tallies() {
        SortedSet<String> tallies = new TreeSet<>();
        conditions.stream().filter(RuleCard::counts).forEach(c -> tallies.addAll(words(c)));
        return tallies;
    }

    /** Those of its subjects that a condition names by themselves, not only as entries of a closed list. */
    public SortedSet<Subject> named() {
        SortedSet<String> words = new TreeSet<>();
        words.add("");
        conditions.stream().filter(c -> !counts(c)).forEach(c -> words.addAll(words(c)));
        SortedSet<Subject> named = new TreeSet<>(asks);
        named.removeIf(subject -> !words.contains(subject.id()));
        return named;
    }

    private static boolean counts(String condition) {
        return COUNTS.matcher(condition).find();
    }

    private static SortedSet<String> words(String condition) {
        SortedSet<String> words = new TreeSet<>();
        Matcher matcher = WORD.matcher(condition);
        while (matcher.find()) {
            words.add(matcher.group(1));
        }
        return words;
    }

    /** By name, so that lists of rules never depend on the order of files. */
    @Override
    public int compareTo(RuleCard other) {
        return name.compareTo(other.name);
    }
}
