package org.r2prating.facts;

import org.jspecify.annotations.Nullable;

/**
 * A record of the bibliography, {@code facts/sources.json} (CSL-JSON).
 *
 * @param author as it is cited: an institution, or family names
 * @param title its title
 * @param container the journal, newspaper or site it appeared in; empty when it stands alone
 * @param issued when it was published; null: without a date
 * @param number a UN symbol or report number; empty when it has none
 * @param url where it can be read; empty when it has no link
 * @param assessor whether it is the assessor's own document and not independent of the published ratings
 */
public record Source(
        String id,
        String type,
        String author,
        String title,
        String container,
        @Nullable PartialDate issued,
        String number,
        String url,
        boolean assessor) {}
