package org.r2prating.consistency.backtest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.r2prating.model.Scale;

/**
 * The agreement within one edition, area, indicator, or among the outcomes that one rule decided.
 *
 * @param id of the edition, area or indicator; the name of the rule
 */
public record Slice(String id, Agreement agreement) {

    /** One for each different key, in the order of first appearance; a comparison may have several keys. */
    static List<Slice> by(Scale scale, List<Comparison> comparisons, Function<Comparison, List<String>> keys) {
        Map<String, List<Comparison>> parts = new LinkedHashMap<>();
        for (Comparison comparison : comparisons) {
            keys.apply(comparison).forEach(key -> parts.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(comparison));
        }
        return parts.entrySet().stream()
                .map(e -> new Slice(e.getKey(), Agreement.of(scale, e.getValue())))
                .toList();
    }
}
