package org.r2prating.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Outcome;
import org.r2prating.model.Indicator;
import org.r2prating.model.SearchedNone;
import org.r2prating.report.Basis;
import org.r2prating.report.ManyStates;

/** What holds of a matrix whatever is known about the states. */
class MatrixTest {

    private static final List<Indicator> INDICATORS = ManyStates.FRAMEWORK.indicators();
    private static final List<Assessment> ASSESSMENTS = ManyStates.all();
    static final Matrix ALL = matrix(ASSESSMENTS);

    static Matrix matrix(List<Assessment> assessments) {
        return Matrix.of(ManyStates.FRAMEWORK, ManyStates.BASIS, INDICATORS, assessments.stream());
    }

    private static List<Comparator<Row>> orders() {
        return List.of(Order.byName(), Order.byRegion(), Order.byScore(), Order.byRated(), Order.by(INDICATORS.get(6)));
    }

    @Test
    void everyStateHasARowAndEveryIndicatorACell() {
        assertThat(ALL.rows()).hasSize(193);
        assertThat(ALL.rows())
                .allSatisfy(
                        r -> assertThat(r.cells()).extracting(Cell::indicator).isEqualTo(INDICATORS));
    }

    @Test
    void theDistributionOfEachIndicatorIsAllStates() {
        assertThat(ALL.distribution()).hasSize(36).allSatisfy(d -> {
            assertThat(d.states()).isEqualTo(193);
            int column = INDICATORS.indexOf(d.indicator());
            assertThat(d.insufficient())
                    .isEqualTo(ALL.rows().stream()
                            .filter(r -> r.cells().get(column).outcome() instanceof Outcome.Insufficient)
                            .count());
        });
        assertThat(ALL.divisors().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(193);
    }

    @Test
    void anyOrderHoldsTheSameStatesWhateverTheOrderBefore() {
        for (Comparator<Row> order : orders()) {
            Matrix sorted = ALL.sorted(order);
            List<Assessment> shuffled = new ArrayList<>(ASSESSMENTS);
            Collections.shuffle(shuffled, new Random(7));
            assertThat(matrix(shuffled).sorted(order)).isEqualTo(sorted);
            assertThat(sorted.rows()).containsExactlyInAnyOrderElementsOf(ALL.rows());
            assertThat(sorted.distribution()).isEqualTo(ALL.distribution());
        }
    }

    @Test
    void onlyStatesOfWhichEnoughIsRatedHaveARankAndTheOthersSayWhyNot() {
        assertThat(ALL.ranked()).isPositive().isLessThan(193);
        assertThat(ALL.rows()).allSatisfy(row -> {
            if (row.score().rated() >= 27) {
                assertThat(row.rank().place()).isPresent();
                assertThat(row.rank().words()).endsWith(" of " + ALL.ranked());
            } else {
                assertThat(row.rank().words()).isEqualTo("none: needs 27 rated");
            }
        });
        List<Row> sorted = ALL.sorted(Order.byScore()).rows();
        List<Row> ranked = sorted.subList(0, ALL.ranked());
        assertThat(ranked).allMatch(r -> r.rank().place().isPresent());
        assertThat(ranked)
                .extracting(r -> r.score().exact().orElseThrow())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(sorted.subList(ALL.ranked(), 193)).isSortedAccordingTo(Order.byName());
    }

    @Test
    void byAnIndicatorTheStrongestComeFirstAndWhatIsNotKnownLast() {
        int column = 7;
        assertThat(ALL.sorted(Order.by(INDICATORS.get(column))).rows())
                .extracting(r -> Order.key(r.cells().get(column).outcome()))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aCellSaysWhatIsMissingUnlessItsRatingStands() {
        assertThat(ALL.rows().stream().flatMap(r -> r.cells().stream())).allSatisfy(cell -> {
            if (cell.outcome() instanceof Outcome.Insufficient) {
                assertThat(cell.words()).isEqualTo("Insufficient evidence");
                assertThat(cell.level()).isEmpty();
            }
            if (cell.outcome().rating().isPresent()) {
                assertThat(cell.missing()).isEmpty();
                assertThat(cell.sentence()).startsWith(cell.words() + "; certainty ");
            }
        });
        Cell nothing = matrix(ManyStates.few()).rows().stream()
                .filter(r -> r.country().iso3().equals("QAA"))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(0);
        assertThat(nothing.sentence())
                .startsWith("Insufficient evidence. Not known: ")
                .endsWith("more.");
    }

    @Test
    void assessmentsMadeOnAnotherBasisAreRefused() {
        Basis other = new Basis(ManyStates.EDITION, SearchedNone.NEUTRAL, "a", "b", "test");
        assertThatThrownBy(() -> Matrix.of(ManyStates.FRAMEWORK, other, INDICATORS, ManyStates.few().stream()))
                .hasMessageContaining("another basis");
    }
}
