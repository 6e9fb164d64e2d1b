package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.r2prating.annex.PublishedAnnex.Vote;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;

/** Counts of votes in sentences against the lists of votes: how many of each kind, how many in all, how many were cast. */
final class VoteCounts {

    private static final String OF = CountAgainstList.OF;
    private static final Pattern VOTED = Pattern.compile(
            "\\b(?:voted (against|in favou?r of|for)|(abstained) on|(supported|opposed)) " + OF,
            Pattern.CASE_INSENSITIVE);
    /** A count of the votes of the list beside it: "it abstained twice", "it supported five of the motions put to a vote". */
    private static final Pattern TIMES = Pattern.compile(
            "^(?!On |In |Of |At |For )(?:[Ii]t|[Tt]hey|[Tt]he (?:country|[Ss]tate|[Gg]overnment|delegation)"
                    + "|(?:[Tt]he )?\\p{Lu}[\\w-]*(?: \\p{Lu}[\\w-]*){0,3}) (?i:(?:has |had )?(?:only )?(?:voted (?:(against|no)|in favou?r|for|yes)|(abstained)|(opposed)|supported) (?:only |just )?(?:(once|twice)|("
                    + Numbers.NUMBER + ") times|on (" + Numbers.NUMBER + ") occasions|(" + Numbers.NUMBER
                    + ") of the (?:motions|resolutions|texts|drafts)(?: (?:that (?:were|came) )?put to (?:a|the) vote)?))(?=[.,;:]| and\\b|$)");

    /** "Of the six texts that were put to a vote the delegation supported four". */
    private static final Pattern OF_THOSE = Pattern.compile("^(?i:of) the ((?i:" + Numbers.NUMBER
            + ")) (?:motions|resolutions|texts|drafts)"
            + "(?:(?: (?:that|which) (?:were|came|went))?(?: put)? to (?:a|the) (?:vote|roll[- ]call))?,? "
            + "(?:it|the (?:country|[Ss]tate|[Gg]overnment|delegation)|(?:the )?\\p{Lu}[\\w-]*(?: \\p{Lu}[\\w-]*){0,3}) "
            + "(?:has )?(?:voted (against|in favou?r of|for)|(abstained) on|(supported|opposed)) ((?i:" + Numbers.NUMBER
            + "))(?: of them)?(?=[.,;:]| and\\b|$)");

    /** "All nine of the resolutions that mention R2P", "the ten texts below". */
    private static final Pattern ALL_OF_R2P = Pattern.compile(
            "\\b(?:all|each of the|every one of the|the) (" + Numbers.NUMBER + ") (?:of (?:the |those |these )?)?"
                    + "(?:(?:UN|United|Nations|General|Assembly|Assembly's|UNGA|GA|relevant) )*(?:resolutions|texts)"
                    + "(?: (?:listed )?(?:below|above|listed)\\b| (?:that |which )?(?:(?:have |has )?(?:mention|referenc|refer|cit|invok|nam)\\w*"
                    + "(?: to)?|on|about|concerning) (?:R2P|(?:the )?(?:R2P|Responsibility to Protect))\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PUT_TO_VOTE = Pattern.compile(
            "\\b" + OF
                    + " (?:[\\w'-]+ ){0,5}?(?:went|came|were put|was put) to (?:a |the )?(?:recorded |roll[- ]call )?"
                    + "(?:vote|roll[- ]call)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    /** "All nine texts that went to a roll-call", beside the list of them. */
    private static final Pattern PUT = Pattern.compile(
            "\\b(?<!of (?:the|these|those) )(" + Numbers.NUMBER
                    + ")(?: (?:resolutions|texts|drafts|motions))? (?:(?:(?:that|which) )?(?:went|were put|came|proceeded|put)"
                    + " to (?:a|the) (?:(?:recorded|roll[- ]call) )?(?:vote|roll[- ]call|ballot)|(?:that|which) were voted (?:up)?on)\\b",
            Pattern.CASE_INSENSITIVE);
    /** "The seven occasions on which the Assembly divided". */
    private static final Pattern DIVIDED = Pattern.compile(
            "(?<!\\b(?:" + Numbers.NUMBER + "|some|most|half|many|few) of (?:the |these |those )?)\\b(?:("
                    + Numbers.NUMBER
                    + ") (?:occasions?|times|instances|cases|texts|resolutions|drafts|motions)(?: (?:on|in|over|when|that|which))*"
                    + " (?:the )?(?:(?:UN|General) )?(?:Assembly|membership) (?:has |had |was )?(?:divided|voted|split|took a vote|went to a vote)"
                    + "|(?:Assembly|membership) (?:has |had |was )?(?:divided|voted|split|took a vote|went to a vote) (?:on )?(?:(?:only|just) )?("
                    + Numbers.NUMBER
                    + ") (?:times|occasions|of (?:them|these|those)))\\b",
            Pattern.CASE_INSENSITIVE);
    /** Only a part of the list, or another one. */
    private static final Pattern PART = Pattern.compile(
            "\\b(?:on|about|concerning|regarding) (?:the )?(?!R2P\\b|responsib)(?:\\p{Lu}|human rights|situation)|\\b(?:19|20)\\d\\d\\b|\\b(?:Council|Committee)\\b");

    private static final Pattern OF_THE_LIST = Pattern.compile(
            "^(?i:in|on|of|among|across) (?:the|these|those) (?:motions|resolutions|texts|drafts|votes|ballots)"
                    + "(?: (?:listed|named|set out|given|shown))? (?:below|above|that follow|here)[^,;.:]{0,40}?,? (?=(?:it|the (?:country|[Ss]tate|[Gg]overnment|delegation)) )");

    private static final Pattern CLAUSE = Pattern.compile("; |, (?=but |and |while )");
    private static final Pattern COUNTED =
            Pattern.compile("\\b" + OF + " counted votes in favou?r", Pattern.CASE_INSENSITIVE);

    private VoteCounts() {}

    /** Sentences anywhere against the lists they may speak of, those beside a list against that one. */
    static void compare(AnnexCase subject, AnnexFindings findings) {
        VoteLists lists = VoteLists.of(subject);
        Lists.sentences(subject)
                .forEach(sentence -> lists.hold(sentence, findings, (list, found) -> {
                    String text = sentence.text().replaceAll("\\s+", " ");
                    voted(text, sentence, list.votes(), found);
                    totals(Words.plain(text), sentence, list.votes(), found);
                }));
        subject.annex().rows().stream().filter(r -> !r.votes().isEmpty()).forEach(r -> r.notes().stream()
                .flatMap(n -> Sentence.of(n).stream())
                .filter(s -> !lists.isOfOthers(s))
                .forEach(s -> times(s, r.votes(), findings)));
    }

    private static void voted(String text, Sentence sentence, List<Vote> votes, AnnexFindings findings) {
        if (votes.isEmpty() || Ballot.count(votes, Ballot.UNKNOWN) > 0) {
            return;
        }
        for (Matcher found = VOTED.matcher(text); found.find(); ) {
            Ballot ballot = ballot(found, 1);
            int of = Numbers.value(found.group(5));
            if (isSize(of, votes)) {
                compare(Numbers.value(found.group(4)), of, ballot, votes, sentence, findings);
            }
        }
        Matcher those = OF_THOSE.matcher(text);
        if (those.find()) {
            int of = Numbers.value(those.group(1));
            if (isSize(of, votes)) {
                compare(Numbers.value(those.group(5)), of, ballot(those, 2), votes, sentence, findings);
            }
        }
        for (Matcher found = COUNTED.matcher(text); found.find(); ) {
            int of = Numbers.value(found.group(2));
            if ((of == cast(votes) || of == put(votes))
                    && !text.substring(0, found.start()).matches(".*\\b(?:to|or) ?")) {
                compare(Numbers.value(found.group(1)), of, Ballot.YES, votes, sentence, findings);
            }
        }
    }

    /** How many votes there are, and how many of them were put to the vote. */
    private static void totals(String text, Sentence sentence, List<Vote> votes, AnnexFindings findings) {
        int put = put(votes);
        int first = votes.stream().mapToInt(Vote::year).min().orElse(0);
        int last = votes.stream().mapToInt(Vote::year).max().orElse(0);
        boolean otherTime = YEAR.matcher(text)
                .results()
                .mapToInt(y -> Integer.parseInt(y.group()))
                .anyMatch(y -> y > first && y < last);
        boolean oneYear = YEAR.matcher(text).results().count() == 1;
        Matcher all = ALL_OF_R2P.matcher(text);
        if (all.find() && !otherTime && !oneYear && votes.size() > 2) {
            int said = Numbers.value(all.group(1));
            if (!isSize(said, votes)) {
                add(
                        "votes all-" + said,
                        "a sentence counts (" + said + ") resolutions; the list has (" + votes.size() + ")",
                        sentence,
                        findings);
            }
        }
        Matcher voted = PUT_TO_VOTE.matcher(text);
        if (voted.find()
                && Numbers.value(voted.group(2)) == votes.size()
                && Numbers.value(voted.group(1)) != put
                && Ballot.count(votes, Ballot.UNKNOWN) == 0
                && !Lists.vague(text, voted)) {
            add(
                    "votes cast-" + Numbers.value(voted.group(1)),
                    "a sentence says that (" + Numbers.value(voted.group(1))
                            + ") resolutions were put to the vote; of those listed it is (" + put + ")",
                    sentence,
                    findings);
        }
    }

    private static void add(String about, String message, Sentence sentence, AnnexFindings findings) {
        findings.add(
                about,
                message,
                sentence.place(),
                "Maybe count the list again, or one is missing from it.",
                new Witness(sentence.text(), sentence.place()));
    }

    /** How many were put to the vote, the state present or not. */
    private static int put(List<Vote> votes) {
        return votes.size() - (int) Ballot.count(votes, Ballot.WITHOUT_VOTE);
    }

    /** Whether a number is that of all, of those put to the vote, or of those in which the state voted. */
    private static boolean isSize(int of, List<Vote> votes) {
        return of == votes.size() || of == put(votes) || of == cast(votes);
    }

    private static int cast(List<Vote> votes) {
        return (int) votes.stream()
                .map(Ballot::of)
                .filter(b -> b == Ballot.YES || b == Ballot.NO || b == Ballot.ABSTAINED)
                .count();
    }

    /** Without the words that only say which list is meant: "On the texts listed below, ...". */
    private static String ofTheList(String sentence) {
        return OF_THE_LIST.matcher(sentence).replaceFirst("");
    }

    private static void times(Sentence sentence, List<Vote> votes, AnnexFindings findings) {
        if (Ballot.count(votes, Ballot.UNKNOWN) > 0) {
            return;
        }
        String plain = ofTheList(Words.plain(sentence.text()).replaceAll("\\s+", " "));
        Optional<MatchResult> put = Stream.of(PUT, DIVIDED)
                .map(p -> p.matcher(plain))
                .filter(Matcher::find)
                .filter(m -> !Lists.vague(plain, m))
                .map(Matcher::toMatchResult)
                .findFirst();
        if (votes.size() > 2 && put.isPresent() && !PART.matcher(plain).find()) {
            int said = Numbers.value(
                    put.get().group(1) == null ? put.get().group(2) : put.get().group(1));
            if (said != put(votes)) {
                add(
                        "votes put-" + said,
                        "a sentence counts (" + said
                                + ") resolutions that were put to the vote; of those listed it is (" + put(votes)
                                + ")",
                        sentence,
                        findings);
            }
        }
        if (votes.size() > 2) {
            SaidVotes.in(plain, of -> isSize(of, votes))
                    .forEach(said -> compare(said.count(), votes.size(), said.ballot(), votes, sentence, findings));
        }
        for (String clause : CLAUSE.splitAsStream(plain).toList()) {
            Matcher found = TIMES.matcher(clause.replaceFirst("^(?:but|and|while) ", ""));
            if (found.find()) {
                Ballot ballot = found.group(2) != null
                        ? Ballot.ABSTAINED
                        : found.group(1) != null || found.group(3) != null ? Ballot.NO : Ballot.YES;
                String once = found.group(4);
                int count = once != null
                        ? (once.equalsIgnoreCase("once") ? 1 : 2)
                        : Stream.of(5, 6, 7)
                                .map(found::group)
                                .filter(Objects::nonNull)
                                .mapToInt(Numbers::value)
                                .findFirst()
                                .orElseThrow();
                compare(count, votes.size(), ballot, votes, sentence, findings);
            }
        }
    }

    /** What three groups of a match, the first of which is given, say: voted for or against, abstained, supported or opposed. */
    private static Ballot ballot(Matcher found, int first) {
        if (found.group(first + 1) != null) {
            return Ballot.ABSTAINED;
        }
        String said = found.group(first) == null ? found.group(first + 2) : found.group(first);
        return said.matches("(?i)against|opposed") ? Ballot.NO : Ballot.YES;
    }

    private static void compare(
            int count, int of, Ballot ballot, List<Vote> votes, Sentence sentence, AnnexFindings findings) {
        long listed = Ballot.count(votes, ballot);
        if (count != listed) {
            List<Witness> witnesses = new ArrayList<>();
            witnesses.add(new Witness(sentence.text(), sentence.place()));
            votes.stream()
                    .filter(v -> Ballot.of(v) == ballot)
                    .forEach(v -> witnesses.add(new Witness(v.symbol() + ": " + v.vote(), v.place())));
            findings.add(
                    "votes " + ballot.word() + " " + count + "-of-" + of,
                    "a sentence counts (" + count + ") votes of (" + of + ") as (" + ballot.word() + "); the list has ("
                            + listed + ")",
                    sentence.place(),
                    "Maybe count the list again, or a vote in it is wrong.",
                    witnesses);
        }
    }
}
