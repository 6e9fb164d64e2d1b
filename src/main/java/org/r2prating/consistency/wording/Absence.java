package org.r2prating.consistency.wording;

import java.util.regex.Pattern;

/** Sentences that say that nothing was found. */
public final class Absence {

    private static final String TRACE =
            "(?:evidence|information|indications?|records?|signs?|traces?|proof|data|mention|hints?)";
    private static final String FOUND =
            "(?:found|identified|located|traced|discovered|detected|uncovered|established|ascertained|seen|come to light)";
    private static final String COULD =
            "(?:was|were|is|are|could be|can be|could have been|has been|have been|has|have|had)";
    private static final String FIND =
            "(?:find|identify|locate|trace|discover|detect|uncover|turn up|bring up|bring to light|yield|reveal|come (?:across|upon))";
    private static final String FOUND_BY =
            "(?:found|identified|located|traced|discovered|uncovered|turned up|brought up|brought to light|yielded|revealed|(?:came|come) (?:across|upon))";
    private static final String TO_LIGHT = "(?:came|comes|has come) to light";

    private static final Pattern SAYS = Pattern.compile(
            "\\bno (?:\\w+ ){0,3}?" + TRACE + "\\b(?! (?:base|protection))"
                    + "|\\b" + TRACE + " (?:could not be|cannot be|(?:was|were|has|have) not(?: been)?) " + FOUND
                    + "|\\bnot? (?:\\w+ ){0,2}(?:is|are|was|were) known to have\\b"
                    + "|\\bnothing (?:[\\w,-]+ ){0,6}?(?:" + COULD + " " + FOUND + "|" + TO_LIGHT + ")\\b"
                    + "|\\b(?:nothing|none) (?:is|was) (?:known|recorded|on record|reported|documented)\\b|\\bnothing (?:is )?on record\\b"
                    + "|\\bnothing to (?:show|suggest|indicate) that\\b"
                    + "|\\bno (?:[\\w,-]+ ){1,16}?(?:" + COULD + " " + FOUND + "|" + TO_LIGHT + ")\\b"
                    + "|\\b" + FOUND_BY + " (?:no|nothing|none)\\b"
                    + "|\\b(?:did|does|do|could|can|have|has)(?: not|n't) " + FIND + " (?:any|anything|a single|one)\\b"
                    + "|\\b(?:has|have|could)(?: not|n't) (?:been able to |be )?" + FOUND_BY + " (?:any|anything)\\b"
                    + "|\\b(?:not aware|unaware) of any\\b"
                    + "|\\bas far as (?:could|can|may) be (?:ascertained|established|seen|told|determined|found)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BASIS = Pattern.compile(
            "\\b(?:search\\w*|lists?|listed|register|registry|database|records? of|according to|as of|as at|up to|by the end of"
                    + "|consulted|reviewed|in (?:the )?(?:reports?|table|annex) of)\\b"
                    + "|\\b" + Months.ANY + " \\d{4}\\b"
                    + "|\"",
            Pattern.CASE_INSENSITIVE);

    private Absence() {}

    /** Whether a sentence rests on something not having been found. */
    public static boolean says(String sentence) {
        return SAYS.matcher(sentence).find();
    }

    /** Whether it names the list, the search or the day. */
    public static boolean namesBasis(String sentence) {
        return BASIS.matcher(Words.plain(sentence)).find();
    }
}
