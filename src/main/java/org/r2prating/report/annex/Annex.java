package org.r2prating.report.annex;

import java.util.List;
import java.util.Optional;
import org.r2prating.engine.Assessment;

/**
 * A state's annex in the institution's own order. Writers only arrange it: each says the same, in its own form.
 *
 * @param title such as {@code DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA}
 * @param subtitle which assessment and edition it is
 * @param period what the edition covers, and the day after which no evidence was taken
 * @param draft why it is not final; empty once it is
 * @param overview paragraphs, each of sentences that are recomputed from the ratings
 * @param summary the ratings from strongest to weakest, then what has none
 * @param score lines: this edition, the last one, the difference, the formula
 * @param areas the detailed table
 * @param footnotes by number; every one is called
 * @param references every source that a footnote names, each once, sorted as the house style lists them
 * @param remarks a state's reply and notes of correction; usually none
 * @param method how it was made: instruments, searches, policy, rules, facts
 * @param cite how to cite the document
 */
public record Annex(
        Assessment assessment,
        String title,
        String subtitle,
        String period,
        Optional<String> draft,
        List<List<Statement>> overview,
        List<SummaryGroup> summary,
        List<String> score,
        List<AreaTable> areas,
        List<Footnote> footnotes,
        List<Reference> references,
        List<Remark> remarks,
        List<MethodNote> method,
        String cite) {

    private static final String FOR_REVIEWER = "Reviewer's copy: under each indicator it also shows the proposal, the"
            + " rules that held and what the rating hangs on. Not for publication.";

    /** The indicators that have one assessment, in the order of the table. */
    public record SummaryGroup(String assessment, List<String> indicators) {}

    /** The rows of one thematic area. */
    public record AreaTable(String title, List<AnnexRow> rows) {}

    /** A reply of the state, or a correction of an earlier edition. */
    public record Remark(String heading, String date, List<String> paragraphs) {}

    /** One matter of method, and what was done. */
    public record MethodNote(String heading, List<Statement> statements) {}

    public Annex {
        overview = overview.stream().map(List::copyOf).toList();
        summary = List.copyOf(summary);
        score = List.copyOf(score);
        areas = List.copyOf(areas);
        footnotes = List.copyOf(footnotes);
        references = List.copyOf(references);
        remarks = List.copyOf(remarks);
        method = List.copyOf(method);
    }

    /** All rows in the published order. */
    public List<AnnexRow> rows() {
        return areas.stream().flatMap(a -> a.rows().stream()).toList();
    }

    /** Whether it is the copy that a reviewer works on. */
    public boolean isForReviewer() {
        return rows().stream().anyMatch(r -> r.reviewer().isPresent());
    }

    /** What a reader must know of the copy; empty in the published one. */
    public Optional<String> copy() {
        return isForReviewer() ? Optional.of(FOR_REVIEWER) : Optional.empty();
    }
}
