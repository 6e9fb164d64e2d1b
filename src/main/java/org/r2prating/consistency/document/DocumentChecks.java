package org.r2prating.consistency.document;

import java.util.List;
import java.util.Set;
import org.r2prating.consistency.finding.Check;

/** All checks of an annex against itself. */
public final class DocumentChecks {

    /** The ids of the kinds that count rows, compare all of them, or take a row's notes to be all its own. */
    public static final Set<String> OF_THE_WHOLE = Set.of(
            "summary-against-table",
            "summary-order",
            "rows-of-framework",
            "narrative-against-table",
            "score-against-ratings",
            "unexplained-score-change",
            "count-against-list",
            "lists-against-set",
            "quantifier-against-list",
            "standing-against-list",
            "claim-against-list",
            "area-order");

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
                new AnnouncedCount(),
                new SumOfParts(),
                new ToldTwice(),
                new ListsAgainstSet(),
                new QuantifierAgainstList(),
                new StandingAgainstList(),
                new ClaimAgainstList(List.of(
                        new CountAgainstList(),
                        new QuantifierAgainstList(),
                        new ListsAgainstSet(),
                        new StandingAgainstList(),
                        new NarrativeAgainstTable(),
                        new ToldTwice())),
                new AcronymForTwo(),
                new TwoNamesForOne(),
                new TwoSymbolsForOne(),
                new ImpossibleSymbol(),
                new ImpossibleDate(),
                new RankWithoutData(),
                new CrossReference(),
                new ReferenceToNothing(),
                new IndicatorWording(),
                new AreaWording(),
                new AreaOrder());
    }
}
