package org.r2prating.consistency.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;

/** Claims of rank among states that give no data. */
final class RankWithoutData implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "rank-without-data",
            Kind.Family.DOCUMENT,
            Severity.WARNING,
            "A claim of rank among states gives no data.",
            "A comparison nobody can repeat is an opinion.");

    /** Somebody else's words, such as the title of a source. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]{0,300}\"");

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
    private static final String OTHERS =
            "(?:other )?(?:neighbours?|neighbors?|[Ss]tates?|countr(?:y|ies)|nations?|governments?)";
    private static final String NAMED =
            "(?:(?:the )?(?:\\p{Lu}[\\w-]+|former|southern|northern|eastern|western|central) ?){1,4}";
    /** Comparisons with others in a sentence's own grammar; the names of regions begin with capitals. */
    private static final Pattern COMPARED = Pattern.compile(
            "\\bsecond to none\\b|\\b(?:leads|tops|trails) (?:the|its) (?:\\w+ )?(?:region|sub-?region|continent|world)\\b"
                    + "|\\b(?:lags?|falls?|trails?) (?:far |well |somewhat )?behind (?:(?:all|any|most|each) of )?(?:its|the) (?:\\w+ )?(?:neighbours|neighbors|peers|region)\\b"
                    + "|\\bthe only (?:\\w+ )?(?:[Ss]tate|country|nation|member) (?:of|in|from) " + NAMED
                    + "(?:\\s?(?:without|to|that|which|with|in which)\\b|(?=[.,;]|$))"
                    + "|\\b(?:[Ii]ts|[Tt]he|[Tt]his) (?:record|score|performance|showing) (?:is|was) (?:among )?the (?:best|worst|strongest|weakest|highest|lowest) (?:in|of|among) (?:"
                    + NAMED + "|the region|its region)"
                    + "|\\b[Nn]o " + OTHERS
                    + "\\b[^.;]{0,50}?\\b(?:comes? (?:anywhere )?(?:near|close)|do(?:es)? (?:better|as well|more)|match(?:es)?|equals?|rivals?"
                    + "|has (?:done|gone) (?:more|further|as far|as much|so (?:much|little|far)|less))\\b"
                    + "|\\b[Nn]o (?:[\\p{L}-]+ ){1,3}(?:[Ss]tate|country|nation|government|member)s? (?:scores?|ranks?|stands?|fares?|does|do) (?:higher|better|lower|worse|more)\\b"
                    + "|\\b(?:now |only |still )?ranks? (?:now |only |just )?(?:joint )?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\b"
                    + "|\\b(?:[Aa]mong|[Oo]ne of) the (?:\\p{Ll}{3,}est|(?:most|least|more|less) \\p{Ll}+) (?:\\p{Ll}+ ){1,3}(?:of|in|on|among) (?:the |its )?(?:"
                    + NAMED
                    + "|region|sub-?region|continent|world)"
                    + "|\\b(?:unusual|rare|unmatched|unique|unrivalled|unparalleled|exceptional) (?:in|on|for|within) (?:the|its) (?:region|sub-?region|continent|world)\\b"
                    + "|\\b(?:distinguish\\w*|sets?) (?:it|the (?:country|[Ss]tate)|\\p{Lu}\\w+) (?:apart )?from (?:(?:several|most|many|all|some) of )?(?:its|the) neighbou?rs\\b"
                    + "|\\b[Ff]ew " + OTHERS
                    + " \\p{L}+ (?:\\w+ )?(?:as|so) \\p{Ll}+(?: \\w+){0,10}? as (?:it|the |\\p{Lu})"
                    + "|\\b[Ff]ew " + OTHERS
                    + "\\b[^.;]{0,60}?\\b(?:do(?:es)?|have done|have gone|perform|fare|score|go|can show) (?:better|worse|more|as (?:much|well|far)|so (?:much|well|far)|further)\\b"
                    + "|\\b(?:better|worse|further|stronger|weaker) than (?:(?:all|any|most|each) of )?(?:its|the) (?:\\w+ )?(?:neighbours|neighbors|peers|region)\\b"
                    + "|\\b[Aa]head of (?:(?:all|any|most|each) of )?(?:its|the) (?:\\w+ )?(?:neighbours|neighbors|peers)\\b"
                    + "|\\bthe first (?:\\w+ )?(?:[Ss]tate|country|nation|member)(?: (?:of|in|from) " + NAMED
                    + ")?\\s?(?:after \\p{Lu}\\w+ )?(?:to|that|which)\\b"
                    + "|\\bthe (?:\\p{Lu}[\\w-]+ ){1,3}(?:[Ss]tate|country|nation) (?:in which|where|that|which|with)\\b[^.;]{0,50}?\\b(?:most|best|least|deepest|furthest|strongest|worst|weakest)\\b");

    private static final Pattern DATA = Pattern.compile(
            "\\baccording to\\b|\\bindex\\b|\\bindices\\b|\\b\\d+ (?:out )?of \\d+\\b|\\bby the (?:data|figures|scores) of\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Lists.sentences(subject).filter(s -> !isOfSource(s, subject)).forEach(sentence -> {
            String text =
                    QUOTED.matcher(Words.plain(sentence.text())).replaceAll("").replaceAll("\\s+", " ");
            Matcher claim = CLAIM.matcher(text);
            Matcher compared = COMPARED.matcher(text);
            if (!claim.find(0)) {
                claim = compared;
            }
            if (claim.find(0) && !sentence.cites() && !DATA.matcher(text).find()) {
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

    /** Behind the table, what has an address is the entry of a source. */
    private static boolean isOfSource(Sentence sentence, AnnexCase subject) {
        return sentence.passage().text().contains("://")
                && subject.annex().back().contains(sentence.passage());
    }
}
