package org.r2prating.annex;

import java.util.List;
import org.r2prating.annex.RowDraft.Bit;

/** A row of the table as it goes into the annex, with the lists that its notes hold. */
final class Finished {

    private Finished() {}

    static PublishedAnnex.Row row(RowDraft row) {
        List<Passage> notes = row.notes.stream().map(Bit::words).toList();
        return new PublishedAnnex.Row(
                row.indicator,
                row.wording,
                row.area,
                row.areaPrinted,
                row.assessed.map(Assessed::assessment).orElse(""),
                row.assessed.flatMap(Assessed::rating),
                row.assessed.map(Assessed::change).orElse(""),
                notes,
                Treaties.in(notes),
                Votes.in(notes),
                row.place);
    }
}
