package org.r2prating.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.r2prating.Shipped;

class NewDossierTest {

    private static String toBeChecked(String state, String edition) {
        String text = NewDossier.text(Shipped.base(), Shipped.pack(), Shipped.country(state), Shipped.edition(edition));
        return StringUtils.substringBefore(StringUtils.substringAfter(text, "To be checked again"), "\n\n");
    }

    @Test
    void factsThatLastAreListedWithHowTheyAreKnown() {
        assertThat(toBeChecked("PRK", "2022"))
                .contains("genocide-convention: Genocide Convention: party (1989)\n")
                .contains("[searched, nothing found, as of ")
                .contains("facts/PRK/2019.yaml:");
    }

    @Test
    void whatHappenedInThePeriodBeforeIsNot() {
        assertThat(toBeChecked("PRK", "2022"))
                .doesNotContain("A/RES/")
                .doesNotContain("peacekeeping")
                .doesNotContain("universal-periodic-review:", "r2p-discussions:");
    }

    @Test
    void whatTablesSayIsNot() {
        assertThat(toBeChecked("PRK", "2022") + toBeChecked("AUS", "2022"))
                .contains("facts/AUS/standing.yaml")
                .doesNotContain("facts/tables/");
    }
}
