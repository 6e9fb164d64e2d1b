package org.r2prating.consistency.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.r2prating.facts.Fact;
import org.r2prating.facts.IndexValue;
import org.r2prating.facts.PeacekeepingContribution;
import org.r2prating.facts.Standing;
import org.r2prating.facts.Tally;
import org.r2prating.facts.TreatyStanding;
import org.r2prating.facts.UnVote;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Index;
import org.r2prating.model.Question;
import org.r2prating.model.Subject;
import org.r2prating.model.TallyList;

/**
 * Puts answers into their declared order: those of a question run from the worst to the best, an index says which way it
 * runs, of peacekeepers more are better, and a tally counts what is good.
 */
final class Marks {

    static final String TALLY = "tally ";

    private Marks() {}

    /** What facts say on a subject; nothing where it has no order. */
    static List<Answer> of(Framework framework, Subject subject, List<Fact> facts) {
        if (subject.kind() == FactKind.PEACEKEEPING) {
            return peacekeeping(facts);
        }
        if (subject.kind() == FactKind.PARTICIPATION) {
            return framework.question(subject).map(q -> participations(q, facts)).stream()
                    .toList();
        }
        String says = facts.stream().map(Fact::says).distinct().collect(Collectors.joining(", against: "));
        List<List<Double>> marks = new ArrayList<>();
        TreeSet<String> only = new TreeSet<>();
        for (Fact fact : facts) {
            List<Double> ofFact = marks(framework, fact);
            if (ofFact.isEmpty()) {
                only.add(fact.says());
            } else {
                marks.add(ofFact);
            }
        }
        return List.of(new Answer(thing(subject), "", says, String.join(", ", only), ends(marks), facts));
    }

    /** What is reached on a closed list. */
    static Answer of(Framework framework, Tally tally) {
        String unknown = tally.unknown().stream().map(Subject::toString).collect(Collectors.joining(", "));
        String unit = framework.tally(tally.list()).map(TallyList::unit).orElse("");
        boolean share = framework.tally(tally.list()).map(TallyList::share).orElse(false);
        String reached = reached(tally.least(), share)
                + (tally.least() < tally.most() ? " to " + reached(tally.most(), share) : "")
                + " of " + tally.size() + (unit.isEmpty() ? "" : " " + unit);
        return new Answer(
                tally(tally.list()), "", reached, unknown, List.of(tally.least(), tally.most()), tally.facts());
    }

    /** How a subject is called in answers. */
    static String thing(Subject subject) {
        return subject.id().isEmpty()
                ? subject.kind().section()
                : subject.kind().section() + " " + subject.id();
    }

    /** How the tally of a closed list is called in answers. */
    static String tally(String list) {
        return TALLY + list;
    }

    /** Empty where the answer stands in no order to others. */
    private static List<Double> marks(Framework framework, Fact fact) {
        if (fact instanceof TreatyStanding treaty) {
            return standing(treaty.standing());
        }
        if (fact instanceof UnVote vote) {
            return switch (vote.vote()) {
                case NO -> List.of(0.0);
                case ABSTAIN -> List.of(1.0);
                case YES -> List.of(2.0);
                case ABSENT, ADOPTED_WITHOUT_VOTE -> List.of();
            };
        }
        if (fact instanceof IndexValue value) {
            return framework
                    .index(value.index())
                    .map(Index::higherIsBetter)
                    .map(higher -> List.of(higher ? value.value() : -value.value()))
                    .orElse(List.of());
        }
        Optional<Integer> place = framework
                .question(fact.subject())
                .map(q -> q.answers().indexOf(fact.says()))
                .filter(i -> i >= 0);
        return place.map(i -> List.of((double) i)).orElse(List.of());
    }

    /** Not a party leaves open whether it signed; one that withdrew is neither above nor below one that never joined. */
    private static List<Double> standing(Standing standing) {
        return switch (standing) {
            case NONE -> List.of(0.0, 0.0, 1.0);
            case NOT_PARTY -> List.of(0.0, 1.0, 1.0);
            case SIGNED -> List.of(1.0, 1.0, 1.0);
            case WITHDRAWN -> List.of(1.0, 1.0, 0.0);
            case PARTY -> List.of(2.0, 2.0, 1.0);
        };
    }

    /** The worst and the best of several that disagree; twice the same of one. */
    private static List<Double> ends(List<List<Double>> marks) {
        List<Double> ends = new ArrayList<>();
        for (int i = 0; !marks.isEmpty() && i < marks.get(0).size(); i++) {
            double least = Double.MAX_VALUE;
            double most = -Double.MAX_VALUE;
            for (List<Double> ofFact : marks) {
                least = Math.min(least, ofFact.get(i));
                most = Math.max(most, ofFact.get(i));
            }
            ends.add(least);
            ends.add(most);
        }
        return ends;
    }

    /** The worst and the best part taken, and how often at least each. */
    private static Answer participations(Question question, List<Fact> facts) {
        List<Integer> places =
                facts.stream().map(f -> question.answers().indexOf(f.says())).toList();
        List<Double> marks = new ArrayList<>();
        marks.add((double) places.stream().mapToInt(p -> p).min().orElse(0));
        for (int level = 1; level < question.answers().size(); level++) {
            int least = level;
            marks.add((double) places.stream().filter(p -> p >= least).count());
        }
        String says = facts.stream().map(Fact::says).sorted().collect(Collectors.joining(", "));
        return new Answer(thing(question.subject()), "", says, "", marks, facts);
    }

    private static List<Answer> peacekeeping(List<Fact> facts) {
        List<Answer> answers = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof PeacekeepingContribution contribution) {
                figure("personnel", contribution.personnel(), fact).ifPresent(answers::add);
                figure("personnel in missions that protect civilians", contribution.inProtectionMissions(), fact)
                        .ifPresent(answers::add);
                figure("share of women", contribution.womenShare(), fact).ifPresent(answers::add);
            }
        }
        return answers;
    }

    private static Optional<Answer> figure(String what, @Nullable Double value, Fact fact) {
        return Optional.ofNullable(value)
                .map(v -> new Answer(FactKind.PEACEKEEPING.section(), what, number(v), "", List.of(v), List.of(fact)));
    }

    private static String reached(double value, boolean share) {
        return share ? number(100 * value) + " %" : number(value);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
