package org.r2prating.report;

import java.util.List;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommendation;

/** A report over many states that is written as they come and keeps none of them. */
public interface StatesReport {

    /** Writes one state: all its recommendations, or those that are shown. */
    void add(Assessment assessment, List<Recommendation> shown);

    /** Writes what comes after the last state. */
    void end();
}
