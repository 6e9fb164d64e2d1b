package org.r2prating.consistency.states;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.profile.Answer;
import org.r2prating.consistency.profile.Profile;
import org.r2prating.engine.Outcome;
import org.r2prating.input.Place;
import org.r2prating.rules.RuleCard;

/** Two cases side by side: what is known of each, what is recommended for each, and by which rule. */
final class SideBySide {

    private SideBySide() {}

    /**
     * The facts in turn, then the ratings and the rules.
     *
     * @param shown the answers of the first case that matter
     */
    static List<Witness> of(Case one, Case other, Profile shown) {
        List<Witness> witnesses = new ArrayList<>();
        for (Answer answer : shown.answers()) {
            Optional<Answer> beside = other.profile().on(answer.about());
            boolean same = beside.isPresent() && beside.get().sameAs(answer);
            String says = answer.about() + ": "
                    + (same
                            ? "both " + answer.says()
                            : one.country().name() + " " + answer.says() + ", "
                                    + other.country().name() + " "
                                    + beside.map(Answer::says).orElse("not known"));
            witnesses.add(new Witness(says, place(answer, one)));
            beside.ifPresent(
                    b -> witnesses.add(new Witness(other.country().name() + ": " + b.words(), place(b, other))));
        }
        rated(one, witnesses);
        rated(other, witnesses);
        return witnesses;
    }

    private static void rated(Case one, List<Witness> witnesses) {
        String name = one.country().name();
        if (one.isOnRecord()) {
            witnesses.add(new Witness(name + ": " + one.rating(), one.place()));
        }
        Outcome outcome = one.recommendation().outcome();
        String recommended = outcome.range().map(Object::toString).orElse(outcome.name());
        for (RuleCard card : one.rules()) {
            witnesses.add(new Witness(
                    name + ": " + recommended + " recommended by rule (" + card.name() + ")", Place.of(card.origin())));
        }
    }

    private static Place place(Answer answer, Case of) {
        return answer.facts().stream()
                .findFirst()
                .map(f -> Place.of(f.origin()))
                .orElse(of.place());
    }
}
