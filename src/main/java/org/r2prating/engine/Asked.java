package org.r2prating.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.Fact;
import org.r2prating.model.FactKind;
import org.r2prating.model.Indicator;
import org.r2prating.model.Resolution;
import org.r2prating.model.Subject;
import org.r2prating.rules.RulePack;

/** What the rules of each indicator ask, numbered once, so that a case file is compared with it in one pass. */
final class Asked {

    private final Map<Subject, Integer> numbers = new HashMap<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Resolution> resolutions;
    private final Map<String, BitSet> byIndicator = new HashMap<>();

    Asked(RulePack pack) {
        SortedSet<Subject> all = new TreeSet<>();
        List<Indicator> indicators = pack.framework().indicators();
        indicators.forEach(indicator -> all.addAll(pack.asks(indicator.id())));
        for (Subject subject : all) {
            numbers.put(subject, subjects.size());
            subjects.add(subject);
        }
        resolutions = pack.framework().resolutions();
        for (Indicator indicator : indicators) {
            BitSet asks = new BitSet();
            pack.asks(indicator.id()).forEach(subject -> asks.set(number(subject)));
            byIndicator.put(indicator.id(), asks);
        }
    }

    /** A case file beside what is asked. */
    final class Beside {

        private final BitSet open = new BitSet();
        private final List<Fact> facts;
        private final List<Fact> setAside;
        private final int[] factNumbers;
        private final int[] setAsideNumbers;

        private Beside(CaseFile caseFile) {
            open.set(0, subjects.size());
            // Votes of other sessions than the edition's are not missing.
            for (int number = 0; number < subjects.size(); number++) {
                if (subjects.get(number).kind() == FactKind.VOTE) {
                    open.clear(number);
                }
            }
            for (Resolution resolution : resolutions) {
                int number = number(new Subject(FactKind.VOTE, resolution.symbol()));
                if (number >= 0 && caseFile.edition().covers(resolution)) {
                    open.set(number);
                }
            }
            facts = caseFile.facts();
            factNumbers = numbers(facts);
            for (int number : factNumbers) {
                if (number >= 0) {
                    open.clear(number);
                }
            }
            setAside = caseFile.setAside();
            setAsideNumbers = numbers(setAside);
        }

        /** What the rules ask and no fact put before them says. */
        List<Subject> missing(Indicator indicator) {
            BitSet asks = asks(indicator);
            List<Subject> missing = new ArrayList<>();
            for (int number = asks.nextSetBit(0); number >= 0; number = asks.nextSetBit(number + 1)) {
                if (open.get(number)) {
                    missing.add(subjects.get(number));
                }
            }
            return missing;
        }

        /** The facts put before the rules on what they ask. */
        List<Fact> known(Indicator indicator) {
            return asked(indicator, facts, factNumbers);
        }

        /** The facts that say nothing on what the rules ask. */
        List<Fact> setAside(Indicator indicator) {
            return asked(indicator, setAside, setAsideNumbers);
        }

        private List<Fact> asked(Indicator indicator, List<Fact> among, int[] theirNumbers) {
            BitSet asks = asks(indicator);
            List<Fact> asked = new ArrayList<>();
            for (int i = 0; i < theirNumbers.length; i++) {
                if (theirNumbers[i] >= 0 && asks.get(theirNumbers[i])) {
                    asked.add(among.get(i));
                }
            }
            return asked;
        }
    }

    Beside beside(CaseFile caseFile) {
        return new Beside(caseFile);
    }

    private int[] numbers(List<Fact> facts) {
        return facts.stream().mapToInt(f -> number(f.subject())).toArray();
    }

    /** Negative where no rule asks for it. */
    private int number(Subject subject) {
        return numbers.getOrDefault(subject, -1);
    }

    private BitSet asks(Indicator indicator) {
        return byIndicator.getOrDefault(indicator.id(), new BitSet());
    }
}
