package org.r2prating.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.r2prating.consistency.backtest.AgainstOrdering;
import org.r2prating.consistency.backtest.AgainstOrdering.OnIndicator;
import org.r2prating.consistency.backtest.Ordering;
import org.r2prating.consistency.backtest.PairShares;
import org.r2prating.consistency.backtest.PooledPair;

/** A back-test against a published ordering as JSON; its schema is {@code backtest.schema.json}. */
public final class OrderingJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private OrderingJson() {}

    /** What goes under {@code ordering}. */
    public static ObjectNode of(AgainstOrdering against) {
        ObjectNode root = NODES.objectNode();
        root.put("file", against.ordering().file());
        root.put("edition", against.edition().id());
        root.put("fitted", false);
        root.put("states", against.states());
        root.put("pairs", against.pairs());
        ArrayNode groups = root.putArray("groups");
        for (Ordering.Group group : against.ordering().groups()) {
            ArrayNode states = groups.addObject().put("name", group.name()).putArray("states");
            group.states().forEach(s -> states.add(s.iso3()));
        }
        ArrayNode open = root.putArray("open");
        against.open().forEach(s -> open.add(s.iso3()));
        root.put("leastCommon", against.leastCommon());
        root.set("pooled", pairs(against.pooled()));
        ArrayNode indicators = root.putArray("indicators");
        for (OnIndicator on : against.byIndicator()) {
            ObjectNode node = indicators.addObject();
            node.put("indicator", on.indicator().id());
            node.put("states", on.states());
            node.set("pairs", pairs(on.pairs()));
        }
        ArrayNode offenders = root.putArray("offenders");
        against.offenders().forEach(o -> offenders.add(offender(o)));
        return root;
    }

    private static ObjectNode pairs(PairShares pairs) {
        ObjectNode node = NODES.objectNode();
        node.put("strict", pairs.strict());
        node.put("ties", pairs.ties());
        node.put("fails", pairs.fails());
        node.put("notComparable", pairs.notComparable());
        node.put("states", pairs.states());
        node.set("holds", BacktestJson.share(pairs.holds()));
        node.set("holdsInterval", BacktestJson.interval(pairs.holdsInterval()));
        node.set("strictOfDifferent", BacktestJson.share(pairs.strictOfDifferent()));
        node.set("strictOfDifferentInterval", BacktestJson.interval(pairs.strictInterval()));
        return node;
    }

    private static ObjectNode offender(PooledPair pair) {
        ObjectNode node = NODES.objectNode();
        node.put("better", pair.better().iso3());
        node.put("betterGroup", pair.betterGroup());
        node.put("worse", pair.worse().iso3());
        node.put("worseGroup", pair.worseGroup());
        node.put("common", pair.common());
        node.put("betterMean", mean(pair.betterPoints(), pair));
        node.put("worseMean", mean(pair.worsePoints(), pair));
        ArrayNode failing = node.putArray("below");
        pair.failing().forEach(i -> failing.add(i.id()));
        return node;
    }

    private static @Nullable BigDecimal mean(int points, PooledPair pair) {
        return BacktestJson.rounded(
                pair.comparable() ? OptionalDouble.of((double) points / pair.common()) : OptionalDouble.empty());
    }
}
