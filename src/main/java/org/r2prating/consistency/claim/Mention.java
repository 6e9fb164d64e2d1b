package org.r2prating.consistency.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a clause says of items, where it stands, and whether it is denied. */
record Mention(String property, boolean denied, int start, int end) {

    private static final Pattern NEGATED = Pattern.compile(
            "\\b(?:not|n't|never|nor|neither|without|hardly|yet to|failed to|declined to|refused to|failed to (?:obtain|win|get|receive|attract|earn)|lack(?:s|ed|ing)?|went without|denied)(?: (?:\\p{Lu}\\w+'s|its|the|a|an|any))?(?: (?:yet|ever|so far|once|itself|been|being|a|any))*\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** What a clause says in the words of a world, in order and none within another. */
    static List<Mention> in(String clause, World world) {
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
