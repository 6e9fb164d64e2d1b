package org.r2prating.explain;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.explain.Answered.Attempted;
import org.r2prating.explain.Answered.Checked;
import org.r2prating.explain.Answered.Lift;
import org.r2prating.explain.Answered.LiftSet;
import org.r2prating.explain.Answered.WhyNotAnswer;
import org.r2prating.explain.Explanation.Said;

/** The answers to what a reviewer asks, to be read. */
final class AnsweredText {

    private final Lines out;

    AnsweredText(Lines out) {
        this.out = out;
    }

    void render(Answered answered) {
        answered.whyNot().forEach(this::whyNot);
        answered.lift().ifPresent(this::lift);
        if (!answered.hangsOn().isEmpty()) {
            out.heading("What it hangs on");
            answered.hangsOn().forEach(this::item);
        }
        if (!answered.policies().isEmpty()) {
            out.heading("Under another policy for searches that found nothing");
            answered.policies().forEach(out::item);
        }
    }

    private void item(Said said) {
        out.item(said.text() + Lines.calls(said.citations()));
    }

    private void whyNot(WhyNotAnswer answer) {
        out.heading("Why not " + answer.rating() + "?");
        out.paragraph(answer.summary());
        answer.against().forEach(this::item);
        answer.holding().forEach(this::item);
        answer.attempts().forEach(this::attempted);
    }

    private void attempted(Attempted attempt) {
        out.item(out.strong(StringUtils.capitalize(ExplanationText.criterion(attempt.card()))));
        for (Checked check : attempt.checks()) {
            out.subitem(check.symbol() + " " + check.words() + ": requires " + check.required() + "; found: "
                    + check.observed() + Lines.calls(check.citations()));
        }
    }

    private void lift(Lift lift) {
        out.heading("What would change it");
        out.paragraph(lift.summary());
        for (LiftSet set : lift.sets()) {
            out.item(out.strong(set.rating() + ":") + " " + changes(set));
        }
    }

    private static String changes(LiftSet set) {
        List<String> changes = set.changes().stream()
                .map(c -> c.text() + " [" + c.effort() + "]")
                .toList();
        return changes.stream().collect(Collectors.joining("; and "));
    }
}
