package org.r2prating.rules;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.r2prating.facts.CodedFinding;
import org.r2prating.facts.IndexValue;
import org.r2prating.facts.Mechanism;
import org.r2prating.facts.Membership;
import org.r2prating.facts.PartialDate;
import org.r2prating.facts.Participation;
import org.r2prating.facts.PeacekeepingContribution;
import org.r2prating.facts.Tally;
import org.r2prating.facts.TreatyStanding;
import org.r2prating.facts.UnVote;
import org.r2prating.model.FactKind;

/** The records that rules may match, and their properties: all components but the passport and lists. */
final class FactTypes {

    /** What is counted on a closed list: no fact of its own, but matched like one. */
    static final String TALLY = Tally.class.getSimpleName();

    private static final Map<String, Type> TYPES = new LinkedHashMap<>();

    static {
        add(CodedFinding.class, FactKind.FINDING);
        add(IndexValue.class, FactKind.INDEX);
        add(Mechanism.class, FactKind.MECHANISM);
        add(Membership.class, FactKind.MEMBERSHIP);
        add(Participation.class, FactKind.PARTICIPATION);
        add(PeacekeepingContribution.class, FactKind.PEACEKEEPING);
        add(TreatyStanding.class, FactKind.TREATY);
        add(UnVote.class, FactKind.VOTE);
        TYPES.put(TALLY, new Type(TALLY, Optional.empty(), "list", "", properties(Tally.class)));
    }

    private FactTypes() {}

    /**
     * A record that rules may match.
     *
     * @param subjectKey the property that a pattern must compare with a literal; empty when it needs none
     * @param answerKey the property whose values the framework lists; empty when it lists none
     * @param properties by name
     */
    record Type(
            String name,
            Optional<FactKind> kind,
            String subjectKey,
            String answerKey,
            Map<String, Class<?>> properties) {}

    private static void add(Class<? extends Record> type, FactKind kind) {
        TYPES.put(
                type.getSimpleName(),
                new Type(
                        type.getSimpleName(),
                        Optional.of(kind),
                        kind.subjectKey(),
                        kind.answerKey(),
                        properties(type)));
    }

    private static Map<String, Class<?>> properties(Class<? extends Record> type) {
        Map<String, Class<?>> properties = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getName().equals("passport") && component.getType() != List.class) {
                properties.put(component.getName(), component.getType());
            }
        }
        return properties;
    }

    static Optional<Type> named(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    static List<String> names() {
        return List.copyOf(TYPES.keySet());
    }

    /** All types with their properties in one line: a compiled pack is stale when this changes. */
    static String signature() {
        return TYPES.values().stream()
                .map(type -> type.name() + type.properties())
                .reduce("", String::concat);
    }

    static boolean isNumeric(Class<?> type) {
        return isWhole(type) || type == double.class || type == Double.class;
    }

    static boolean isWhole(Class<?> type) {
        return type == int.class || type == Integer.class || type == long.class;
    }

    /** Whether facts may leave it out: then it is null, and null equals null and differs from everything else. */
    static boolean mayBeUnknown(Class<?> type) {
        return type == Integer.class || type == Double.class || type == PartialDate.class;
    }

    /** Whether it makes sense to compare their values; no list and no whole fact is compared with anything. */
    static boolean compare(Class<?> one, Class<?> other) {
        if (isNumeric(one)) {
            return isNumeric(other) && !(mayBeUnknown(one) && mayBeUnknown(other));
        }
        return one == other && (one == String.class || one == LocalDate.class || one == boolean.class || one.isEnum());
    }
}
