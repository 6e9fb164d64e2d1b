package org.r2prating.tuning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.Shipped;
import org.r2prating.input.Problems;

/** All scenarios that stand beside the shipped rules. */
final class ShippedScenarios {

    private static final List<Scenario> ALL = read();

    private ShippedScenarios() {}

    static List<Scenario> all() {
        return ALL;
    }

    static Map<String, List<Scenario>> byIndicator() {
        return ALL.stream().collect(Collectors.groupingBy(Scenario::indicator, TreeMap::new, Collectors.toList()));
    }

    private static List<Scenario> read() {
        Problems problems = new Problems();
        try (Stream<Path> files = Files.walk(Shipped.RULES, 2)) {
            List<Scenario> scenarios = files.filter(f -> f.toString().endsWith(".scenarios.yaml"))
                    .sorted()
                    .flatMap(f -> ScenarioFile.read(f, Shipped.pack().framework(), problems).stream())
                    .toList();
            if (!problems.isEmpty()) {
                throw new AssertionError(problems.list());
            }
            return scenarios;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
