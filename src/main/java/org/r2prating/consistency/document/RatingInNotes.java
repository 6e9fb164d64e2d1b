package org.r2prating.consistency.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;
import org.r2prating.model.Rating;

/** The rating that the notes of a row draw from what they tell, or the most that they allow, against the one beside them. */
final class RatingInNotes {

    private static final String ADVERB =
            "(?:(?:therefore|thus|hence|accordingly|consequently|now|still|again|overall|so|then|in (?:sum|consequence|all)),? )*";
    private static final String A = "(?:(?:as|at|to be|a|an|for|(?:the )?rating(?: of)?) )*";
    /** Another time, another rating, or what is only supposed. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "\\b(?:19|20)\\d\\d\\b|\\b(?:if|unless|until|would|could|may|might|should|were|was|had|alone|previous|previously|earlier|last|before"
                    + "|not|index|indices|survey|score|ranking|scale|region\\w*|neighbours?|others?|almost|nearly|published|coders?|departs?|departure)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What the rules make of it, which is not what stands: a reviewer's copy tells both. */
    private static final Pattern PROPOSAL =
            Pattern.compile("^\\W*(?:the rules' )?proposal\\b", Pattern.CASE_INSENSITIVE);

    private static final String ENDS =
            "(?=[.,;:)]|$| (?:and|since|because|as|in|for|on|by|under|with|here|overall)\\b)";

    /** No heading of a note is longer. */
    private static final int HEADING = 30;

    private RatingInNotes() {}

    static void in(String id, Row row, Sentence sentence, AnnexCase subject, AnnexFindings findings) {
        String text = Words.plain(sentence.text()).replaceAll("\\s+", " ");
        String labels = SaidRatings.labels(subject.framework().scale());
        if (OF_ANOTHER.matcher(text).find() || isProposal(row, sentence, text)) {
            return;
        }
        open(text, labels)
                .filter(range -> !row.assessment().strip().equals(range))
                .ifPresent(range -> tell(
                        id + " open",
                        "leave the ratings from (" + range + ") open",
                        id,
                        row,
                        sentence,
                        subject,
                        findings));
        if (!namesOne(text, labels)) {
            return;
        }
        String label = "['\"]?(?<label>" + labels + ")\\b['\"]?";
        drawn(text, label, subject)
                .filter(said -> row.rating().filter(r -> !r.equals(said)).isPresent())
                .ifPresent(said -> tell(
                        id + " own",
                        "draw the rating (" + said + ") from what they tell",
                        id,
                        row,
                        sentence,
                        subject,
                        findings));
        most(text, label, subject)
                .filter(said -> row.rating().filter(r -> r.compareTo(said) > 0).isPresent())
                .ifPresent(said -> tell(
                        id + " limit",
                        "say that no more than (" + said + ") can be given",
                        id,
                        row,
                        sentence,
                        subject,
                        findings));
    }

    /** "The evidence leaves the ratings from Strong to Very Strong open", as the assessment of such a row is printed. */
    private static Optional<String> open(String text, String labels) {
        Matcher said = Pattern.compile("\\bleaves? (?:open )?(?:all )?(?:the )?ratings from (" + labels + ") to ("
                        + labels + ")(?=[.,;]|$| open\\b)")
                .matcher(text);
        return said.find() ? Optional.of(said.group(1) + " to " + said.group(2)) : Optional.empty();
    }

    /** Whether it says so itself, or the heading before it does. */
    private static boolean isProposal(Row row, Sentence sentence, String text) {
        int at = row.notes().indexOf(sentence.passage());
        String before = at > 0 ? Words.plain(row.notes().get(at - 1).text()) : "";
        return PROPOSAL.matcher(text).find()
                || (before.length() <= HEADING && PROPOSAL.matcher(before).find());
    }

    private static boolean namesOne(String text, String labels) {
        Set<String> named = Pattern.compile("\\b(?:" + labels + ")\\b")
                .matcher(text)
                .results()
                .map(r -> r.group())
                .collect(Collectors.toSet());
        return named.size() == 1;
    }

    /** "The rating is therefore Fair", "the rules recommend Fair", "for this the state earns a Strong". */
    private static Optional<Rating> drawn(String text, String label, AnnexCase subject) {
        String state = "(?:[Ii]t|[Tt]h(?:e|is) (?:state|State|country|indicator|row)|"
                + Self.of(subject).pattern() + ")";
        return List.of(
                        "\\b(?:[Tt]he|[Tt]his|[Oo]ur|[Ii]ts) (?:(?:overall|final|resulting|present|current) )?(?:rating|assessment|grade|mark) "
                                + ADVERB
                                + "(?:is|stands|remains|stays|comes|must be|has to be|is (?:set|put|fixed|kept|held)) "
                                + ADVERB + "(?:out )?"
                                + A + label + ENDS,
                        "\\b(?:[Tt]he|[Tt]hese|[Oo]ur) (?:rules|method|criteria|facts|findings|evidence) " + ADVERB
                                + "(?:recommends?|gives?|yields?|leads? to|results? in|warrants?|points? to|arrives? at) "
                                + A + label + ENDS,
                        "\\b(?:[Tt]his|[Tt]hat|[Ww]hich) " + ADVERB
                                + "(?:(?:gives?|earns?)(?: it| the state)?|yields?|leads? to|results? in|means|merits|warrants|amounts to|makes for) "
                                + A + label + ENDS,
                        "\\b(?:[Tt]he|[Tt]his) (?:indicator|row) " + ADVERB + "(?:is|stands|remains|stays) " + ADVERB
                                + A + label + ENDS,
                        "\\b" + state + " " + ADVERB
                                + "(?:earns|receives|(?:is|stands|remains) " + ADVERB
                                + "(?:rated|assessed|judged|graded)) " + A + label + ENDS)
                .stream()
                .flatMap(p -> label(p, text, subject).stream())
                .findFirst();
    }

    /** "This allows at most Weak". */
    private static Optional<Rating> most(String text, String label, AnnexCase subject) {
        return label(
                "\\b(?:allows?|permits?|supports?|justif(?:y|ies)|warrants?|leaves?|admits? of) (?:at (?:most|best)|no(?:thing)? (?:more|better|higher) than|nothing (?:above|beyond)) "
                        + A + label + ENDS,
                text,
                subject);
    }

    private static Optional<Rating> label(String pattern, String text, AnnexCase subject) {
        Matcher said = Pattern.compile(pattern).matcher(text);
        return said.find() ? subject.framework().scale().labelled(said.group("label")) : Optional.empty();
    }

    private static void tell(
            String about,
            String what,
            String id,
            Row row,
            Sentence sentence,
            AnnexCase subject,
            AnnexFindings findings) {
        findings.add(
                about,
                "the notes on \u201C" + subject.wording(id) + "\u201D " + what + "; beside them stands ("
                        + row.assessment() + ")",
                sentence.place(),
                "Maybe mend the sentence, or the rating.",
                new Witness(sentence.text(), sentence.place()));
    }
}
