package org.r2prating.consistency.agreement;

/**
 * The agreement within one indicator, area or state; without intervals, since a part is small.
 *
 * @param id of the indicator or area, or the code of the state
 * @param things how many at least two sets rate
 * @param exact the share of pairs of ratings that are equal
 */
public record Part(String id, int things, double exact, double adjacent, Coefficient alpha, Coefficient ac2) {

    /** By what things are put into parts. */
    public enum By {
        indicator,
        area,
        state;

        String id(Thing thing) {
            return switch (this) {
                case indicator -> thing.indicator().id();
                case area -> thing.indicator().area();
                case state -> thing.state().iso3();
            };
        }
    }
}
