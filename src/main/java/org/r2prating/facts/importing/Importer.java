package org.r2prating.facts.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.PartialDate;
import org.r2prating.input.CountedInput;
import org.r2prating.input.CsvFile;
import org.r2prating.input.Digest;
import org.r2prating.input.ExcelFile;
import org.r2prating.input.Nearest;
import org.r2prating.input.Origin;
import org.r2prating.input.Problems;
import org.r2prating.input.WholeFile;
import org.r2prating.model.Framework;

/** Imports published files into the tables of a fact base, each by the mapping of its name. */
public final class Importer {

    private static final String TABLES = "tables";
    private static final String MAPPINGS = "mappings";
    private static final String YAML = ".yaml";
    private static final long LARGEST = 512L * 1024 * 1024;

    private final Path facts;
    private final Framework framework;
    private final FactBase base;
    private final LongConsumer progress;

    /**
     * An importer into a fact base.
     *
     * @param facts its folder
     * @param base what of it could be read: the names of states
     * @param progress hears how many bytes of the original have been read
     */
    public Importer(Path facts, Framework framework, FactBase base, LongConsumer progress) {
        this.facts = facts;
        this.framework = framework;
        this.base = base;
        this.progress = progress;
    }

    /** The ids of all mappings. */
    public List<String> mappings() {
        Path folder = facts.resolve(TABLES).resolve(MAPPINGS);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(YAML))
                    .map(name -> name.substring(0, name.length() - YAML.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /**
     * Imports a file; empty, with problems, when any cell of it does not fit: then nothing is written.
     *
     * @param write whether tables and sources are written, or only compared
     */
    public Optional<Import> read(String id, Path original, boolean write, Problems problems) {
        Path mappingFile = facts.resolve(TABLES).resolve(MAPPINGS).resolve(id + YAML);
        if (!mappings().contains(id)) {
            problems.report(
                    Origin.of(mappingFile.toString().replace('\\', '/')),
                    "there is no mapping (" + id + ")",
                    Nearest.maybe(id, mappings()));
            return Optional.empty();
        }
        Optional<Mapping> mapping = MappingReader.read(mappingFile, id, problems);
        mapping.ifPresent(m -> m.indices().keySet().stream()
                .filter(index -> framework.index(index).isPresent())
                .forEach(index -> problems.report(
                        Origin.of(name(mappingFile)),
                        "index (" + index + ") is declared here and by the framework",
                        "Leave it out here: the framework's bounds and direction count.")));
        if (mapping.isEmpty() || !problems.isEmpty() || !isReadable(original, problems)) {
            return Optional.empty();
        }
        Translation translation = new Translation(
                mapping.get(),
                new Vocabulary(framework, mapping.get().indices()),
                base.names(),
                base.countries().keySet(),
                problems);
        List<String> needed = mapping.get().columns();
        if (original.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            ExcelFile.read(original, needed, problems, progress, translation::line);
        } else {
            csv(original, needed, problems, translation);
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        List<TableEntry> entries = new ArrayList<>(translation.entries());
        if (entries.isEmpty()) {
            problems.report(
                    Origin.of(original.toString()),
                    "no row of the file is read by mapping (" + id + ")",
                    "Maybe the mapping is for another file.");
            return Optional.empty();
        }
        entries.addAll(absent(mapping.get(), entries));
        return written(mapping.get(), original, entries, translation.passed(), write, problems);
    }

    private void csv(Path original, List<String> needed, Problems problems, Translation translation) {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (InputStream bytes = new CountedInput(Files.newInputStream(original), progress);
                InputStreamReader text = new InputStreamReader(bytes, strict)) {
            CsvFile.read(name(original), text, needed, problems, translation::line);
        } catch (IOException unreadable) {
            problems.report(
                    Origin.of(name(original)),
                    "file cannot be read (" + unreadable.getMessage() + ")",
                    "Maybe change its permissions.");
        }
    }

    /** What a complete file says of the states it does not name. */
    private List<TableEntry> absent(Mapping mapping, Collection<TableEntry> entries) {
        if (mapping.closed().isEmpty()) {
            return List.of();
        }
        Mapping.ClosedList closed = mapping.closed().get();
        Set<String> named =
                entries.stream().map(e -> e.state() + " " + e.subject()).collect(Collectors.toCollection(TreeSet::new));
        List<TableEntry> absent = new ArrayList<>();
        for (String state : base.countries().keySet()) {
            for (String subject : closed.subjects()) {
                if (!named.contains(state + " " + subject)) {
                    absent.add(new TableEntry(List.of(
                            state,
                            mapping.kind().section(),
                            subject,
                            closed.says(),
                            "",
                            "",
                            mapping.date().map(PartialDate::toString).orElse(""),
                            closed.until().map(PartialDate::toString).orElse(""),
                            "absent-from-closed-list",
                            "",
                            "",
                            mapping.source().id(),
                            closed.locator())));
                }
            }
        }
        return absent;
    }

    private Optional<Import> written(
            Mapping mapping,
            Path original,
            List<TableEntry> entries,
            Map<String, Integer> passed,
            boolean write,
            Problems problems) {
        Path table = facts.resolve(TABLES).resolve(mapping.id() + ".csv");
        Import result = Import.of(
                facts.relativize(table).toString().replace('\\', '/'),
                TableFile.read(table, problems),
                entries,
                passed);
        TableSources sources = new TableSources(facts.resolve(TABLES).resolve("sources.json"));
        try {
            String digest = Digest.ofFile(original);
            Optional<String> records = sources.with(
                    mapping.source().csl(original.getFileName().toString(), digest), base.sources(), problems);
            if (!problems.isEmpty()) {
                return Optional.empty();
            }
            if (write && records.isPresent()) {
                WholeFile.write(sources.file(), records.get());
                WholeFile.write(table, TableFile.text(entries));
            }
            return Optional.of(result);
        } catch (IOException unwritable) {
            problems.report(
                    Origin.of(table.toString().replace('\\', '/')),
                    "table cannot be written (" + unwritable.getMessage() + ")",
                    "Maybe change the permissions of its folder.");
            return Optional.empty();
        }
    }

    private static boolean isReadable(Path original, Problems problems) {
        try {
            if (!Files.isRegularFile(original)) {
                problems.report(
                        Origin.of(name(original)),
                        "there is no such file",
                        "Maybe its name or its folder is misspelt.");
                return false;
            }
            if (Files.size(original) > LARGEST) {
                problems.report(
                        Origin.of(name(original)),
                        "file of (" + Files.size(original) + ") bytes is too large",
                        "At most " + LARGEST + " bytes are read: maybe cut columns or years that are not needed.");
                return false;
            }
            return true;
        } catch (IOException unreadable) {
            problems.report(
                    Origin.of(name(original)),
                    "file cannot be read (" + unreadable.getMessage() + ")",
                    "Maybe change its permissions.");
            return false;
        }
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }
}
