package org.r2prating.consistency.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.r2prating.annex.PublishedAnnex.Treaty;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;

/** What annexes call treaties, and which of the framework they mean. */
class InstrumentsTest {

    private static final Instruments INSTRUMENTS = Instruments.of(Example.FRAMEWORK);

    private static Optional<String> found(String name, String acronym) {
        return INSTRUMENTS
                .of(new Treaty(name, acronym, true, OptionalInt.empty(), Place.of(Origin.of("annex"))))
                .map(t -> t.subject().id());
    }

    @ParameterizedTest
    @CsvSource({
        "Convention on the Prevention and Punishment of the Crime of Genocide, '', genocide-convention",
        "International Convention on the Elimination of All Forms of Racial Discrimination, CRC, cerd",
        "Convention relating to the Status of Refugees, CAT, refugee-convention",
        "1951 Refugee Convention, '', refugee-convention",
        "1967 Protocol, '', refugee-protocol",
        "Geneva Protocol I, '', additional-protocol-1",
        "Arms Trade Treaty, CAT, arms-trade-treaty",
        "Rome Statute, '', rome-statute",
        "Convention against Torture and Other Cruel Treatment, '', cat"
    })
    void aTreatyIsFoundByItsName(String name, String acronym, String treaty) {
        assertThat(found(name, acronym)).contains(treaty);
    }

    @Test
    void anAcronymAloneOrANameThatFitsTwoFindsNone() {
        assertThat(found("Code of Conduct on Arms", "CAT")).isEmpty();
        assertThat(found("Optional Protocol to the Convention against Torture", "CAT"))
                .isEmpty();
        assertThat(found("Convention on the Elimination of All Forms of Discrimination", ""))
                .isEmpty();
        assertThat(found("Convention", "")).isEmpty();
    }
}
