package org.r2prating.report.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.r2prating.engine.Assessment;
import org.r2prating.explain.Wording;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.report.Basis;

/**
 * States by indicators.
 *
 * @param indicators those that are shown, in the published order
 * @param rows the states
 */
public record Matrix(Framework framework, Basis basis, List<Indicator> indicators, List<Row> rows) {

    public Matrix {
        indicators = List.copyOf(indicators);
        rows = List.copyOf(rows);
    }

    /** The matrix of assessments made on one basis; of each only what is shown is kept. States stand by name. */
    public static Matrix of(
            Framework framework, Basis basis, List<Indicator> indicators, Stream<Assessment> assessments) {
        Wording wording = new Wording(framework);
        List<Row> rows = new ArrayList<>();
        assessments.forEachOrdered(assessment -> rows.add(row(assessment, basis, indicators, wording)));
        return ofRows(framework, basis, indicators, rows);
    }

    /** The matrix of rows made one by one, which get their ranks only together. */
    public static Matrix ofRows(Framework framework, Basis basis, List<Indicator> indicators, List<Row> rows) {
        return new Matrix(framework, basis, indicators, Ranking.of(framework, rows)).sorted(Order.byName());
    }

    /** One state, which has no rank yet. */
    public static Row row(Assessment assessment, Basis basis, List<Indicator> indicators, Wording wording) {
        if (!basis.holds(assessment)) {
            throw new IllegalArgumentException("assessment of (" + assessment.country() + ") has another basis");
        }
        List<Cell> cells = assessment.recommendations().stream()
                .filter(r -> indicators.contains(r.indicator()))
                .map(r -> Cell.of(r, wording))
                .toList();
        return new Row(assessment.country(), assessment.score(), Rank.none(""), cells);
    }

    /** The same states in another order. */
    public Matrix sorted(Comparator<Row> order) {
        return new Matrix(
                framework, basis, indicators, rows.stream().sorted(order).toList());
    }

    /** How many states have which outcome, for each indicator that is shown. */
    public List<Distribution> distribution() {
        List<Distribution> all = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            int column = i;
            all.add(Distribution.of(
                    indicators.get(i),
                    rows.stream().map(r -> r.cells().get(column).outcome()).toList()));
        }
        return all;
    }

    /** How many states have how many indicators rated with a point, and so which divisor; the most rated first. */
    public SortedMap<Integer, Integer> divisors() {
        SortedMap<Integer, Integer> divisors = new TreeMap<>(Comparator.reverseOrder());
        rows.forEach(r -> divisors.merge(r.score().rated(), 1, Integer::sum));
        return divisors;
    }

    /** How many states have a rank. */
    public int ranked() {
        return (int) rows.stream().filter(r -> r.rank().place().isPresent()).count();
    }
}
