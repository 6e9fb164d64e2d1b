package org.r2prating.consistency.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.profile.Answer;
import org.r2prating.consistency.profile.Profile;
import org.r2prating.input.Place;

/** The facts of two editions side by side. */
final class Facts {

    private Facts() {}

    /** What an indicator's rules ask, and what is known of it in either edition. */
    record Pair(String about, Optional<Answer> before, Optional<Answer> now) {

        boolean changed() {
            return before.isPresent() && now.isPresent() && !before.get().sameAs(now.get());
        }

        String words(Step step) {
            String then = before.map(Answer::says).orElse("not known");
            String since = now.map(Answer::says).orElse("not known");
            boolean same = before.isPresent() && now.isPresent() && !changed();
            return about + ": "
                    + (same
                            ? since + " in both editions"
                            : then + " (" + step.before().edition().id() + "), " + since + " ("
                                    + step.now().edition().id() + ")");
        }
    }

    static List<Pair> sideBySide(Profile before, Profile now) {
        TreeSet<String> abouts = new TreeSet<>();
        Stream.concat(before.answers().stream(), now.answers().stream()).forEach(a -> abouts.add(a.about()));
        List<Pair> pairs = new ArrayList<>();
        abouts.forEach(about -> pairs.add(new Pair(about, before.on(about), now.on(about))));
        return pairs;
    }

    /**
     * What changed on what decides in either edition. A figure that moved within the same step of the ladder, where the same
     * rules decide, is no change.
     */
    static List<Pair> decidingChanges(Step step) {
        TreeSet<String> deciding = new TreeSet<>();
        step.before().deciding().answers().forEach(a -> deciding.add(a.about()));
        step.now().deciding().answers().forEach(a -> deciding.add(a.about()));
        boolean sameRules = step.before().rules().equals(step.now().rules());
        return sideBySide(step.before().profile(), step.now().profile()).stream()
                .filter(p -> deciding.contains(p.about()) && p.changed())
                .filter(p -> !sameRules || p.now().stream().noneMatch(Answer::isFigure))
                .toList();
    }

    /** Each thing with where it is written: in the later edition, or else in the earlier one. */
    static List<Witness> witnesses(Step step, List<Pair> pairs) {
        List<Witness> witnesses = new ArrayList<>();
        for (Pair pair : pairs) {
            witnesses.add(new Witness(
                    pair.words(step),
                    pair.now()
                            .or(pair::before)
                            .flatMap(a -> a.facts().stream().findFirst())
                            .map(f -> Place.of(f.origin()))
                            .orElse(place(step))));
        }
        return witnesses;
    }

    /** Where the later rating is written, or the earlier one. */
    static Place place(Step step) {
        return step.now()
                .stands()
                .or(() -> step.before().stands())
                .map(s -> s.place())
                .orElseThrow(() -> new IllegalStateException("no rating stands: " + step.about()));
    }
}
