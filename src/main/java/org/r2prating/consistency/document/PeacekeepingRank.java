package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.consistency.wording.Ordinals;
import org.r2prating.consistency.wording.Words;

/**
 * The state's place among those that send people to the United Nations' peace operations, told in two ways.
 *
 * @param place in the order; the first is 1
 * @param among the region, organisation or mission in which it is counted; none where it is the world
 * @param who is counted: police, women; none where it is all
 */
record PeacekeepingRank(Told told, int place, Set<String> among, Set<String> who) {

    private static final String SENDERS =
            "(?:contribut\\w+|providers?|suppliers?|senders?|sources?|(?:troop|police)[- ]contribut\\w+)";
    private static final String STATES = "(?:states?|countr(?:y|ies)|governments?|nations?|members?|contributors?)";
    private static final String SEND =
            "(?:send|sends|sent|contributes?|contributed|provides?|provided|deploys?|deployed|has|have|had|lends?|lent|supplied|supplies|supply)";
    private static final Pattern OPERATIONS = Pattern.compile(
            "\\b(?:peace-?keep\\w+|peace operations?|blue helmets?|uniformed (?:personnel|men|women)|UN missions?|(?:troops|personnel|soldiers|police|people|women)[^.;,]{0,20} to (?:the )?(?:UN|United Nations)|in uniform|contributor)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE = Pattern.compile(
            "\\b(?<place>" + Ordinals.PLACE
                    + ")(?: (?:place|rank|position)\\b|[- ](?:largest|biggest|greatest|leading|top|most important)\\b(?= (?:single )?(?:[\\w-]+ ){0,2}"
                    + SENDERS + "| (?:in|of|among|within)\\b|[.,;]))"
                    + "|\\b(?:ranks?|ranked|ranking|rank of|placed?|places|place of|stands?|stood|comes?|came|lies|lay|was|is) (?:in |as |only |now |up )?(?:the )?(?<ranked>"
                    + Ordinals.PLACE + ")\\b(?! (?:time|cycle|unit|state to|country to|to))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOP = Pattern.compile(
            "(?:(?:(?<!of )(?<!among )\\bthe |'s )(?:world's )?(?:single )?(?:largest|biggest|greatest|top|leading|foremost|number one)(?: single)? (?:[\\w-]+ )?"
                    + SENDERS
                    + "\\b(?! of (?!troops|police|uniformed|personnel|peacekeepers|blue|soldiers|military))"
                    + "|\\b(?:no(?: other)? " + STATES + "|nobody|no one|none)(?: [\\w-]+){0,6}? (?:as many|more)\\b"
                    + "|more (?:[\\w-]+ ){1,4}than any other " + STATES
                    + "|(?:heads|headed|leads|led|tops|topped) (?:the (?:list|table|ranking) of|all contributors))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SECOND = Pattern.compile("\\b(?:second only to|behind only|only \\p{Lu}\\p{L}+ (?:"
            + SEND + ") more|with only \\p{Lu}\\p{L}+ ahead)\\b");
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?<ahead>" + Numbers.NUMBER + ") (?:other )?" + STATES + "(?: [\\w-]+){0,3}? " + SEND
                    + " (?:[\\w-]+ ){0,2}?more\\b|\\b(?<before>" + Numbers.NUMBER + ") (?:other )?" + STATES
                    + " (?:are |were |is )?(?:ahead|before it)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AMONG = Pattern.compile(
            "\\b(?:region|continent|Africa|Asia[- ](?:and the )?Pacific|Asia|Europe|America|Pacific|Caribbean|ASEAN|ECOWAS|European Union|African Union|Commonwealth|francophone|island|Council)");
    private static final Pattern WHO = Pattern.compile(
            "\\b(?:police|wom[ae]n|female|observers|experts|officers|engineers|troops)\\b", Pattern.CASE_INSENSITIVE);
    /** Of something else, or not now. */
    private static final Pattern NARROWER = Pattern.compile(
            "\\b(?:budgets?|financial|money|dollars|formerly|once|used to|until|ever|not|never|no longer|from (?:first|second|third)|rose|fell|up from|down from|per (?:head|capita)|Security Council|Human Rights Council|population|populous)\\b");

    private static final Pattern TROOPS_AND =
            Pattern.compile("\\btroops,? (?:and )?police\\b|\\bpolice,? and troops\\b|\\btroops, police\\b");

    static void in(List<Told> sentences, AnnexCase subject, AnnexFindings findings) {
        Set<Passage> own = subject.annex().row("peacekeeping").stream()
                .map(Row::notes)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<PeacekeepingRank> ranks = new ArrayList<>();
        sentences.forEach(t -> {
            OptionalInt place = place(t.text(), own.contains(t.sentence().passage()));
            if (place.isPresent()) {
                ranks.add(new PeacekeepingRank(t, place.getAsInt(), among(t.text()), who(t.text())));
            }
        });
        for (int i = 0; i < ranks.size(); i++) {
            for (int j = 0; j < i; j++) {
                ranks.get(i).compare(ranks.get(j), findings);
            }
        }
    }

    private static OptionalInt place(String text, boolean own) {
        if (!(own || OPERATIONS.matcher(text).find()) || NARROWER.matcher(text).find()) {
            return OptionalInt.empty();
        }
        Matcher place = PLACE.matcher(text);
        if (place.find()) {
            return OptionalInt.of(
                    Ordinals.value(place.group("place") == null ? place.group("ranked") : place.group("place")));
        }
        if (SECOND.matcher(text).find()) {
            return OptionalInt.of(2);
        }
        Matcher ahead = AHEAD.matcher(text);
        if (ahead.find()) {
            return OptionalInt.of(
                    1 + Numbers.value(ahead.group("ahead") == null ? ahead.group("before") : ahead.group("ahead")));
        }
        return TOP.matcher(text).find() ? OptionalInt.of(1) : OptionalInt.empty();
    }

    private static Set<String> among(String text) {
        Set<String> among = AMONG.matcher(text)
                .results()
                .map(r -> r.group().toLowerCase(Locale.ROOT).replaceAll("[- ](?:and the )?", " "))
                .collect(Collectors.toSet());
        among.addAll(Slots.missions(text));
        return among;
    }

    private static Set<String> who(String text) {
        return WHO.matcher(TROOPS_AND.matcher(text).replaceAll(" "))
                .results()
                .map(r -> r.group().toLowerCase(Locale.ROOT).replaceAll("wom[ae]n|female", "women"))
                .filter(w -> !w.equals("troops"))
                .collect(Collectors.toSet());
    }

    private void compare(PeacekeepingRank other, AnnexFindings findings) {
        if (place != other.place && among.equals(other.among) && who.equals(other.who) && isOfOneTime(other)) {
            told.against(
                    other.told,
                    "rank peacekeeping" + (among.isEmpty() ? "" : " " + Words.slug(String.join(" ", among), 4)),
                    "the state is told as number (" + other.place + ") and as number (" + place
                            + ") of those that send people to peace operations",
                    findings);
        }
    }

    /** A sentence that names other times speaks of another one; one that names none speaks of the edition's. */
    private boolean isOfOneTime(PeacekeepingRank other) {
        List<When> first = When.in(told.text());
        List<When> second = When.in(other.told.text());
        return first.isEmpty()
                || second.isEmpty()
                || first.stream().anyMatch(f -> second.stream().anyMatch(s -> !f.excludes(s)));
    }
}
