package org.r2prating.consistency.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.r2prating.annex.PublishedAnnex.ScoreLine;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.model.Indicator;
import org.r2prating.model.Rating;

/** The score block against the ratings of the table and against itself. */
final class ScoreAgainstRatings implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "score-against-ratings",
            Kind.Family.DOCUMENT,
            Severity.ERROR,
            "The score fits the ratings by none of the known formulas, or the difference is not that of the two scores.",
            "The score is the number that is quoted.");

    @Override
    public Kind kind() {
        return KIND;
    }

    static final Pattern WORKED =
            Pattern.compile("100 ?[x\u00D7*] ?(\\d+(?:\\.\\d+)?) ?/ ?(\\d+) ?= ?(\\d+(?:\\.\\d+)?)");
    static final Pattern DIVISOR = Pattern.compile("(\\d+) of (\\d+) indicators");
    private static final Pattern SIGN = Pattern.compile("[-+\u2212\u2013]\\s*\\d");
    private static final Pattern FALL = Pattern.compile(
            "\\b(?:fall|fell|falls|fallen|drop(?:s|ped)?|loss|lost|loses|decreased?|declined?|down(?:wards?)?|lower|less|fewer|minus|worse)\\b|[\u2193\u25BC]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DISTANCE =
            Pattern.compile("\\b(?:distance|gap|absolute|apart|in size)\\b", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Scores scores = Scores.of(subject);
        Table table = Table.of(subject);
        Map<String, Rating> ratings = new LinkedHashMap<>();
        table.rows().forEach((id, row) -> row.rating().ifPresent(r -> ratings.put(id, r)));
        scores.now().ifPresent(line -> {
            if (table.whole() && !ratings.isEmpty()) {
                fits(line, ratings, subject, findings);
            }
        });
        scores.before().ifPresent(line -> {
            boolean known = subject.framework().indicators().stream()
                    .map(Indicator::id)
                    .allMatch(subject.previousRatings()::containsKey);
            if (known && !WORKED.matcher(line.words().text()).find()) {
                fits(line, subject.previousRatings(), subject, findings);
            }
        });
        Stream.of(scores.now(), scores.before()).flatMap(Optional::stream).forEach(line -> worked(line, findings));
        difference(scores, findings);
        ScoreWorkings.in(subject, scores, table, findings);
        return findings.list();
    }

    private static void fits(ScoreLine line, Map<String, Rating> ratings, AnnexCase subject, AnnexFindings findings) {
        List<BigDecimal> possible = Scores.byFormulas(subject.framework(), ratings);
        if (possible.stream().noneMatch(exact -> Scores.rounded(line.value(), exact))) {
            findings.add(
                    about(line),
                    "the score of " + line.edition().orElse("this edition") + " is printed as ("
                            + line.value().toPlainString() + "); its (" + ratings.size() + ") ratings give ("
                            + shown(possible.get(0)) + ") as share of points, (" + shown(possible.get(2))
                            + ") as mean of the areas and (" + shown(possible.get(1)) + ") with a divisor of five",
                    line.words().place(),
                    "Maybe compute it again from the table.");
        }
        Matcher divisor = DIVISOR.matcher(line.words().text());
        if (divisor.find() && Integer.parseInt(divisor.group(1)) != ratings.size()) {
            findings.add(
                    about(line),
                    "the score of " + line.edition().orElse("this edition") + " is said to count (" + divisor.group(1)
                            + ") indicators; the table rates (" + ratings.size() + ")",
                    line.words().place(),
                    "Maybe count the rated indicators again.");
        }
    }

    private static void worked(ScoreLine line, AnnexFindings findings) {
        Matcher worked = WORKED.matcher(line.words().text());
        if (!worked.find()) {
            return;
        }
        BigDecimal divisor = new BigDecimal(worked.group(2));
        BigDecimal result = new BigDecimal(worked.group(3));
        if (divisor.signum() == 0) {
            return;
        }
        BigDecimal exact = new BigDecimal(worked.group(1)).multiply(HUNDRED).divide(divisor, 12, RoundingMode.HALF_UP);
        if (!Scores.rounded(result, exact) || !Scores.rounded(line.value(), exact)) {
            findings.add(
                    about(line),
                    "the score of " + line.edition().orElse("this edition") + " is printed as ("
                            + line.value().toPlainString() + ") and worked out as (" + worked.group()
                            + "), which is " + shown(exact),
                    line.words().place(),
                    "Maybe work it out again.");
        }
    }

    /** A difference may be that of the exact scores, rounded. */
    private static void difference(Scores scores, AnnexFindings findings) {
        if (scores.now().isEmpty()
                || scores.before().isEmpty()
                || scores.difference().isEmpty()) {
            return;
        }
        ScoreLine line = scores.difference().get();
        BigDecimal printed =
                scores.now().get().value().subtract(scores.before().get().value());
        Optional<BigDecimal> exact = exact(scores.now().get())
                .flatMap(n -> exact(scores.before().get()).map(n::subtract));
        boolean right = Stream.concat(Stream.of(printed), exact.stream()).anyMatch(d -> says(line, d));
        if (!right) {
            findings.add(
                    "difference",
                    "the difference is printed as (" + line.value().toPlainString() + "); the scores ("
                            + scores.now().get().value().toPlainString() + ") and ("
                            + scores.before().get().value().toPlainString() + ") differ by (" + printed.toPlainString()
                            + ")",
                    line.words().place(),
                    "Maybe subtract again, print its sign, or mend one of the scores.",
                    new Witness(
                            scores.now().get().words().text(),
                            scores.now().get().words().place()),
                    new Witness(
                            scores.before().get().words().text(),
                            scores.before().get().words().place()));
        }
    }

    /** A figure without a sign is a rise, unless words beside it tell of a fall, or of a distance only. */
    private static boolean says(ScoreLine line, BigDecimal difference) {
        String words = line.words().text().replaceAll("\\([^)]*\\)", "");
        boolean signed = SIGN.matcher(words).find();
        BigDecimal size = line.value().abs();
        if (!signed && DISTANCE.matcher(words).find()) {
            return Scores.rounded(size, difference.abs());
        }
        boolean fall = signed ? line.value().signum() < 0 : FALL.matcher(words).find();
        return Scores.rounded(fall ? size.negate() : size, difference);
    }

    private static Optional<BigDecimal> exact(ScoreLine line) {
        Matcher worked = WORKED.matcher(line.words().text());
        return worked.find() ? Optional.of(new BigDecimal(worked.group(3))) : Optional.empty();
    }

    private static String about(ScoreLine line) {
        return "score " + line.edition().orElse("");
    }

    private static String shown(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
