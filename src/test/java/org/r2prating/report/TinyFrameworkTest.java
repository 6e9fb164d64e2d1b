package org.r2prating.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.FactBaseReader;
import org.r2prating.facts.FactBaseReading;
import org.r2prating.input.Problems;
import org.r2prating.model.SearchedNone;
import org.r2prating.rules.PackCache;
import org.r2prating.rules.RulePack;
import org.r2prating.rules.RulePackReader;

/** Another framework, with another scale and four indicators: the program is not welded to the one it ships with. */
class TinyFrameworkTest {

    private static final Path TINY = Path.of("src", "test", "resources", "tiny");

    @Test
    void anotherFrameworkIsRatedOnItsOwnTerms() {
        Problems problems = new Problems();
        Optional<RulePack> read = new RulePackReader(TINY.resolve("rules"), PackCache.none()).read(problems);
        assertThat(problems.list()).isEmpty();
        RulePack pack = read.orElseThrow();
        FactBaseReading facts = FactBaseReader.read(TINY.resolve("facts"), pack.framework());
        assertThat(facts.problems()).isEmpty();
        FactBase base = facts.facts();
        Recommender recommender = new Recommender(pack, base);
        Assessment assessment = recommender.assess(
                Optional.ofNullable(base.countries().get("QAA")).orElseThrow(),
                base.edition("second").orElseThrow(),
                SearchedNone.WORST);

        assertThat(assessment.recommendations())
                .extracting(r -> r.outcome().range().map(Object::toString).orElse("open"))
                .containsExactly("Poor", "Middling to Good", "Good", "Poor");
        assertThat(assessment.recommendations())
                .extracting(r -> assessment.change(r).label())
                .containsExactly("Unchanged", "not comparable", "Increase", "not comparable");
        assertThat(assessment.score().exact().orElseThrow()).hasToString("33.33");
        String text = AssessmentText.of(
                assessment, assessment.recommendations(), assessment, true, pack.framework(), Style.PLAIN);
        assertThat(text).contains("Arcadia", "Access", "Order", "+ Good", "33.33 = 100 x 5 / 15");
        String json = Json.text(AssessmentJson.of(assessment, assessment.recommendations(), pack.framework(), "test"));
        assertThat(json).contains("The meter in Arcadia showed 60 in 2002.");
        assertThat(text + json).doesNotContain("Very Weak", "R2P", "atrocity");
    }
}
