package org.r2prating.consistency.evidence;

import java.util.List;
import java.util.Set;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.finding.Check;

/** All checks of the evidence an annex gives. */
public final class EvidenceChecks {

    /** The ids of the kinds that take the number of a footnote to name one. */
    public static final Set<String> OF_NUMBERS =
            Set.of("footnote-uncalled", "footnote-undefined", "footnote-order", "back-reference", "ambiguous-ibid");

    private EvidenceChecks() {}

    /** Each check once: what ratings rest on, then footnotes, then sources. */
    public static List<Check<AnnexCase>> all() {
        return List.of(
                new RowWithoutFootnote(),
                new RestsOnAbsence(),
                new BareNegative(),
                new WrongKindOfEvidence(),
                new OneFactSeveralRatings(),
                new OlderThanPreviousEdition(),
                new OneSource(),
                new FootnoteUncalled(),
                new FootnoteUndefined(),
                new FootnoteOrder(),
                new BackReference(),
                new AmbiguousIbid(),
                new CitedTwoWays(),
                new YearBeforeDate(),
                new LinkWithoutTarget(),
                new LinkCut());
    }
}
