package org.r2prating.consistency.backtest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.r2prating.consistency.backtest.Comparison.Verdict;
import org.r2prating.model.Scale;

/**
 * Recommended ratings against those of one printing, whole and in parts.
 *
 * @param comparisons by edition, state and indicator
 * @param baseline empty when no point was compared
 * @param byRule for each rule the outcomes for which it was decisive
 * @param cautions what must be known before the figures are believed
 */
public record AgainstPrinting(
        Printing printing,
        List<Comparison> comparisons,
        Agreement agreement,
        Uncertainty uncertainty,
        Optional<Baseline> baseline,
        List<Slice> byEdition,
        List<Slice> byArea,
        List<Slice> byIndicator,
        List<Slice> byRule,
        List<String> cautions) {

    private static final Comparator<Comparison> ORDER = Comparator.comparing(Comparison::edition)
            .thenComparing(c -> c.country().iso3())
            .thenComparing(c -> c.recommendation().indicator().number());
    private static final Comparator<Comparison> BY_INDICATOR =
            Comparator.comparing(c -> c.recommendation().indicator().number());

    static AgainstPrinting of(Printing printing, Scale scale, List<Comparison> found) {
        List<Comparison> comparisons = found.stream().sorted(ORDER).toList();
        List<Comparison> byIndicator = comparisons.stream().sorted(BY_INDICATOR).toList();
        Agreement agreement = Agreement.of(scale, comparisons);
        Uncertainty uncertainty = Uncertainty.of(scale, comparisons);
        Optional<Baseline> baseline = Baseline.of(scale, agreement.points());
        return new AgainstPrinting(
                printing,
                comparisons,
                agreement,
                uncertainty,
                baseline,
                Slice.by(scale, comparisons, c -> List.of(c.edition().id())),
                Slice.by(
                        scale,
                        byIndicator,
                        c -> List.of(c.recommendation().indicator().area())),
                Slice.by(
                        scale,
                        byIndicator,
                        c -> List.of(c.recommendation().indicator().id())),
                Slice.by(scale, byIndicator, Comparison::rules),
                Cautions.of(comparisons, agreement, uncertainty, baseline));
    }

    /** Every comparison with a verdict, in their order. */
    public List<Comparison> with(Verdict verdict) {
        return comparisons.stream().filter(c -> c.verdict() == verdict).toList();
    }
}
