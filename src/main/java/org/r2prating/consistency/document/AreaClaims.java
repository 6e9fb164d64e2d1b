package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
     * @param words as printed
     */
    record Claim(Area area, int count, Rating level, Side side, String words) {

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

    /** On which side of its level a claim looks. */
    enum Side {
        AT,
        AT_LEAST,
        AT_MOST,
        ABOVE,
        BELOW
    }

    private static final String HIGHER = "better|higher|above|stronger";
    private static final String LOWER = "worse|lower|below|weaker";

    private AreaClaims() {}

    /** The claims of a sentence whose marks are plain ones. */
    static List<Claim> in(String sentence, Framework framework) {
        String names = framework.areas().stream()
                .flatMap(a -> List.of(a.name(), shortName(a)).stream())
                .distinct()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String number = "(?:" + Numbers.NUMBER + ")";
        Matcher said = Pattern.compile(
                        "\\b(?<all>all|every one|each|none|not one|not a single one)(?: but (?<but>" + number
                                + "))?(?: of)?(?: the)?"
                                + "(?: (?<size>" + number
                                + "))?(?: (?:indicators?|ratings?))?,? (?:in|under|of|on|for|within)(?: the)?"
                                + "(?: (?:thematic )?area)?(?: of)? ['\"]?(?<area>" + names + ")['\"]?,? "
                                + "(?:is|are|was|were|has been|have been|stands?|comes?|remains?)(?: all)?(?: rated| assessed| out)?(?: as| at)?"
                                + "(?: (?<beyond>" + HIGHER + "|" + LOWER + ")(?: than)?)? ['\"]?(?<level>"
                                + SaidRatings.labels(framework.scale()) + ")\\b['\"]?(?: or (?<or>" + HIGHER + "|"
                                + LOWER + "))?",
                        Pattern.CASE_INSENSITIVE)
                .matcher(sentence);
        List<Claim> claims = new ArrayList<>();
        while (said.find()) {
            claim(said, framework).ifPresent(claims::add);
        }
        return claims;
    }

    private static Optional<Claim> claim(Matcher said, Framework framework) {
        Area area = framework.areas().stream()
                .filter(a -> a.name().equalsIgnoreCase(said.group("area"))
                        || shortName(a).equalsIgnoreCase(said.group("area")))
                .findFirst()
                .orElseThrow();
        int size = area.indicators().size();
        boolean none = said.group("all").toLowerCase(Locale.ROOT).startsWith("no");
        boolean otherSize = said.group("size") != null && Numbers.value(said.group("size")) != size;
        if (otherSize || (none && said.group("but") != null)) {
            return Optional.empty();
        }
        int but = said.group("but") == null ? 0 : Numbers.value(said.group("but"));
        Rating level = framework.scale().ratings().stream()
                .filter(r -> r.label().equalsIgnoreCase(said.group("level")))
                .findFirst()
                .orElseThrow();
        return Optional.of(new Claim(
                area, none ? 0 : size - but, level, side(said.group("beyond"), said.group("or")), said.group()));
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
