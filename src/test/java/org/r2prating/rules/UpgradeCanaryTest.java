package org.r2prating.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.IndexValue;
import org.r2prating.facts.PartialDate;
import org.r2prating.facts.Passport;
import org.r2prating.input.Origin;

/** What we know of Drools by trial and not from its manual: a new version that behaves differently fails here. */
class UpgradeCanaryTest {

    private static final String HEAD =
            """
            package canary
            import org.r2prating.facts.*
            import static org.r2prating.rules.Conclusion.*
            """;

    private static String rule(String name, String when) {
        return "rule \"" + name + "\" when\n" + when + "\nthen\n propose(kcontext, \"\");\nend\n";
    }

    private static IndexValue fact(String id, double value) {
        PartialDate day = PartialDate.of(LocalDate.of(2021, 1, 1));
        List<Evidence> evidence = List.of(new Evidence("source", "page 1", "", null));
        Passport passport =
                new Passport(id, Origin.of("x"), "QAA", day, EvidenceStatus.DOCUMENTED, false, evidence, null, "");
        return new IndexValue(passport, "index", value, 2021);
    }

    private static KieBase base(Map<String, String> files) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("canary", "canary", Integer.toString(files.hashCode()));
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(id);
        files.forEach((name, text) -> system.write("src/main/resources/canary/" + name, text));
        KieBuilder builder = services.newKieBuilder(system).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        try {
            return services.newKieContainer(id).getKieBase();
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    /** What each rule that fired had bound. */
    private static SortedMap<String, List<Map<String, Object>>> fired(KieBase base, Object... facts) {
        SortedMap<String, List<Map<String, Object>>> fired = new TreeMap<>();
        Environment environment = KieServices.get().newEnvironment();
        environment.set(Conclusion.RECORDER, new Conclusion.Recorder() {
            @Override
            public void holds(Match match) {
                Map<String, Object> values = new TreeMap<>();
                match.getDeclarationIds().forEach(v -> values.put(v, match.getDeclarationValue(v)));
                fired.computeIfAbsent(match.getRule().getName(), r -> new ArrayList<>())
                        .add(values);
            }

            @Override
            public void looksAt(Match match) {
                throw new AssertionError("no probe here");
            }
        });
        KieSession session = base.newKieSession(null, environment);
        try {
            List.of(facts).forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return fired;
    }

    private static String over(String function) {
        return "accumulate( $f : IndexValue( index == \"index\", $v : value ); $r : " + function + " )";
    }

    @Test
    void overNothingSumAndCountFireAndTheOthersAreSilent() {
        KieBase base = base(Map.of(
                "a.drl",
                HEAD
                        + rule("count", over("count( $f )"))
                        + rule("sum", over("sum( $v )"))
                        + rule("list", over("collectList( $f )"))
                        + rule("max", over("max( $v )"))
                        + rule("min", over("min( $v )"))
                        + rule("average", over("average( $v )"))));
        assertThat(fired(base)).containsOnlyKeys("count", "sum", "list");
        assertThat(fired(base, fact("a", 1))).containsOnlyKeys("count", "sum", "list", "max", "min", "average");
    }

    @Test
    void collectListGivesTheFactsInWhateverOrder() {
        KieBase base = base(Map.of("a.drl", HEAD + rule("list", over("collectList( $f )"))));
        Object[] facts = IntStream.range(0, 5).mapToObj(i -> fact("f" + i, i)).toArray();
        Object collected = fired(base, facts).get("list").get(0).get("$r");
        assertThat(new ArrayList<Object>((Collection<?>) collected)).containsExactlyInAnyOrder(facts);
    }

    @Test
    void whichRulesFireDoesNotDependOnTheNamesOfFiles() {
        String first = HEAD + rule("first", "$f : IndexValue( value > 1 )");
        String second = HEAD + rule("second", "$f : IndexValue( value > 2 )");
        Object[] facts = {fact("a", 1), fact("b", 2), fact("c", 3)};
        assertThat(fired(base(Map.of("a.drl", first, "b.drl", second)), facts))
                .isEqualTo(fired(base(Map.of("z.drl", first, "b.drl", second)), facts))
                .containsOnlyKeys("first", "second");
    }

    @Test
    void recordsAreMatchedByTheirComponents() {
        KieBase base = base(Map.of(
                "a.drl",
                HEAD + rule("join", "IndexValue( value > 1, $y : year )\n $f : IndexValue( value < 2, year == $y )")));
        assertThat(fired(base, fact("a", 1), fact("b", 3))).containsOnlyKeys("join");
        assertThat(fired(base, fact("a", 1))).isEmpty();
    }

    /** Also by their default methods, which the vetting refuses: no rule may ask for the status of a fact. */
    @Test
    void recordsAreMatchedByTheirDefaultMethodsToo() {
        KieBase base = base(Map.of(
                "a.drl", HEAD + rule("status", "$f : IndexValue( status == EvidenceStatus.DOCUMENTED, id == \"a\" )")));
        assertThat(fired(base, fact("a", 1), fact("b", 1)).get("status")).hasSize(1);
    }

    @Test
    void oneBaseServesManyThreads() throws Exception {
        KieBase base = base(Map.of("a.drl", HEAD + rule("sum", over("sum( $v )"))));
        Object[] facts = IntStream.range(0, 30).mapToObj(i -> fact("f" + i, i)).toArray();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Object>> runs = IntStream.range(0, 200)
                    .<Callable<Object>>mapToObj(
                            i -> () -> fired(base, facts).get("sum").get(0).get("$r"))
                    .toList();
            for (Future<Object> run : threads.invokeAll(runs)) {
                assertThat(run.get()).isEqualTo(435.0);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** The model compiler breaks on a property {@code n} and on a class {@code D}. */
    @Test
    void noFactHasANameThatTheCompilerCannotTake() {
        assertThat(FactTypes.names()).hasSizeGreaterThan(8).allMatch(name -> name.length() > 1);
        for (String name : FactTypes.names()) {
            assertThat(FactTypes.named(name).orElseThrow().properties().keySet())
                    .as(name)
                    .allMatch(property -> property.length() > 1);
        }
    }

    @Test
    void aRemovedModuleIsFoundNoMore() {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("canary", "kept", "1");
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(id);
        services.newKieBuilder(system).buildAll(ExecutableModelProject.class);
        assertThat(services.getRepository().getKieModule(id)).isNotNull();
        services.getRepository().removeKieModule(id);
        assertThat(services.getRepository().getKieModule(id)).isNull();
    }
}
