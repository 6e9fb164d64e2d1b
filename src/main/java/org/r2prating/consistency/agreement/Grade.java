package org.r2prating.consistency.agreement;

import java.util.Locale;

/** Words for a coefficient, after Landis and Koch (1977); given by the lower end of its interval, never by the value. */
public enum Grade {
    POOR(0),
    SLIGHT(0.2),
    FAIR(0.4),
    MODERATE(0.6),
    SUBSTANTIAL(0.8),
    ALMOST_PERFECT(1);

    private final double upTo;

    Grade(double upTo) {
        this.upTo = upTo;
    }

    /** The grade that an interval certainly reaches. */
    public static Grade of(Interval interval) {
        for (Grade grade : values()) {
            if (grade == POOR ? interval.low() < grade.upTo : interval.low() <= grade.upTo) {
                return grade;
            }
        }
        return ALMOST_PERFECT;
    }

    /** As it stands in a sentence. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
