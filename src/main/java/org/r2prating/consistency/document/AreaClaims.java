package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.model.Area;
import org.r2prating.model.Framework;
import org.r2prating.model.Rating;

/** What a sentence says of all ratings of one area: that all, none or all but some are at, above or below a level. */
final class AreaClaims {

    /**
     * So many ratings of an area at, above or below a level.
     *
     * @param counted whether it tells a number of them, and not only that all or none are
     * @param words as printed
     */
    record Claim(Area area, int count, Rating level, Side side, boolean counted, String words) {

        /** Whether a rating is one of those that are claimed. */
        boolean holds(Rating rating) {
            int compared = rating.compareTo(level);
            return switch (side) {
                case AT -> compared == 0;
                case AT_LEAST -> compared >= 0;
                case AT_MOST -> compared <= 0;
                case ABOVE -> compared > 0;
                case BELOW -> compared < 0;
            };
        }
    }

    /** So many of an area of which the number of indicators is told otherwise than the framework has it. */
    record OtherSize(Area area, int size, String words) {}

    /** On which side of its level a claim looks. */
    enum Side {
        AT,
        AT_LEAST,
        AT_MOST,
        ABOVE,
        BELOW
    }

    private static final Pattern BY_AREA = Pattern.compile(
            "^(?:by|in|across|over) (?:the |each )?(?:thematic )?areas?\\b[^;]{0,30}[:,]", Pattern.CASE_INSENSITIVE);
    private static final String HIGHER = "better|higher|above|stronger";
    private static final String LOWER = "worse|lower|below|weaker";

    private AreaClaims() {}

    /** The claims of a sentence whose marks are plain ones. */
    static List<Claim> in(String sentence, Framework framework) {
        String rated =
                ",? (?:is|are|was|were|has been|have been|stands?|comes?|remains?)(?: all)?(?: rated| assessed| out)?(?: as| at)?"
                        + "(?: (?<beyond>" + HIGHER + "|" + LOWER + ")(?: than)?)? ['\"]?(?<level>"
                        + SaidRatings.labels(framework.scale()) + ")\\b['\"]?(?: or (?<or>" + HIGHER + "|" + LOWER
                        + "))?";
        List<Claim> claims = new ArrayList<>();
        for (String whole : List.of(of(framework), within(framework))) {
            Matcher said =
                    Pattern.compile(whole + rated, Pattern.CASE_INSENSITIVE).matcher(sentence);
            while (said.find()) {
                if (!Lists.vague(sentence, said)) {
                    claim(said, framework, said.group("level"), side(said.group("beyond"), said.group("or")))
                            .ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    /** "By area: all three in Basic Compliance; nine of ten in ...", behind the sentence that counts one rating. */
    static List<Claim> listed(String sentence, String before, Framework framework) {
        Set<List<String>> counted = SaidRatings.in(before, framework.scale(), 0).stream()
                .filter(s -> !s.above())
                .map(SaidRatings.Said::labels)
                .collect(Collectors.toSet());
        List<Claim> claims = new ArrayList<>();
        if (BY_AREA.matcher(sentence).find()
                && counted.size() == 1
                && counted.iterator().next().size() == 1) {
            String level = counted.iterator().next().get(0);
            items(sentence, framework, said -> claim(said, framework, level, Side.AT)
                    .ifPresent(claims::add));
        }
        return claims;
    }

    /** The areas that a sentence says have so many indicators, and have not. */
    static List<OtherSize> sizes(String sentence, Framework framework) {
        List<OtherSize> sizes = new ArrayList<>();
        items(sentence, framework, said -> {
            Area area = area(said, framework);
            int size = said.group("size") == null ? area.indicators().size() : Numbers.value(said.group("size"));
            if (size != area.indicators().size() && !Lists.vague(sentence, said)) {
                sizes.add(new OtherSize(area, size, said.group()));
            }
        });
        return sizes;
    }

    private static void items(String sentence, Framework framework, Consumer<Matcher> each) {
        Matcher item = Pattern.compile(of(framework), Pattern.CASE_INSENSITIVE).matcher(sentence);
        while (item.find()) {
            each.accept(item);
        }
    }

    private static final String NUMBER = "(?:" + Numbers.NUMBER + ")";
    private static final String MANY =
            "\\b(?:(?<all>all|every one|every|each|none|no|not one|not a single one)(?: but (?<but>"
                    + NUMBER + "))?(?: of)?(?: the)?|(?<count>" + NUMBER + ") (?:out )?of(?: the| its)?)(?: (?<size>"
                    + NUMBER
                    + "))?(?: (?:indicators?|ratings?))?";

    /** All, none or so many of the indicators of an area. */
    private static String of(Framework framework) {
        return MANY + ",? (?:in|under|of|on|for|within) " + named(framework);
    }

    /** The same with the area first: "In Basic Compliance every indicator". */
    private static String within(Framework framework) {
        return "\\b(?:in|under|within|across) " + named(framework) + ",? " + MANY;
    }

    private static String named(Framework framework) {
        return "(?:the )?(?:(?:thematic )?area )?(?:of )?['\"]?(?<area>"
                + framework.areas().stream()
                        .flatMap(AreaClaims::names)
                        .distinct()
                        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))
                + ")\\b['\"]?(?: area)?";
    }

    private static Stream<String> names(Area area) {
        return Stream.of(area.name(), shortName(area), shortName(area).replaceFirst("^International ", ""));
    }

    private static Area area(Matcher said, Framework framework) {
        return framework.areas().stream()
                .filter(a -> names(a).anyMatch(said.group("area")::equalsIgnoreCase))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Claim> claim(Matcher said, Framework framework, String label, Side side) {
        Area area = area(said, framework);
        int size = area.indicators().size();
        boolean none = said.group("all") != null
                && said.group("all").toLowerCase(Locale.ROOT).startsWith("no");
        boolean otherSize = said.group("size") != null && Numbers.value(said.group("size")) != size;
        if (otherSize || (none && said.group("but") != null)) {
            return Optional.empty();
        }
        int but = said.group("but") == null ? 0 : Numbers.value(said.group("but"));
        int all = none ? 0 : size - but;
        int count = said.group("count") == null ? all : Numbers.value(said.group("count"));
        Rating level = framework.scale().ratings().stream()
                .filter(r -> r.label().equalsIgnoreCase(label))
                .findFirst()
                .orElseThrow();
        boolean counted = said.group("count") != null || said.group("size") != null;
        return Optional.of(new Claim(area, count, level, side, counted, said.group()));
    }

    private static Side side(String beyond, String or) {
        if (beyond != null) {
            return beyond.toLowerCase(Locale.ROOT).matches(HIGHER) ? Side.ABOVE : Side.BELOW;
        }
        if (or != null) {
            return or.toLowerCase(Locale.ROOT).matches(HIGHER) ? Side.AT_LEAST : Side.AT_MOST;
        }
        return Side.AT;
    }

    private static String shortName(Area area) {
        return StringUtils.substringBefore(area.name(), ",");
    }
}
