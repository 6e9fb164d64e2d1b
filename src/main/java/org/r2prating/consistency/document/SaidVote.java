package org.r2prating.consistency.document;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.annex.PublishedAnnex.Vote;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.finding.Finding.Witness;

/** How a sentence says that the state voted on a resolution that it calls by its symbol, against the list of votes. */
final class SaidVote {

    private static final String TEXT =
            "(?=(?: (?:the|both|its|a|UN|United Nations|General|Assembly|Assembly's|resolutions?|texts?|draft))* (?:A/RES/)?\\d{1,3}/\\d)";
    /** What can only be said of a vote, and what is said of one where a resolution follows. */
    private static final Map<Ballot, Pattern> SAID = said();

    /** Words that may tell of one more vote: "yes on one and no on another". */
    private static final Map<Ballot, Pattern> OTHER = Map.of(
            Ballot.YES,
            Pattern.compile("\\b(?:yes|in favou?r)\\b"),
            Ballot.NO,
            Pattern.compile("\\b(?:no|against)\\b"));

    private static final Pattern SYMBOL = Pattern.compile(
            "\\b(?:A/RES/|(?<!Council )resolutions? (?:\\d{1,3}/\\d+(?:, | and |, and ))*)(\\d{1,3}/\\d{1,3}[A-Z]?)\\b");
    private static final Pattern NOT = Pattern.compile(
            "\\b(?:did|does|do|has|have|had) not (?:vot\\w+|support\\w*|back\\w*|endors\\w+|oppos\\w+|reject\\w*|abstain\\w*)\\b|\\bnot? vot\\w+\\b");
    /** Of a part of the text, of another vote on it, or of what is only supposed. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:amendments?|paragraphs?|para|committee|drafts?|if|would|could|may|might|should|whether|except|but|unlike|instead|rather|although|while|whereas|never|neither|nor|nobody|no one|states|countries|members|delegations|predecessor|explanation|statement|motion|no-action)\\b",
            Pattern.CASE_INSENSITIVE);
    /** An entry of the list itself. */
    private static final Pattern ENTRY = Pattern.compile("\\d\\)?: ?(?:voted|abst|absent|adopted|yes|no\\b|not )");

    private SaidVote() {}

    private static Map<Ballot, Pattern> said() {
        String vote = "vot(?:ed|es?|ing) (?:\\w+ly )?";
        String was = "\\bvotes?\\b[^.;:]{0,70}\\b(?:was|is|were) (?:an? )?";
        Map<Ballot, String> words = new EnumMap<>(Ballot.class);
        words.put(
                Ballot.YES,
                vote + "(?:in favou?r|for|yes|affirmatively|positively)|" + was
                        + "(?:yes|in favou?r|affirmative|positive)|(?:affirmative|positive|yes) vote|(?:support(?:ed)?|back(?:ed)?|endorsed?|approved?|said yes to)"
                        + TEXT);
        words.put(
                Ballot.NO,
                vote + "(?:against|no|negatively)|" + was
                        + "(?:no|against|negative)|(?:negative|no|dissenting) vote|(?:opposed?|reject(?:ed)?|said no to)"
                        + TEXT);
        words.put(Ballot.ABSTAINED, "abstain(?:ed|s|ing)?|abstentions?");
        words.put(Ballot.ABSENT, "(?:was|stayed) (?:absent|away)|did not take part in the vote|missed the vote");
        Map<Ballot, Pattern> all = new EnumMap<>(Ballot.class);
        words.forEach((ballot, regex) ->
                all.put(ballot, Pattern.compile("\\b(?:" + regex + ")(?!\\w)", Pattern.CASE_INSENSITIVE)));
        return all;
    }

    static void in(List<Told> sentences, AnnexCase subject, AnnexFindings findings) {
        Self self = Self.of(subject);
        List<Vote> votes = subject.annex().rows().stream()
                .flatMap(r -> r.votes().stream())
                .filter(v -> v.symbol().startsWith("A/RES/"))
                .toList();
        for (Told told : votes.isEmpty() ? List.<Told>of() : sentences) {
            String text = told.text();
            Set<String> named =
                    SYMBOL.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toSet());
            if (named.isEmpty()
                    || ENTRY.matcher(text).find()
                    || ASIDE.matcher(text).find()
                    || self.isAnother(text)) {
                continue;
            }
            ballot(text).ifPresent(ballot -> votes.stream()
                    .filter(v -> named.contains(v.symbol().replaceFirst("^A/RES/", "")))
                    .filter(v -> isOther(ballot, Ballot.of(v), NOT.matcher(text).find()))
                    .forEach(v -> tell(v, told, findings)));
        }
    }

    /** The one way of voting that a sentence tells of. */
    private static Optional<Ballot> ballot(String text) {
        Set<Ballot> said = in(SAID, text);
        Set<Ballot> all = in(OTHER, text);
        all.addAll(said);
        return all.size() == 1 && !said.isEmpty() ? said.stream().findFirst() : Optional.empty();
    }

    private static Set<Ballot> in(Map<Ballot, Pattern> words, String text) {
        return words.entrySet().stream()
                .filter(w -> w.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Who joins a consensus may be said to have been for the text. */
    private static boolean isOther(Ballot said, Ballot listed, boolean denied) {
        return switch (listed) {
            case UNKNOWN -> false;
            case WITHOUT_VOTE -> !denied && said != Ballot.YES;
            default -> denied == (said == listed);
        };
    }

    private static void tell(Vote vote, Told told, AnnexFindings findings) {
        findings.add(
                "vote " + vote.symbol(),
                "a sentence tells otherwise how the state voted on (" + vote.symbol()
                        + ") than the list of votes, where it is (" + vote.vote() + ")",
                told.sentence().place(),
                "Maybe mend one of the two.",
                new Witness(told.sentence().text(), told.sentence().place()),
                new Witness(vote.symbol() + ": " + vote.vote(), vote.place()));
    }
}
