package org.r2prating.consistency.document;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Ordinals;

/** The state's place among those that send people to the United Nations' peace operations, told in two ways. */
final class PeacekeepingRank {

    private static final String SENDERS =
            "(?:contribut\\w+|providers?|suppliers?|senders?|sources?|(?:troop|police)[- ]contribut\\w+)";

    private static final Pattern OPERATIONS = Pattern.compile(
            "\\b(?:peace-?keep\\w+|peace operations?|blue helmets?|uniformed (?:personnel|men)|(?:troops|personnel|soldiers|police) to (?:the )?(?:UN|United Nations))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE = Pattern.compile(
            "\\b(?<place>" + Ordinals.PLACE
                    + ")(?: (?:place|rank|position)\\b|[- ](?:largest|biggest|greatest|leading|top|most important) (?:single )?(?:[\\w-]+ )?"
                    + SENDERS + ")"
                    + "|\\b(?:ranks?|ranked|ranking|placed|places|stands?|stood|comes?|came|lies|lay) (?:in |as |only |now )?(?:the )?(?<ranked>"
                    + Ordinals.PLACE + ")\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOP = Pattern.compile(
            "(?:(?:(?<!of )(?<!among )\\bthe |'s )(?:world's )?(?:single )?(?:largest|biggest|greatest|top|leading|foremost|number one)(?: single)? (?:[\\w-]+ )?"
                    + SENDERS
                    + "\\b(?! of (?!troops|police|uniformed|personnel|peacekeepers|blue|soldiers|military))"
                    + "|no (?:other )?(?:state|country|government|nation|member) (?:sends?|sent|contributes?|contributed|provides?|provided|deploys?|deployed) (?:as many|more)"
                    + "|more (?:[\\w-]+ ){1,4}than any other (?:state|country|nation|government|member)"
                    + "|(?:heads|headed|leads|led|tops|topped) the (?:list|table|ranking) of)",
            Pattern.CASE_INSENSITIVE);
    /** Among some only, of some only, or not now. */
    private static final Pattern NARROWER = Pattern.compile(
            "\\b(?:region\\w*|continent\\w*|Africa\\w*|Asia\\w*|Europe\\w*|America\\w*|Pacific|Caribbean|Latin|ASEAN|ECOWAS|island|neighbou?rs?|(?:of|for|in) (?:women|police)|female|francophone"
                    + "|budgets?|financial|formerly|once|used to|until|ever|not|never|no longer|from (?:first|second|third)|rose|fell|up from|down from|per (?:head|capita)|Security Council|Human Rights Council)\\b");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private PeacekeepingRank() {}

    static void in(List<Told> sentences, AnnexFindings findings) {
        List<Told> ranked = sentences.stream().filter(t -> rank(t).isPresent()).toList();
        ranked.stream().findFirst().ifPresent(first -> ranked.stream()
                .filter(t -> rank(t).getAsInt() != rank(first).getAsInt() && ofOneTime(t, first))
                .findFirst()
                .ifPresent(other -> other.against(
                        first,
                        "rank peacekeeping",
                        "the state is told as number (" + rank(first).getAsInt() + ") and as number ("
                                + rank(other).getAsInt() + ") of those that send people to peace operations",
                        findings)));
    }

    private static OptionalInt rank(Told told) {
        String text = told.text();
        if (!OPERATIONS.matcher(text).find() || NARROWER.matcher(text).find()) {
            return OptionalInt.empty();
        }
        Matcher place = PLACE.matcher(text);
        if (place.find()) {
            return OptionalInt.of(
                    Ordinals.value(place.group("place") == null ? place.group("ranked") : place.group("place")));
        }
        return TOP.matcher(text).find() ? OptionalInt.of(1) : OptionalInt.empty();
    }

    /** A sentence that names other years speaks of another time; one that names none speaks of the edition's. */
    private static boolean ofOneTime(Told one, Told other) {
        List<String> first = years(one);
        List<String> second = years(other);
        return first.isEmpty() || second.isEmpty() || first.stream().anyMatch(second::contains);
    }

    private static List<String> years(Told told) {
        return YEAR.matcher(told.text()).results().map(r -> r.group()).toList();
    }
}
