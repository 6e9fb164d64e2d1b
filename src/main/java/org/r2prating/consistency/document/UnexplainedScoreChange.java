package org.r2prating.consistency.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.r2prating.annex.Passage;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;
import org.r2prating.input.Place;

/** A change of the score against what the text says of changes. */
final class UnexplainedScoreChange implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "unexplained-score-change",
            Kind.Family.DOCUMENT,
            Severity.WARNING,
            "The score moved and no sentence of the text says why.",
            "A score that moves without a reason looks like a judgement that moved.");

    @Override
    public Kind kind() {
        return KIND;
    }

    private static final Pattern CHANGE = Pattern.compile(
            "\\b(?:increas|decreas|declin|improv|worsen|deteriorat|downgrad|upgrad|regress|fell|fall(?:en|s)?|rose|risen|rise"
                    + "|drop(?:ped|s)?|lower(?:ed)?|higher|backslid|changed from|moved from|(?:goes|gone|went|moved|is|are) (?:up|down)|up from|down from|gain|climb|slip"
                    + "|(?:now|newly|no longer) (?:rated|assessed|at)|lost|loses)\\w*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_RATINGS = Pattern.compile(
            "\\b(?:scores?|scored|ratings?|rated|assess(?:ed|ment)|indicators?|R2P|responsibility to protect|since (?:the )?"
                    + "(?:last|previous|\\d{4})|compared|previous (?:edition|assessment|year))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTHING = Pattern.compile(
            "\\b(?:no|little|without|not|any|nor)\\b[^.]{0,60}\\b(?:chang\\w*|improve\\w*|progress|differen\\w*)\\b"
                    + "|\\bunchanged\\b|\\bremains? the same\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Scores scores = Scores.of(subject);
        BigDecimal moved = scores.moved().orElse(BigDecimal.ZERO);
        List<Sentence> said = sentences(subject);
        if (moved.signum() == 0 || said.isEmpty() || said.stream().anyMatch(s -> explains(s.text()))) {
            return findings.list();
        }
        Place place = scores.now().or(scores::difference).orElseThrow().words().place();
        List<Witness> witnesses = Stream.concat(
                        subject.annex().scores().stream()
                                .map(l ->
                                        new Witness(l.words().text(), l.words().place())),
                        said.stream()
                                .filter(s -> NOTHING.matcher(s.text()).find())
                                .map(s -> new Witness(s.text(), s.place())))
                .toList();
        boolean denied = witnesses.size() > subject.annex().scores().size();
        findings.add(
                "score",
                "the score moved by (" + moved.toPlainString() + "), and no sentence of the text says why"
                        + (denied ? "; the text says that nothing changed" : ""),
                place,
                "Maybe say in the overview which rating changed, and because of what.",
                witnesses);
        return findings.list();
    }

    /** The prose, and the notes of the rows whose rating is labelled higher or lower. */
    private static List<Sentence> sentences(AnnexCase subject) {
        Stream<Passage> notes = subject.annex().rows().stream()
                .filter(r -> ChangeLabel.of(r.change())
                        .filter(c -> c != ChangeLabel.UNCHANGED)
                        .isPresent())
                .flatMap(r -> r.notes().stream());
        return Stream.concat(subject.annex().prose().stream(), notes)
                .flatMap(p -> Sentence.of(p).stream())
                .toList();
    }

    private static boolean explains(String sentence) {
        String own = Words.plain(sentence).replaceAll("(?<=\\s)['\"][^'\"]*['\"]", "");
        return CHANGE.matcher(own).find()
                && OF_RATINGS.matcher(own).find()
                && !NOTHING.matcher(own).find();
    }
}
