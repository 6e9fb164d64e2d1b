package org.r2prating.report.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.r2prating.explain.Wording;
import org.r2prating.model.Edition;
import org.r2prating.report.matrix.MatrixPage;

/** The first page: search, the matrix of the newest edition, and the way to all others. */
public record StartPage(EditionPages newest, Addresses to) {

    public SiteBasis site() {
        return newest.site();
    }

    public MatrixPage page() {
        return newest.page(to);
    }

    public List<Edition> editions() {
        List<Edition> editions = new ArrayList<>(site().editions());
        Collections.reverse(editions);
        return editions;
    }

    public static String until(Edition edition) {
        return Wording.day(edition.until());
    }

    public String index() {
        return SearchIndex.of(site());
    }
}
