package org.r2prating.consistency.factbase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.r2prating.Shipped;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.annex.PublishedAnnex.Treaty;
import org.r2prating.annex.PublishedAnnex.Vote;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;

/** Votes and ratifications that an annex prints, against the shipped facts on the DPRK in 2022. */
class AnnexAgainstFactsTest {

    private static final Place PLACE = Place.of(new Origin("annex.md", 7, 1));

    private static List<String> found(List<Treaty> treaties, List<Vote> votes) {
        return found("PRK", treaties, votes);
    }

    private static List<String> found(String state, List<Treaty> treaties, List<Vote> votes) {
        Row row = new Row(
                Optional.empty(),
                Passage.of("A row", PLACE),
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                List.of(),
                treaties,
                votes,
                PLACE);
        PublishedAnnex annex = new PublishedAnnex(
                "annex.md",
                Optional.empty(),
                Optional.empty(),
                Optional.of("2022"),
                List.of(),
                List.of(),
                List.of(),
                List.of(row),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        AnnexFacts facts = new AnnexFacts(
                annex, Shipped.base(), Shipped.pack().framework(), Shipped.country(state), Shipped.edition("2022"));
        return new AnnexAgainstFacts().of(facts).stream().map(Finding::about).toList();
    }

    private static Vote vote(String symbol, String vote) {
        return new Vote(2021, "Title", symbol, vote, PLACE);
    }

    private static Treaty treaty(String name, boolean ratified, OptionalInt year) {
        return new Treaty(name, "", ratified, year, PLACE);
    }

    @Test
    void aVoteThatTheFactsHaveOtherwiseIsFound() {
        assertThat(found(List.of(), List.of(vote("A/RES/75/277", "Yes")))).containsExactly("PRK 2022 A/RES/75/277");
        assertThat(found(
                        List.of(),
                        List.of(
                                vote("A/RES/75/277", "No"),
                                vote("A/RES/73/172", "abstained"),
                                vote("A/RES/73/180", "adopted without vote"),
                                vote("A/RES/75/277", "unclear"),
                                vote("A/RES/99/1", "yes"))))
                .isEmpty();
    }

    @Test
    void aRatificationOrItsYearThatTheFactsHaveOtherwiseIsFound() {
        assertThat(found(List.of(treaty("Arms Trade Treaty", true, OptionalInt.empty())), List.of()))
                .containsExactly("PRK 2022 arms-trade-treaty");
        assertThat(found(List.of(treaty("Genocide Convention", true, OptionalInt.of(1998))), List.of()))
                .containsExactly("PRK 2022 genocide-convention");
        assertThat(found(
                        List.of(
                                treaty("Genocide Convention", true, OptionalInt.of(1989)),
                                treaty("Arms Trade Treaty", false, OptionalInt.empty()),
                                treaty("Additional Protocol II", true, OptionalInt.of(1900)),
                                treaty("European Convention against Torture", true, OptionalInt.of(1900)),
                                new Treaty("Treaty on Cats", "CAT", true, OptionalInt.of(1900), PLACE),
                                treaty("A Treaty Nobody Lists", true, OptionalInt.of(1900))),
                        List.of()))
                .isEmpty();
    }

    @Test
    void aYearInWhichTheSourcesOfTheFactDifferIsHeldAgainstNone() {
        Treaty child = treaty("Convention on the Rights of the Child", true, OptionalInt.of(1990));
        Treaty torture = treaty("Convention against Torture", true, OptionalInt.of(1990));
        assertThat(found("PAK", List.of(child, torture), List.of())).containsExactly("PAK 2022 cat");
    }
}
