package org.r2prating.report.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.explain.Answered;
import org.r2prating.explain.Answered.Attempted;
import org.r2prating.explain.Answered.LiftSet;
import org.r2prating.explain.Answered.WhyNotAnswer;
import org.r2prating.explain.Explanation.Said;
import org.r2prating.explain.ExplanationText;

/** The answers to what a reviewer asks, in lines short enough for a table. */
final class AnswerLines {

    /** The nearest rules tell most; the command explain lists them all. */
    private static final int NEAREST = 3;

    private AnswerLines() {}

    static List<String> whyNot(Answered answered) {
        return answered.whyNot().stream().flatMap(AnswerLines::whyNot).toList();
    }

    private static Stream<String> whyNot(WhyNotAnswer answer) {
        List<String> lines = new ArrayList<>();
        lines.add("Why not " + answer.rating() + "? " + answer.summary());
        Stream.concat(answer.against().stream(), answer.holding().stream())
                .map(Said::text)
                .forEach(lines::add);
        answer.attempts().stream().limit(NEAREST).map(AnswerLines::attempt).forEach(lines::add);
        int others = answer.attempts().size() - NEAREST;
        if (others > 0) {
            lines.add("Further from holding: " + others + (others == 1 ? " other rule." : " other rules."));
        }
        return lines.stream();
    }

    private static String attempt(Attempted attempt) {
        return StringUtils.capitalize(ExplanationText.criterion(attempt.card())) + ": "
                + attempt.checks().stream()
                        .map(check -> check.symbol() + " " + check.words() + ": requires " + check.required()
                                + "; found: " + check.observed())
                        .collect(Collectors.joining(". "))
                + ".";
    }

    static List<String> change(Answered answered) {
        return answered.lift().stream()
                .flatMap(lift -> Stream.concat(
                        Stream.of(lift.summary()), lift.sets().stream().map(AnswerLines::set)))
                .toList();
    }

    private static String set(LiftSet set) {
        return set.rating() + ": "
                + set.changes().stream()
                        .map(c -> c.text() + ", which takes " + c.effort())
                        .collect(Collectors.joining("; and "))
                + ".";
    }

    static List<String> hangsOn(Answered answered) {
        return Stream.concat(answered.hangsOn().stream().map(Said::text), answered.policies().stream())
                .toList();
    }
}
