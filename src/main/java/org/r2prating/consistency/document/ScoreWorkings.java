package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex.ScoreLine;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.consistency.wording.Words;
import org.r2prating.model.Rating;
import org.r2prating.model.Scale;

/** The figures that stand beside a score: points, points possible, indicators rated, and what each rating is worth. */
final class ScoreWorkings {

    private static final Pattern POINTS =
            Pattern.compile("\\b(\\d{1,3}) (?:out )?of (?:the )?(\\d{1,3}) (?:possible )?points\\b");
    private static final Pattern OVER = Pattern.compile("\\b(?:over|of|from|by|with) (" + Numbers.NUMBER + ") and ("
            + Numbers.NUMBER + ") (?:rated )?indicators\\b");

    private ScoreWorkings() {}

    static void in(AnnexCase subject, Scores scores, Table table, AnnexFindings findings) {
        Stream.of(scores.now(), scores.before())
                .flatMap(Optional::stream)
                .forEach(line -> possible(line, subject, findings));
        scores.difference().ifPresent(line -> rated(line, scores, findings));
        Stream.concat(
                        subject.annex().prose().stream(),
                        subject.annex().scores().stream().map(ScoreLine::words))
                .forEach(passage -> worth(passage, subject, findings));
        subject.annex().prose().forEach(passage -> points(passage, subject, scores, table, findings));
    }

    /** What is possible is so many points for each rated indicator. */
    private static void possible(ScoreLine line, AnnexCase subject, AnnexFindings findings) {
        Matcher worked = ScoreAgainstRatings.WORKED.matcher(line.words().text());
        Matcher rated = ScoreAgainstRatings.DIVISOR.matcher(line.words().text());
        int most = subject.framework().scale().highest().points();
        if (worked.find() && rated.find()) {
            int divisor = Integer.parseInt(worked.group(2));
            int count = Integer.parseInt(rated.group(1));
            if (divisor != count * most && divisor != count * (most + 1)) {
                add(
                        "score " + line.edition().orElse(""),
                        "the score of " + line.edition().orElse("this edition") + " is worked out over (" + divisor
                                + ") possible points and said to count (" + count + ") indicators",
                        line.words(),
                        findings);
            }
        }
    }

    /** "Over 36 and 33 rated indicators". */
    private static void rated(ScoreLine line, Scores scores, AnnexFindings findings) {
        Matcher said = OVER.matcher(line.words().text());
        if (said.find()) {
            List<Optional<ScoreLine>> lines = List.of(scores.now(), scores.before());
            for (int i = 0; i < lines.size(); i++) {
                int count = Numbers.value(said.group(i + 1));
                lines.get(i)
                        .filter(l -> !findings.tells("score " + l.edition().orElse("")))
                        .map(l -> ScoreAgainstRatings.DIVISOR.matcher(l.words().text()))
                        .filter(Matcher::find)
                        .map(m -> Integer.parseInt(m.group(1)))
                        .filter(n -> n != count)
                        .ifPresent(n -> add(
                                "difference over",
                                "the difference is said to be over (" + count
                                        + ") indicators; the line of that score has (" + n + ")",
                                line.words(),
                                findings));
            }
        }
    }

    /** "Very Weak 0, Weak 1, Fair 2": the steps of the scale, from whatever number they begin. */
    private static void worth(Passage passage, AnnexCase subject, AnnexFindings findings) {
        Scale scale = subject.framework().scale();
        List<MatchResult> said = Pattern.compile(
                        "\\b(" + SaidRatings.labels(scale) + ") (?:= ?)?(\\d)(?=[,;)]| and\\b)")
                .matcher(passage.text())
                .results()
                .toList();
        List<Integer> shifts = new ArrayList<>();
        for (MatchResult each : said) {
            Rating rating = scale.labelled(each.group(1)).orElseThrow();
            shifts.add(Integer.parseInt(each.group(2)) - rating.points());
        }
        boolean whole = said.stream().map(m -> m.group(1)).distinct().count()
                == scale.ratings().size();
        if (whole
                && said.size() == scale.ratings().size()
                && shifts.stream().distinct().count() > 1) {
            add(
                    "points of ratings",
                    "the points that ratings are said to be worth are not one step apart",
                    passage,
                    findings);
        }
    }

    /** "The score is 25: 36 of 144 points". */
    private static void points(Passage passage, AnnexCase subject, Scores scores, Table table, AnnexFindings findings) {
        Matcher said = POINTS.matcher(passage.text());
        if (!passage.text().matches("(?s).*\\b[Ss]core\\b.*") || !table.whole() || !said.find()) {
            return;
        }
        Optional<Matcher> worked = scores.now()
                .map(l -> ScoreAgainstRatings.WORKED.matcher(l.words().text()))
                .filter(Matcher::find);
        int of = Integer.parseInt(said.group(2));
        int sum = table.ratings().stream().mapToInt(Rating::points).sum();
        int most =
                subject.framework().scale().highest().points() * table.ratings().size();
        String points = worked.map(m -> m.group(1)).orElse(String.valueOf(sum));
        String possible = worked.map(m -> m.group(2)).orElse(String.valueOf(most));
        boolean ofThat = passage.text().substring(0, said.start()).matches("(?s).*\\b[Ss]core\\b[^.;]{0,60}");
        if (ofThat && (!said.group(1).equals(points) || of != Integer.parseInt(possible))) {
            add(
                    "points",
                    "the prose says (" + said.group() + "); by the " + (worked.isPresent() ? "score block" : "table")
                            + " it is (" + points + ") of (" + possible + ")",
                    passage,
                    findings);
        }
    }

    private static void add(String about, String message, Passage passage, AnnexFindings findings) {
        findings.add(
                about,
                message,
                passage.place(),
                "Maybe count again.",
                new Witness(Words.cut(passage.text(), 120), passage.place()));
    }
}
