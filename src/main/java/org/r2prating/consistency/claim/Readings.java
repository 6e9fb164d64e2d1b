package org.r2prating.consistency.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.claim.Claim.Reading;
import org.r2prating.consistency.claim.HowMany.How;
import org.r2prating.consistency.claim.World.Narrowed;

/** What a claim may be meant of: the whole list or what the words narrow it to, and all that is so or only a part of that. */
final class Readings {

    private static final Pattern EXCEPT = Pattern.compile(
            "\\b(?:except(?:ing)?(?: for)?|apart from|other than|save for|aside from|bar|with the exceptions? of)\\b",
            Pattern.CASE_INSENSITIVE);
    /** "The only one missing is ...". */
    private static final Pattern NAMES_IT =
            Pattern.compile("\\b(?:is|was|being|remains|concern(?:s|ed)|dealt with)\\b");

    /** Between how many and what is said, where the two are one noun: "all the changes for the worse", "both abstentions". */
    private static final Pattern GAP = Pattern.compile(
            "(?i) ?(?:(?:the|its|of|these|those|such|recorded|changes?|ratings?|indicators?|votes?|rated|two|three|four|five|six) ?)*");

    /** Nothing less than the list that stands there. */
    private static final Pattern FOLLOWING =
            Pattern.compile("\\b(?:on|of|for|against) (?:all (?:of )?)?the following\\b", Pattern.CASE_INSENSITIVE);

    private Readings() {}

    /** All of them; none where the time or the number shows that something else is meant. */
    static List<Reading> of(
            String clause,
            Set<String> properties,
            HowMany howMany,
            Mention mention,
            List<Narrowed> scopes,
            World world) {
        Optional<Predicate<Item>> when = world.when(part(clause, mention));
        boolean tooMany =
                howMany.how() == How.EXACTLY && world.wholes().stream().allMatch(w -> howMany.part() > w.size());
        if (when.isEmpty() || tooMany) {
            return List.of();
        }
        Predicate<Item> isSo = i ->
                properties.stream().anyMatch(i.is()::contains) && when.get().test(i);
        Matcher except = EXCEPT.matcher(clause);
        if (except.find()) {
            boolean all = howMany.how() == How.ALL && howMany.of() == 0;
            return all ? allExcept(world.narrowed(clause.substring(except.end())), isSo, world) : List.of();
        }
        boolean named = howMany.how() == How.EXACTLY
                && clause.substring(howMany.start(), howMany.end()).matches("(?i)the (?:only|sole|single).*")
                && NAMES_IT.matcher(clause.substring(Math.max(howMany.end(), mention.end())))
                        .find();
        boolean oneNoun = howMany.end() <= mention.start()
                && GAP.matcher(clause.substring(howMany.end(), mention.start())).matches();
        boolean both = howMany.how() == How.ALL && howMany.start() >= mention.end();
        List<Reading> readings = new ArrayList<>();
        int wholes = FOLLOWING.matcher(clause).find() ? 1 : world.wholes().size();
        for (List<Item> whole : world.wholes().subList(0, wholes)) {
            List<Item> allSo = whole.stream().filter(isSo).toList();
            for (Narrowed scope : named ? List.of(Narrowed.NOT) : scopes) {
                boolean narrowed = scope.items().isPresent();
                List<Item> of = scope.items().map(i -> common(whole, i)).orElse(whole);
                if (!of.isEmpty() && (isSize(howMany, of) || (both && narrowed))) {
                    readings.add(new Reading(of, common(allSo, of)));
                }
                if (narrowed && oneNoun && isSize(howMany, allSo)) {
                    readings.add(new Reading(allSo, common(allSo, of)));
                }
            }
        }
        return readings;
    }

    private static boolean isSize(HowMany howMany, List<Item> of) {
        return howMany.of() == 0 || howMany.of() == of.size();
    }

    /** "All but for these two": of the others. */
    private static List<Reading> allExcept(Narrowed left, Predicate<Item> isSo, World world) {
        if (left.unknown()) {
            return List.of();
        }
        return left.items().stream()
                .flatMap(not -> world.wholes().stream()
                        .map(whole ->
                                whole.stream().filter(i -> !not.contains(i)).toList()))
                .map(others -> new Reading(others, others.stream().filter(isSo).toList()))
                .toList();
    }

    /** The part between commas in which something is said. */
    private static String part(String clause, Mention mention) {
        int from = clause.lastIndexOf(", ", mention.start());
        int to = clause.indexOf(", ", mention.end());
        return clause.substring(from < 0 ? 0 : from, to < 0 ? clause.length() : to);
    }

    static List<Item> common(List<Item> one, List<Item> other) {
        return one.stream().filter(other::contains).toList();
    }
}
