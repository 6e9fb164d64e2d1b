package org.r2prating.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kie.api.KieBase;
import org.r2prating.model.Framework;
import org.r2prating.model.Subject;

/**
 * Rules ready to run, with the framework they speak of.
 *
 * @param cards by rule name
 * @param base what the engine makes its sessions from
 * @param digest of the framework and of all rule files
 */
public record RulePack(Framework framework, SortedMap<String, RuleCard> cards, KieBase base, String digest) {

    public RulePack {
        cards = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(cards));
    }

    public List<RuleCard> cardsOf(String indicator) {
        return cards.values().stream()
                .filter(c -> c.indicator().equals(indicator))
                .toList();
    }

    /** Everything the rules of an indicator ask about a state. */
    public SortedSet<Subject> asks(String indicator) {
        SortedSet<Subject> asks = new TreeSet<>();
        cardsOf(indicator).forEach(card -> asks.addAll(card.asks()));
        return asks;
    }

    /** The card of a rule, also when asked by the name of one of its probes. */
    public Optional<RuleCard> card(String ruleName) {
        int mark = ruleName.indexOf(Probes.MARK);
        return Optional.ofNullable(cards.get(mark < 0 ? ruleName : ruleName.substring(0, mark)));
    }

    static SortedMap<String, RuleCard> byName(Iterable<RuleCard> cards) {
        SortedMap<String, RuleCard> byName = new TreeMap<>();
        cards.forEach(card -> byName.put(card.name(), card));
        return byName;
    }

    /** Classes of compiled rules; nothing else keeps them, so that a pack nobody uses is collected whole. */
    static final class Classes extends ClassLoader {

        static {
            registerAsParallelCapable();
        }

        private final Map<String, byte[]> bytes;

        Classes(Map<String, byte[]> bytes) {
            super(RulePack.class.getClassLoader());
            this.bytes = bytes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] code = bytes.get(name);
            if (code == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, code, 0, code.length);
        }
    }
}
