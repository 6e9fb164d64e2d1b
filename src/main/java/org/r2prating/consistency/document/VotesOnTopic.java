package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.annex.PublishedAnnex.Vote;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;

/** What a sentence says of all votes on one subject of the list, such as one state, or of none of them. */
final class VotesOnTopic {

    private static final int STEM = 5;
    private static final String VERB = Voting.on();
    private static final String ALONE = Voting.alone();
    private static final String TEXTS = "(?:texts?|resolutions?|drafts?|motions?)";
    private static final String ON =
            "(?:on|concerning|about|regarding|dealing with|relating to|devoted to|addressing|naming|that (?:concern|deal with|dealt with|name|named|concerned))";
    private static final String ALL =
            "(?<all>all|every(?: one)?|each(?: one)?)(?: of)?(?: the| these| those| its)?(?: (?i:" + Numbers.NUMBER
                    + "))?";
    private static final String THE = "(?:the|those|these)(?: (?i:" + Numbers.NUMBER + "))?";
    private static final String TOPIC = "(?<topic>[^.;,:]{3,80}?)";
    private static final String END = "(?=[.,;:]|$| and (?:" + Voting.anyOn()
            + "|abstained|gave|voted|was)\\b| but\\b| while\\b| in the list\\b| listed\\b| above\\b| below\\b| that (?:came|went|were|was)\\b| which\\b)";

    private static final List<Pattern> SAID = List.of(
            Pattern.compile("\\b" + VERB + " (?:" + ALL + "(?: " + TEXTS + ")?|" + THE
                    + " (?:texts|resolutions|drafts|motions)|those) " + ON + " " + TOPIC + END),
            Pattern.compile("\\b" + VERB + " (?:" + ALL + "|" + THE
                    + ") (?<topic>[^.;,:]{3,50}?) (?:texts|resolutions|drafts|motions)" + END),
            Pattern.compile(
                    "\\b(?<all>[Ww]henever|[Ee]very time|[Ee]ach time|[Aa]s often as)\\b(?<topic>[^.;:]{8,120}?),? (?:it|they|the (?:country|State|state|delegation|[Gg]overnment)|\\p{Lu}[\\w-]+(?: \\p{Lu}[\\w-]+)*) (?:has )?(?:always )?(?:chose to |preferred to )?"
                            + ALONE + "\\b"),
            Pattern.compile("\\b(?<all>[Aa]lways|[Cc]onsistently|[Ii]nvariably|[Ee]ach time|[Ee]very time) " + VERB
                    + " (?:the )?(?:" + TEXTS + " " + ON + " )?" + TOPIC + END),
            Pattern.compile(
                    "\\bOn (?<topic>[^.;,:]{4,60}?),? (?:it|the (?:country|State|state|delegation)|\\p{Lu}[\\w-]+(?: \\p{Lu}[\\w-]+)*) (?:has )?(?<all>always|consistently|invariably|each time|every time) "
                            + ALONE + "\\b"),
            Pattern.compile(
                    "\\b(?<all>[Aa]ll|[Ee]very|[Ee]ach)(?: of)?(?: the| these| those)?(?: (?i:" + Numbers.NUMBER
                            + "))? " + TEXTS + " " + ON + " "
                            + TOPIC
                            + "(?: (?:that|which) (?:came|went|was put|were put) to (?:a|the) (?:vote|roll[- ]call))? (?:(?:met with|drew|received|got|had|won|found|enjoyed) (?:its|the country's|the State's|\\p{Lu}\\w+(?: \\p{Lu}\\w+)*'s|a|an|the) |(?:was|were) )"
                            + "(?:(?<for>support(?:ed)?|backing|backed|approval|yes|assent|endorsed)|(?<against>refusal|opposition|opposed|rejected|no|negative vote)|(?<abstained>abstention)|(?<absent>missed))\\b"));
    private static final List<Pattern> NONE = List.of(
            Pattern.compile("\\b" + VERB + " (?:none|not one) of (?:the|these|those)(?: (?i:" + Numbers.NUMBER + "))? "
                    + TEXTS + " " + ON + " " + TOPIC + END),
            Pattern.compile("\\b(?:never|not|not once) " + VERB + " (?:any|a|one|a single)(?: of the)? " + TEXTS + " "
                    + ON + " " + TOPIC + END));
    /** Words of a title that name no subject. */
    private static final Set<String> GENERIC = Set.of(
            "Situation",
            "Human",
            "Rights",
            "Republic",
            "Democratic",
            "People",
            "Muslims",
            "Promot",
            "Promoting",
            "Promotion",
            "Responsibility",
            "Implementation",
            "Arab",
            "General",
            "Assembly",
            "United",
            "Nations",
            "Security",
            "Council",
            "Convention",
            "Resolution");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}{3,}|\\bextrajudicial\\b");
    private static final Pattern ELSE = Pattern.compile(
            "\\b(?:19|20)\\d\\d\\b|\\b(?:Councils?|Committees?|neighbou?rs?|others|other (?:states|countries|members)|most|preceding|previous|earlier|first|last|second|later|until|but|except\\w*|apart from|save|almost|nearly|if|would|could|unless|half|some|not only)\\b");

    /** The list is of the General Assembly's resolutions. */
    private static final Pattern OTHER_BODY = Pattern.compile("\\bCouncil\\b|\\bCommittee\\b");

    private VotesOnTopic() {}

    static void in(Sentence sentence, List<Vote> votes, AnnexFindings findings) {
        String text = Words.plain(sentence.text()).replaceAll("\\s+", " ");
        if (OTHER_BODY.matcher(text).find()) {
            return;
        }
        for (Pattern pattern : NONE) {
            for (Matcher said = pattern.matcher(text); said.find(); ) {
                compare(said, false, sentence, votes, findings);
            }
        }
        for (Pattern pattern : SAID) {
            for (Matcher said = pattern.matcher(text); said.find(); ) {
                if (!text.substring(0, said.start())
                        .matches("(?is).*\\b(?:not|never|nor|n't|hardly|(?:did|has) not \\w+)\\s+(?:\\w+\\s+)?")) {
                    compare(said, true, sentence, votes, findings);
                }
            }
        }
    }

    private static void compare(
            Matcher said, boolean all, Sentence sentence, List<Vote> votes, AnnexFindings findings) {
        List<Vote> on = on(said.group("topic"), votes);
        Ballot ballot = Voting.ballot(said);
        long otherwise = on.stream().filter(v -> Ballot.of(v) != ballot).count();
        boolean each = all && said.pattern().pattern().contains("<all>") && said.group("all") != null;
        boolean wrong = all ? (each ? otherwise > 0 : 2 * otherwise > on.size()) : otherwise < on.size();
        if (on.isEmpty() || !wrong || aside(said)) {
            return;
        }
        List<Witness> witnesses = new ArrayList<>();
        witnesses.add(new Witness(sentence.text(), sentence.place()));
        on.forEach(v -> witnesses.add(new Witness(v.symbol() + ": " + v.vote(), v.place())));
        findings.add(
                "votes on " + Words.slug(said.group("topic"), 8) + " " + ballot.word(),
                "a sentence says \u201C" + Words.cut(said.group(), 90) + "\u201D; of the (" + on.size()
                        + ") votes listed on that, (" + (on.size() - otherwise) + ") are (" + ballot.word() + ")",
                sentence.place(),
                "Maybe say how many of them, or mend the list.",
                witnesses);
    }

    /** Whether the words that are read, or those just before them, narrow what they speak of to a time or a part. */
    private static boolean aside(Matcher said) {
        return ELSE.matcher(said.group()).find();
    }

    /** The votes of the list whose titles share a name with the words; none if other names stand there too. */
    private static List<Vote> on(String topic, List<Vote> votes) {
        Set<String> said = names(topic);
        return said.isEmpty()
                ? List.of()
                : votes.stream()
                        .filter(v -> Ballot.of(v) != Ballot.WITHOUT_VOTE && Ballot.of(v) != Ballot.UNKNOWN)
                        .filter(v -> names(v.title()).stream().anyMatch(said::contains))
                        .toList();
    }

    private static Set<String> names(String words) {
        Set<String> names = new TreeSet<>();
        for (Matcher name = NAME.matcher(Words.plain(words)); name.find(); ) {
            if (!GENERIC.contains(name.group())) {
                String lower = name.group().toLowerCase(Locale.ROOT);
                names.add(lower.substring(0, Math.min(STEM, lower.length())));
            }
        }
        return names;
    }
}
