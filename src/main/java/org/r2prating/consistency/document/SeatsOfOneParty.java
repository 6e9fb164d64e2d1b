package org.r2prating.consistency.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Numbers;

/** A parliament of which one party has every seat, against members of it who belong to another. */
final class SeatsOfOneParty {

    private static final String SEATS = "(?:the |its )?(?:(?:elected|available|contested|parliamentary) )?(?:"
            + Numbers.FIGURE + " )?(?:of (?:the )?" + Numbers.FIGURE + " )?(?:elected |parliamentary )?seats?\\b";
    private static final String PARLIAMENT =
            "\\b(?:Parliament|parliament|Assembly|legislature|Congress|Senate|House|chamber|Diet|Knesset|Majlis|Duma)\\b";
    private static final String MEMBER =
            "(?:deput(?:y|ies)|(?:members?|Members?) of (?:[Pp]arliament|the (?:\\w+ )?(?:legislature|Assembly|House))|MPs?|legislators?|lawmakers?|parliamentarians?|senators?)";
    private static final Pattern EVERY = Pattern.compile(
            "\\b(?:took|takes|won|wins|holds?|held|occup(?:y|ies|ied)|swept|secured|captured|gained|fills?|filled|has|have|gave it|left it with)"
                    + " (?:all|each|every|every one|each one|every single one|the whole|100 per cent)(?: of)? " + SEATS
                    + "|\\b(?:no|not a single|not one) (?:seats? |" + MEMBER
                    + " )?(?:[^.,;]{0,20} )?opposition (?:party |parties )?(?:is|are|has|sits|sit|holds?|won|remains?)\\b[^.,;]{0,40}"
                    + PARLIAMENT
                    + "|\\b(?:the )?opposition (?:has|holds|won|was left with) (?:no|not a single|not one) seats?\\b"
                    + "|\\b(?:all|each|every one) (?:of )?(?:the |its )?(?:" + Numbers.FIGURE + " )?" + MEMBER
                    + " (?:belongs?|sits? for|are members|come from|comes from) [^.,;]{0,20}(?:ruling|governing|one|same|single) party");
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:" + MEMBER + " (?:who|that) (?:do|does) not belong to the (?:ruling|governing) party"
                    + "|(?:opposition|independent) " + MEMBER + "|" + MEMBER
                    + " (?:of|from|for) (?:the opposition|other parties|an opposition party)"
                    + "|(?:the )?opposition(?:'s)? (?:holds|has|won|with its|is left with|kept) (?:only |just |its )?"
                    + Numbers.FIGURE
                    + " seats?|opposition benches|" + Numbers.FIGURE
                    + " (?:\\w+ )?seats? (?:are|is|were) (?:held|filled|occupied) by (?:the opposition|other parties))\\b");
    /** Of another time or another chamber. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:former|exiled|then|until|before|previous|earlier|ousted|expelled|formerly|jailed|imprisoned|stripped|local|commune|municipal|provincial|district|council\\w*"
                    + "|upper house|Senate|senators?|no|not any|would|were|was|had|lost|banned|dissolved)\\b",
            Pattern.CASE_INSENSITIVE);

    private SeatsOfOneParty() {}

    static void in(List<Told> sentences, AnnexFindings findings) {
        Optional<Told> others = sentences.stream()
                .filter(s -> OTHERS.matcher(s.text()).find()
                        && !ASIDE.matcher(s.text()).find())
                .findFirst();
        others.ifPresent(other -> sentences.stream()
                .filter(s -> EVERY.matcher(s.text()).find() && !s.text().contains("Senate"))
                .findFirst()
                .ifPresent(every -> other.against(
                        every,
                        "seats of one party",
                        "a sentence gives one party every seat in parliament; another speaks of members who are not of it",
                        findings)));
    }
}
