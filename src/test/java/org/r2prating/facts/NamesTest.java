package org.r2prating.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.r2prating.Shipped;

/** The names by which institutions call states. */
class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Viet Nam | VNM",
                "Vietnam | VNM",
                "Lao PDR | LAO",
                "Laos | LAO",
                "DPR Korea | PRK",
                "North Korea | PRK",
                "Democratic People's Republic of Korea | PRK",
                "the Democratic People’s Republic of Korea | PRK",
                "Timor-Leste | TLS",
                "East Timor | TLS",
                "Türkiye | TUR",
                "TURKIYE | TUR",
                "Turkey | TUR",
                "Swaziland | SWZ",
                "Burma | MMR",
                "Zaire | COD",
                "Upper Volta | BFA",
                "Côte d'Ivoire | CIV",
                "Cote d Ivoire | CIV",
                "Bolivia (Plurinational State of) | BOL",
                "Netherlands (Kingdom of the) | NLD",
                "kp | PRK",
                "prk | PRK",
                "Kosovo | XKX"
            })
    void areFound(String name, String code) {
        assertThat(Shipped.base().names().code(name)).contains(code);
    }

    @Test
    void anUnknownOneSuggestsTheNearest() {
        assertThat(Shipped.base().names().code("Phillipines")).isEmpty();
        assertThat(Shipped.base().names().nearest("Phillipines")).isEqualTo("Maybe you meant (Philippines).");
    }

    @Test
    void eachMemberOfTheUnitedNationsIsFoundByItsCodeAndItsName() {
        assertThat(Shipped.base().countries()).hasSize(193);
        Shipped.base().countries().values().forEach(c -> assertThat(
                        Shipped.base().names().code(c.name()))
                .contains(c.iso3()));
    }
}
