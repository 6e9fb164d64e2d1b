package org.r2prating.report.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Score;
import org.r2prating.model.Framework;
import org.r2prating.model.Framework.ScoreFormula;

/** The score block: this edition, the one before, the difference, how it is reckoned. */
final class ScoreLines {

    private final Framework framework;

    ScoreLines(Framework framework) {
        this.framework = framework;
    }

    List<String> of(Assessment assessment) {
        List<String> lines = new ArrayList<>(edition(assessment));
        assessment.previous().ifPresent(previous -> {
            lines.addAll(edition(previous));
            lines.add("Difference: " + difference(assessment.score(), previous.score()));
        });
        lines.add(formula());
        return lines;
    }

    private List<String> edition(Assessment assessment) {
        Score score = assessment.score();
        String label = "Score " + assessment.edition().id() + ": ";
        if (score.headline().isEmpty() || score.exact().isEmpty()) {
            return List.of(label + "none; no indicator is rated.");
        }
        String exact = framework.score() == ScoreFormula.AREA_MEAN
                ? score.exact().get() + ", the mean of the areas' shares"
                : "100 x " + score.points() + " / " + score.possible() + " = "
                        + score.exact().get();
        List<String> lines = new ArrayList<>();
        lines.add(label + score.headline().get() + " (" + exact + "; " + score.rated() + " of "
                + framework.indicators().size() + " indicators rated)");
        if (score.ranges() > 0) {
            lines.add("Score " + assessment.edition().id() + " with every range at its lower and at its upper end: "
                    + score.lowest().map(Object::toString).orElse("-") + " and "
                    + score.highest().map(Object::toString).orElse("-"));
        }
        return lines;
    }

    private static String difference(Score score, Score before) {
        if (score.headline().isEmpty() || before.headline().isEmpty()) {
            return "none can be given";
        }
        int difference = score.headline().get() - before.headline().get();
        String signed = difference > 0 ? "+" + difference : Integer.toString(difference);
        return signed
                + (score.rated() == before.rated()
                        ? ""
                        : " (over " + score.rated() + " and " + before.rated() + " rated indicators)");
    }

    private String formula() {
        String points = framework.scale().ratings().stream()
                .map(r -> r.label() + " " + r.points())
                .collect(Collectors.joining(", "));
        return framework.score() == ScoreFormula.AREA_MEAN
                ? "The score is the mean, over the areas, of 100 x points / points possible of the indicators with one"
                        + " rating (" + points + ")."
                : "The score is 100 x points / points possible, over the indicators with one rating (" + points + ").";
    }
}
