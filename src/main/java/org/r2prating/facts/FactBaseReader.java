package org.r2prating.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.r2prating.facts.review.Review;
import org.r2prating.facts.review.Reviews;
import org.r2prating.input.Once;
import org.r2prating.input.Problem;
import org.r2prating.input.Problems;
import org.r2prating.model.Country;
import org.r2prating.model.Framework;

/** Reads a fact base from its folder: what all states share, then the folder of each state. */
public final class FactBaseReader {

    private static final String TABLES = "tables";
    private static final String EVERY_STATE = "every-state.yaml";

    private final FactFolder folder;
    private final Framework framework;
    private final SortedMap<String, List<Problem>> byState = new TreeMap<>();
    private final SortedMap<String, List<Contradiction>> contradictions = new TreeMap<>();
    private final Map<String, Country> countries = new LinkedHashMap<>();
    private final Map<String, List<Fact>> standing = new LinkedHashMap<>();
    private final Map<FactBase.Key, Dossier> dossiers = new LinkedHashMap<>();
    private final Map<FactBase.Key, List<Remark>> remarks = new LinkedHashMap<>();
    private final Map<String, Map<String, Review>> reviews = new LinkedHashMap<>();

    private FactBaseReader(Path folder, Framework framework) {
        this.folder = new FactFolder(folder);
        this.framework = framework;
    }

    /** Reads all states. */
    public static FactBaseReading read(Path folder, Framework framework) {
        Problems problems = new Problems();
        FactBaseReader reader = new FactBaseReader(folder, framework);
        List<String> states = reader.folder.names("", problems).stream()
                .filter(name -> reader.folder.isFolder(name) && !name.equals(TABLES))
                .toList();
        return reader.read(states, problems);
    }

    /** Reads one state only, and what it rests on; nothing of it when it has no folder. */
    public static FactBaseReading read(Path folder, Framework framework, String country) {
        FactBaseReader reader = new FactBaseReader(folder, framework);
        boolean known = country.matches("[A-Z]{3}") && reader.folder.isFolder(country);
        return reader.read(known ? List.of(country) : List.of(), new Problems());
    }

    private FactBaseReading read(List<String> states, Problems problems) {
        SharedFacts shared = problems.isEmpty() ? SharedFacts.read(folder, framework, problems) : SharedFacts.NONE;
        countries.putAll(shared.countries());
        Tables tables = tables(shared, problems);
        // Without editions nothing can be said about a dossier.
        if (!shared.editions().isEmpty()) {
            states.forEach(code -> read(code, shared));
        }
        FactBase facts = new FactBase(
                shared.editions(),
                Collections.unmodifiableMap(shared.sources().sources()),
                Collections.unmodifiableMap(countries),
                Collections.unmodifiableMap(standing),
                Collections.unmodifiableMap(dossiers),
                Collections.unmodifiableMap(remarks),
                tables,
                everyState(shared, problems),
                shared.names(),
                folder.digest(),
                new Reviews(reviews, shared.frozen()));
        SortedMap<String, List<Problem>> disagreements = new TreeMap<>();
        states.forEach(code -> {
            List<Problem> found = Disagreements.of(facts, code).stream()
                    .map(Disagreements::problem)
                    .toList();
            if (!found.isEmpty()) {
                disagreements.put(code, found);
            }
        });
        return new FactBaseReading(
                facts,
                problems.list(),
                Collections.unmodifiableSortedMap(byState),
                Collections.unmodifiableSortedMap(contradictions),
                Collections.unmodifiableSortedMap(disagreements));
    }

    /** What holds of every state alike, such as that a resolution was adopted without a vote. */
    private List<Fact> everyState(SharedFacts shared, Problems problems) {
        if (!folder.has(EVERY_STATE)) {
            return List.of();
        }
        return folder.value(EVERY_STATE, problems)
                .flatMap(value -> value.mapping(fields -> {
                    FactSetting setting = FactSetting.ofEveryState(shared.editions(), shared.sources());
                    return new FactReader(framework, setting, new Once()).read(fields);
                }))
                .orElse(List.of());
    }

    /** The rows of a state with a problem are left out, as its dossiers are. */
    private Tables tables(SharedFacts shared, Problems problems) {
        TablesReader reader =
                new TablesReader(framework, shared.sources(), shared.countries().keySet());
        if (folder.isFolder(TABLES)) {
            for (String name : folder.names(TABLES, problems)) {
                if (name.endsWith(".csv") && !SharedFacts.ABOUT_STATES.contains(name)) {
                    folder.text(TABLES + "/" + name, problems).ifPresent(table -> reader.read(table, problems));
                }
            }
        }
        byState.putAll(reader.problems());
        Map<String, List<TableRow>> rows = new TreeMap<>(reader.rows());
        rows.keySet().removeAll(reader.problems().keySet());
        return Tables.of(rows, framework);
    }

    private void read(String code, SharedFacts shared) {
        Problems problems = new Problems();
        if (shared.countries().containsKey(code) || Country.isInvented(code)) {
            StateReader.State state = new StateReader(folder, framework, shared, code, problems).read();
            if (!state.contradictions().isEmpty()) {
                contradictions.put(code, state.contradictions());
                state.contradictions().forEach(c -> problems.add(Contradictions.problem(c)));
            }
            if (problems.isEmpty()) {
                countries.put(code, state.country());
                standing.put(code, state.lasting());
                state.remarks().forEach((edition, of) -> remarks.put(new FactBase.Key(code, edition), of));
                reviews.put(code, state.reviews());
                state.dossiers().forEach(d -> dossiers.put(new FactBase.Key(code, d.edition()), d));
            }
        } else {
            String capitals = code.toUpperCase(Locale.ROOT);
            problems.report(
                    folder.origin(code),
                    "unknown state (" + code + ")",
                    shared.countries().containsKey(capitals)
                            ? "Maybe you meant (" + capitals + ")."
                            : "Maybe use its ISO 3166-1 code from tables/countries.csv, or QAA to QZZ if it is invented.");
        }
        if (!problems.isEmpty()) {
            List<Problem> all = new ArrayList<>(byState.getOrDefault(code, List.of()));
            all.addAll(problems.list());
            byState.put(code, List.copyOf(all));
        }
    }
}
