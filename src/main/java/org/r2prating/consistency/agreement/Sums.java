package org.r2prating.consistency.agreement;

import java.util.List;

/**
 * What any number of raters gave, added up thing by thing: all that coefficients for more than two raters need. A thing
 * that fewer than two rated says nothing of agreement.
 */
public final class Sums {

    final int levels;
    /** Pairs of ratings of one thing, each thing counting as often as it is rated: Krippendorff's coincidences. */
    final double[][] coincidences;
    /** The same, each thing counting once. */
    final double[][] pairs;
    /** How the ratings of a thing are spread, each thing counting once, also where only one rated it. */
    final double[] spread;
    /** Things that at least two rated, and things that at least one did. */
    double paired;

    double rated;

    private Sums(int levels) {
        this.levels = levels;
        coincidences = new double[levels][levels];
        pairs = new double[levels][levels];
        spread = new double[levels];
    }

    /**
     * Over things.
     *
     * @param things for each thing the levels that raters gave it, from 0, in any order and number
     */
    public static Sums of(int levels, List<List<Integer>> things) {
        Sums sums = new Sums(levels);
        things.forEach(sums::add);
        return sums;
    }

    /** All parts together, each as often as {@code times} says. */
    static Sums sum(int levels, List<Sums> parts, int[] times) {
        Sums sums = new Sums(levels);
        for (int p = 0; p < times.length; p++) {
            if (times[p] > 0) {
                sums.add(parts.get(p), times[p]);
            }
        }
        return sums;
    }

    private void add(List<Integer> ratings) {
        if (ratings.isEmpty()) {
            return;
        }
        int raters = ratings.size();
        double[] counts = new double[levels];
        ratings.forEach(level -> counts[level]++);
        rated++;
        for (int k = 0; k < levels; k++) {
            spread[k] += counts[k] / raters;
        }
        if (raters > 1) {
            paired++;
            for (int k = 0; k < levels; k++) {
                for (int l = 0; l < levels; l++) {
                    double both = counts[k] * (counts[l] - (k == l ? 1 : 0));
                    coincidences[k][l] += both / (raters - 1);
                    pairs[k][l] += both / raters / (raters - 1);
                }
            }
        }
    }

    private void add(Sums part, int times) {
        rated += times * part.rated;
        paired += times * part.paired;
        for (int k = 0; k < levels; k++) {
            spread[k] += times * part.spread[k];
            for (int l = 0; l < levels; l++) {
                coincidences[k][l] += times * part.coincidences[k][l];
                pairs[k][l] += times * part.pairs[k][l];
            }
        }
    }

    /** How often a level is among the ratings that can be paired. */
    double pairable(int level) {
        double sum = 0;
        for (int l = 0; l < levels; l++) {
            sum += coincidences[level][l];
        }
        return sum;
    }

    /** Whether every rating that can be paired is of one level. */
    boolean isConstant() {
        int used = 0;
        for (int k = 0; k < levels; k++) {
            used += pairable(k) > 0 ? 1 : 0;
        }
        return used == 1;
    }

    /** The weighted share of agreeing pairs, the mean over all things. */
    double agreement(Weights weights) {
        double sum = 0;
        for (int k = 0; k < levels; k++) {
            for (int l = 0; l < levels; l++) {
                sum += weights.weight(levels, k, l) * pairs[k][l];
            }
        }
        return sum / paired;
    }

    /** The share of pairs of ratings that are at most so many levels apart, the mean over all things. */
    double within(int distance) {
        double sum = 0;
        for (int k = 0; k < levels; k++) {
            for (int l = Math.max(0, k - distance); l <= Math.min(levels - 1, k + distance); l++) {
                sum += pairs[k][l];
            }
        }
        return sum / paired;
    }

    /** The share of a level among all ratings, each thing counting once. */
    double share(int level) {
        return spread[level] / rated;
    }
}
