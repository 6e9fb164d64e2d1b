package org.r2prating.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommendation;

/** Assessments of many states as CSV: the rows of {@link AssessmentCsv} below one header. */
public final class StatesCsv implements StatesReport {

    private final Writer out;
    private boolean begun;

    public StatesCsv(Writer out) {
        this.out = out;
    }

    @Override
    public void add(Assessment assessment, List<Recommendation> shown) {
        try {
            out.write(begun ? AssessmentCsv.rows(assessment, shown) : AssessmentCsv.of(assessment, shown));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begun = true;
    }

    @Override
    public void end() {
        // Every row says all there is to say.
    }
}
