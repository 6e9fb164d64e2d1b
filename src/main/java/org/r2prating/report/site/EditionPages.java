package org.r2prating.report.site;

import java.util.List;
import java.util.Map;
import org.r2prating.engine.Change;
import org.r2prating.model.Edition;
import org.r2prating.report.matrix.Matrix;
import org.r2prating.report.matrix.MatrixPage;

/**
 * All states of an edition.
 *
 * @param changes by state: how each indicator compares with the edition before, in the published order
 */
public record EditionPages(SiteBasis site, Edition edition, Matrix matrix, Map<String, List<Change>> changes) {

    public EditionPages {
        changes = Map.copyOf(changes);
    }

    /** The matrix as a page at the given address takes it. */
    public MatrixPage page(Addresses to) {
        return MatrixPage.linked(matrix, to.matrix(edition));
    }
}
