package org.r2prating.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.r2prating.input.Problem;
import org.r2prating.rules.Condition.Span;

/** The variables of one rule and their types, as far as its conditions have been read. */
final class Variables {

    private static final Pattern NAME = Pattern.compile("\\$[a-z]\\w{0,59}");
    /** What {@link Drl} and {@link Probes} call the facts that they bind themselves. */
    private static final Pattern RESERVED = Pattern.compile("\\$(looksAt|exists\\d*)");

    private final DrlFile drl;
    private final List<Problem> problems;
    private final Map<String, Class<?>> types = new LinkedHashMap<>();
    private final Set<String> gone = new LinkedHashSet<>();

    Variables(DrlFile drl, List<Problem> problems) {
        this.drl = drl;
        this.problems = problems;
    }

    /** Notes a variable; a fact has the type {@code Object}, which compares with nothing. */
    void bind(Span at, String name, Class<?> type) {
        if (!NAME.matcher(name).matches()) {
            problem(at, "(" + name + ") is not the name of a variable", "Maybe write it with a dollar sign: $name.");
        } else if (RESERVED.matcher(name).matches()) {
            problem(at, "variable (" + name + ") has a name that is reserved", "Maybe choose another name.");
        } else if (gone.contains(name) || types.putIfAbsent(name, type) != null) {
            problem(at, "variable (" + name + ") is bound twice", "Maybe choose another name.");
        }
    }

    /** Forgets all variables but those: what an accumulate binds in its pattern, nobody can use outside of it. */
    void keepOnly(Set<String> names) {
        List<String> others = new ArrayList<>(types.keySet());
        others.removeAll(names);
        gone.addAll(others);
        types.keySet().retainAll(names);
    }

    /** The variables that can be used here, with their dollar signs. */
    Set<String> names() {
        return new LinkedHashSet<>(types.keySet());
    }

    /** Empty when it cannot be used here. */
    Optional<Class<?>> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    private void problem(Span at, String what, String mend) {
        problems.add(new Problem(drl.at(at), what, mend));
    }
}
