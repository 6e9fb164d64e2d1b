package org.r2prating.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.FactBaseReading;
import org.r2prating.input.Nearest;
import org.r2prating.input.Problem;
import org.r2prating.model.Country;
import picocli.CommandLine.Option;

/** Which of all states are asked for: those of a region, or every one. */
final class StatesAsked {

    @Option(
            names = "--region",
            paramLabel = "NAME",
            description = "Only the states of this region or sub-region (M49), such as Asia or \"South-eastern Asia\".")
    private @Nullable String region;

    boolean some() {
        return region != null;
    }

    /** The states in the order of their codes. */
    List<Country> of(FactBase base) {
        List<Country> states = base.countries().values().stream()
                .filter(this::within)
                .sorted(Comparator.comparing(Country::iso3))
                .toList();
        if (states.isEmpty() && region != null) {
            Set<String> known = new TreeSet<>();
            base.countries().values().forEach(c -> known.addAll(List.of(c.region(), c.subRegion())));
            known.remove("");
            throw Stop.usage("unknown region (" + region + ")", Nearest.maybe(region, known));
        }
        return states;
    }

    private boolean within(Country country) {
        return region == null
                || country.region().equalsIgnoreCase(region)
                || country.subRegion().equalsIgnoreCase(region);
    }

    /** What keeps any of the states asked for from being rated: none must be shown as if nothing were known of it. */
    List<Problem> problems(FactBaseReading read) {
        if (region == null) {
            return read.problems();
        }
        List<Problem> problems = new ArrayList<>(read.shared());
        of(read.facts()).forEach(c -> problems.addAll(read.byState().getOrDefault(c.iso3(), List.of())));
        return problems.stream().sorted().toList();
    }
}
