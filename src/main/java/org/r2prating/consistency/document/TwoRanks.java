package org.r2prating.consistency.document;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Ordinals;

/** Two ranks of one state among the same others: third in one sentence, and nobody before it in another. */
final class TwoRanks {

    private static final String PLACE = "(?<place>" + Ordinals.PLACE + ")";
    private static final Pattern RANK = Pattern.compile(
            "\\b(?:ranks?|ranked|places?|stands?|comes?|now ranks|finishes|is|lies) (?:joint |equal |now |only |in )?(?:the )?"
                    + PLACE + "(?: place)?(?: \\w+)?(?=,? (?:in|of|among|amongst|within|across)\\b|[.,;]|$)",
            Pattern.CASE_INSENSITIVE);
    private static final String OTHERS =
            "(?:states?|countr(?:y|ies)|governments?|nations?|members?|neighbours?|neighbors?)";
    private static final Pattern NOBODY = Pattern.compile(
            "\\bno (?:other )?(?:[\\p{L}-]+ ){0,3}?" + OTHERS
                    + "\\b[^.;,]{0,40}?\\b(?:scores?|ranks?|stands?|rates?|is|are|does|do|has|achieves?|reaches) (?:rated |placed |a )?(?:higher|better|above|more)\\b"
                    + "|\\b(?:leads|heads|tops) (?:the |its )?(?:[\\p{L}-]+ )?(?:region|sub-?region|neighbours|field|table|list)\\b"
                    + "|\\bthe highest(?:-scoring| score)\\b[^.;,]{0,30}?\\b(?:of|in|among|within|across) ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SCOPE = Pattern.compile(
            "\\b(?:region|sub-?region|neighbours?|continent|(?:North|South|East|West|Central|Southern|Northern|Eastern|Western)[- ]?(?:[Ee]ast(?:ern)?)? ?\\p{Lu}\\p{L}+"
                    + "|Africa|Asia|Europe|America|Caribbean|Pacific|Community|Union|ASEAN|ECOWAS|world)");
    /** By another measure, or at another time. */
    private static final Pattern ELSE = Pattern.compile(
            "\\b(?:index|indices|by (?:its )?(?:population|size|area)|largest|populous|were|was|had|would|if|in (?:19|20)\\d\\d|previous(?:ly)?|last edition|on (?:this|that) (?:point|indicator))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int ROOT = 12;

    private TwoRanks() {}

    static void in(List<Told> sentences, AnnexFindings findings) {
        List<Told> ranks = sentences.stream()
                .filter(t -> place(t).isPresent() && !ELSE.matcher(t.text()).find())
                .toList();
        ranks.stream().findFirst().ifPresent(one -> sentences.stream()
                .filter(other ->
                        !other.equals(one) && !ELSE.matcher(other.text()).find() && ofOne(one, other))
                .filter(other -> (place(other).isPresent()
                                && place(other).getAsInt() != place(one).getAsInt())
                        || (NOBODY.matcher(other.text()).find() && place(one).getAsInt() > 1))
                .findFirst()
                .ifPresent(other -> other.against(
                        one,
                        "rank " + place(one).getAsInt(),
                        "a sentence gives the state the rank (" + place(one).getAsInt()
                                + "); another gives it another one",
                        findings)));
    }

    private static OptionalInt place(Told told) {
        Matcher rank = RANK.matcher(told.text());
        if (!rank.find() || !SCOPE.matcher(told.text()).find()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Ordinals.value(rank.group("place")));
    }

    /** Both speak of one group of states; where one names a region in another form, its first letters tell. */
    private static boolean ofOne(Told one, Told other) {
        List<String> first = scopes(one);
        return scopes(other).stream().anyMatch(first::contains);
    }

    private static List<String> scopes(Told told) {
        return SCOPE.matcher(told.text())
                .results()
                .map(r -> r.group().toLowerCase(Locale.ROOT))
                .map(s -> s.substring(0, Math.min(s.length(), ROOT)))
                .toList();
    }
}
