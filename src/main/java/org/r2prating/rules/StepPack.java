package org.r2prating.rules;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** The conditions of all rules of a pack, each ready to be asked on its own. */
public final class StepPack {

    private final KieBase base;
    private final SortedMap<String, List<Criterion>> criteria;
    private final Map<Rule, Integer> numbers = new HashMap<>();

    StepPack(KieBase base, SortedMap<String, List<Criterion>> criteria) {
        this.base = base;
        this.criteria = Collections.unmodifiableSortedMap(new TreeMap<>(criteria));
        for (KiePackage part : base.getKiePackages()) {
            for (Rule rule : part.getRules()) {
                numbers.put(rule, Integer.valueOf(rule.getName().substring(Steps.NAME.length())));
            }
        }
    }

    public KieBase base() {
        return base;
    }

    /** The conditions of a rule, in their order. */
    public List<Criterion> criteria(RuleCard card) {
        return criteria.getOrDefault(card.name(), List.of());
    }

    /** The number of a step, by which criteria name it. */
    public int number(Rule step) {
        return numbers.getOrDefault(step, -1);
    }
}
