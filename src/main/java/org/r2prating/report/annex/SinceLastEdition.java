package org.r2prating.report.annex;

import java.util.ArrayList;
import java.util.List;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Change;
import org.r2prating.engine.Recommendation;

/** What changed against the edition before, counted, and each change with what decides now. */
final class SinceLastEdition {

    /** So many changes are told with what decides; of more, the table tells it. */
    private static final int FEW = 6;

    private final Assessment assessment;
    private final FactSentences facts;

    SinceLastEdition(Assessment assessment, FactSentences facts) {
        this.assessment = assessment;
        this.facts = facts;
    }

    List<Statement> said() {
        if (assessment.previous().isEmpty()) {
            return List.of(new Statement("There is no earlier assessment to compare with.", List.of()));
        }
        Assessment previous = assessment.previous().get();
        List<Statement> said = new ArrayList<>();
        said.add(new Statement(counts(previous), List.of()));
        List<Recommendation> moved = assessment.recommendations().stream()
                .filter(r -> assessment.cause(r).isPresent())
                .toList();
        for (Recommendation r : moved) {
            said.add(new Statement(moved(r, previous), List.of()));
            if (moved.size() <= FEW && !r.overridden()) {
                said.addAll(facts.why(r));
            }
        }
        return said;
    }

    private String counts(Assessment previous) {
        String begun = "Against edition " + previous.edition().id() + ", under the same rules, ";
        int higher = count(Change.INCREASE);
        int lower = count(Change.DECREASE);
        int unchanged = count(Change.UNCHANGED);
        int apart = count(Change.NOT_COMPARABLE);
        if (apart == assessment.recommendations().size()) {
            return begun + "no indicator can be compared.";
        }
        return begun + (higher == 0 ? "no rating is higher, " : Counts.does(higher, "rating") + " higher, ")
                + Counts.does(lower, "") + " lower and " + Counts.does(unchanged, "") + " unchanged"
                + (apart == 0 ? "." : "; " + Counts.of(apart, "indicator") + " cannot be compared.");
    }

    private int count(Change change) {
        return (int) assessment.recommendations().stream()
                .filter(r -> assessment.change(r) == change)
                .count();
    }

    private String moved(Recommendation r, Assessment previous) {
        return "Indicator " + r.indicator().number() + ", “" + r.indicator().name() + "”, has "
                + (assessment.change(r) == Change.INCREASE ? "increased" : "decreased") + " from "
                + previous.of(r.indicator().id())
                        .map(b -> Outcomes.label(b.standing()))
                        .orElse("")
                + " to " + Outcomes.label(r.standing()) + ".";
    }
}
