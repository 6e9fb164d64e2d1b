package org.r2prating.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.r2prating.Shipped;
import org.r2prating.engine.GeneratedFacts;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.Fact;
import org.r2prating.facts.FactBase;
import org.r2prating.input.Problem;
import org.r2prating.model.Country;
import org.r2prating.model.Framework;
import org.r2prating.model.SearchedNone;

/** Probes and the options of our sessions must not change which rules hold: Drools shares nodes between rules. */
class ProbesTest {

    private static final Framework FRAMEWORK = Shipped.pack().framework();

    @Test
    void theSameRulesHoldAsWithoutProbesAndInAPlainSession() throws IOException {
        RulePack bare = withoutProbes();
        Recommender recommender =
                new Recommender(Shipped.pack(), FactBase.empty(Shipped.base().editions()));
        int held = 0;
        for (int seed = 0; seed < 300; seed++) {
            CaseFile caseFile = caseFile(seed);
            SortedSet<String> recorded = recommender.recommend(caseFile).stream()
                    .flatMap(ProbesTest::rules)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(recorded).as("seed %d", seed).isEqualTo(plainly(bare, caseFile));
            held += recorded.size();
        }
        assertThat(held).isGreaterThan(1000);
    }

    private static CaseFile caseFile(long seed) {
        double known = 0.2 + (seed % 5) * 0.2;
        List<Fact> facts = new GeneratedFacts(FRAMEWORK, Shipped.edition("2022"), 1000 + seed, known).facts();
        return CaseFile.of(
                FRAMEWORK,
                Country.invented("QAA", "Testland"),
                Shipped.edition("2022"),
                facts,
                List.of(),
                SearchedNone.WORST);
    }

    private static Stream<String> rules(Recommendation recommendation) {
        return recommendation.derivation().reasons().stream().map(r -> r.card().name());
    }

    /** The rules that hold in a session with no option set. */
    private static SortedSet<String> plainly(RulePack pack, CaseFile caseFile) {
        SortedSet<String> rules = new TreeSet<>();
        Environment environment = KieServices.get().newEnvironment();
        environment.set(Conclusion.RECORDER, new Conclusion.Recorder() {
            @Override
            public void holds(Match match) {
                rules.add(match.getRule().getName());
            }

            @Override
            public void looksAt(Match match) {
                throw new AssertionError("no probe was compiled");
            }
        });
        KieSession session = pack.base().newKieSession(null, environment);
        try {
            caseFile.facts().forEach(session::insert);
            caseFile.tallies().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return rules;
    }

    private static RulePack withoutProbes() throws IOException {
        List<Problem> problems = new ArrayList<>();
        Vetting vetting = new Vetting(FRAMEWORK, problems);
        List<RuleCard> cards = new ArrayList<>();
        Drl drl = new Drl();
        try (Stream<Path> files = Files.walk(Shipped.RULES)) {
            for (Path path :
                    files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
                DrlFile file = DrlReader.read(path.toString(), Files.readString(path), problems)
                        .orElseThrow();
                String indicator = String.valueOf(path.getFileName()).replace(".drl", "");
                cards.addAll(vetting.cards(file, String.valueOf(path.getName(1)), indicator));
                for (ParsedRule rule : file.rules()) {
                    drl.add(rule.name(), Drl.conditions(file, rule.conditions()), rule.consequence());
                }
            }
        }
        PackCompiler.Output output = PackCompiler.compile(drl, cards, problems);
        assertThat(problems).isEmpty();
        return RulePackReader.pack(new CompiledPack(cards, output.models(), output.classes()), FRAMEWORK, "bare")
                .orElseThrow();
    }
}
