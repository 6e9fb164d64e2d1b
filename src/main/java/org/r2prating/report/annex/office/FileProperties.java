package org.r2prating.report.annex.office;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.r2prating.report.annex.Annex;

/** What a file says of itself: title, author, language, and a day that no clock gave. */
final class FileProperties {

    private static final String DRAFT = "DRAFT";

    private FileProperties() {}

    /** Why a document is a draft, beginning with that word. */
    static String draft(String why) {
        return why.startsWith(DRAFT) ? why : DRAFT + ": " + why;
    }

    static void write(POIXMLProperties properties, Annex annex) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(annex.title() + ", " + annex.subtitle());
        core.setCreator("r2p-rating");
        annex.draft().ifPresent(why -> core.setContentStatus("Draft"));
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
        // The day of the evidence and not of the writing: no clock decides what is in a file.
        Optional<Date> day = Optional.of(Date.from(annex.assessment()
                .edition()
                .until()
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()));
        core.setCreated(day);
        core.setModified(day);
    }
}
