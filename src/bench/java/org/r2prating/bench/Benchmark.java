package org.r2prating.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.r2prating.bench.Rounds.Contender;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommender;
import org.r2prating.engine.Unrecorded;
import org.r2prating.facts.CaseFile;
import org.r2prating.inquiry.Inquiry;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Scale;
import org.r2prating.model.SearchedNone;
import org.r2prating.rules.RulePack;
import org.r2prating.rules.StepPack;
import org.r2prating.rules.Variants;

/** Measures the shipped rules on the shipped facts, all ratios in one run; see {@code src/site/markdown/benchmarks.md}. */
public final class Benchmark {

    private static final int WARM_UP = Integer.getInteger("bench.warmUp", 200);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 60);

    private final Report report = new Report();
    /** Kept so that nothing measured can be left out as unused. */
    private long rated;

    private final World world = World.read();
    private final StepPack steps = World.steps();
    private final Scale scale = world.pack().framework().scale();
    private final Recommender all = new Recommender(world.pack(), world.base());
    private final List<CaseFile> files = world.caseFiles(World.POLICY);
    private final RulePack written = Variants.written(world.pack());

    public static void main(String[] args) {
        List<String> missed = new Benchmark().run();
        if (!missed.isEmpty()) {
            System.out.println("\nLimits missed: " + missed);
        }
    }

    private List<String> run() {
        System.out.printf(
                "Java %s, %d processors, collector: %s%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .map(GarbageCollectorMXBean::getName)
                        .collect(Collectors.joining(", ")));
        System.out.printf(
                "%d states, %.0f facts each; %d rules%n",
                files.size(),
                files.stream().mapToInt(f -> f.facts().size()).average().orElse(0),
                world.pack().cards().size());
        derivations();
        inquiries();
        network();
        threads();
        editions();
        imports();
        new Across(world, report).run();
        if (rated == 0) {
            throw new IllegalStateException("nothing was rated");
        }
        return report.missed();
    }

    private Contender each(String name, Consumer<CaseFile> work) {
        return new Contender(name, files.size(), () -> files.forEach(work));
    }

    private void derivations() {
        RulePack sample = world.packOf(PlainJava.indicators());
        Recommender ofSample = new Recommender(sample, world.base());
        report.head("Derivations");
        for (SearchedNone policy : SearchedNone.values()) {
            List<String> differences = SameAnswers.differences(ofSample, scale, world.caseFiles(policy));
            if (!differences.isEmpty()) {
                throw new IllegalStateException("plain Java and the rules differ: " + differences.get(0));
            }
        }
        report.must(
                "same outcomes and evidence as plain Java, " + files.size() + " states, "
                        + PlainJava.indicators().size() + " indicators ("
                        + sample.cards().size() + " rules), " + SearchedNone.values().length + " policies",
                "identical",
                true);
        report.must("same outcomes where nothing is recorded, " + files.size() + " states", "identical", sameOutcomes());
        String full = "all";
        String alone = "all, no recording";
        Rounds rounds = Rounds.inTurn(
                WARM_UP,
                ROUNDS,
                List.of(
                        each("plain Java", f -> PlainJava.decide(scale, f)),
                        each("sample", ofSample::recommend),
                        each("sample, no recording", f -> Unrecorded.run(sample, f)),
                        each(full, all::recommend),
                        each("all, recorded", f -> Unrecorded.recorded(world.pack(), f)),
                        each("all, evidenced", f -> rated += Unrecorded.evidenced(world.pack(), f).size()),
                        each(alone, f -> Unrecorded.run(world.pack(), f)),
                        each("all, decided only", f -> Unrecorded.decided(written, f)),
                        each("configured anew", f -> Unrecorded.configuredAnew(world.pack(), f)),
                        each("case files", this::prepared),
                        each("from the facts", f -> all.recommend(prepared(f))),
                        each("from the facts, decided only", f -> Unrecorded.decided(written, prepared(f)))));
        report.atMost("full derivation / plain Java, same indicators", rounds.ratio("sample", "plain Java"), 20);
        report.atMost("full derivation / Drools with no recording, all rules", rounds.ratio(full, alone), 1.2);
        report.beside("full derivation / the same decisions with no recording", rounds.ratio(full, "all, decided only"));
        report.beside(
                "decisions with reasons and rules held back / the same decisions with no recording",
                rounds.ratio("all, evidenced", "all, decided only"));
        report.beside(
                "full derivation / the same decisions with no recording, both from the fact base",
                rounds.ratio("from the facts", "from the facts, decided only"));
        report.beside("recording alone / Drools with no recording", rounds.ratio("all, recorded", alone));
        report.beside(
                "Drools with no recording / plain Java, same indicators",
                rounds.ratio("sample, no recording", "plain Java"));
        report.beside(
                "a session configuration made anew for each session / one made once",
                rounds.ratio("configured anew", alone));
        for (String name : List.of(
                "plain Java", "sample", "sample, no recording", full, "all, recorded", alone, "all, decided only", "case files")) {
            report.beside("µs a state: " + name, rounds.micros(name));
        }
    }

    private CaseFile prepared(CaseFile file) {
        return CaseFile.of(world.base(), world.pack().framework(), file.country(), file.edition(), file.policy());
    }

    private boolean sameOutcomes() {
        return files.stream()
                .allMatch(f -> Unrecorded.decided(written, f)
                        .equals(all.recommend(f).stream()
                                .map(Recommendation::outcome)
                                .toList()));
    }

    /** What a reviewer asks of a state, all 36 indicators, against recommending it. */
    private void inquiries() {
        report.head("Why not, smallest change, what it hangs on");
        for (String state : List.of("PRK", "AUS", "FJI")) {
            Country country = world.base().countries().get(state);
            Assessment assessment = all.assess(country, world.newest(), World.POLICY);
            Rounds rounds = Rounds.inTurn(
                    Math.max(1, WARM_UP / 4),
                    Math.max(5, ROUNDS / 2),
                    List.of(
                            new Contender("recommended", 20, () -> {
                                for (int i = 0; i < 20; i++) {
                                    rated += all.assess(country, world.newest(), World.POLICY)
                                            .score()
                                            .rated();
                                }
                            }),
                            new Contender(
                                    "asked",
                                    1,
                                    () -> rated += new Inquiry(world.pack(), steps, world.base(), assessment)
                                            .about(assessment.recommendations())
                                            .size())));
            report.atMost("all answers on " + state + " / its recommendation", rounds.ratio("asked", "recommended"), 50);
            report.beside("µs a state: all answers on " + state, rounds.micros("asked"));
        }
    }

    private void network() {
        report.head("The rule network");
        RulePack accessors = Variants.withAccessors(world.pack());
        report.beside("shipped", Variants.network(world.pack()));
        report.beside("shipped, without probes", Variants.network(written));
        report.beside("with accessors, without probes", Variants.network(accessors));
        Rounds rounds = Rounds.inTurn(
                WARM_UP,
                ROUNDS,
                List.of(
                        each("shipped", f -> Unrecorded.run(world.pack(), f)),
                        each("written", f -> Unrecorded.run(written, f)),
                        each("accessors", f -> Unrecorded.run(accessors, f))));
        report.beside("with accessors / with properties, both without probes", rounds.ratio("accessors", "written"));
        report.beside("with probes / without", rounds.ratio("shipped", "written"));
    }

    private void threads() {
        report.head("Two threads");
        List<Spread> scaling = TwoThreads.scaling(
                10,
                ROUNDS,
                List.of(
                        () -> {
                            for (int i = 0; i < 4; i++) {
                                files.forEach(all::recommend);
                            }
                        },
                        TwoThreads::arithmetic));
        report.atLeast("throughput of two threads / one, full derivations", scaling.get(0), 1.5);
        report.beside("the same of pure arithmetic", scaling.get(1));
    }

    private void editions() {
        report.head("Editions");
        List<Edition> editions = world.editions(Streaming.EDITIONS);
        List<Edition> newest = editions.subList(editions.size() - 1, editions.size());
        int states = files.size();
        Rounds rounds = Rounds.inTurn(
                3,
                Math.max(5, ROUNDS / 5),
                List.of(
                        new Contender("20", states * editions.size(), () -> assess(editions)),
                        new Contender("1", states * editions.size(), () -> {
                            for (int i = 0; i < editions.size(); i++) {
                                assess(newest);
                            }
                        })));
        report.atMost("a state-edition at " + states + " x 20 / at " + states + " x 1", rounds.ratio("20", "1"), 1.2);
        report.beside("µs a state-edition at " + states + " x 20", rounds.micros("20"));
        String small = Streaming.inSmallHeap();
        report.must(states + " x 20 in a heap of 256 MB, streamed", small, !small.startsWith("exit"));
    }

    private void assess(List<Edition> editions) {
        for (Edition edition : editions) {
            for (Country country : world.base().countries().values()) {
                rated += all.assess(country, edition, World.POLICY).score().rated();
            }
        }
    }

    private void imports() {
        report.head("Imports");
        Imports imports = new Imports(world);
        Rounds rounds = Rounds.inTurn(
                10,
                Math.max(5, ROUNDS / 4),
                List.of(
                        new Contender("import", imports.rows(), imports::imported),
                        new Contender("library", imports.rows(), imports::parsed)));
        report.beside("import / the CSV library alone, the same file", rounds.ratio("import", "library"));
        report.beside("rows a second, imported", Math.round(1e6 / rounds.micros("import").median()));
        report.beside("rows a second, library alone", Math.round(1e6 / rounds.micros("library").median()));
    }
}
