package org.r2prating.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Declaration;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.model.Subject;

/** Rules ready to run, with the framework they speak of. */
public final class RulePack {

    private final Framework framework;
    private final SortedMap<String, RuleCard> cards;
    private final KieBase base;
    private final String digest;
    private final List<Indicator> indicators;
    private final IdentityHashMap<Rule, Compiled> compiled = new IdentityHashMap<>();
    private final Map<String, List<RuleCard>> byIndicator;
    private final Map<String, SortedSet<Subject>> asks = new HashMap<>();

    /**
     * A rule or a probe as the engine has it.
     *
     * @param card of the rule, also of the one that a probe belongs to
     * @param indicator the place of its indicator in {@link #indicators()}
     * @param variables those that the sentence of its card names, as they are written in the rule
     * @param telling the variables that hold facts which are not among those that its match names itself
     */
    public record Compiled(RuleCard card, int indicator, SortedMap<String, String> variables, List<String> telling) {}

    /**
     * A pack.
     *
     * @param cards by rule name
     * @param base what the engine makes its sessions from
     * @param digest of the framework and of all rule files
     */
    public RulePack(Framework framework, SortedMap<String, RuleCard> cards, KieBase base, String digest) {
        this.framework = framework;
        this.cards = Collections.unmodifiableSortedMap(new TreeMap<>(cards));
        this.base = base;
        this.digest = digest;
        byIndicator = this.cards.values().stream()
                .collect(Collectors.groupingBy(RuleCard::indicator, Collectors.toUnmodifiableList()));
        byIndicator.forEach((indicator, ofIt) -> asks.put(
                indicator,
                Collections.unmodifiableSortedSet(ofIt.stream()
                        .flatMap(card -> card.asks().stream())
                        .collect(Collectors.toCollection(TreeSet::new)))));
        indicators = framework.indicators();
        List<String> ids = indicators.stream().map(Indicator::id).toList();
        for (KiePackage part : base.getKiePackages()) {
            for (Rule rule : part.getRules()) {
                int mark = rule.getName().indexOf(Probes.MARK);
                RuleCard card =
                        cards.get(mark < 0 ? rule.getName() : rule.getName().substring(0, mark));
                if (card != null) {
                    compiled.put(
                            rule,
                            new Compiled(card, ids.indexOf(card.indicator()), written(card), telling((RuleImpl) rule)));
                }
            }
        }
    }

    public Framework framework() {
        return framework;
    }

    /** In the published order. */
    public List<Indicator> indicators() {
        return indicators;
    }

    public SortedMap<String, RuleCard> cards() {
        return cards;
    }

    public KieBase base() {
        return base;
    }

    public String digest() {
        return digest;
    }

    public List<RuleCard> cardsOf(String indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    /** Everything the rules of an indicator ask about a state. */
    public SortedSet<Subject> asks(String indicator) {
        return asks.getOrDefault(indicator, Collections.emptySortedSet());
    }

    /** What is known of a rule, or of a probe, of this pack. */
    public Compiled compiled(Rule rule) {
        return Objects.requireNonNull(compiled.get(rule), rule.getName());
    }

    private static SortedMap<String, String> written(RuleCard card) {
        SortedMap<String, String> written = new TreeMap<>();
        card.variables().forEach(variable -> written.put(variable, "$" + variable));
        return written;
    }

    private static List<String> telling(RuleImpl rule) {
        return rule.getDeclarations().values().stream()
                .filter(d -> d.getIdentifier().equals(Conclusion.LOOKED_AT)
                        || Collection.class.isAssignableFrom(d.getDeclarationClass()))
                .map(Declaration::getIdentifier)
                .toList();
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
