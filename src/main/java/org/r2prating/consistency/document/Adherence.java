package org.r2prating.consistency.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.r2prating.consistency.document.ToldTwice.Told;

/** What a state has joined, endorsed or issued, said to be so in one place and not so, or in another year, in another. */
final class Adherence {

    private static final Map<String, Pattern> THINGS = things();
    private static final String JOINED =
            "(?:appointed|designated|named|has an?|endorsed|signed(?: up to)?|joined|supports|subscribes to|subscribed to|adheres to|is a signatory (?:of|to)"
                    + "|is (?:also )?an? (?:\\w+ )?(?:member|party|supporter|participant) (?:of|to|in)|belongs to|is part of|participates in|put its name to"
                    + "|has (?:issued|extended)|issued|extended|maintains)";
    private static final String GAP =
            "(?: (?!not\\b|no\\b|nor\\b|neither\\b|but\\b|while\\b|whereas\\b|though\\b)[^ ,;.:]+){0,5}? ";
    private static final String NOT =
            "(?:not|never|neither|nor|no|[Ww]ithout|outside|missing from|absent from|absence of|yet to|declined to|refused to|stayed out of"
                    + "|[Ww]ithh[eo]ld(?:s|ing)?|[Ll]ack(?:s|ing)?|den(?:ies|ied|ying)|refus(?:es|ing))";
    /** What a state makes itself is told of without the state: "a standing invitation has been in place since 2011". */
    private static final Set<String> ITS_OWN = Set.of("R2P Focal Point", "standing invitation");

    private static final String THERE =
            "(?: (?!not\\b|never\\b|no\\b|yet\\b|by\\b)[^ ,;.:]+){0,6}? (?:(?:has|have) (?:been|existed|stood)|is|was|stands|exists|dates|remains) ?"
                    + "(?:(?:issued|extended|appointed|named|designated|maintained|honoured|honored|kept|open|in (?:place|force|being|effect|office)|from|since|valid)\\b)";
    /** Whose it is, and what it does: there must be one that "travelled to the meeting". */
    private static final String OWN = "\\b(?:[Ii]ts|\\p{L}+'s) (?:\\w+ )?";

    private static final String ACTS =
            " (?:also |regularly |then )?(?!(?:is|was|has|had|remains|remained|would|should|could|must|may|might|will|can|for|on|in|of|and|or|network|to"
                    + "|post|position|as|at|by|from|since|with|that|who)\\b)\\p{Ll}+\\b";
    /** A time that is past, a part, or somebody else. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:until|before|then|when|at first|initially|earlier|would|could|should|may|might|if|whether|only|such as|neighbou?rs?|(?<!\\bon the )others?|few|most|many"
                    + "|although|though|invited|called on|urged|calls on|new|present|current|previous|former|successor|replaced|again)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("\\b(?:in|since) (?:\\p{Lu}\\p{L}+ )?((?:19|20)\\d\\d)\\b");

    private static final Pattern CLAUSES = Pattern.compile("[;:] |, (?:but|and|while|whereas|though|although) ");

    private Adherence() {}

    private static Map<String, Pattern> things() {
        Map<String, Pattern> things = new LinkedHashMap<>();
        things.put(
                "R2P Focal Point",
                Pattern.compile(
                        "\\b(?:R2P|national) [Ff]ocal [Pp]oint\\b|(?<=\\b(?:a|no|its|own|the|country's|state's) )focal point\\b(?! (?:for|on|in|of|to|at|within|where)\\b)|\\bFocal Point\\b(?! (?:for|on|in|of)(?! its own| R2P| the Resp)\\b)"));
        things.put("standing invitation", Pattern.compile("\\bstanding invitation\\b"));
        return things;
    }

    static void in(List<Told> sentences, AnnexCase subject, AnnexFindings findings) {
        THINGS.forEach((name, thing) -> {
            List<Told> said =
                    sentences.stream().filter(s -> speaksOf(s, thing, subject)).toList();
            Optional<Told> joined = said.stream().filter(s -> joined(s, thing)).findFirst();
            said.stream().filter(s -> notJoined(s, thing)).findFirst().ifPresent(not -> joined.filter(
                            j -> !j.equals(not))
                    .ifPresent(j -> not.against(
                            j,
                            "adherence " + name,
                            "one sentence says that the state has the (" + name
                                    + ") on its side, another that it has not",
                            findings)));
            years(name, thing, said, findings);
        });
    }

    /** Not of a neighbour that stands before it: "Laos has no Focal Point". */
    private static boolean speaksOf(Told told, Pattern thing, AnnexCase subject) {
        Matcher named = thing.matcher(told.text());
        return named.find() && !OtherStates.isSubject(told.text().substring(0, named.start()), subject);
    }

    private static void years(String name, Pattern thing, List<Told> said, AnnexFindings findings) {
        List<Told> dated = said.stream()
                .filter(s ->
                        joined(s, thing) && YEAR.matcher(s.text()).results().count() == 1)
                .filter(s -> s.text().matches("(?s).*\\b(?:endors|sign|join|issu|extend|member|belong)\\w*\\b.*"))
                .toList();
        for (Told other : dated) {
            if (!year(other).equals(year(dated.get(0)))) {
                other.against(
                        dated.get(0),
                        "year " + name,
                        "the state is said to have joined the (" + name + ") in (" + year(dated.get(0)) + ") and in ("
                                + year(other) + ")",
                        findings);
            }
        }
    }

    private static String year(Told told) {
        Matcher year = YEAR.matcher(told.text());
        return year.find() ? year.group(1) : "";
    }

    private static boolean joined(Told told, Pattern thing) {
        String there = ITS_OWN.stream().anyMatch(t -> thing.equals(THINGS.get(t)))
                ? "|(?:" + thing.pattern() + ")" + THERE + "|" + OWN + "(?:" + thing.pattern() + ")" + ACTS
                : "";
        return clauses(told, thing)
                .anyMatch(c -> Pattern.compile(
                                        "\\b(?:(?:named|appointed|designated)\\b[^.;]{3,90}? (?:as|to be) (?:the|its|a|their)? ?(?:\\w+ )?(?:"
                                                + thing.pattern()
                                                + ")|" + JOINED + GAP + "?(?:the |an? |its )?(?:\\w+ )?" + "(?:"
                                                + thing.pattern() + ")" + there + ")")
                                .matcher(c)
                                .find()
                        && !Pattern.compile("\\b" + NOT + "\\b", Pattern.CASE_INSENSITIVE)
                                .matcher(c)
                                .find());
    }

    private static boolean notJoined(Told told, Pattern thing) {
        return clauses(told, thing).anyMatch(c -> Pattern.compile("\\b" + NOT + " (?:yet |ever )?(?:" + JOINED
                        + "|endorse|sign(?: up to)?|join|support|belong to|an? (?:\\w+ )?(?:member|party|signatory) (?:of|to)"
                        + "|appoint(?:ed)?|designate|name|appear (?:on|in|among) (?:the|any) lists? of(?: [Ss]tates (?:with|that have))?|issued?|extend(?:ed)?|among the (?:members|signatories) of)?"
                        + GAP
                        + "?(?:to |of |in )?(?:the |an? |any |its )?" + "(?:" + thing.pattern() + ")")
                .matcher(c)
                .find());
    }

    /** The clauses that name it and speak of this state and of now. */
    private static Stream<String> clauses(Told told, Pattern thing) {
        return CLAUSES.splitAsStream(told.text())
                .filter(c -> thing.matcher(c).find() && !ASIDE.matcher(c).find());
    }
}
