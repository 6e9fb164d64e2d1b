package org.r2prating.consistency.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Words;

/** Claims of rank among states that give no data. */
final class RankWithoutData implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "rank-without-data",
            Kind.Family.DOCUMENT,
            Severity.WARNING,
            "A claim of rank among states gives no data.",
            "A comparison nobody can repeat is an opinion.");

    @Override
    public Kind kind() {
        return KIND;
    }

    private static final String WORST =
            "(?:worst|best|poorest|strongest|weakest|leading|foremost|top|largest|biggest|highest|lowest|(?:most|least) (?!populous|populated)\\w+)";
    private static final String WHO =
            "(?:performers?|states?|countr(?:y|ies)|nations?|violators?|offenders?|abusers?|perpetrators?|regimes?|governments?"
                    + "|contributors?|records?|societ(?:y|ies)|supporters?|advocates?|scores?|dictatorships?|economies)";
    private static final String GROUP =
            "(?:the (?:\\w+[ -]){0,2}?(?:region|world|globe|continent|sub-?region)|Asia(?:[- ]Pacific)?|(?:the )?Pacific|ASEAN"
                    + "|(?:South|Central|East|West|North)[- ]?(?:[Ee]ast(?:ern)?|[Ww]est)?(?:ern)? Asia|Oceania|Polynesia|Melanesia|Micronesia|SAARC"
                    + "|the [\\p{Lu}][\\w-]+ [Ss]tates|(?:all|other|any) (?:states|countries|nations)|earth|(?:its|the) neighbours)";
    private static final Pattern CLAIM = Pattern.compile(
            "\\b" + WORST + " (?:[\\w-]+ ){0,4}?" + WHO + "\\b(?: [\\w-]+){0,6}? (?:in|of|among|amongst|across|on) "
                    + GROUP + "\\b"
                    + "|\\b(?:world|region|continent|globe|Asia|ASEAN|Pacific)'s (?:very )?" + WORST + "\\b(?: " + WHO
                    + "| \\w+ " + WHO + ")?"
                    + "|\\b(?:among|amongst) " + GROUP + "'s " + WORST
                    + "|\\branks? (?:first|last|\\d+(?:st|nd|rd|th)|(?:among|amongst|as)(?: [\\w-]+){1,5})"
                    + "|\\b(?:better|worse) than (?:all|any|every|most) (?:of )?(?:the )?(?:other )?(?:states?|countr(?:y|ies)|others)\\b"
                    + "|\\b(?:among|amongst) the " + WORST + " (?:in|of) " + GROUP,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATA = Pattern.compile(
            "\\baccording to\\b|\\bindex\\b|\\bindices\\b|\\b\\d+ (?:out )?of \\d+\\b|\\bby the (?:data|figures|scores) of\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Lists.sentences(subject).forEach(sentence -> {
            String text = Words.plain(sentence.text()).replaceAll("\\s+", " ");
            Matcher claim = CLAIM.matcher(text);
            if (claim.find() && !sentence.cites() && !DATA.matcher(text).find()) {
                findings.add(
                        Words.slug(claim.group(), 8),
                        "the text claims a rank, \u201C" + claim.group() + "\u201D, and cites no data for it",
                        sentence.place(),
                        "Maybe cite the comparison it rests on, or leave it out.",
                        new Witness(sentence.text(), sentence.place()));
            }
        });
        return findings.list();
    }
}
