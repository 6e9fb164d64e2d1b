package org.r2prating.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.FactBaseReader;
import org.r2prating.input.Problems;
import org.r2prating.model.Area;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;
import org.r2prating.model.SearchedNone;
import org.r2prating.rules.PackCache;
import org.r2prating.rules.RulePack;
import org.r2prating.rules.RulePackReader;
import org.r2prating.rules.StepPack;

/** The shipped rules and facts, and packs and editions made of them. */
record World(RulePack pack, FactBase base) {

    static final SearchedNone POLICY = SearchedNone.NEUTRAL;
    private static final Path RULES = Path.of("rules");
    private static final Path TARGET = Path.of("target", "bench");

    static World read() {
        RulePack pack = pack(RULES);
        return new World(
                pack, FactBaseReader.read(Path.of("facts"), pack.framework()).facts());
    }

    private static RulePack pack(Path rules) {
        return read(rules, RulePackReader::read);
    }

    static StepPack steps() {
        return read(RULES, RulePackReader::steps);
    }

    private static <T> T read(Path rules, BiFunction<RulePackReader, Problems, Optional<T>> part) {
        Problems problems = new Problems();
        return part.apply(new RulePackReader(rules, PackCache.in(TARGET.resolve("packs"))), problems)
                .orElseThrow(() -> new IllegalStateException(problems.list().toString()));
    }

    /** A pack of the same rules for some indicators only, with a framework that knows no others. */
    RulePack packOf(Set<String> indicators) {
        Path folder = TARGET.resolve("rules");
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.equals("framework.yaml")
                        || (name.endsWith(".drl") && indicators.contains(name.substring(0, name.length() - 4)))) {
                    Path copy = folder.resolve(RULES.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        RulePack read = pack(folder);
        List<Area> areas = new ArrayList<>();
        for (Area area : read.framework().areas()) {
            areas.add(Records.with(
                    Area.class,
                    area,
                    "indicators",
                    area.indicators().stream()
                            .filter(i -> indicators.contains(i.id()))
                            .toList()));
        }
        Framework framework = Records.with(Framework.class, read.framework(), "areas", areas);
        return new RulePack(framework, read.cards(), read.base(), read.digest());
    }

    Edition newest() {
        return base.editions().get(base.editions().size() - 1);
    }

    /** As many editions as asked for, each with its cut-off two weeks before the one before it. */
    List<Edition> editions(int count) {
        Edition newest = newest();
        List<Edition> editions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate until = newest.until().minusWeeks(2L * i);
            editions.add(new Edition(
                    "cut-off-" + until, newest.since(), until, newest.firstSession(), newest.lastSession()));
        }
        return editions.stream().sorted().toList();
    }

    List<CaseFile> caseFiles(SearchedNone policy) {
        List<CaseFile> files = new ArrayList<>();
        for (Country country : base.countries().values()) {
            files.add(CaseFile.of(base, pack.framework(), country, newest(), policy));
        }
        return files;
    }
}
