package org.r2prating.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.Fact;
import org.r2prating.model.Edition;
import org.r2prating.model.FactKind;
import org.r2prating.model.Indicator;
import org.r2prating.model.Resolution;
import org.r2prating.model.Subject;
import org.r2prating.rules.RulePack;

/**
 * What the rules of each indicator ask, and turned round: which indicators ask for a subject, so that each fact is handed
 * to those alone. Subjects, in their order, and indicators are numbered.
 */
final class Asked {

    private final List<Subject> subjects;
    private final Map<Subject, Integer> numbers = new HashMap<>();
    private final List<BitSet> asks = new ArrayList<>();
    private final List<int[]> askers = new ArrayList<>();
    private final BitSet votes = new BitSet();
    private final Map<Resolution, Integer> resolutions = new LinkedHashMap<>();
    private final List<OnRecord> none = new ArrayList<>();

    Asked(RulePack pack) {
        List<Indicator> indicators = pack.indicators();
        TreeSet<Subject> all = new TreeSet<>();
        indicators.forEach(indicator -> all.addAll(pack.asks(indicator.id())));
        subjects = List.copyOf(all);
        for (int number = 0; number < subjects.size(); number++) {
            numbers.put(subjects.get(number), number);
            votes.set(number, subjects.get(number).kind() == FactKind.VOTE);
        }
        for (Indicator indicator : indicators) {
            BitSet theirs = new BitSet();
            pack.asks(indicator.id()).forEach(subject -> theirs.set(number(subject)));
            asks.add(theirs);
            none.add(new OnRecord(List.of(), List.of(), missing(theirs, new BitSet())));
        }
        for (int number = 0; number < subjects.size(); number++) {
            askers.add(askers(number));
        }
        for (Resolution resolution : pack.framework().resolutions()) {
            resolutions.put(resolution, number(new Subject(FactKind.VOTE, resolution.symbol())));
        }
        resolutions.values().removeIf(number -> number < 0);
    }

    private int[] askers(int subject) {
        return IntStream.range(0, asks.size())
                .filter(indicator -> asks.get(indicator).get(subject))
                .toArray();
    }

    /** What a case file says to the rules of each indicator, in the order of the indicators. */
    List<OnRecord> onRecord(CaseFile caseFile) {
        int[] known = numbers(caseFile.facts());
        List<List<Fact>> handed = handed(caseFile.facts(), known);
        List<List<Fact>> setAside = handed(caseFile.setAside(), numbers(caseFile.setAside()));
        BitSet closed = ofOtherSessions(caseFile.edition());
        for (int number : known) {
            if (number >= 0) {
                closed.set(number);
            }
        }
        List<OnRecord> answers = new ArrayList<>(asks.size());
        for (int i = 0; i < asks.size(); i++) {
            answers.add(answers(i, handed.get(i), setAside.get(i), closed));
        }
        return answers;
    }

    private OnRecord answers(int indicator, List<Fact> known, List<Fact> setAside, BitSet closed) {
        BitSet theirs = asks.get(indicator);
        return known.isEmpty() && setAside.isEmpty() && !theirs.intersects(votes)
                ? none.get(indicator)
                : new OnRecord(known, setAside, missing(theirs, closed));
    }

    /** What is known to the rules of an indicator when no fact is on what they ask, and all of it can still be known. */
    OnRecord none(int indicator) {
        return none.get(indicator);
    }

    /** For each indicator the facts for which its rules ask. */
    private List<List<Fact>> handed(List<Fact> facts, int[] theirNumbers) {
        List<List<Fact>> handed = new ArrayList<>(Collections.nCopies(asks.size(), List.of()));
        for (int i = 0; i < theirNumbers.length; i++) {
            if (theirNumbers[i] >= 0) {
                for (int asker : askers.get(theirNumbers[i])) {
                    if (handed.get(asker).isEmpty()) {
                        handed.set(asker, new ArrayList<>());
                    }
                    handed.get(asker).add(facts.get(i));
                }
            }
        }
        return handed;
    }

    /** Votes of other sessions than the edition's: they are not missing. */
    private BitSet ofOtherSessions(Edition edition) {
        BitSet others = (BitSet) votes.clone();
        resolutions.forEach((resolution, number) -> {
            if (edition.covers(resolution)) {
                others.clear(number);
            }
        });
        return others;
    }

    private List<Subject> missing(BitSet asked, BitSet closed) {
        List<Subject> missing = new ArrayList<>();
        for (int number = asked.nextSetBit(0); number >= 0; number = asked.nextSetBit(number + 1)) {
            if (!closed.get(number)) {
                missing.add(subjects.get(number));
            }
        }
        return List.copyOf(missing);
    }

    private int[] numbers(List<Fact> facts) {
        int[] theirs = new int[facts.size()];
        for (int i = 0; i < theirs.length; i++) {
            theirs[i] = number(facts.get(i).subject());
        }
        return theirs;
    }

    /** Negative where no rule asks for it. */
    private int number(Subject subject) {
        return numbers.getOrDefault(subject, -1);
    }
}
