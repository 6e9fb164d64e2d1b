package org.r2prating.annex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.r2prating.annex.PublishedAnnex.Remark;

/** A list of indicators by how they changed is no summary of ratings. */
class ChangeListsTest {

    @Test
    void aListOfChangesIsToldAndNotTakenForRatings() {
        PublishedAnnex annex = Annexes.lines(
                "Very Weak\tSupport the Kigali Principles",
                "",
                "Norland 2022 Score: 38",
                "",
                "Change since 2019\tIndicator",
                "Increase\tDealing with past atrocities",
                "\tAppoint national R2P Focal Point",
                "Decrease\tSupport the Kigali Principles",
                "",
                "Indicator\tAssessment\tNotes",
                "Support the Kigali Principles.\tVery Weak Decrease\tIt has not endorsed them.");
        assertThat(annex.summary()).extracting(s -> s.assessment()).containsExactly("Very Weak");
        assertThat(annex.remarks())
                .filteredOn(r -> r.kind() == Remark.Kind.NOT_PLACED)
                .extracting(r -> r.place().at().line())
                .containsExactly(6, 7, 8);
        assertThat(annex.rows()).hasSize(1);
    }

    @Test
    void theHeadOfTheColumnOfChangesMayNameTheEdition() {
        PublishedAnnex annex = Annexes.lines(
                "Indicator\tAssessment\tChange since 2019\tNotes",
                "Support the Kigali Principles.\tVery Weak\tDecrease\tIt has not endorsed them.");
        assertThat(annex.rows())
                .extracting(r -> r.assessment(), r -> r.change())
                .containsExactly(org.assertj.core.api.Assertions.tuple("Very Weak", "Decrease"));
    }
}
