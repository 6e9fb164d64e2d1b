package org.r2prating.consistency.factbase;

import java.util.List;
import org.r2prating.consistency.finding.Check;

/** The checks of facts. */
public final class FactChecks {

    private FactChecks() {}

    /** Those of a state's facts. */
    public static List<Check<StateFacts>> all() {
        return List.of(new FactContradiction(), new DossierAgainstTables(), new FactAfterCutOff(), new TreatySum());
    }

    /** Those of an annex against the facts. */
    public static List<Check<AnnexFacts>> ofAnnex() {
        return List.of(new AnnexAgainstFacts());
    }
}
