package org.r2prating.consistency.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.wording.Numbers;

/**
 * How many of a set a clause says are so: "all but two", "a third", "none", "five of the seven".
 *
 * @param part the number, or the share, that goes with its kind
 * @param of the size of the set, where the words tell it; else 0
 */
record HowMany(How how, double part, int of, int start, int end) {

    /** What a howMany demands. */
    enum How {
        EXACTLY,
        ALL,
        NONE,
        ALL_BUT,
        SOME,
        MORE,
        LESS,
        SHARE,
        PER_CENT,
        MORE_THAN,
        FEWER_THAN
    }

    private static final String N = Numbers.NUMBER;
    private static final List<String> PARTS =
            List.of("half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final String PART = "(?:half|halves|" + String.join("s?|", PARTS.subList(1, PARTS.size())) + "s?)";
    private static final Map<String, Integer> TIMES = Map.of("once", 1, "twice", 2, "thrice", 3);

    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:"
                    + "all (?:but|except|save|bar)(?: for)? (?:the )?(?:(?<butpart>(?:a|one) (?:third|quarter|fifth|sixth))|(?<but>"
                    + N + "))"
                    + "|(?:all|every(?: one)?|each(?: one)?)(?: of)?(?: (?!but\\b)[\\w-]+){1,3} (?:but|except|save|bar)(?: for)? (?:the )?(?<butn>"
                    + N + ")(?=[.,;]|$| of )"
                    + "|(?<![/\\d.,])(?<percent>\\d{1,2}(?:\\.\\d+)?) ?(?:per cent\\b|percent\\b|%)"
                    + "|(?<more>(?:more than|over) (?:half|50 per cent)|(?:the |a )(?:\\w+ )?majority|most(?= (?:of|texts|resolutions|votes|indicators|ratings|areas)\\b))"
                    + "|(?<fewer>(?:fewer|less) than half|a minority)"
                    + "|(?:one|a single)(?: \\w+)? (?:in|out of)(?: every)? (?<onein>" + N + ")"
                    + "|(?<count>" + N
                    + ")(?: of)?(?: (?!(?:were|was|are|is|had|has|have|to|and|or|but|against|for|with|in|on|from|by|"
                    + PART
                    + ")\\b)[\\w-]+){0,2}? (?:(?:out )?of|in every|out of every) (?:the |these |those |its |our |all )?(?<of>"
                    + N + ")"
                    + "|(?<num>a|an|one|two|three|four|five) (?<part>" + PART
                    + ")(?! (?:text|vote|resolution|abstention|time|one|indicator|rating|state|country|member|instrument|treaty)\\b)|(?<half>half)"
                    + "|(?<all>all|every(?: single)?(?: one)?(?! year)|each(?: and every)?(?: one)?|always|invariably|consistently|without exception|whatever|everything|(?:each|every) time|whenever)"
                    + "|(?<none>none|not one|not a single|not once|never|neither|nothing|nowhere|on no occasion|at no (?:time|point)|in no (?:case|instance)|without (?:a|one|any) (?:single )?|no)"
                    + "|(?<both>both)"
                    + "|(?<sole>the (?:only|sole|single)(?: one)?|a single|just one|only one)"
                    + "|(?<times>once|twice|thrice)"
                    + "|(?<![/\\d.,-])(?<exact>" + N
                    + ")(?!-)(?! ?(?:per cent|%|years?|months?|days?|weeks?|decades?|points?|percentage|thousand|million|hundred|[-/]|\\d|,\\d))"
                    + ")\\b",
            Pattern.CASE_INSENSITIVE);

    /** What makes a howMany a bound, a guess or a place in an order. */
    private static final Pattern VAGUE = Pattern.compile(
            "(?:at least|at most|no (?:more|fewer|less) than|not (?:more|fewer|less) than|more than|fewer than|less than|up to|about|around|nearly|almost"
                    + "|approximately|virtually|practically|roughly|some|over|under|another|first|second|third|last|latter|other|remaining|next|further|hardly|barely|not|row|rows|indicator|indicators|paragraph|article|section|note|footnote|Protocol|Chapter)(?: the| a| an)?\\s*$|\\b"
                    + N
                    + " (?:to|or) $",
            Pattern.CASE_INSENSITIVE);

    /** A number behind such words is that of the whole: "the ten resolutions", "all five". */
    private static final Pattern DEFINITE =
            Pattern.compile("\\b(?:the|these|those|its|their|all|each of|of) $", Pattern.CASE_INSENSITIVE);

    /** The found of a clause, in order; a number that is that of the whole belongs to all of them. */
    static List<HowMany> in(String clause) {
        List<HowMany> found = new ArrayList<>();
        int whole = 0;
        for (Matcher said = WORDS.matcher(clause); said.find(); ) {
            HowMany howMany = of(said);
            if (howMany.how() == How.EXACTLY
                    && howMany.of() == 0
                    && said.group("exact") != null
                    && DEFINITE.matcher(clause.substring(0, said.start())).find()) {
                whole = (int) howMany.part();
            } else {
                found.add(howMany);
            }
        }
        int all = whole;
        return all == 0
                ? found
                : found.stream().map(q -> q.of() == 0 ? q.outOf(all) : q).toList();
    }

    private HowMany outOf(int whole) {
        return new HowMany(how, part, whole, start, end);
    }

    /** Whether a clause only bounds it, by the words before it. */
    boolean isVague(String clause) {
        return VAGUE.matcher(clause.substring(0, start)).find();
    }

    private static HowMany of(Matcher said) {
        int from = said.start();
        int to = said.end();
        if (said.group("butn") != null) {
            return new HowMany(How.ALL_BUT, Numbers.value(said.group("butn")), 0, from, to);
        }
        if (said.group("but") != null) {
            return new HowMany(How.ALL_BUT, Numbers.value(said.group("but")), 0, from, to);
        }
        if (said.group("butpart") != null) {
            return new HowMany(
                    How.SHARE, 1 - 1.0 / denominator(said.group("butpart").replaceFirst("^\\w+ ", "")), 0, from, to);
        }
        if (said.group("percent") != null) {
            return new HowMany(How.PER_CENT, Double.parseDouble(said.group("percent")), 0, from, to);
        }
        if (said.group("more") != null || said.group("fewer") != null) {
            return new HowMany(said.group("more") != null ? How.MORE_THAN : How.FEWER_THAN, 0.5, 0, from, to);
        }
        if (said.group("onein") != null) {
            return new HowMany(How.SHARE, 1.0 / Math.max(1, Numbers.value(said.group("onein"))), 0, from, to);
        }
        if (said.group("count") != null) {
            int count = Numbers.value(said.group("count"));
            int of = Numbers.value(said.group("of"));
            return said.group().matches("(?i).*\\bevery\\b.*")
                    ? new HowMany(How.SHARE, (double) count / Math.max(1, of), 0, from, to)
                    : new HowMany(How.EXACTLY, count, of, from, to);
        }
        if (said.group("part") != null) {
            String number = said.group("num").toLowerCase(Locale.ROOT);
            int count = number.equals("a") || number.equals("an") ? 1 : Numbers.value(number);
            return new HowMany(How.SHARE, (double) count / denominator(said.group("part")), 0, from, to);
        }
        if (said.group("half") != null) {
            return new HowMany(How.SHARE, 0.5, 0, from, to);
        }
        if (said.group("all") != null) {
            return new HowMany(How.ALL, 0, 0, from, to);
        }
        if (said.group("none") != null) {
            return new HowMany(How.NONE, 0, 0, from, to);
        }
        if (said.group("both") != null) {
            return new HowMany(How.ALL, 0, 2, from, to);
        }
        if (said.group("sole") != null) {
            return new HowMany(How.EXACTLY, 1, 0, from, to);
        }
        String times = said.group("times");
        return new HowMany(
                How.EXACTLY,
                times == null
                        ? Numbers.value(said.group("exact"))
                        : TIMES.getOrDefault(times.toLowerCase(Locale.ROOT), 1),
                0,
                from,
                to);
    }

    private static int denominator(String part) {
        String one =
                part.toLowerCase(Locale.ROOT).replaceFirst("halves", "half").replaceFirst("s$", "");
        return PARTS.indexOf(one) + 2;
    }

    /** Whether it is so where {@code so} of {@code all} are. */
    boolean holds(int so, int all) {
        double share = all == 0 ? 0 : (double) so / all;
        return switch (how) {
            case EXACTLY -> so == part;
            case ALL -> so == all;
            case NONE -> so == 0;
            case SOME -> so > 0;
            case MORE -> so > all;
            case LESS -> so < all;
            case ALL_BUT -> so == all - part;
            case SHARE -> Math.abs(share - part) < 1e-9;
            case PER_CENT -> Math.abs(100 * share - part) < 1;
            case MORE_THAN -> share > part;
            case FEWER_THAN -> share < part;
        };
    }

    /** Whether a number or a share is told, and not all or none. */
    boolean counts() {
        return switch (how) {
            case ALL, NONE, ALL_BUT, SOME -> false;
            default -> true;
        };
    }
}
