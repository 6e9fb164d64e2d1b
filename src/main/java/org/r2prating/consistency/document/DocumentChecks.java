package org.r2prating.consistency.document;

import java.util.List;
import org.r2prating.consistency.finding.Check;

/** All checks of an annex against itself. */
public final class DocumentChecks {

    private DocumentChecks() {}

    /** Each check once, in the order in which a reader meets what they look at. */
    public static List<Check<AnnexCase>> all() {
        return List.of(
                new SummaryAgainstTable(),
                new SummaryOrder(),
                new RowsOfFramework(),
                new NarrativeAgainstTable(),
                new ScoreAgainstRatings(),
                new ChangeAgainstRatings(),
                new UnexplainedScoreChange(),
                new CountAgainstList(),
                new ListsAgainstSet(),
                new QuantifierAgainstList(),
                new StandingAgainstList(),
                new AcronymForTwo(),
                new TwoNamesForOne(),
                new TwoSymbolsForOne(),
                new ImpossibleSymbol(),
                new RankWithoutData(),
                new CrossReference(),
                new IndicatorWording(),
                new AreaWording(),
                new AreaOrder());
    }
}
