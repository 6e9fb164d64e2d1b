package org.r2prating.consistency.agreement;

import org.r2prating.consistency.agreement.Coefficient.Why;

/** Agreement of any number of raters beyond chance, as two schools understand chance. */
public final class Chance {

    private Chance() {}

    /**
     * Gwet's AC1 with nominal weights, AC2 with others (2008): chance is what raters do who are at a loss, over the declared
     * levels. Defined also where all ratings are the same.
     */
    public static Coefficient gwet(Sums sums, Weights weights) {
        if (sums.paired == 0) {
            return Coefficient.undefined(Why.NOTHING);
        }
        double all = 0;
        double spread = 0;
        for (int k = 0; k < sums.levels; k++) {
            spread += sums.share(k) * (1 - sums.share(k));
            for (int l = 0; l < sums.levels; l++) {
                all += weights.weight(sums.levels, k, l);
            }
        }
        return beyond(sums.agreement(weights), all * spread / (sums.levels * (sums.levels - 1)));
    }

    /** Fleiss's kappa (1971), also with gaps: chance is that all raters draw from the same spread of ratings. */
    public static Coefficient fleiss(Sums sums, Weights weights) {
        if (sums.paired == 0) {
            return Coefficient.undefined(Why.NOTHING);
        }
        double chance = 0;
        int used = 0;
        for (int k = 0; k < sums.levels; k++) {
            used += sums.spread[k] > 0 ? 1 : 0;
            for (int l = 0; l < sums.levels; l++) {
                chance += weights.weight(sums.levels, k, l) * sums.share(k) * sums.share(l);
            }
        }
        return used == 1 ? Coefficient.undefined(Why.FULL_AGREEMENT) : beyond(sums.agreement(weights), chance);
    }

    private static Coefficient beyond(double agreement, double chance) {
        return Coefficient.defined((agreement - chance) / (1 - chance));
    }
}
