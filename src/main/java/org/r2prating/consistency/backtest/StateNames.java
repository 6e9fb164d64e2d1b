package org.r2prating.consistency.backtest;

import java.util.Optional;
import org.r2prating.input.Origin;
import org.r2prating.input.Problems;
import org.r2prating.model.Country;

/** Finds a state by its code or by what a file calls it. */
@FunctionalInterface
public interface StateNames {

    /** Empty, with a problem at that place, when there is no such state. */
    Optional<Country> find(String asked, Origin at, Problems problems);
}
