package org.r2prating.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.r2prating.Shipped;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.input.Problem;
import org.r2prating.model.Framework;
import org.r2prating.model.SearchedNone;

/** The order of files, and of the rules in them, is nobody's business. */
class RuleOrderTest {

    @Test
    void filesAndRulesInAnotherOrderGiveTheSameRecommendations() throws IOException {
        RulePack shipped = Shipped.pack();
        RulePack shuffled = shuffled(shipped.framework(), new Random(2005));
        assertThat(shuffled.cards().keySet()).isEqualTo(shipped.cards().keySet());
        for (String edition : List.of("2019", "2022")) {
            assertThat(recommendations(shuffled, edition)).isEqualTo(recommendations(shipped, edition));
        }
    }

    private static List<Recommendation> recommendations(RulePack pack, String edition) {
        Assessment assessment = new Recommender(pack, Shipped.base())
                .assess(Shipped.country("PRK"), Shipped.edition(edition), SearchedNone.WORST);
        return assessment.recommendations();
    }

    /** The shipped files read, and their rules compiled, in another order. */
    private static RulePack shuffled(Framework framework, Random random) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Vetting vetting = new Vetting(framework, problems);
        List<RuleCard> cards = new ArrayList<>();
        List<Runnable> additions = new ArrayList<>();
        Drl drl = new Drl();
        for (Path path : files(random)) {
            DrlFile file = DrlReader.read(path.toString(), Files.readString(path), problems)
                    .orElseThrow();
            String area = String.valueOf(path.getName(1));
            String indicator = String.valueOf(path.getFileName()).replace(".drl", "");
            cards.addAll(vetting.cards(file, area, indicator));
            for (ParsedRule rule : file.rules()) {
                additions.add(() -> drl.add(rule.name(), Drl.conditions(file, rule.conditions()), rule.consequence()));
            }
            additions.add(() -> Probes.add(file, drl));
        }
        Collections.shuffle(additions, random);
        additions.forEach(Runnable::run);
        PackCompiler.Output output = PackCompiler.compile(drl, cards, problems);
        assertThat(problems).isEmpty();
        return RulePackReader.pack(new CompiledPack(cards, output.models(), output.classes()), framework, "shuffled")
                .orElseThrow();
    }

    private static List<Path> files(Random random) throws IOException {
        try (Stream<Path> found = Files.walk(Shipped.RULES)) {
            List<Path> files = new ArrayList<>(
                    found.filter(f -> f.toString().endsWith(".drl")).sorted().toList());
            Collections.shuffle(files, random);
            return files;
        }
    }
}
