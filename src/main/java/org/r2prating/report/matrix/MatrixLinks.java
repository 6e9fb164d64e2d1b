package org.r2prating.report.matrix;

import org.r2prating.model.Indicator;

/** Where a matrix leads that is a page among others. */
public interface MatrixLinks {

    /** The page of a state. */
    String state(Row row);

    /** The page that explains one indicator of a state. */
    String cell(Row row, Cell cell);

    /** The page of an indicator over all states. */
    String indicator(Indicator indicator);
}
