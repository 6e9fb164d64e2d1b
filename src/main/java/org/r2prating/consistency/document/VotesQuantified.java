package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.annex.PublishedAnnex.Vote;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;

/** What sentences say of all votes of a list, or of none, against the votes. */
final class VotesQuantified {

    private static final String SCOPE = "(?<scope>" + QuantifierAgainstList.SCOPE + ")";
    private static final String ANY = "(?:any|one|a single|an?)\\b ";
    private static final List<Claim> CLAIMS = List.of(
            all("(?:ha(?:s|ve) )?(?!did not )" + Voting.on() + " (?:all|every|each)\\b " + SCOPE),
            none(Voting.on() + " (?:none|no|not one)\\b " + SCOPE),
            none("(?:not|never) " + Voting.on() + " (?:any|a single)\\b " + SCOPE),
            none("(?:never|not once|at no time) (?:has |have |had |did )?(?:it )?" + Voting.alone()
                    + "(?: (?:of|on|from|in))? " + ANY + SCOPE),
            none("did not " + Voting.alone() + "(?: (?:of|on|from|in))? (?:any|a single)\\b " + SCOPE),
            new Claim(
                    "(?:backed|supported|voted for|voted in favou?r of) (?:the|these|those)\\b " + SCOPE
                            + "without (?:a single|any|one) abstention",
                    Ballot.ABSTAINED,
                    false,
                    false),
            following("voted (?:negatively|no|against)(?: on| of)?", Ballot.NO),
            following("voted (?:positively|affirmatively|yes|in favou?r|for)(?: on| of)?", Ballot.YES),
            following("abstained (?:on|from)", Ballot.ABSTAINED));

    /** Words that do not narrow what a sentence speaks of. */
    private static final Pattern SAME_SCOPE = Pattern.compile(
            "(?i)(?:of|the|these|those|such|un|unga|ga|united|nations|general|assembly|relevant|resolutions?|relating|related"
                    + "|referring|referencing|references?|that|which|refer|refers|to|on|in|r2p|responsibility|protect|listed"
                    + "|one|text|texts|mention|mentions|mentioning|invoke|invokes|invoking|cite|cites|citing|name|names|naming|above|below|following|norm|them|its|regarding|concerning|adopted|and|has|have|been|put|before|it|was|were|a|vote|roll|call|recorded|over|during|in|this|edition|period|assessment|covered|by|under|review|came|went|three|sessions)*");

    /** Words that narrow nothing where the list is of resolutions on single countries. */
    private static final Pattern COUNTRY_SCOPE = Pattern.compile(
            SAME_SCOPE
                    .pattern()
                    .replaceFirst(
                            "\\)\\*$",
                            "|situations?|single|individual|particular|certain|specific|country|countries|states?|human|rights)*"));

    /** Beside a verb of voting nothing else need be named; who supports all need not speak of votes. */
    private static final Pattern OF_VOTES = Pattern.compile(
            "(?i)\\b(?:vot|abst)\\w*|\\b(?:resolutions?|texts?|drafts?|motions?|them|these|those|one)\\b");

    /** The lists are of the General Assembly's resolutions. */
    private static final Pattern OTHER_BODY =
            Pattern.compile("\\bCouncil\\b|\\b(?:First|Second|Third|Fourth|Fifth|Sixth) Committee\\b");

    /**
     * All or none of the votes.
     *
     * @param ballot what they are said to be; where the words leave it open, their verb tells
     * @param ofTheList whether the words point at a list, all of which then was put to the vote
     */
    private record Claim(Pattern words, Ballot ballot, boolean all, boolean ofTheList) {
        Claim(String words, Ballot ballot, boolean all, boolean ofTheList) {
            this(Pattern.compile("\\b" + words, Pattern.CASE_INSENSITIVE), ballot, all, ofTheList);
        }

        Ballot of(Matcher said) {
            return ballot == Ballot.UNKNOWN ? Voting.ballot(said) : ballot;
        }
    }

    private VotesQuantified() {}

    static void in(AnnexCase subject, AnnexFindings findings) {
        VoteLists lists = VoteLists.of(subject);
        Lists.sentences(subject)
                .forEach(sentence -> lists.hold(sentence, findings, (list, found) -> {
                    String text = Words.plain(sentence.text()).replaceAll("\\s+", " ");
                    Set<Ballot> told = EnumSet.noneOf(Ballot.class);
                    CLAIMS.forEach(claim -> hold(claim, text, sentence, list, told, found));
                    VotesOnTopic.in(sentence, list.votes(), found);
                }));
        subject.annex().rows().stream()
                .filter(r -> r.votes().size() > 2 && Ballot.count(r.votes(), Ballot.UNKNOWN) == 0)
                .forEach(row -> row.notes().stream()
                        .flatMap(n -> Sentence.of(n).stream())
                        .filter(s -> !lists.isOfOthers(s))
                        .forEach(s -> besideTheList(s, row.votes(), findings)));
    }

    private static Claim all(String words) {
        return new Claim(words, Ballot.UNKNOWN, true, false);
    }

    private static Claim none(String words) {
        return new Claim(words, Ballot.UNKNOWN, false, false);
    }

    /** "Voted negatively on the following resolutions:". */
    private static Claim following(String verb, Ballot ballot) {
        return new Claim(verb + " (?:all (?:of )?)?(?:the following|these)\\b " + SCOPE, ballot, true, true);
    }

    /** Holds one claim against a list; what one sentence says of one kind of vote is told once. */
    private static void hold(
            Claim claim,
            String text,
            Sentence sentence,
            VoteLists.Listed list,
            Set<Ballot> told,
            AnnexFindings findings) {
        Matcher said = claim.words().matcher(text);
        if (!said.find()
                || QuantifierAgainstList.takenBack(text, said)
                || OTHER_BODY.matcher(text).find()
                || !OF_VOTES.matcher(said.group()).find()) {
            return;
        }
        Ballot ballot = claim.of(said);
        String scope = said.group("scope");
        Pattern same = list.ofCountries() ? COUNTRY_SCOPE : SAME_SCOPE;
        boolean narrower = !claim.ofTheList() && !QuantifierAgainstList.ofTheScope(scope, same);
        boolean contradicted = list.votes().stream().anyMatch(v -> contradicts(v, ballot, claim));
        if (!narrower && contradicted && told.add(ballot)) {
            String words = said.group();
            List<Vote> against = list.votes().stream()
                    .filter(v -> claim.all() == (Ballot.of(v) != ballot))
                    .toList();
            tell(words.replace(scope, ""), words, against, list.votes(), sentence, findings);
        }
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
                tell(said.words(), said.words(), against, votes, sentence, findings);
            }
        }
    }

    private static void tell(
            String about,
            String words,
            List<Vote> against,
            List<Vote> votes,
            Sentence sentence,
            AnnexFindings findings) {
        List<Witness> witnesses = new ArrayList<>();
        witnesses.add(new Witness(sentence.text(), sentence.place()));
        against.forEach(v -> witnesses.add(new Witness(v.symbol() + ": " + v.vote(), v.place())));
        findings.add(
                "votes " + Words.slug(about, 6),
                "a sentence says \u201C" + Words.cut(words, 70) + "\u201D; of the (" + votes.size() + ") votes listed "
                        + counted(votes),
                sentence.place(),
                "Maybe say how many of them, or mend the list.",
                witnesses);
    }

    /** Where nothing was put to the vote nobody voted otherwise; but a list that is said to be of votes holds votes. */
    private static boolean contradicts(Vote vote, Ballot said, Claim claim) {
        Ballot ballot = Ballot.of(vote);
        if (!claim.all()) {
            return ballot == said;
        }
        return ballot != said && ballot != Ballot.UNKNOWN && (claim.ofTheList() || ballot != Ballot.WITHOUT_VOTE);
    }

    private static String counted(List<Vote> votes) {
        return Stream.of(Ballot.values())
                .filter(b -> Ballot.count(votes, b) > 0)
                .map(b -> "(" + Ballot.count(votes, b) + ") are (" + b.word() + ")")
                .collect(Collectors.joining(", "));
    }
}
