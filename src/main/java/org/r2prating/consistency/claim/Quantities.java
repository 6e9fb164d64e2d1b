package org.r2prating.consistency.claim;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many a clause tells, and how many of what: of the items of a world, or of something else. */
final class Quantities {

    /** Words between how many and what. */
    private static final String FILLER =
            "(?:of|the|these|those|them|this|its|it|such|all|in|on|for|from|to|at|by|that|which|have|has|had|having|was|were|are|is|been|being|be|a|an|and|with|as|only|just|ever|also|so|no|more"
                    + "|[\\w-]+ly|(?-i:\\p{Lu}[\\w']*)|seventy-\\w+|session's|session|R2P-related|relevant|recorded|roll-call|counted|following|listed|let|single|different|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+"
                    + "|still|yet|now|rated|assessed|judged|graded|does|do|did|gets?|goes|go|come|comes|came|rises?|climbs?|reach(?:es)?|marked|recorded|to|drew|drawn|received|got|met|won|went|took|form|found|given|cast|put|list|table|here|below|above|country|state|government|delegation)";

    private static final Pattern FILLING = Pattern.compile("(?:[ ,'-]|" + FILLER + "\\b)", Pattern.CASE_INSENSITIVE);
    /** Where a clause ends, and what stands in place of what is said. */
    private static final String ENDS = "\u00A4.;:)";

    /** It is times that are counted, whatever follows. */
    private static final Pattern EACH_TIME = Pattern.compile("whenever|(?:each|every) time", Pattern.CASE_INSENSITIVE);

    private final String masked;
    private final List<HowMany> all;
    private final List<HowMany> ofItems;

    /** Those of a clause in which what is said stands hidden, so that no word of it is taken for a number. */
    Quantities(String clause, List<Mention> mentions, World world) {
        StringBuilder hidden = new StringBuilder(clause);
        mentions.forEach(m -> hidden.replace(m.start(), m.end(), "\u00A4".repeat(m.end() - m.start())));
        this.masked = hidden.toString();
        this.all = HowMany.in(masked);
        this.ofItems = all.stream().filter(q -> isOfItems(q, world)).toList();
    }

    /** Whether none is told, of items or of anything. */
    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Those that count items. */
    List<HowMany> ofItems() {
        return ofItems;
    }

    /** Those that count items and stand beside what is said, with no other number between. */
    List<HowMany> beside(Mention mention) {
        return ofItems.stream()
                .filter(q -> isBeside(q, mention))
                .filter(q -> all.stream().noneMatch(o -> !o.equals(q) && isBetween(o, q, mention)))
                .toList();
    }

    /** What follows it is what items are called, or what is said of them, or nothing. */
    private boolean isOfItems(HowMany howMany, World world) {
        String behind = masked.substring(howMany.end());
        if (EACH_TIME.matcher(masked.substring(howMany.start(), howMany.end())).matches()) {
            return true;
        }
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
    private boolean isBeside(HowMany howMany, Mention mention) {
        boolean before = howMany.end() <= mention.start();
        String between = before
                ? masked.substring(howMany.end(), mention.start())
                : masked.substring(mention.end(), Math.max(mention.end(), howMany.start()));
        if (!before
                && !between.matches(
                        "(?i) ?(?:(?:in|on|of|to|for|from|over|at|with|it|them|were|was|are|is|came|only|just|exactly|this|that|out|did|so) ?){0,3}")) {
            return false;
        }
        return !between.replaceFirst(", (?=(?:it|they|the \\w+|\\p{Lu}\\w+) (?:has |had |have )?(?:\\w+ly )?$)", " ")
                .contains(",");
    }

    private static boolean isBetween(HowMany other, HowMany howMany, Mention mention) {
        return howMany.end() <= mention.start()
                ? other.start() >= howMany.end() && other.end() <= mention.start()
                : other.start() >= mention.end() && other.end() <= howMany.start();
    }
}
