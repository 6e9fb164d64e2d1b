package org.r2prating.consistency.document;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.r2prating.consistency.document.ToldTwice.Told;

/** A term on the Human Rights Council against a sentence that says that the state was no member in a year of it. */
final class CouncilTerm {

    private static final Pattern TERM = Pattern.compile(
            "\\b(?:Human Rights )?Council\\b[^.;]{0,80}?\\b(?<from>20\\d\\d)(?:-| to | and | until | through )(?<to>20\\d\\d)\\b");
    private static final Pattern SERVED =
            Pattern.compile("\\b(?:member|sat|sits|seat|elected|term|served|serves|serving)\\b");
    private static final Pattern NOT_MEMBER = Pattern.compile(
            "\\bCouncil\\b[^.;]{0,40}\\bnot\\b[^.,;]{0,30}\\ba member\\b|\\bnot\\b[^.,;]{0,30}\\ba member of the [^.,;]{0,20}Council\\b"
                    + "|\\bnon-member of the [^.,;]{0,20}Council\\b|\\bwithout (?:then )?being a member of the [^.,;]{0,20}Council\\b");
    private static final Pattern OTHER_COUNCIL = Pattern.compile(
            "\\b(?:Security Council|Council of Europe|Economic and Social Council|European Council)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    private CouncilTerm() {}

    static void in(List<Told> sentences, AnnexFindings findings) {
        for (Told term : sentences) {
            if (!SERVED.matcher(term.text()).find()
                    || OTHER_COUNCIL.matcher(term.text()).find()) {
                continue;
            }
            MatchResult years = TERM.matcher(term.text()).results().findFirst().orElse(null);
            if (years == null) {
                continue;
            }
            int from = Integer.parseInt(years.group(1));
            int to = Integer.parseInt(years.group(2));
            for (Told told : sentences) {
                List<Integer> said = YEAR.matcher(told.text())
                        .results()
                        .map(y -> Integer.valueOf(y.group()))
                        .toList();
                if (NOT_MEMBER.matcher(told.text()).find()
                        && !OTHER_COUNCIL.matcher(told.text()).find()
                        && said.size() == 1
                        && said.get(0) >= from
                        && said.get(0) <= to) {
                    told.against(
                            term,
                            "council " + said.get(0),
                            "the state is said to have been no member of the Council in (" + said.get(0)
                                    + "), and to have had a seat from (" + from + ") to (" + to + ")",
                            findings);
                }
            }
        }
    }
}
