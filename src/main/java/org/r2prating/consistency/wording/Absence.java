package org.r2prating.consistency.wording;

import java.util.regex.Pattern;

/** Sentences that say that nothing was found. */
public final class Absence {

    private static final Pattern SAYS = Pattern.compile(
            "\\bno (?:\\w+ ){0,3}?(?:evidence|information|indication|record|sign|trace|proof|data)\\b(?! (?:base|protection))"
                    + "|\\b(?:evidence|information|record)s? (?:could not be|cannot be|was not|were not|has not been|have not been)"
                    + " (?:found|located|identified)"
                    + "|\\bnot? (?:\\w+ ){0,2}(?:is|are|was|were) known to have\\b"
                    + "|\\bnothing (?:was|could be) (?:found|traced|identified|located)\\b|\\b(?:brought up|turned up|brought to light|yielded|revealed) (?:no|nothing)\\b"
                    + "|\\bas far as (?:could|can|may) be (?:ascertained|established|seen|told|determined|found)\\b"
                    + "|\\bwe (?:have )?found no\\b|\\bnothing to (?:show|suggest|indicate) that\\b"
                    + "|\\bno (?:[\\w,-]+ ){1,16}?(?:was|were|could be|has been|have been) (?:found|identified|located|traced)\\b",
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
