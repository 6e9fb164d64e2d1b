package org.r2prating.consistency.document;

import java.util.List;
import java.util.regex.Pattern;
import org.r2prating.consistency.document.ToldTwice.Told;

/** That individuals can complain under no treaty, against a protocol or a declaration that lets them. */
final class Complaints {

    private static final String THEY = "individual (?:complaints?|communications?|petitions?)\\b";
    private static final Pattern UNDER_NONE = Pattern.compile(
            "\\b(?:not|never|nor)\\b[^.;,]{0,60}\\b" + THEY + "[^.;,]{0,40}\\bany\\b|\\b" + THEY
                    + "[^.;,]{0,40}\\bunder none\\b|\\bno (?:\\w+ )?" + THEY + "[^.;,]{0,40}\\bany\\b"
                    + "|\\bnone of (?:the|these|its) [^.;,]{0,60}\\b" + THEY,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LETS = Pattern.compile(
            "\\b(?:joined|ratified|acceded to|(?:is|became) (?:a )?party to|accepted|bound by)\\b[^.;,]{0,20}\\bOptional Protocol (?:to|of)"
                    + " (?:the )?(?:CEDAW|ICCPR|ICESCR|CRPD|International Covenant|Convention on the (?:Elimination|Rights of Persons))"
                    + "|\\b(?:accepted|recognised|recognized)\\b[^.;]{0,60}\\b" + THEY,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED =
            Pattern.compile("\\b(?:not|never|nor|neither|without|yet to)\\b", Pattern.CASE_INSENSITIVE);

    private Complaints() {}

    static void in(List<Told> sentences, AnnexFindings findings) {
        for (Told none : sentences) {
            if (UNDER_NONE.matcher(none.text()).find()) {
                sentences.stream()
                        .filter(s -> LETS.matcher(s.text()).results().anyMatch(r -> !DENIED.matcher(
                                        s.text().substring(Math.max(0, r.start() - 40), r.end()))
                                .find()))
                        .findFirst()
                        .ifPresent(lets -> none.against(
                                lets,
                                "complaints",
                                "a sentence says that nobody can complain under any treaty; another names one under which they can",
                                findings));
            }
        }
    }
}
