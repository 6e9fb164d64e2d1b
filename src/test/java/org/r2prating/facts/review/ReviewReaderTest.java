package org.r2prating.facts.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.facts.FactsOnDisk;

class ReviewReaderTest {

    private static final String BASIS =
            "basis: { rules: \"" + "a".repeat(64) + "\", facts: \"" + "b".repeat(64) + "\" }";

    @TempDir
    private Path folder;

    private FactsOnDisk facts;

    @BeforeEach
    void factBase() {
        facts = new FactsOnDisk(folder);
    }

    private FactsOnDisk review(String records) {
        return facts.with(
                "QAA/2022.review.yaml",
                "country: QAA\nedition: \"2022\"\nrecords:\n" + records.replace("BASIS", BASIS));
    }

    @Test
    void twoCodingsAndAFinalRatingAreReadWithWhatTheyRestOn() {
        review(
                """
                  - { kind: coding, indicator: risk, by: Kim, on: 2022-03-01, rating: Weak, answers: { risk-level: high }, BASIS }
                  - { kind: coding, indicator: risk, by: Lee, on: 2022-03-02, rating: Fair, BASIS }
                  - kind: final
                    indicator: risk
                    by: Kim
                    second: Park
                    on: 2022-03-09
                    rating: Fair
                    proposal: { outcome: Weak, rules: ["risk: high -> Weak"] }
                    reason: rule-too-coarse
                    text: The risk is high in one province only.
                    source: untc
                    locator: p. 3
                    BASIS
                """);
        assertThat(facts.problems()).isEmpty();
        Review review = facts.read().facts().reviews().of("QAA", "2022");

        assertThat(review.codings("risk"))
                .extracting(BlindCoding::by, c -> c.rating().words())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Kim", "Weak"),
                        org.assertj.core.groups.Tuple.tuple("Lee", "Fair"));
        assertThat(review.codings("risk").get(0).answers()).containsEntry("risk-level", "high");
        FinalRating decided = review.finalRating("risk").orElseThrow();
        assertThat(decided.accepts()).isFalse();
        assertThat(decided.second()).contains("Park");
        assertThat(decided.basis()).isEqualTo(new Basis("a".repeat(64), "b".repeat(64)));
        assertThat(decided.grounds())
                .contains(new Grounds(
                        ReasonCode.RULE_TOO_COARSE, "The risk is high in one province only.", "untc", "p. 3"));
        assertThat(review.finalRating("treaties-joined")).isEmpty();
    }

    @Test
    void theLatestOfEachCoderStandsAndAFinalRatingCanBeMadeAgain() {
        review(
                """
                  - { kind: coding, indicator: risk, by: Kim, on: 2022-03-01, rating: Weak, BASIS }
                  - { kind: final, indicator: risk, by: Park, on: 2022-03-02, rating: Weak, proposal: { outcome: Weak, rules: [] }, BASIS }
                  - { kind: coding, indicator: risk, by: KIM, on: 2022-04-01, rating: Strong, BASIS }
                  - { kind: final, indicator: risk, by: Lee, on: 2022-04-02, rating: Strong, proposal: { outcome: Strong, rules: [] }, BASIS }
                """);
        assertThat(facts.problems()).isEmpty();
        Review review = facts.read().facts().reviews().of("QAA", "2022");
        assertThat(review.codings("risk")).extracting(c -> c.rating().words()).containsExactly("Strong");
        assertThat(review.finalRating("risk").map(FinalRating::by)).contains("Lee");
    }

    @Test
    void whoDecidedIsBlindNoMoreAndCapitalsMakeNoOtherPerson() {
        review(
                """
                  - { kind: coding, indicator: risk, by: Kim, on: 2022-03-01, rating: Weak, BASIS }
                  - { kind: coding, indicator: risk, by: " kim", on: 2022-03-01, rating: Fair, BASIS }
                  - { kind: final, indicator: risk, by: Lee, second: Park, on: 2022-03-02, rating: Weak, proposal: { outcome: Weak, rules: [] }, BASIS }
                  - { kind: coding, indicator: treaties-joined, by: Lee, on: 2022-03-02, rating: Fair, BASIS }
                  - { kind: coding, indicator: risk, by: LEE, on: 2022-03-02, rating: Fair, BASIS }
                  - { kind: coding, indicator: risk, by: park, on: 2022-03-02, rating: Fair, BASIS }
                """);
        assertThat(facts.problems())
                .isEqualTo(
                        """
                        facts/QAA/2022.review.yaml:8:42: by (LEE) in records has decided the indicator before, knowing what the rules propose.
                          A blind coding is of somebody else, or comes first.
                        facts/QAA/2022.review.yaml:9:42: by (park) in records has decided the indicator before, knowing what the rules propose.
                          A blind coding is of somebody else, or comes first.""");
    }

    @Test
    void theRecordsAreNoPartOfWhatTheFactsAre() {
        String before = facts.with("QAA/2022.yaml", "country: QAA\nedition: \"2022\"\n")
                .read()
                .facts()
                .digest();
        review("  - { kind: coding, indicator: risk, by: Kim, on: 2022-03-01, rating: Weak, BASIS }\n");
        assertThat(facts.read().facts().digest()).isEqualTo(before);
    }

    @Test
    void everyProblemIsToldWithItsPlace() {
        review(
                """
                  - { kind: codng, indicator: risks, by: Kim, on: 2022-02-30, rating: Weka, basis: { rules: x } }
                  - { kind: coding, indicator: risk, by: A, on: 2022-03-01, rating: Weak to Fair, answers: { risk-levl: high, risk-plan: no }, BASIS }
                  - { kind: coding, indicator: risk, by: B, on: 2022-03-01, rating: Weak, second: C, BASIS }
                  - { kind: coding, indicator: risk, by: C, on: 2022-02-01, rating: Weak, BASIS }
                  - { kind: final, indicator: risk, by: A, second: a, on: 2022-03-02, rating: Fair, proposal: { outcome: Weak, rules: [] }, reason: othr, text: T., source: unct, BASIS }
                  - { kind: final, indicator: risk, by: A, on: 2022-03-02, rating: Strong, proposal: { outcome: Weak, rules: [] }, reason: other, text: T., source: untc, locator: p. 1, BASIS }
                  - { kind: final, indicator: risk, by: A, on: 2022-03-02, rating: Fair, proposal: { outcome: Fair, rules: [x, x] }, reason: other, BASIS }
                  - { kind: correction, indicator: risk, by: A, on: 2022-03-02, from: Fair, rating: Strong, proposal: { outcome: Fair, rules: [] }, reason: other, text: T., source: untc, locator: p. 1, BASIS }
                """);
        assertThat(facts.problems())
                .isEqualTo(
                        """
                        facts/QAA/2022.review.yaml:4:13: unknown kind (codng) in records.
                          Maybe you meant (coding).
                        facts/QAA/2022.review.yaml:4:31: unknown indicator (risks) in records.
                          Maybe you meant (risk).
                        facts/QAA/2022.review.yaml:4:51: on (2022-02-30) in records is not a day of the calendar.
                          Write one such as 2021-07-28.
                        facts/QAA/2022.review.yaml:4:71: unknown rating (Weka) in records.
                          Maybe you meant (Weak).
                        facts/QAA/2022.review.yaml:4:84: key (facts) is missing in basis of records.
                          Add it: a digest such as 64 digits of 0-9 and a-f.
                        facts/QAA/2022.review.yaml:4:93: rules (x) in basis of records is not a digest.
                          Write one such as 64 digits of 0-9 and a-f.
                        facts/QAA/2022.review.yaml:5:69: unknown rating (Weak to Fair) in records.
                          Maybe use one of [Weak, Fair, Strong, insufficient evidence, not applicable].
                        facts/QAA/2022.review.yaml:5:94: unknown question (risk-levl) in answers of records.
                          Maybe you meant (risk-level).
                        facts/QAA/2022.review.yaml:5:122: unknown answer (no) in answers of records.
                          Maybe use one of [none, exists].
                        facts/QAA/2022.review.yaml:6:75: unknown key (second) in records.
                          Maybe use one of [kind, indicator, by, on, rating, basis, answers].
                        facts/QAA/2022.review.yaml:7:42: by (C) in records is a third coder of the indicator after A and B.
                          Two code; maybe make it final instead.
                        facts/QAA/2022.review.yaml:7:49: on (2022-02-01) in records is before that of an earlier record of the indicator (2022-03-01).
                          Correct it, or keep records in the order in which they were made.
                        facts/QAA/2022.review.yaml:8:5: key (locator) is missing in records.
                          Add it: a text.
                        facts/QAA/2022.review.yaml:8:52: second (a) in records is the one who decides.
                          A second name is that of another person.
                        facts/QAA/2022.review.yaml:8:133: unknown reason (othr) in records.
                          Maybe you meant (other).
                        facts/QAA/2022.review.yaml:8:157: unknown source (unct) in records.
                          Maybe you meant (untc).
                        facts/QAA/2022.review.yaml:9:5: key (second) is missing in records.
                          Add it: who agrees that it is not Weak.
                        facts/QAA/2022.review.yaml:10:112: rule (x) in proposal of records stands twice.
                          Keep it once.
                        facts/QAA/2022.review.yaml:10:126: reason (other) in records stands beside a rating that is the proposed one.
                          Remove it: nothing is departed from.
                        facts/QAA/2022.review.yaml:11:13: kind (correction) in records is of an edition that is not frozen.
                          Maybe decide the rating again (final): before an edition is closed nothing is a correction.""");
    }

    @Test
    void aFileThatIsNoReviewIsToldAsSuch() {
        facts.with("QAA/2021.review.yaml", "country: QAB\nedition: \"2021\"\nrecord: []\n");
        assertThat(facts.problems())
                .contains("2021.review.yaml:1:10: country (QAB) is not that of the folder (QAA).")
                .contains("2021.review.yaml:2:10: unknown edition (2021).")
                .contains("2021.review.yaml:3:1: unknown key (record).", "Maybe you meant (records).")
                .contains("key (records) is missing");
    }

    @Test
    void everyOutcomeIsReadAsItIsWritten() {
        var scale = facts.framework().scale();
        for (String words :
                List.of("Weak", "Weak to Fair", "Fair to Strong", "insufficient evidence", "not applicable")) {
            assertThat(Verdict.parse(scale, words).map(Verdict::words)).contains(words);
        }
        for (String none : List.of("", "Weka", "Fair to Weak", "Weak to Weak", "Weak to", "Insufficient evidence")) {
            assertThat(Verdict.parse(scale, none)).as(none).isEmpty();
        }
    }
}
