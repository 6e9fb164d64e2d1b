package org.r2prating.consistency.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.consistency.claim.Claim.Reading;
import org.r2prating.consistency.claim.Quantity.How;
import org.r2prating.consistency.claim.World.Narrowed;

/**
 * The claims of sentences about a list. In each clause a quantity is put together with what is said of the items; a clause in which
 * it is not plain which belongs to which claims nothing.
 */
public final class Claims {

    private static final Pattern CLAUSES = Pattern.compile(
            "(?<=[;:)])\\s|\\s[-\\u2013\\u2014]\\s|,? (?:while|whereas|whilst|although|though|(?<!\\ball )but)(?= )|, (?:and|who|which|whose|with)(?= )|(?<=\\w) and (?=(?:has |had |never |also )?(?:abstained|voted|opposed|supported|backed|rejected)\\b)");
    /** What may be, or others say, or is not quite so. */
    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:if|would|could|might|should|expect\\w*|hope[sd]?|plan(?:s|ned)?|propos\\w+|whether|unless|perhaps|probably|likely|may(?! 20)|will|suppose[ds]?|almost|nearly|virtually"
                    + "|draft(?= of this| annex)|according to|claim(?:s|ed)|said that|asserts?|forecast|neighbou?r\\w*|(?:other|some|few|many|most) (?:states|countries|members|delegations|governments)"
                    + "|of the states|members|tends? to|as a rule|usually|mostly|largely|generally|prefers?|in principle|cannot be said|not (?:true|the case) that|wrong to say|moved|shift\\w*|swung|rather than|instead of|no longer|what it)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LEADING = Pattern.compile(
            "^(?:On|As regards|As to|As for|Of|In|Concerning|Regarding|With regard to|Among|Within|At|Under|Since|From|During|Where|When|Throughout)\\b");
    private static final Pattern POINTING =
            Pattern.compile("\\b(?:them|these|those|such|it)\\b|\\ball but\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATED = Pattern.compile(
            "\\b(?:not|n't|never|nor|neither|without|hardly|yet to|failed to|declined to|refused to|failed to (?:obtain|win|get|receive|attract|earn)|lack(?:s|ed|ing)?|went without|denied)(?: (?:\\p{Lu}\\w+'s|its|the|a|an|any))?(?: (?:yet|ever|so far|once|itself|been|a|any))*\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY = Pattern.compile(
            "^ ?(?:yet |so far )?(?:of |on |from |to |for |in )?(?:any|a single|one|either)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Words between how many and what. */
    private static final String FILLER =
            "(?:of|the|these|those|them|this|its|it|such|all|in|on|for|from|to|at|by|that|which|have|has|had|having|was|were|are|is|been|being|be|a|an|and|with|as|only|just|ever|also|so|no|more"
                    + "|[\\w-]+ly|(?-i:\\p{Lu}[\\w']*)|seventy-\\w+|session's|session|R2P-related|relevant|recorded|roll-call|listed|different|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+"
                    + "|still|yet|now|rated|assessed|judged|graded|does|do|did|gets?|goes|go|come|comes|came|rises?|climbs?|reach(?:es)?|marked|recorded|to|drew|drawn|received|got|met|won|went|took|form|found|given|cast|put|list|table|here|below|above|country|state|government|delegation)";

    private static final Pattern ONLY = Pattern.compile("\\b(?:only|sole|single|alone)\\b", Pattern.CASE_INSENSITIVE);
    /** "More X than Y", "as many X as Y", "X outnumber Y". */
    private static final Pattern COMPARED = Pattern.compile(
            "\\b(?:(?<out>outnumber\\w*|exceed\\w*)|(?:(?<same>(?:just |exactly )?as (?:many|often))|(?<less>fewer|less often|less frequently)|more(?: often)?)\\b(?=.*?\\b(?<than>than|as)\\b))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EXTREME = Pattern.compile(
            "\\b(?:(?<last>last|latest|most recent|newest)|first|earliest|oldest) (?:such |ever |recorded )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/])(?:19|20)\\d\\d(?![\\d/])");
    private static final Pattern EXCEPT = Pattern.compile(
            "\\b(?:except(?:ing)?(?: for)?|apart from|other than|save for|aside from|bar|with the exceptions? of)\\b",
            Pattern.CASE_INSENSITIVE);
    /** "The only one missing is ...". */
    private static final Pattern NAMES_IT =
            Pattern.compile("\\b(?:is|was|being|remains|concern(?:s|ed)|dealt with)\\b");

    /** Between how many and what is said, where the two are one noun: "all the changes for the worse", "both abstentions". */
    private static final Pattern GAP = Pattern.compile(
            "(?i) ?(?:(?:the|its|of|these|those|such|recorded|changes?|ratings?|indicators?|votes?|rated|two|three|four|five|six) ?)*");

    private static final Pattern FILLING = Pattern.compile("(?:[ ,'-]|" + FILLER + "\\b)", Pattern.CASE_INSENSITIVE);
    /** Where a clause ends, and what stands in place of what is said. */
    private static final String ENDS = "\u00A4.;:)";

    private static final int NEAR = 46;

    private Claims() {}

    /** What is said of items, where it stands, and whether it is denied. */
    private record Mention(String property, boolean denied, int start, int end) {}

    /** The claims of a sentence with plain marks and single spaces; before it, in the same passage, stood another, or nothing. */
    public static List<Claim> in(String sentence, String before, World world) {
        boolean pointing = POINTING.matcher(sentence).find();
        if (!world.isMeant(pointing ? before + " " + sentence : sentence)
                || OPEN.matcher(sentence).find()) {
            return List.of();
        }
        List<String> clauses = clauses(sentence);
        Narrowed leading =
                LEADING.matcher(sentence).find() && !clauses.isEmpty() ? world.narrowed(clauses.get(0)) : Narrowed.NOT;
        List<Claim> claims = new ArrayList<>();
        String earlier = before;
        for (String clause : clauses) {
            Narrowed own = world.narrowed(clause);
            List<Narrowed> scopes = new ArrayList<>();
            if (own.items().isPresent() || own.unknown()) {
                scopes.add(own);
            } else {
                scopes.add(leading);
                if (leading.items().isEmpty()
                        && !earlier.isEmpty()
                        && POINTING.matcher(clause).find()) {
                    scopes.add(world.narrowed(earlier));
                }
            }
            boolean told = extreme(clause, mentions(clause, world), world, claims);
            if (!told && scopes.stream().noneMatch(Narrowed::unknown)) {
                clause(clause, scopes, world, claims);
            }
            earlier = clause;
        }
        return claims;
    }

    private static List<String> clauses(String sentence) {
        List<String> clauses = new ArrayList<>();
        int from = 0;
        for (Matcher mark = CLAUSES.matcher(sentence); mark.find(); ) {
            clauses.add(sentence.substring(from, mark.start()));
            from = mark.end();
        }
        clauses.add(sentence.substring(from));
        return clauses;
    }

    private static void clause(String clause, List<Narrowed> scopes, World world, List<Claim> claims) {
        List<Mention> mentions = mentions(clause, world);
        if (mentions.isEmpty()) {
            return;
        }
        StringBuilder masked = new StringBuilder(clause);
        mentions.forEach(m -> masked.replace(m.start(), m.end(), "\u00A4".repeat(m.end() - m.start())));
        List<Quantity> all = Quantity.in(masked.toString());
        List<Quantity> quantities =
                all.stream().filter(q -> counts(q, masked, world)).toList();
        if (quantities.stream().anyMatch(q -> q.isVague(clause))) {
            return;
        }
        Set<String> said = new HashSet<>();
        mentions.forEach(m -> said.add(m.property()));
        boolean denied = mentions.stream().anyMatch(Mention::denied);
        List<Quantity> beside = said.size() == 1 && mentions.size() == 1
                ? quantities.stream()
                        .filter(q -> isBeside(q, mentions.get(0), masked))
                        .filter(q -> all.stream().noneMatch(o -> !o.equals(q) && isBetween(o, q, mentions.get(0))))
                        .toList()
                : quantities;
        if (compared(clause, mentions, scopes, world, claims)) {
            return;
        }
        if (said.size() == 1 && beside.size() == 1 && (!denied || beside.get(0).how() == How.NONE)) {
            add(clause, said, beside.get(0), mentions.get(0), scopes, world, claims);
        } else if (said.size() == 1 && all.isEmpty()) {
            alone(clause, mentions, scopes, world, claims);
        } else if (mentions.size() == quantities.size() && mentions.size() > 1 && !denied) {
            paired(clause, mentions, quantities, scopes, world, claims);
        } else if (said.size() > 1 && quantities.size() == 1 && !denied && isJoined(clause, mentions)) {
            boolean none = quantities.get(0).how() == How.NONE;
            boolean or = clause.substring(mentions.get(0).end(), mentions.get(1).start())
                    .matches("(?is).*\\b(?:or|nor)\\b.*");
            if (none || or) {
                add(clause, said, quantities.get(0), mentions.get(0), scopes, world, claims);
            }
        }
    }

    /** Whether a quantity counts items: what follows it is what items are called, or what is said of them, or nothing. */
    private static boolean counts(Quantity quantity, CharSequence masked, World world) {
        String behind = masked.subSequence(quantity.end(), masked.length()).toString();
        Matcher filler = FILLING.matcher(behind);
        Matcher thing = world.things().matcher(behind);
        for (int at = 0; at <= behind.length(); at = filler.end()) {
            thing.region(at, behind.length());
            if (at == behind.length() || ENDS.indexOf(behind.charAt(at)) >= 0 || thing.lookingAt()) {
                return true;
            }
            filler.region(at, behind.length());
            if (!filler.lookingAt()) {
                return false;
            }
        }
        return true;
    }

    /** Whether no comma parts a quantity from what is said, but for one before the state itself. */
    private static boolean isBeside(Quantity quantity, Mention mention, CharSequence masked) {
        String between = quantity.end() <= mention.start()
                ? masked.subSequence(quantity.end(), mention.start()).toString()
                : masked.subSequence(mention.end(), Math.max(mention.end(), quantity.start()))
                        .toString();
        if (quantity.start() >= mention.end()
                && !between.matches(
                        "(?i) ?(?:(?:in|on|of|to|for|from|over|at|with|it|them|were|was|are|is|came|only|just|exactly|this|that|out|did|so) ?){0,3}")) {
            return false;
        }
        return !between.replaceFirst(", (?=(?:it|they|the \\w+|\\p{Lu}\\w+) (?:has |had |have )?(?:\\w+ly )?$)", " ")
                .contains(",");
    }

    /** Whether two things stand side by side: "opposed or abstained". */
    private static boolean isJoined(String clause, List<Mention> mentions) {
        return mentions.size() == 2
                && clause.substring(mentions.get(0).end(), mentions.get(1).start())
                        .matches("(?i) ?,? ?(?:or|nor|and)(?: in| on| from| of)? ?");
    }

    private static boolean isBetween(Quantity other, Quantity quantity, Mention mention) {
        return quantity.end() <= mention.start()
                ? other.start() >= quantity.end() && other.end() <= mention.start()
                : other.start() >= mention.end() && other.end() <= quantity.start();
    }

    /** "Three were affirmative, two negative and two abstentions": each with the one beside it. */
    private static void paired(
            String clause,
            List<Mention> mentions,
            List<Quantity> quantities,
            List<Narrowed> scopes,
            World world,
            List<Claim> claims) {
        boolean first = quantities.get(0).start() < mentions.get(0).start();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Quantity quantity = quantities.get(i);
            int next = i + 1 < mentions.size()
                    ? (first
                            ? quantities.get(i + 1).start()
                            : mentions.get(i + 1).start())
                    : clause.length();
            boolean inOrder = first
                    ? quantity.end() <= mention.start() && mention.end() <= next
                    : mention.end() <= quantity.start() && quantity.end() <= next;
            int gap = first ? mention.start() - quantity.end() : quantity.start() - mention.end();
            if (!inOrder || gap > NEAR) {
                return;
            }
        }
        for (int i = 0; i < mentions.size(); i++) {
            add(clause, Set.of(mentions.get(i).property()), quantities.get(i), mentions.get(i), scopes, world, claims);
        }
    }

    /** No quantity: what is said of particular items is said of all of them, or of one where one text is spoken of; "not any" of none. */
    private static void alone(
            String clause, List<Mention> mentions, List<Narrowed> scopes, World world, List<Claim> claims) {
        Mention mention = mentions.get(0);
        boolean any =
                mention.denied() && ANY.matcher(clause.substring(mention.end())).find();
        int items = scopes.get(0).items().map(List::size).orElse(0);
        boolean several = items == 1 || world.several().matcher(clause).find();
        if (mentions.size() != 1
                || (items == 0 && !any)
                || (mention.denied() && !any && !several)
                || ONLY.matcher(clause).find()) {
            return;
        }
        How how = mention.denied() ? How.NONE : several ? How.ALL : How.SOME;
        add(
                clause,
                Set.of(mention.property()),
                new Quantity(how, 0, 0, mention.end(), mention.end()),
                mention,
                scopes,
                world,
                claims);
    }

    /** "Votes against outnumber those in favour", "as many yes as no": how two things said of the items compare. */
    private static boolean compared(
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
            List<Item> of = scope.items().map(i -> common(whole, i)).orElse(whole);
            List<Item> first = so(of, Set.of(mentions.get(0).property()));
            List<Item> second = so(of, Set.of(mentions.get(1).property()));
            readings.add(new Reading(second, first));
        }
        How how = said.group("same") != null ? How.ALL : said.group("less") != null ? How.LESS : How.MORE;
        claims.add(new Claim(
                StringUtils.strip(clause, " ,.;:"),
                Set.of(mentions.get(0).property(), mentions.get(1).property()),
                new Quantity(how, 0, 0, said.start(), said.end()),
                readings));
        return true;
    }

    /** "The first vote in favour came in 2021": the year of the earliest or the latest of those that are so. */
    private static boolean extreme(String clause, List<Mention> mentions, World world, List<Claim> claims) {
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
                List<Item> so = so(world.wholes().get(0), Set.of(mention.property()));
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
                            StringUtils.strip(clause, " ,.;:"),
                            Set.of((last ? "the last " : "the first ") + mention.property()),
                            new Quantity(How.ALL, 0, 0, said.start(), said.end()),
                            List.of(new Reading(of, as))));
                }
                return true;
            }
        }
        return false;
    }

    private static void add(
            String clause,
            Set<String> properties,
            Quantity quantity,
            Mention mention,
            List<Narrowed> scopes,
            World world,
            List<Claim> claims) {
        Predicate<Item> when = world.when(part(clause, mention)).orElse(null);
        if (when == null) {
            return;
        }
        List<Reading> readings = new ArrayList<>();
        Matcher except = EXCEPT.matcher(clause);
        if (except.find()) {
            Narrowed left = world.narrowed(clause.substring(except.end()));
            if (quantity.how() == How.ALL && quantity.of() == 0 && left.items().isPresent() && !left.unknown()) {
                for (List<Item> whole : world.wholes()) {
                    List<Item> others = whole.stream()
                            .filter(i -> !left.items().get().contains(i))
                            .toList();
                    readings.add(new Reading(
                            others, so(others, properties).stream().filter(when).toList()));
                }
                claims.add(new Claim(StringUtils.strip(clause, " ,.;:"), properties, quantity, readings));
            }
            return;
        }
        boolean named = quantity.how() == How.EXACTLY
                && clause.substring(quantity.start(), quantity.end()).matches("(?i)the (?:only|sole|single).*")
                && NAMES_IT.matcher(clause.substring(Math.max(quantity.end(), mention.end())))
                        .find();
        for (Narrowed each : scopes) {
            Narrowed scope = named ? Narrowed.NOT : each;
            for (List<Item> whole : world.wholes()) {
                List<Item> of = scope.items().map(i -> common(whole, i)).orElse(whole);
                List<Item> so = so(of, properties).stream().filter(when).toList();
                boolean both = quantity.how() == How.ALL && quantity.start() >= mention.end();
                boolean sized = quantity.of() == 0
                        || quantity.of() == of.size()
                        || (both && scope.items().isPresent());
                if (!of.isEmpty() && sized) {
                    readings.add(new Reading(of, so));
                }
                if (scope.items().isPresent()
                        && quantity.end() <= mention.start()
                        && GAP.matcher(clause.substring(quantity.end(), mention.start()))
                                .matches()) {
                    List<Item> allSo =
                            so(whole, properties).stream().filter(when).toList();
                    if (quantity.of() == 0 || quantity.of() == allSo.size()) {
                        readings.add(new Reading(allSo, common(allSo, of)));
                    }
                }
            }
        }
        boolean tooMany =
                quantity.how() == How.EXACTLY && world.wholes().stream().allMatch(w -> quantity.part() > w.size());
        if (tooMany) {
            return;
        }
        claims.add(new Claim(StringUtils.strip(clause, " ,.;:"), properties, quantity, readings));
    }

    /** The part between commas in which something is said. */
    private static String part(String clause, Mention mention) {
        int from = clause.lastIndexOf(", ", mention.start());
        int to = clause.indexOf(", ", mention.end());
        return clause.substring(from < 0 ? 0 : from, to < 0 ? clause.length() : to);
    }

    private static List<Item> common(List<Item> one, List<Item> other) {
        return one.stream().filter(other::contains).toList();
    }

    private static List<Item> so(List<Item> items, Set<String> properties) {
        return items.stream()
                .filter(i -> properties.stream().anyMatch(i.is()::contains))
                .toList();
    }

    private static List<Mention> mentions(String clause, World world) {
        List<Mention> all = world.properties().entrySet().stream()
                .flatMap(p -> mentions(clause, p.getKey(), p.getValue()))
                .sorted(Comparator.comparingInt(Mention::start)
                        .thenComparing(Comparator.comparingInt(Mention::end).reversed()))
                .toList();
        List<Mention> apart = new ArrayList<>();
        int end = -1;
        for (Mention mention : all) {
            if (mention.start() >= end) {
                apart.add(mention);
                end = mention.end();
            }
        }
        return apart;
    }

    private static Stream<Mention> mentions(String clause, String property, Pattern words) {
        return words.matcher(clause)
                .results()
                .map(r -> new Mention(
                        property,
                        NEGATED.matcher(clause.substring(0, r.start())).find(),
                        r.start(),
                        r.end()));
    }
}
