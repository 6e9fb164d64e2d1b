package org.r2prating.facts;

import java.time.LocalDate;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Where in which source a fact stands.
 *
 * @param source the id of a record in {@code facts/sources.json}
 * @param locator the place in it: a page, a paragraph, a list, a row
 * @param quote the dozen words that matter, as printed; empty when none is given
 * @param retrieved when the source was read, for one that changes
 */
public record Evidence(String source, String locator, String quote, @Nullable LocalDate retrieved) {

    public Evidence {
        if (StringUtils.isBlank(source) || StringUtils.isBlank(locator)) {
            throw new IllegalArgumentException("evidence names a source and the place in it");
        }
    }
}
