package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.annex.PublishedAnnex.Treaty;
import org.r2prating.annex.PublishedAnnex.Vote;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;

/** All and none in sentences against the lists they speak of. */
final class QuantifierAgainstList implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "quantifier-against-list",
            Kind.Family.DOCUMENT,
            Severity.ERROR,
            "A sentence says all or none of a list in which it is not so.",
            "Such a sentence is what is quoted, and it can be refuted by the document itself.");

    @Override
    public Kind kind() {
        return KIND;
    }

    private static final String SCOPE = "((?:[\\w-]+[ -]?){0,16})";
    private static final List<Claim> CLAIMS = List.of(
            new Claim("voted (?:\\w+ly )?against (?:all|every|each)\\b " + SCOPE, Ballot.NO, true, false),
            new Claim("(?:opposed|rejected) (?:all|every|each)\\b " + SCOPE, Ballot.NO, true, false),
            new Claim(
                    "(?:voted|has voted|have voted) (?:in favou?r of|for|yes on) (?:all|every|each)\\b " + SCOPE,
                    Ballot.YES,
                    true,
                    false),
            new Claim(
                    "(?:supported|backed|endorsed|stood behind|stands behind) (?:all|every|each)\\b " + SCOPE,
                    Ballot.YES,
                    true,
                    false),
            new Claim("abstained (?:on|from) (?:all|every|each)\\b " + SCOPE, Ballot.ABSTAINED, true, false),
            new Claim("voted (?:in favou?r of|for) (?:none|no)\\b " + SCOPE, Ballot.YES, false, false),
            new Claim(
                    "(?:not|never) voted (?:in favou?r of|for) (?:any|a single)\\b " + SCOPE, Ballot.YES, false, false),
            new Claim("(?:not|never) voted against (?:any|a single)\\b " + SCOPE, Ballot.NO, false, false),
            new Claim(
                    "(?:never|not once|at no time) (?:has |have |had |did )?(?:it )?(?:opposed?|voted? against|rejected?) (?:any|one|a single|an?)\\b "
                            + SCOPE,
                    Ballot.NO,
                    false,
                    false),
            new Claim("did not (?:oppose|reject|vote against) (?:any|a single)\\b " + SCOPE, Ballot.NO, false, false),
            new Claim(
                    "(?:never|not once|at no time) (?:has |have |had |did )?(?:it )?abstain(?:ed)? (?:on|from|in) (?:any|one|a single|an?)\\b "
                            + SCOPE,
                    Ballot.ABSTAINED,
                    false,
                    false),
            new Claim(
                    "(?:backed|supported|voted for|voted in favou?r of) (?:the|these|those)\\b " + SCOPE
                            + "without (?:a single|any|one) abstention",
                    Ballot.ABSTAINED,
                    false,
                    false),
            new Claim(
                    "voted (?:negatively|no|against)(?: on| of)? (?:all (?:of )?)?(?:the following|these)\\b " + SCOPE,
                    Ballot.NO,
                    true,
                    true),
            new Claim(
                    "voted (?:positively|affirmatively|yes|in favou?r|for)(?: on| of)? (?:all (?:of )?)?(?:the following|these)\\b "
                            + SCOPE,
                    Ballot.YES,
                    true,
                    true),
            new Claim(
                    "abstained (?:on|from) (?:all (?:of )?)?(?:the following|these)\\b " + SCOPE,
                    Ballot.ABSTAINED,
                    true,
                    true));
    private static final Pattern TREATIES = Pattern.compile(
            "\\b(ratified|acceded to|accepted|joined|taken on|signed up to|bound by|(?:is|are|being|become) (?:a )?(?:state )?party to) (all|every|each|none)\\b (?:of )?"
                    + SCOPE + "|\\bnot (?:ratified|acceded to|accepted|joined) (any)\\b (?:of )?" + SCOPE,
            Pattern.CASE_INSENSITIVE);
    /** Words that do not narrow what a sentence speaks of. */
    private static final Pattern SAME_SCOPE = Pattern.compile(
            "(?i)(?:of|the|these|those|such|un|unga|ga|united|nations|general|assembly|relevant|resolutions?|relating|related"
                    + "|referring|referencing|references?|that|which|refer|refers|to|on|in|r2p|responsibility|protect|listed"
                    + "|one|text|texts|mention|mentions|mentioning|invoke|invokes|invoking|cite|cites|citing|name|names|naming|above|below|following|norm|them|its|regarding|concerning|adopted|and|has|have|been|put|before|it|was|were|a|vote|roll|call|recorded|over|during|in|this|edition|period|assessment|covered|by|under|review|came|went|three|sessions)*");

    /** What stands above a list and speaks of all of it. */
    private static final Pattern IN_ONE_YEAR = Pattern.compile(
            "^(?:all|each) (?:of (?:them|these) )?(?:were|was) (?:joined|ratified|acceded to) in ((?:19|20)\\d\\d)"
                    + "(?:,[^;.]*)?:$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile(
            "\\b(?:(?<last>last|latest|newest|most recent)|first|earliest|oldest)"
                    + "(?:(?: (?:one|treaty|instrument|convention|accession|ratification)(?: of (?:them|these|those|all|which))?"
                    + "| of (?:them|these|those|all|which|the (?:treaties|instruments|conventions)|these (?:treaties|instruments|bonds))),?"
                    + " (?:(?:was|were|being|having been) )?(?:dates?|dating|dated|came|coming|is|was|joined|ratified|acceded to|added|undertaken)"
                    + "| (?:was|to be) (?:joined|ratified|acceded to))"
                    + "(?: (?:back|from|to|as early as|as late as|in|of))+ (?<year>(?:19|20)\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ALL_TREATIES = Pattern.compile(
            "(?i)(?:of|the|these|them|key|relevant|most|main|international|legal|instruments?|treaties|treaty|covenants?|conventions?|to|r2p|named|set|out|under|in|indicator|row|there|here|this|that|study|list|table|considered|tracked|core"
                    + "|listed|above|law|human|rights|and|" + Numbers.NUMBER + ")*");
    private static final String HUMAN_RIGHTS = "(?i).*\\bhuman rights\\b.*";
    /** The treaties that have bodies of their own; not those of humanitarian, criminal and refugee law. */
    private static final String OF_HUMAN_RIGHTS =
            "(?is).*\\b(?:Covenant|Discrimination|Torture|Child|Disabilities|Disappearances?|Migrant)\\b.*";
    /** The lists are of the General Assembly's resolutions. */
    private static final Pattern OTHER_BODY =
            Pattern.compile("\\bCouncil\\b|\\b(?:First|Second|Third|Fourth|Fifth|Sixth) Committee\\b");

    private static final Pattern EXCEPT =
            Pattern.compile("\\b(?:but|except\\w*|apart from|exception|other than|save for|aside from)\\b");

    private record Claim(Pattern words, Ballot ballot, boolean all, boolean ofTheList) {
        Claim(String words, Ballot ballot, boolean all, boolean ofTheList) {
            this(Pattern.compile("\\b" + words, Pattern.CASE_INSENSITIVE), ballot, all, ofTheList);
        }
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        List<Vote> votes = Lists.votes(subject);
        Lists.sentences(subject).forEach(sentence -> {
            String text = Words.plain(sentence.text()).replaceAll("\\s+", " ");
            Set<Ballot> told = EnumSet.noneOf(Ballot.class);
            CLAIMS.stream()
                    .filter(claim -> !told.contains(claim.ballot()))
                    .filter(claim -> votes(claim, text, sentence, votes, findings))
                    .forEach(claim -> told.add(claim.ballot()));
            VotesOnTopic.in(sentence, votes, findings);
            treaties(text, sentence, subject, findings);
        });
        subject.annex().rows().stream()
                .filter(r -> r.votes().size() > 2 && Ballot.count(r.votes(), Ballot.UNKNOWN) == 0)
                .forEach(row -> row.notes().stream()
                        .flatMap(n -> Sentence.of(n).stream())
                        .forEach(s -> besideTheList(s, row.votes(), findings)));
        Lists.treatyRow(subject).ifPresent(row -> row.notes().stream()
                .flatMap(n -> Sentence.of(n).stream())
                .forEach(s -> {
                    years(s, row, findings);
                    ends(s, row, findings);
                }));
        return findings.list();
    }

    /** Holds one claim against the votes; true when it finds something, so that one sentence is told once. */
    private static boolean votes(
            Claim claim, String text, Sentence sentence, List<Vote> votes, AnnexFindings findings) {
        Matcher said = claim.words().matcher(text);
        if (!said.find()
                || negated(text, said)
                || OTHER_BODY.matcher(text).find()
                || EXCEPT.matcher(text.substring(said.start())).find()) {
            return false;
        }
        boolean narrower = !claim.ofTheList() && !ofTheScope(said.group(1), SAME_SCOPE);
        List<Vote> against = votes.stream().filter(v -> contradicts(v, claim)).toList();
        if (narrower || against.isEmpty()) {
            return false;
        }
        List<Witness> witnesses = new ArrayList<>();
        witnesses.add(new Witness(sentence.text(), sentence.place()));
        votes.stream()
                .filter(v -> claim.all() == (Ballot.of(v) != claim.ballot()))
                .forEach(v -> witnesses.add(new Witness(v.symbol() + ": " + v.vote(), v.place())));
        findings.add(
                "votes " + Words.slug(said.group().replace(said.group(1), ""), 6),
                "a sentence says \u201C" + Words.cut(said.group(), 70) + "\u201D; of the (" + votes.size()
                        + ") votes listed " + counted(votes),
                sentence.place(),
                "Maybe say how many of them, or mend the list.",
                witnesses);
        return true;
    }

    /** What the row that holds a list says of all of it, or of nothing in it. */
    private static void besideTheList(Sentence sentence, List<Vote> votes, AnnexFindings findings) {
        String text = Words.plain(sentence.text()).replaceAll("\\s+", " ");
        if (text.contains("RES/")
                || CLAIMS.stream().anyMatch(claim -> claim.words().matcher(text).find())) {
            return;
        }
        for (SaidOfAll.Said said : SaidOfAll.in(text)) {
            List<Vote> against = votes.stream()
                    .filter(v -> Ballot.of(v) != Ballot.WITHOUT_VOTE)
                    .filter(v -> said.all() == (Ballot.of(v) != said.ballot()))
                    .toList();
            if (!against.isEmpty()) {
                List<Witness> witnesses = new ArrayList<>();
                witnesses.add(new Witness(sentence.text(), sentence.place()));
                against.forEach(v -> witnesses.add(new Witness(v.symbol() + ": " + v.vote(), v.place())));
                findings.add(
                        "votes " + Words.slug(said.words(), 6),
                        "a sentence says \u201C" + Words.cut(said.words(), 70) + "\u201D; of the (" + votes.size()
                                + ") votes listed " + counted(votes),
                        sentence.place(),
                        "Maybe say how many of them, or mend the list.",
                        witnesses);
            }
        }
    }

    /** Where nothing was put to the vote nobody voted otherwise; but a list that is said to be of votes holds votes. */
    private static boolean contradicts(Vote vote, Claim claim) {
        Ballot ballot = Ballot.of(vote);
        if (!claim.all()) {
            return ballot == claim.ballot();
        }
        return ballot != claim.ballot()
                && ballot != Ballot.UNKNOWN
                && (claim.ofTheList() || ballot != Ballot.WITHOUT_VOTE);
    }

    private static String counted(List<Vote> votes) {
        return Stream.of(Ballot.values())
                .filter(b -> Ballot.count(votes, b) > 0)
                .map(b -> "(" + Ballot.count(votes, b) + ") are (" + b.word() + ")")
                .collect(Collectors.joining(", "));
    }

    private static void treaties(String text, Sentence sentence, AnnexCase subject, AnnexFindings findings) {
        Matcher said = TREATIES.matcher(text);
        Row row = Lists.treatyRow(subject).orElse(null);
        if (row == null
                || !said.find()
                || negated(text, said)
                || EXCEPT.matcher(text.substring(said.start())).find()) {
            return;
        }
        Instruments instruments = Instruments.of(subject.framework());
        boolean all = said.group(2) != null && !said.group(2).equalsIgnoreCase("none");
        String scope = said.group(2) == null ? said.group(5) : said.group(3);
        List<Treaty> against = row.treaties().stream()
                .filter(t -> instruments.entry(t).isPresent())
                .filter(t -> t.ratified() != all)
                .filter(t -> !scope.matches(HUMAN_RIGHTS) || ofHumanRights(t))
                .toList();
        boolean plural = scope.matches("(?i).*\\b(?:instruments?|treaties|conventions?|them|these)\\b.*");
        if (plural && ofTheScope(scope, ALL_TREATIES) && !against.isEmpty()) {
            findings.add(
                    "treaties " + Words.slug(said.group().replace(scope, ""), 4),
                    "a sentence says \u201C" + Words.cut(said.group(), 70) + "\u201D; the list names (" + against.size()
                            + ") that " + (all ? "are not" : "are"),
                    sentence.place(),
                    "Maybe say how many of them, or mend the list.",
                    against.stream().map(t -> new Witness(t.name(), t.place())).toList());
        }
    }

    /** "All of them were ratified in 2003:" above a list that has other years. */
    private static void years(Sentence sentence, Row row, AnnexFindings findings) {
        Matcher said = IN_ONE_YEAR.matcher(sentence.text().replaceAll("\\s+", " "));
        if (!said.find()) {
            return;
        }
        int year = Integer.parseInt(said.group(1));
        List<Treaty> against = row.treaties().stream()
                .filter(t -> t.ratified() && t.year().isPresent() && t.year().getAsInt() != year)
                .filter(t -> t.place().compareTo(sentence.place()) > 0)
                .toList();
        if (!against.isEmpty()) {
            findings.add(
                    "treaties in-one-year",
                    "a sentence says that all were joined in (" + year + "); the list has other years for ("
                            + against.size() + ")",
                    sentence.place(),
                    "Maybe say how many of them, or mend the list.",
                    against.stream()
                            .map(t -> new Witness(t.name() + ": " + t.year().getAsInt(), t.place()))
                            .toList());
        }
    }

    /** "The last of them dates from 2003", beside a list with a later year. */
    private static void ends(Sentence sentence, Row row, AnnexFindings findings) {
        Matcher said = END.matcher(Words.plain(sentence.text()).replaceAll("\\s+", " "));
        List<Treaty> joined = row.treaties().stream().filter(Treaty::ratified).toList();
        if (joined.size() < 3 || joined.stream().anyMatch(t -> t.year().isEmpty()) || !said.find()) {
            return;
        }
        boolean last = said.group("last") != null;
        int year = Integer.parseInt(said.group("year"));
        Comparator<Treaty> byYear = Comparator.comparingInt(t -> t.year().getAsInt());
        Treaty end = last ? Collections.max(joined, byYear) : Collections.min(joined, byYear);
        if (end.year().getAsInt() != year) {
            findings.add(
                    "treaties " + (last ? "last" : "first") + "-of-them",
                    "a sentence says that the " + (last ? "last" : "first") + " was joined in (" + year
                            + "); by the list it was in (" + end.year().getAsInt() + ")",
                    sentence.place(),
                    "Maybe mend the sentence, or the list.",
                    new Witness(sentence.text(), sentence.place()),
                    new Witness(end.name() + ": " + end.year().getAsInt(), end.place()));
        }
    }

    private static boolean ofHumanRights(Treaty treaty) {
        return Words.plain(treaty.name()).matches(OF_HUMAN_RIGHTS);
    }

    private static boolean negated(String text, Matcher said) {
        return text.substring(0, said.start())
                .matches("(?is).*\\b(?:not|n't|never|hardly|almost|nearly|if|whether|would)\\s+(?:\\w+\\s+)?");
    }

    /** Whether the words that follow, up to a verb or the end, narrow nothing. */
    private static boolean ofTheScope(String scope, Pattern allowed) {
        String words =
                scope.strip().replaceFirst("(?i)\\b(?:and|but|while|which) (?:has|have|is|was|it|they)\\b.*", "");
        return allowed.matcher(words.replace(" ", "").replace("-", "")).matches();
    }
}
