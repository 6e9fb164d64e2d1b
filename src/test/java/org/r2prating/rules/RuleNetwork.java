package org.r2prating.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.drools.base.base.ClassObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.CompositeObjectSinkAdapter;
import org.drools.core.reteoo.EntryPointNode;
import org.drools.core.reteoo.LeftTupleSink;
import org.drools.core.reteoo.LeftTupleSource;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSinkPropagator;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.Sink;
import org.kie.api.KieBase;

/** The network that Drools made of the rules, as far as it decides how fast they run. */
final class RuleNetwork {

    private int alphaNodes;
    private int hashedFirst;
    private int hashedLater;
    private int rules;
    private final Set<Integer> firstPatterns = new HashSet<>();
    private final Set<Integer> joins = new HashSet<>();
    private final List<String> unhashed = new ArrayList<>();

    private RuleNetwork() {}

    static RuleNetwork of(KieBase base) {
        RuleNetwork network = new RuleNetwork();
        for (EntryPointNode entry :
                ((InternalRuleBase) base).getRete().getEntryPointNodes().values()) {
            TreeMap<String, ObjectTypeNode> types = new TreeMap<>();
            for (ObjectTypeNode node : entry.getObjectTypeNodes().values()) {
                types.put(node.getObjectType().getClassName(), node);
            }
            types.values().forEach(network::lookAt);
        }
        return network;
    }

    private void lookAt(ObjectTypeNode type) {
        List<AlphaNode> hashed = hashed(type.getObjectSinkPropagator());
        hashedFirst += hashed.size();
        for (ObjectSink sink : type.getObjectSinkPropagator().getSinks()) {
            String name =
                    ((ClassObjectType) type.getObjectType()).getClassType().getSimpleName();
            if (sink instanceof AlphaNode alpha) {
                if (!hashed.contains(alpha)) {
                    unhashed.add(name + "( " + alpha.getConstraint() + " )");
                }
                below(alpha);
            } else {
                unhashed.add(name + "()");
                left(sink);
            }
        }
    }

    private void below(AlphaNode alpha) {
        alphaNodes++;
        hashedLater += hashed(alpha.getObjectSinkPropagator()).size();
        for (ObjectSink sink : alpha.getObjectSinkPropagator().getSinks()) {
            if (sink instanceof AlphaNode next) {
                below(next);
            } else {
                left(sink);
            }
        }
    }

    private void left(Sink sink) {
        if (sink instanceof LeftTupleSource first && firstPatterns.add(first.getId())) {
            paths(first);
        }
    }

    private void paths(LeftTupleSource source) {
        for (LeftTupleSink sink : source.getSinkPropagator().getSinks()) {
            if (sink instanceof LeftTupleSource next) {
                if (joins.add(next.getId())) {
                    paths(next);
                }
            } else {
                rules++;
            }
        }
    }

    private static List<AlphaNode> hashed(ObjectSinkPropagator sinks) {
        if (sinks instanceof CompositeObjectSinkAdapter composite && composite.getHashedSinkMap() != null) {
            Collection<AlphaNode> nodes = composite.getHashedSinkMap().values();
            return List.copyOf(nodes);
        }
        return List.of();
    }

    /** What a fact of a type is compared with one after the other, because its alpha node is not hashed. */
    List<String> unhashed() {
        return List.copyOf(unhashed);
    }

    @Override
    public String toString() {
        return alphaNodes + " alpha nodes (" + hashedFirst + " hashed by their type, " + hashedLater
                + " by the constraint before them, " + unhashed.size() + " right below their type not hashed), "
                + firstPatterns.size() + " first patterns and " + joins.size() + " joins, nots and accumulates for "
                + rules + " rules and probes";
    }
}
