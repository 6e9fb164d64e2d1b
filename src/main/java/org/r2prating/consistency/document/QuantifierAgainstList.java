package org.r2prating.consistency.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** The words behind all or none, which say of what it is said; read word by word, so that a long sentence costs no more. */
    static final String SCOPE = "(?:[\\w-]++ ?+){0,16}";

    private static final Pattern COUNTED = Pattern.compile(
            "^(?:(?<none>No(?! (?:fewer|less|more))|None of|Not (?:one|a single)|Nothing)|All|Every|Each)\\b[^.;:,]{3,160}: (?:only )?(?<count>"
                    + Numbers.NUMBER + ") (?:out )?of (?:the )?(?<of>" + Numbers.NUMBER + ")(?=[.,;]|$)");
    private static final Pattern EXCEPT =
            Pattern.compile("\\b(?:but|except\\w*|apart from|exception|other than|save for|aside from)\\b");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        VoteClaims.in(subject, false, findings);
        TreatiesQuantified.in(subject, findings);
        Lists.sentences(subject).forEach(s -> besideItsCount(s, findings));
        return findings.list();
    }

    /** "No measure is known: 2 of 5" takes itself back. */
    private static void besideItsCount(Sentence sentence, AnnexFindings findings) {
        String text = Words.plain(sentence.text()).replaceAll("\\s+", " ");
        Matcher said = COUNTED.matcher(text);
        if (said.find()) {
            int count = Numbers.value(said.group("count"));
            int of = Numbers.value(said.group("of"));
            boolean none = said.group("none") != null;
            if (none ? count > 0 : count < of) {
                findings.add(
                        "counted " + (none ? "none " : "all ") + count + "-of-" + of,
                        "a sentence says that it is so of " + (none ? "none" : "all") + " and counts (" + count
                                + ") of (" + of + ")",
                        sentence.place(),
                        "Maybe mend the sentence, or the count.",
                        new Witness(sentence.text(), sentence.place()));
            }
        }
    }

    /** Whether what a sentence seems to say of all or of none is taken back by words before it or behind it. */
    static boolean takenBack(String text, Matcher said) {
        boolean negated = text.substring(0, said.start())
                .matches("(?is).*\\b(?:not|n't|never|hardly|almost|nearly|if|whether|would)\\s+(?:\\w+\\s+)?");
        return negated || EXCEPT.matcher(text.substring(said.start())).find();
    }

    /** Whether the words that follow, up to a verb or the end, narrow nothing. */
    static boolean ofTheScope(String scope, Pattern allowed) {
        String words =
                scope.strip().replaceFirst("(?i)\\b(?:and|but|while|which) (?:has|have|is|was|it|they)\\b.*", "");
        return allowed.matcher(words.replace(" ", "").replace("-", "")).matches();
    }
}
