package org.r2prating.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.drools.base.util.Drools;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.r2prating.input.Characters;
import org.r2prating.input.Digest;
import org.r2prating.input.FrameworkFile;
import org.r2prating.input.Origin;
import org.r2prating.input.Problem;
import org.r2prating.input.Problems;
import org.r2prating.input.TextFile;
import org.r2prating.model.Framework;

/** Reads a rule pack from its folder: finds the files, vets them, and compiles them unless the cache has them. */
public final class RulePackReader {

    private static final String FRAMEWORK = "framework.yaml";

    /** The classes that decide what is compiled from the same files: when they change, a compiled pack is stale. */
    static final List<Class<?>> WRITERS = List.of(
            AccumulateVetting.class,
            Characters.class,
            Conclusion.class,
            Condition.class,
            ConditionVetting.class,
            Constraint.class,
            ConstraintVetting.class,
            Drl.class,
            DrlReader.class,
            DrlSyntax.class,
            DrlText.class,
            FactTypes.class,
            PackCompiler.class,
            ParsedRule.class,
            Probes.class,
            RulePackReader.class,
            Selection.class,
            Steps.class,
            Unread.class,
            Variables.class,
            Verb.class,
            Vetting.class,
            WordVetting.class);

    /** More than four times the longest file of rules that we have, which holds all rules of an indicator. */
    private static final int LARGEST = 64 * 1024;

    private final Path folder;
    private final PackCache cache;
    private final IntConsumer beforeCompiling;

    public RulePackReader(Path folder, PackCache cache) {
        this(folder, cache, rules -> {});
    }

    /**
     * A reader that says when it must compile, since that takes a while.
     *
     * @param beforeCompiling hears how many rules there are to compile
     */
    public RulePackReader(Path folder, PackCache cache, IntConsumer beforeCompiling) {
        this.folder = folder;
        this.cache = cache;
        this.beforeCompiling = beforeCompiling;
    }

    /** The pack; empty, with problems, when a file cannot be used: then nothing runs. */
    public Optional<RulePack> read(Problems problems) {
        Path frameworkFile = folder.resolve(FRAMEWORK);
        Optional<Framework> framework = FrameworkFile.read(frameworkFile, problems);
        SortedMap<String, TextFile> files = files(problems);
        if (framework.isEmpty() || !problems.isEmpty()) {
            return Optional.empty();
        }
        String digest = digest(files);
        String key = key(digest);
        Optional<RulePack> cached =
                cache.load(key, framework.get(), prefix()).flatMap(p -> pack(p, framework.get(), digest));
        if (cached.isPresent()) {
            return cached;
        }
        Optional<CompiledPack> compiled =
                vet(files, framework.get(), problems).flatMap(vetted -> compile(drl(vetted), vetted.cards(), problems));
        compiled.ifPresent(pack -> cache.save(key, pack, prefix()));
        return compiled.flatMap(pack -> pack(pack, framework.get(), digest));
    }

    private static String digest(SortedMap<String, TextFile> files) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        files.forEach((name, file) -> contents.put(name, file.bytes()));
        return Digest.of(contents);
    }

    /** What a compiled pack is kept by: everything it depends on. */
    private static String key(String digest) {
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put(digest, new byte[0]);
        parts.put("drools " + Drools.getFullVersion(), new byte[0]);
        parts.put(FactTypes.signature(), new byte[0]);
        for (Class<?> writer : WRITERS) {
            put(writer, parts);
            for (Class<?> within : writer.getDeclaredClasses()) {
                put(within, parts);
            }
        }
        return Digest.of(parts);
    }

    private static void put(Class<?> writer, Map<String, byte[]> parts) {
        String file = writer.getName().substring(writer.getPackageName().length() + 1) + ".class";
        try (InputStream code = writer.getResourceAsStream(file)) {
            parts.put(writer.getName(), code == null ? new byte[0] : code.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String prefix() {
        return folder + folder.getFileSystem().getSeparator();
    }

    /** The framework and all rule files, by their names relative to the folder. */
    private SortedMap<String, TextFile> files(Problems problems) {
        SortedMap<String, TextFile> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            problems.add(new Problem(
                    Origin.of(folder.toString()), "no folder of rules here", "Maybe name it with --rules DIR."));
            return files;
        }
        try (Stream<Path> found = Files.walk(folder, 2)) {
            for (Path file : found.sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.equals(FRAMEWORK)) {
                    TextFile.read(file, problems).ifPresent(read -> files.put(name, read));
                } else if (name.endsWith(".drl") && Files.isRegularFile(file)) {
                    TextFile.read(file, LARGEST, problems).ifPresent(read -> files.put(name, read));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(new Problem(
                    Origin.of(folder.toString()),
                    "cannot be read (" + e.getMessage() + ")",
                    "Maybe check its permissions."));
        }
        return files;
    }

    /** What the vetting made of the files: their rules as written, and the cards. */
    private record Vetted(List<DrlFile> files, List<RuleCard> cards) {}

    private Optional<Vetted> vet(SortedMap<String, TextFile> files, Framework framework, Problems all) {
        List<Problem> problems = new ArrayList<>();
        Vetting vetting = new Vetting(framework, problems);
        List<DrlFile> sources = new ArrayList<>();
        List<RuleCard> cards = new ArrayList<>();
        for (Map.Entry<String, TextFile> file : files.entrySet()) {
            String name = file.getKey();
            if (!name.endsWith(".drl")) {
                continue;
            }
            String area = name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
            String indicator = name.substring(name.indexOf('/') + 1, name.length() - 4);
            String text = file.getValue().text().replace("\r\n", "\n");
            if (!Characters.hidden(prefix() + name, text, all)) {
                DrlReader.read(prefix() + name, text, problems).ifPresent(source -> {
                    sources.add(source);
                    cards.addAll(vetting.cards(source, area, indicator));
                });
            }
        }
        if (sources.isEmpty() && problems.isEmpty() && all.isEmpty()) {
            problems.add(new Problem(
                    Origin.of(folder.toString()),
                    "no rule file in this folder",
                    "Maybe add <area>/<indicator>.drl, or name another folder with --rules DIR."));
        }
        problems.forEach(all::add);
        return all.isEmpty() ? Optional.of(new Vetted(sources, cards)) : Optional.empty();
    }

    private static Drl drl(Vetted vetted) {
        Drl drl = new Drl();
        for (DrlFile file : vetted.files()) {
            for (ParsedRule rule : file.rules()) {
                drl.add(rule.name(), Drl.conditions(file, rule.conditions()), rule.consequence());
            }
            Probes.add(file, drl);
        }
        return drl;
    }

    private Optional<CompiledPack> compile(Drl drl, List<RuleCard> cards, Problems all) {
        List<Problem> problems = new ArrayList<>();
        beforeCompiling.accept(cards.size());
        PackCompiler.Output output = PackCompiler.compile(drl, cards, problems);
        problems.forEach(all::add);
        return problems.isEmpty()
                ? Optional.of(new CompiledPack(cards, output.models(), output.classes()))
                : Optional.empty();
    }

    /** The conditions of all rules, each to be asked on its own; compiled when first asked for, and cached apart. */
    public Optional<StepPack> steps(Problems problems) {
        Optional<Framework> framework = FrameworkFile.read(folder.resolve(FRAMEWORK), problems);
        SortedMap<String, TextFile> files = files(problems);
        if (framework.isEmpty() || !problems.isEmpty()) {
            return Optional.empty();
        }
        String key = key(digest(files)) + "-steps";
        Optional<StepPack> cached = cache.load(key, framework.get(), prefix()).flatMap(RulePackReader::steps);
        if (cached.isPresent()) {
            return cached;
        }
        Optional<CompiledPack> compiled = vet(files, framework.get(), problems).flatMap(vetted -> {
            Steps steps = new Steps();
            vetted.files().forEach(steps::add);
            return compile(steps.drl(), vetted.cards(), problems)
                    .map(pack -> new CompiledPack(pack.cards(), steps.criteria(), pack.models(), pack.classes()));
        });
        compiled.ifPresent(pack -> cache.save(key, pack, prefix()));
        return compiled.flatMap(RulePackReader::steps);
    }

    private static Optional<StepPack> steps(CompiledPack compiled) {
        return base(compiled).map(base -> new StepPack(base, compiled.criteria()));
    }

    /**
     * A pack of rules that each lack one condition, named {@code rule # without condition}: what a scenario must notice.
     */
    public Optional<RulePack> mutants(Problems problems) {
        Optional<Framework> framework = FrameworkFile.read(folder.resolve(FRAMEWORK), problems);
        if (framework.isEmpty()) {
            return Optional.empty();
        }
        return vet(files(problems), framework.get(), problems).flatMap(vetted -> {
            SortedMap<String, RuleCard> cards = RulePack.byName(vetted.cards());
            List<RuleCard> mutants = new ArrayList<>();
            Drl drl = new Drl();
            for (DrlFile file : vetted.files()) {
                for (Mutants.Mutant mutant : Mutants.of(file)) {
                    mutants.add(Objects.requireNonNull(cards.get(mutant.rule().name()))
                            .named(mutant.name()));
                    drl.add(mutant.name(), mutant.conditions(), mutant.rule().consequence());
                }
            }
            return compile(drl, mutants, problems).flatMap(pack -> pack(pack, framework.get(), "mutants"));
        });
    }

    static Optional<RulePack> pack(CompiledPack compiled, Framework framework, String digest) {
        return base(compiled).map(base -> new RulePack(framework, RulePack.byName(compiled.cards()), base, digest));
    }

    /** Empty when the classes, which may come from a damaged cache, cannot be loaded. */
    private static Optional<KieBase> base(CompiledPack compiled) {
        try {
            ClassLoader classes = new RulePack.Classes(compiled.classes());
            List<Model> models = new ArrayList<>();
            for (String name : compiled.models()) {
                models.add(
                        (Model) classes.loadClass(name).getDeclaredConstructor().newInstance());
            }
            return Optional.of(KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED));
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException
                | LinkageError
                | ClassCastException damaged) {
            return Optional.empty();
        }
    }
}
