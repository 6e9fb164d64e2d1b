package org.r2prating.consistency.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What annexes count of a state, each with the words round its figure; a figure stands in the text as its number in brackets. */
final class Counted {

    static final Map<String, Pattern> ALL = counted();

    private Counted() {}

    private static Map<String, Pattern> counted() {
        String q = "\u27E6(\\d+)\u27E7";
        String gap = "(?: [\\w'-]+){0,3}? ";
        String far = "[^.;:]{0,70}?";
        Map<String, String> words = new LinkedHashMap<>();
        String jail = "(?:prisons?|jails?)";
        words.put(
                "prisoners",
                q + gap + "?(?:prisoners|inmates|detainees|convicts)\\b|\\b" + jail + "\\b" + far
                        + "\\bh[eo]ld(?:ing)?(?: only| already)? " + q + "|" + q + gap
                        + "(?:in|behind) (?:the )?(?:country's |its )?(?:" + jail
                        + "|bars)\\b|\\b(?:prison population|number of (?:prisoners|inmates|detainees))\\b" + far + q);
        String blue =
                "(?:peacekeep\\w*|peace operations?|peace missions?|blue helmets?|UN missions?|missions of the (?:UN|United Nations)|under the UN flag|United Nations missions?|in the field|deployed with the UN)";
        String soldiers = "(?:soldiers|troops|uniformed|personnel|peacekeepers|blue helmets|men and women)";
        words.put(
                "peacekeepers",
                q + " (?:of its |of her )?(?:[\\w'-]+ ){0,2}?" + soldiers + "(?=" + far + "\\b" + blue + ")|\\b" + blue
                        + far + q + " " + soldiers + "|" + q
                        + " (?:peacekeepers|blue helmets)\\b|\\bpeacekeepers\\b[^.;:,]{0,30}?\\b(?:number(?:ed)?|stood at|was|were|total(?:led)?|came to|reached) (?:to )?"
                        + q);
        words.put(
                "missions",
                q + " (?:UN |peacekeeping |peace |of the UN's |United Nations )?(?:missions|peace operations)\\b");
        words.put(
                "displaced",
                q + far
                        + "\\b(?:internally displaced|displaced (?:within|in(?:side)?)|(?:were|are|was|remained|been|persons|people) displaced|displaced (?:persons|people)|IDPs)\\b"
                        + "|\\b(?:internally )?displaced (?:persons |people )?" + far
                        + "\\b(?:at|was|were|number(?:ed)?|to|reached) " + q);
        words.put(
                "refugees",
                q + gap
                        + "?refugees\\b|\\brefugees\\b[^.;:,]{0,40}?\\b(?:number(?:ed)?|stood at|was|were|total(?:led)?|came to|reached|at|to) (?:to )?"
                        + q);
        words.put(
                "stateless",
                q + gap + "?(?:stateless|persons without (?:a )?nationality)\\b|\\bstateless\\b" + far
                        + "\\b(?:at|was|were|to|number(?:ed)?) " + q);
        String killed =
                "(?:killed|shot dead|dead|died|lost their lives|massacred|slain|murdered|put to death|executed)";
        words.put(
                "dead",
                q + "(?: [\\w'-]+){0,5}? (?:were |was |had |have )?(?:been )?" + killed
                        + "\\b|\\b(?:killed|killing|shot dead|murdered|massacred|executed|cost the lives of|took the lives of|claimed|death toll (?:was|of|at|stood at))(?: [\\w'-]+){0,2}? "
                        + q);
        words.put(
                "women in parliament",
                "\\b[Ww]omen (?:hold|held|have|occupy|fill|sit in|make up|are|account for|won)(?: only)? " + q + "(?="
                        + far
                        + "\\b(?:seats|Assembly|[Pp]arliament|deputies|legislature|chamber)\\b)|" + q + far
                        + "\\b(?:seats|Assembly|[Pp]arliament|deputies|legislature|legislators)\\b" + far
                        + "\\b(?:are|were|is|go to|belong to|held by|occupied by|filled by) (?:held by )?wom[ae]n\\b|\\bshare of women (?:among|in)"
                        + far
                        + "\\b(?:Assembly|[Pp]arliament|deputies|legislature)\\b" + far + q);
        words.put(
                "registered voters",
                q + gap + "?(?:registered )?(?:voters|electors)\\b(?! (?:stayed|took|turned|cast|voted|went))");
        words.put(
                "turnout",
                "\\b[Tt]urnout\\b" + far + q + "|" + q
                        + " (?:of (?:all )?(?:the )?)?(?:voters |electors |electorate )?(?:took part|turned (?:up|out)|cast (?:a|their)|voted|went to the polls)|"
                        + q + gap
                        + "?(?:voters|electors|electorate)(?: [\\w'-]+){0,2}? (?:took part|turned (?:up|out)|cast|voted|went to the polls)|"
                        + q + " turnout");
        words.put(
                "share of the vote",
                q + gap + "?(?:the )?votes?\\b(?=" + far + "\\bParty\\b)|\\bParty\\b" + far + q
                        + " of (?:the |all )?votes?\\b|\\bParty\\b" + far + q + " in the (?:[\\w-]+ )?election");
        words.put(
                "seats of a party",
                "\\bParty\\b" + far + q + "(?: of the \\w+)? (?:seats|deputies|members|mandates)\\b|" + q + far
                        + "\\bseats\\b" + far + "\\bParty\\b");
        String arms = "(?:[Dd]efence|armed forces|army|military)";
        words.put(
                "defence in the budget",
                "\\b" + arms
                        + "\\b(?: spending| expenditure)?,? (?:takes|took|receives?|received|gets|got|eats up|accounts? for|accounted for|absorbs|stands at|was|is|makes up|made up)?(?: only| up)?[^.;,]{0,16}?"
                        + q + "(?=" + far + "\\b(?:budget|spending|expenditure))|\\b(?:budget|spending|expenditure)\\b"
                        + far + "\\b" + arms + " " + q + "|"
                        + q + far + "\\b(?:budget|spending|expenditure)\\b[^.;,]{0,40}?\\b(?:on|for|to) (?:the )?"
                        + arms);
        words.put(
                "aid of national income",
                "\\b(?:aid|ODA|development assistance)\\b" + far + q + far + "\\b(?:income|GNI|GDP|product)\\b|" + q
                        + far + "\\b(?:income|GNI|GDP|product)\\b" + far + "\\b(?:aid|ODA|development assistance)\\b");
        words.put(
                "recommendations taken up",
                "\\b(?:support(?:ed)?|accept(?:ed|s)?|took on board|agreed to|took up|taken up)(?: only)? " + q
                        + "(?: [\\w'-]+){0,3}? recommendations|"
                        + q + " recommendations\\b[^.;]{0,40}?\\b(?:supported|accepted|took on board|agreed to)|" + q
                        + " (?:[\\w'-]+ ){0,6}?recommendations (?:of|from|at|in) the (?:first|second|third|fourth) cycle were (?:accepted|supported)");
        String untried =
                "(?:(?:had|have|has) not (?:yet )?been sentenced|awaiting trial|await(?:ed)? trial|unsentenced|on remand|in pre-trial detention|without (?:a )?sentence)";
        words.put(
                "prisoners not sentenced",
                q + "(?: [\\w'-]+){0,6}? " + untried + "|\\b(?:" + untried
                        + "|pre-trial detainees|remand prisoners)\\b[^.;:,]{0,50}? " + q);
        words.put(
                "share of the population",
                q
                        + " (?:of (?:the |all )?)?(?:population|inhabitants|people|citizens)\\b(?! (?:voted|took|fled|killed))|\\b[Mm]ake up "
                        + q + "|" + q + " told the census|" + q + far + "\\bcensus\\b");
        words.put("judges", q + " (?:[\\w'-]+ )?judges\\b");
        words.put("prosecutors", q + " (?:[\\w'-]+ )?prosecutors\\b");
        words.put(
                "journalists in prison",
                q + gap + "?(?:journalists|reporters)\\b(?=" + far + "\\b(?:prison|jail|behind bars|jailed|detained))");
        words.put("people", q + gap + "?(?:people|inhabitants|persons) (?:live|in all)|\\bpopulation of " + q);
        Map<String, Pattern> all = new LinkedHashMap<>();
        words.forEach((name, regex) -> all.put(name, Pattern.compile(regex)));
        return all;
    }
}
