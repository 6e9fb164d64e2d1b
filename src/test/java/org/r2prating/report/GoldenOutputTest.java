package org.r2prating.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prating.Golden;
import org.r2prating.Shipped;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.explain.Explanation;
import org.r2prating.explain.ExplanationJson;
import org.r2prating.explain.ExplanationText;
import org.r2prating.inquiry.Inquiry;
import org.r2prating.model.SearchedNone;

/** What a person reads, kept to the letter. */
class GoldenOutputTest {

    private static final Recommender RECOMMENDER = new Recommender(Shipped.pack(), Shipped.base());

    private static Assessment assess(String edition, SearchedNone policy) {
        return RECOMMENDER.assess(Shipped.country("PRK"), Shipped.edition(edition), policy);
    }

    @ParameterizedTest
    @CsvSource({"2022, WORST", "2019, WORST", "2022, NEUTRAL"})
    void theTableOfRatings(String edition, SearchedNone policy) {
        Assessment assessment = assess(edition, policy);
        String text = AssessmentText.of(
                assessment,
                assessment.recommendations(),
                assess(edition, AssessmentText.other(policy, Shipped.pack().framework())),
                true,
                Shipped.pack().framework(),
                Style.PLAIN);
        Golden.matches("recommend-PRK-" + edition + "-" + policy + ".txt", text);
        Golden.matches(
                "recommend-PRK-" + edition + "-" + policy + ".csv",
                AssessmentCsv.of(assessment, assessment.recommendations()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "international-instruments",
                "encourage-states",
                "peer-review",
                "deal-with-past-atrocities",
                "vulnerable-groups"
            })
    void theExplanation(String indicator) {
        Assessment assessment = assess("2022", SearchedNone.WORST);
        Recommendation recommendation = assessment.of(indicator).orElseThrow();
        Inquiry inquiry = new Inquiry(Shipped.pack(), Shipped.steps(), Shipped.base(), assessment);
        Explanation explanation = Explanation.of(
                assessment,
                recommendation,
                Shipped.pack(),
                Shipped.base().sources(),
                Optional.ofNullable(inquiry.about(List.of(recommendation)).get(indicator)));
        for (List<String> format : List.of(
                List.of("txt", ExplanationText.text(explanation)),
                List.of("md", ExplanationText.markdown(explanation)),
                List.of("json", Json.text(withoutDigests(explanation))))) {
            Golden.matches("explain-PRK-2022-" + indicator + "." + format.get(0), format.get(1));
        }
    }

    /** The digests change with every rule and every fact. */
    private static ObjectNode withoutDigests(Explanation explanation) {
        ObjectNode json = ExplanationJson.of(explanation);
        json.remove("digests");
        return json;
    }
}
