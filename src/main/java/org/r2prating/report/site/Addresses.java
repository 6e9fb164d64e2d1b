package org.r2prating.report.site;

import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Indicator;
import org.r2prating.report.matrix.Cell;
import org.r2prating.report.matrix.MatrixLinks;
import org.r2prating.report.matrix.Row;

/**
 * Where each page of the site is, as seen from one of them: relative, so that the site can lie in any folder.
 *
 * @param root what leads from the page to the folder of the site, such as {@code ../}; empty on the first page
 */
public record Addresses(String root) {

    /** As seen from the site's own folder. */
    static final Addresses TOP = new Addresses("");

    /** As seen from a page at the given address. */
    static Addresses from(String page) {
        return new Addresses(
                "../".repeat((int) page.chars().filter(c -> c == '/').count()));
    }

    public String start() {
        return root + "index.html";
    }

    public String file(String name) {
        return root + name;
    }

    /** States by indicators in one edition. */
    public String edition(Edition edition) {
        return root + edition.id() + "/index.html";
    }

    public String state(Edition edition, Country country) {
        return root + edition.id() + "/" + country.iso3() + "/index.html";
    }

    /** The annex of a state as it would be published. */
    public String annex(Edition edition, Country country) {
        return root + edition.id() + "/" + country.iso3() + "/annex.html";
    }

    /** One indicator of one state, explained. */
    public String why(Edition edition, Country country, Indicator indicator) {
        return root + edition.id() + "/" + country.iso3() + "/" + indicator.id() + ".html";
    }

    /** One indicator over all states. */
    public String indicator(Edition edition, Indicator indicator) {
        return root + edition.id() + "/indicators/" + indicator.id() + ".html";
    }

    /** The links of a matrix of one edition. */
    MatrixLinks matrix(Edition edition) {
        return new MatrixLinks() {
            @Override
            public String state(Row row) {
                return Addresses.this.state(edition, row.country());
            }

            @Override
            public String cell(Row row, Cell cell) {
                return why(edition, row.country(), cell.indicator());
            }

            @Override
            public String indicator(Indicator indicator) {
                return Addresses.this.indicator(edition, indicator);
            }
        };
    }
}
