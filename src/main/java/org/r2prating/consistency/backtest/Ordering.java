package org.r2prating.consistency.backtest;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.r2prating.model.Country;

/**
 * A published ordering of states: groups of which each is held to do better than all that follow.
 *
 * @param file where it was read from
 * @param groups best first
 */
public record Ordering(String file, List<Group> groups) {

    public Ordering {
        groups = List.copyOf(groups);
    }

    /** States between which the ordering makes no difference, by code. */
    public record Group(String name, List<Country> states) {

        public Group {
            states = states.stream().sorted(Comparator.comparing(Country::iso3)).toList();
        }
    }

    /** The ordering among some states only; groups without any of them are gone. */
    public Ordering among(Set<String> codes) {
        return new Ordering(
                file,
                groups.stream()
                        .map(g -> new Group(
                                g.name(),
                                g.states().stream()
                                        .filter(s -> codes.contains(s.iso3()))
                                        .toList()))
                        .filter(g -> !g.states().isEmpty())
                        .toList());
    }
}
