package org.r2prating.consistency.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.claim.HowMany.How;
import org.r2prating.consistency.claim.World.Narrowed;

/**
 * The claims of sentences about a list. In each clause how many is put together with what is said of the items; a clause in which
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
    private static final Pattern ANY = Pattern.compile(
            "^ ?(?:yet |so far )?(?:of |on |from |to |for |in )?(?:any|a single|one|either)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Words between how many and what. */
    private static final String FILLER =
            "(?:of|the|these|those|them|this|its|it|such|all|in|on|for|from|to|at|by|that|which|have|has|had|having|was|were|are|is|been|being|be|a|an|and|with|as|only|just|ever|also|so|no|more"
                    + "|[\\w-]+ly|(?-i:\\p{Lu}[\\w']*)|seventy-\\w+|session's|session|R2P-related|relevant|recorded|roll-call|listed|different|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+"
                    + "|still|yet|now|rated|assessed|judged|graded|does|do|did|gets?|goes|go|come|comes|came|rises?|climbs?|reach(?:es)?|marked|recorded|to|drew|drawn|received|got|met|won|went|took|form|found|given|cast|put|list|table|here|below|above|country|state|government|delegation)";

    private static final Pattern ONLY = Pattern.compile("\\b(?:only|sole|single|alone)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern FILLING = Pattern.compile("(?:[ ,'-]|" + FILLER + "\\b)", Pattern.CASE_INSENSITIVE);
    /** Where a clause ends, and what stands in place of what is said. */
    private static final String ENDS = "\u00A4.;:)";

    private static final int NEAR = 46;

    private Claims() {}

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
            boolean told = Comparison.extreme(clause, Mention.in(clause, world), world, claims);
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
        List<Mention> mentions = Mention.in(clause, world);
        if (mentions.isEmpty()) {
            return;
        }
        StringBuilder masked = new StringBuilder(clause);
        mentions.forEach(m -> masked.replace(m.start(), m.end(), "\u00A4".repeat(m.end() - m.start())));
        List<HowMany> all = HowMany.in(masked.toString());
        List<HowMany> quantities =
                all.stream().filter(q -> counts(q, masked, world)).toList();
        if (quantities.stream().anyMatch(q -> q.isVague(clause))) {
            return;
        }
        Set<String> said = new HashSet<>();
        mentions.forEach(m -> said.add(m.property()));
        boolean denied = mentions.stream().anyMatch(Mention::denied);
        List<HowMany> beside = said.size() == 1 && mentions.size() == 1
                ? quantities.stream()
                        .filter(q -> isBeside(q, mentions.get(0), masked))
                        .filter(q -> all.stream().noneMatch(o -> !o.equals(q) && isBetween(o, q, mentions.get(0))))
                        .toList()
                : quantities;
        if (Comparison.compared(clause, mentions, scopes, world, claims)) {
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

    /** Whether it is items that are counted: what follows it is what items are called, or what is said of them, or nothing. */
    private static boolean counts(HowMany howMany, CharSequence masked, World world) {
        String behind = masked.subSequence(howMany.end(), masked.length()).toString();
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

    /** Whether no comma parts how many from what is said, but for one before the state itself. */
    private static boolean isBeside(HowMany howMany, Mention mention, CharSequence masked) {
        String between = howMany.end() <= mention.start()
                ? masked.subSequence(howMany.end(), mention.start()).toString()
                : masked.subSequence(mention.end(), Math.max(mention.end(), howMany.start()))
                        .toString();
        if (howMany.start() >= mention.end()
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

    private static boolean isBetween(HowMany other, HowMany howMany, Mention mention) {
        return howMany.end() <= mention.start()
                ? other.start() >= howMany.end() && other.end() <= mention.start()
                : other.start() >= mention.end() && other.end() <= howMany.start();
    }

    /** "Three were affirmative, two negative and two abstentions": each with the one beside it. */
    private static void paired(
            String clause,
            List<Mention> mentions,
            List<HowMany> quantities,
            List<Narrowed> scopes,
            World world,
            List<Claim> claims) {
        boolean first = quantities.get(0).start() < mentions.get(0).start();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            HowMany howMany = quantities.get(i);
            int next = i + 1 < mentions.size()
                    ? (first
                            ? quantities.get(i + 1).start()
                            : mentions.get(i + 1).start())
                    : clause.length();
            boolean inOrder = first
                    ? howMany.end() <= mention.start() && mention.end() <= next
                    : mention.end() <= howMany.start() && howMany.end() <= next;
            int gap = first ? mention.start() - howMany.end() : howMany.start() - mention.end();
            if (!inOrder || gap > NEAR) {
                return;
            }
        }
        for (int i = 0; i < mentions.size(); i++) {
            add(clause, Set.of(mentions.get(i).property()), quantities.get(i), mentions.get(i), scopes, world, claims);
        }
    }

    /** Not how many: what is said of particular items is said of all of them, or of one where one text is spoken of; "not any" of none. */
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
                new HowMany(how, 0, 0, mention.end(), mention.end()),
                mention,
                scopes,
                world,
                claims);
    }

    private static void add(
            String clause,
            Set<String> properties,
            HowMany howMany,
            Mention mention,
            List<Narrowed> scopes,
            World world,
            List<Claim> claims) {
        claims.add(new Claim(
                clause, properties, howMany, Readings.of(clause, properties, howMany, mention, scopes, world)));
    }
}
