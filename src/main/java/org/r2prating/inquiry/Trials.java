package org.r2prating.inquiry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.Fact;
import org.r2prating.facts.InView;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.model.Subject;
import org.r2prating.rules.RulePack;

/**
 * What the engine makes of suppositions. A supposition bears on the indicators whose rules ask what it is about; those
 * that bear on different indicators are tried in one run, since no rule of one can see the facts of another.
 */
final class Trials {

    private static final BitSet NOBODY = new BitSet();

    private final Recommender recommender;
    private final Framework framework;
    private final InView view;
    private final List<Fact> earlier;
    private final CaseFile caseFile;
    private final List<Indicator> indicators;
    private final Map<Subject, BitSet> asking = new HashMap<>();

    /**
     * Trials on a state.
     *
     * @param view what is known
     * @param earlier what was in view of the edition before
     * @param caseFile what the rules were given
     */
    Trials(RulePack pack, Recommender recommender, InView view, List<Fact> earlier, CaseFile caseFile) {
        this.recommender = recommender;
        this.view = view;
        this.earlier = List.copyOf(earlier);
        this.caseFile = caseFile;
        framework = pack.framework();
        indicators = framework.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            for (Subject subject : pack.asks(indicators.get(i).id())) {
                asking.computeIfAbsent(subject, s -> new BitSet()).set(i);
            }
        }
    }

    InView view() {
        return view;
    }

    CaseFile caseFile() {
        return caseFile;
    }

    /** One run of the engine: suppositions, none of which bears on an indicator that another bears on. */
    private static final class Run {
        private final BitSet bearing = new BitSet();
        private final List<Integer> suppositions = new ArrayList<>();
    }

    /** The outcomes of the indicators on which each supposition bears, in the order of the suppositions. */
    List<Map<String, Outcome>> outcomes(List<Supposition> suppositions) {
        List<BitSet> bearings =
                suppositions.stream().map(s -> bearing(s.subjects())).toList();
        List<Map<String, Outcome>> outcomes = new ArrayList<>();
        suppositions.forEach(s -> outcomes.add(new LinkedHashMap<>()));
        for (Run run : runs(bearings)) {
            Map<String, Outcome> together =
                    outcome(run.suppositions.stream().map(suppositions::get).toList(), run.bearing);
            for (int number : run.suppositions) {
                bearings.get(number).stream()
                        .mapToObj(i -> indicators.get(i).id())
                        .forEach(id -> outcomes.get(number).put(id, together.get(id)));
            }
        }
        return outcomes;
    }

    private static List<Run> runs(List<BitSet> bearings) {
        List<Run> runs = new ArrayList<>();
        for (int number = 0; number < bearings.size(); number++) {
            BitSet bearing = bearings.get(number);
            Run run = runs.stream()
                    .filter(r -> !r.bearing.intersects(bearing))
                    .findFirst()
                    .orElseGet(() -> {
                        Run another = new Run();
                        runs.add(another);
                        return another;
                    });
            run.bearing.or(bearing);
            run.suppositions.add(number);
        }
        return runs;
    }

    /** Only of what the indicators concerned ask: the others see nothing of it, and theirs are not the outcomes wanted. */
    private Map<String, Outcome> outcome(Collection<Supposition> together, BitSet bearing) {
        List<Fact> without = new ArrayList<>();
        List<Fact> with = new ArrayList<>();
        for (Supposition supposition : together) {
            without.addAll(supposition.without());
            with.addAll(supposition.with());
        }
        return recommender.outcomes(CaseFile.of(
                framework,
                caseFile.country(),
                caseFile.edition(),
                view.on(subject -> asking(subject).intersects(bearing))
                        .supposing(without, with)
                        .facts(),
                earlier,
                caseFile.policy()));
    }

    private BitSet bearing(Set<Subject> subjects) {
        BitSet bearing = new BitSet();
        subjects.forEach(subject -> bearing.or(asking(subject)));
        return bearing;
    }

    private BitSet asking(Subject subject) {
        return asking.getOrDefault(subject, NOBODY);
    }
}
