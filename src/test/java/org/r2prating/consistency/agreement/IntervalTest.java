package org.r2prating.consistency.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.r2prating.consistency.agreement.Interval.Method;

class IntervalTest {

    /** The first four are those of Newcombe 1998, table I. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "36, 36, 0.9036, 1.0000",
        "34, 36, 0.8186, 0.9846"
    })
    void wilsonGivesThePublishedLimits(long part, long whole, double low, double high) {
        Interval interval = Interval.wilson(new Share(part, whole)).orElseThrow();
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
        assertThat(interval.method()).isEqualTo(Method.WILSON_RATINGS);
    }

    @Test
    void nothingHasNoInterval() {
        assertThat(Interval.wilson(new Share(0, 0))).isEmpty();
    }

    /** The mean of n values drawn anew has a standard error of sd / sqrt(n), so the ends are known. */
    @Test
    void theBootstrapOfAMeanIsAboutTwoStandardErrorsWideOnEachSide() {
        Optional<Interval> interval = Bootstrap.interval(100, IntervalTest::shareOfFirstHalf, Method.BOOTSTRAP_STATES);
        assertThat(interval.orElseThrow().low()).isCloseTo(0.5 - 1.96 * 0.05, within(0.015));
        assertThat(interval.orElseThrow().high()).isCloseTo(0.5 + 1.96 * 0.05, within(0.015));
        assertThat(Bootstrap.interval(100, IntervalTest::shareOfFirstHalf, Method.BOOTSTRAP_STATES))
                .isEqualTo(interval);
    }

    private static OptionalDouble shareOfFirstHalf(int[] times) {
        int half = times.length / 2;
        return new Share(
                        Arrays.stream(times, 0, half).sum(),
                        Arrays.stream(times).sum())
                .value();
    }

    @Test
    void whatNeverChangesOrIsMostlyUndefinedOrRestsOnTooFewHasNoBootstrap() {
        assertThat(Bootstrap.interval(10, t -> OptionalDouble.of(1), Method.BOOTSTRAP_STATES))
                .isEmpty();
        assertThat(Bootstrap.interval(10, t -> OptionalDouble.empty(), Method.BOOTSTRAP_STATES))
                .isEmpty();
        assertThat(Bootstrap.interval(4, IntervalTest::shareOfFirstHalf, Method.BOOTSTRAP_STATES))
                .isEmpty();
    }
}
