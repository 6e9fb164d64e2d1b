package org.r2prating.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.r2prating.MadeUpFacts.evidence;
import static org.r2prating.MadeUpFacts.finding;
import static org.r2prating.facts.EvidenceStatus.ABSENT_FROM_CLOSED_LIST;
import static org.r2prating.facts.EvidenceStatus.DOCUMENTED;
import static org.r2prating.facts.EvidenceStatus.SEARCHED_NONE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Source;

class TrustTest {

    private static final Trust TRUST = new Trust(Map.of(
            "report", source("report", ""), "details", source("details", "report"), "press", source("press", "")));

    private static Source source(String id, String partOf) {
        return new Source(id, "report", List.of(), "T", "", "", "", "", null, "", "", "", "", partOf, false);
    }

    private static Fact fact(EvidenceStatus status, String... sources) {
        return finding(
                String.join("-", sources),
                "risk-level",
                "high",
                status,
                List.of(sources).stream()
                        .map(s -> evidence(s, "p. 1", ""))
                        .toArray(org.r2prating.facts.Evidence[]::new));
    }

    private static Set<Flag> flags(Fact... deciding) {
        return Trust.flags(TRUST.certainty(List.of(deciding), List.of(), Optional.empty()));
    }

    @Test
    void twoDocumentsOfOneInvestigationAreOneSource() {
        assertThat(flags(fact(DOCUMENTED, "report", "details"))).containsExactly(Flag.ONE_SOURCE);
        assertThat(flags(fact(DOCUMENTED, "details"))).containsExactly(Flag.ONE_SOURCE);
        assertThat(flags(fact(DOCUMENTED, "details", "press"))).isEmpty();
    }

    @Test
    void absencesOfWhichOneIsAMereSearchAreAbsenceOnly() {
        Fact searched = fact(SEARCHED_NONE, "report", "press");
        Fact listed = fact(ABSENT_FROM_CLOSED_LIST, "press", "report");
        assertThat(flags(searched, listed)).containsExactly(Flag.ABSENCE_ONLY);
        assertThat(TRUST.certainty(List.of(searched, listed), List.of(), Optional.empty())
                        .doubts())
                .containsExactly(Certainty.Doubt.ABSENCE_ONLY);
        assertThat(flags(listed)).isEmpty();
        assertThat(flags(searched, fact(DOCUMENTED, "press"))).isEmpty();
    }
}
