package org.r2prating.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.r2prating.input.Origin;
import org.r2prating.input.Problem;

/** Compiles vetted files to Java classes: the slow part, done once for each content of a pack. */
final class PackCompiler {

    /** Each rule to be named takes several builds. */
    private static final int ENOUGH = 5;

    private static final AtomicLong BUILDS = new AtomicLong();

    static {
        // Parallel building picks up the wrong class loader under some runners.
        System.setProperty("drools.parallelRulesBuildThreshold", "-1");
    }

    private PackCompiler() {}

    /** What a build gives: the classes that hold rules, and all classes by name. */
    record Output(List<String> models, SortedMap<String, byte[]> classes) {}

    /** Empty, with problems, when Drools refuses the rules. One build at a time. */
    static synchronized Output compile(Drl drl, List<RuleCard> cards, List<Problem> problems) {
        List<String> complaints = new ArrayList<>();
        Output output = build(drl, complaints);
        if (!complaints.isEmpty()) {
            blame(drl, complaints.get(0), cards, problems);
        }
        return output;
    }

    /** Drools seldom names the rule that it complains of: so the rules are built by halves until one is left. */
    private static void blame(Drl drl, String complaint, List<RuleCard> cards, List<Problem> problems) {
        int before = problems.size();
        if (drl.names().size() > 1) {
            for (Drl half : drl.halves()) {
                if (problems.size() < ENOUGH) {
                    compile(half, cards, problems);
                }
            }
        }
        if (problems.size() == before) {
            String first = drl.names().get(0);
            Origin at = cards.stream()
                    .filter(card -> first.equals(card.name()) || first.startsWith(card.name() + Probes.MARK))
                    .map(RuleCard::origin)
                    .findFirst()
                    .orElse(cards.get(0).origin());
            problems.add(new Problem(
                    at,
                    "the rule compiler refuses this: " + DrlText.brief(complaint),
                    "Maybe undo the last change; the vetting should have said more."));
        }
    }

    private static Output build(Drl drl, List<String> complaints) {
        KieServices services = KieServices.get();
        // Never the default release id: modules of the same id see each other's packages.
        ReleaseId id = services.newReleaseId("org.r2prating.pack", "build", Long.toString(BUILDS.incrementAndGet()));
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(id);
        system.write("src/main/resources/rules/pack.drl", drl.text());
        List<String> models = new ArrayList<>();
        SortedMap<String, byte[]> classes = new TreeMap<>();
        try {
            KieBuilder builder = services.newKieBuilder(system).buildAll(ExecutableModelProject.class);
            builder.getResults().getMessages(Message.Level.ERROR).forEach(m -> complaints.add(m.getText()));
            if (complaints.isEmpty()) {
                read((InternalKieModule) builder.getKieModule(), models, classes);
            }
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            complaints.add(e.toString());
        } finally {
            services.getRepository().removeKieModule(id);
        }
        return new Output(models, classes);
    }

    private static void read(InternalKieModule module, List<String> models, SortedMap<String, byte[]> classes) {
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class") && name.startsWith("rules/")) {
                classes.put(name.replace('/', '.').substring(0, name.length() - 6), module.getBytes(name));
            }
            if (name.endsWith(CanonicalKieModule.MODEL_FILE_NAME)) {
                String listed = new String(module.getBytes(name), StandardCharsets.UTF_8);
                listed.lines()
                        .filter(line -> line.startsWith("rules."))
                        .sorted()
                        .forEach(models::add);
            }
        }
    }
}
