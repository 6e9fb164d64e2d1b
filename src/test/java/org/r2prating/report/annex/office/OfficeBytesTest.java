package org.r2prating.report.annex.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The same annex gives the same files, wherever and however often they are written. */
class OfficeBytesTest {

    @Test
    void neitherThePlaceNorTheLanguageOfTheMachineChangesAByte() {
        byte[] document = AnnexDocumentTest.bytes(MadeUpAnnex.forReviewers());
        byte[] workbook = AnnexWorkbookTest.bytes(MadeUpAnnex.forReviewers());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(AnnexDocumentTest.bytes(MadeUpAnnex.forReviewers())).isEqualTo(document);
            assertThat(AnnexWorkbookTest.bytes(MadeUpAnnex.forReviewers())).isEqualTo(workbook);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
