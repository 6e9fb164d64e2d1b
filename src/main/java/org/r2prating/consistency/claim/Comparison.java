package org.r2prating.consistency.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.r2prating.consistency.claim.Claim.Reading;
import org.r2prating.consistency.claim.HowMany.How;
import org.r2prating.consistency.claim.World.Narrowed;

/** Claims that give no number: more of one than of the other, and the first or the last of its kind. */
final class Comparison {

    /** "More X than Y", "as many X as Y", "X outnumber Y". */
    private static final Pattern COMPARED = Pattern.compile(
            "\\b(?:(?<out>outnumber\\w*|exceed\\w*)|(?:(?<same>(?:just |exactly )?as (?:many|often))|(?<less>fewer|less often|less frequently)|more(?: often)?)\\b(?=.*?\\b(?<than>than|as)\\b))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EXTREME = Pattern.compile(
            "\\b(?:(?<last>last|latest|most recent|newest)|first|earliest|oldest) (?:such |ever |recorded )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/])(?:19|20)\\d\\d(?![\\d/])");

    private Comparison() {}

    /** "Votes against outnumber those in favour", "as many yes as no"; true where the clause compares, whether or not a claim is read. */
    static boolean compared(
            String clause, List<Mention> mentions, List<Narrowed> scopes, World world, List<Claim> claims) {
        Matcher said = COMPARED.matcher(clause);
        boolean two = mentions.size() == 2
                && !mentions.get(0).property().equals(mentions.get(1).property());
        if (!two || !said.find() || mentions.stream().anyMatch(Mention::denied)) {
            return false;
        }
        boolean between = said.start() >= mentions.get(0).end()
                && said.end() <= mentions.get(1).start();
        boolean around =
                said.group("than") != null && said.start() < mentions.get(1).start();
        boolean direct = said.group("than") == null && between;
        if (!around && !direct) {
            return true;
        }
        List<Reading> readings = new ArrayList<>();
        for (Narrowed scope : scopes) {
            List<Item> whole = world.wholes().get(0);
            List<Item> of = scope.items().map(i -> Readings.common(whole, i)).orElse(whole);
            List<Item> first = so(of, mentions.get(0).property());
            List<Item> second = so(of, mentions.get(1).property());
            readings.add(new Reading(second, first));
        }
        How how = said.group("same") != null ? How.ALL : said.group("less") != null ? How.LESS : How.MORE;
        claims.add(new Claim(
                clause,
                Set.of(mentions.get(0).property(), mentions.get(1).property()),
                new HowMany(how, 0, 0, said.start(), said.end()),
                readings));
        return true;
    }

    /** "The first vote in favour came in 2021": the year of the earliest or latest that is so; true where a clause tells one. */
    static boolean extreme(String clause, List<Mention> mentions, World world, List<Claim> claims) {
        for (Mention mention : mentions) {
            Matcher said = EXTREME.matcher(clause.substring(0, mention.start()));
            Matcher year = YEAR.matcher(clause);
            if (said.find()
                    && year.find()
                    && YEAR.matcher(clause).results().count() == 1
                    && !world.narrowed(clause.substring(0, year.start()))
                            .items()
                            .isPresent()) {
                int told = Integer.parseInt(year.group());
                List<Item> so = so(world.wholes().get(0), mention.property());
                boolean last = said.group("last") != null;
                IntStream years = so.stream().flatMapToInt(i -> i.year().stream());
                int end = (last ? years.max() : years.min()).orElse(told);
                List<Item> of = so.stream()
                        .filter(i -> i.year().equals(OptionalInt.of(end)))
                        .toList();
                List<Item> as = of.stream()
                        .filter(i -> i.year().equals(OptionalInt.of(told)))
                        .toList();
                if (!of.isEmpty()) {
                    claims.add(new Claim(
                            clause,
                            Set.of((last ? "the last " : "the first ") + mention.property()),
                            new HowMany(How.ALL, 0, 0, said.start(), said.end()),
                            List.of(new Reading(of, as))));
                }
                return true;
            }
        }
        return false;
    }

    private static List<Item> so(List<Item> items, String property) {
        return items.stream().filter(i -> i.is().contains(property)).toList();
    }
}
