package org.r2prating.annex;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.r2prating.input.Place;
import org.r2prating.model.Rating;

/**
 * A published annex as data. Nothing is put right: it holds what is printed, and where.
 *
 * @param file its name, as the reader was given it
 * @param title the state, as printed
 * @param subtitle which assessment it is
 * @param edition such as {@code 2022}
 * @param prose paragraphs outside of lists and tables: introduction, overview, the box above the table
 * @param summary the summary list, in the order printed
 * @param scores the score block
 * @param rows the detailed table, in the order printed
 * @param back what is printed after the table: remarks, method, sources, how to cite
 * @param footnotes in the order printed
 * @param headings what only guides the eye: headings of sections, groups and columns, running heads, numbers of rows and
 *     pages
 * @param remarks what the reader was not sure of; what could not be placed is here, and nowhere else
 */
public record PublishedAnnex(
        String file,
        Optional<Passage> title,
        Optional<Passage> subtitle,
        Optional<String> edition,
        List<Passage> prose,
        List<SummaryLine> summary,
        List<ScoreLine> scores,
        List<Row> rows,
        List<Passage> back,
        List<Footnote> footnotes,
        List<Passage> headings,
        List<Remark> remarks) {

    /**
     * The indicator a printed wording stands for.
     *
     * @param indicator its id
     * @param distance how far the wording is from the official one: 0 the same, 1 nothing in common
     */
    public record Match(String indicator, double distance) {}

    /**
     * An indicator in the summary list.
     *
     * @param indicator empty when no indicator is near
     * @param wording as printed
     * @param assessment the words of the group it stands in, as printed; empty when it stands in none
     * @param rating empty when that is no single rating of the scale
     */
    public record SummaryLine(Optional<Match> indicator, Passage wording, String assessment, Optional<Rating> rating) {}

    /**
     * A line of the score block.
     *
     * @param edition whose score it is; empty: the difference between two
     */
    public record ScoreLine(Optional<String> edition, BigDecimal value, Passage words) {}

    /**
     * A row of the detailed table.
     *
     * @param area the area in force, as printed; empty before any is
     * @param areaPrinted where this row prints it; empty where an earlier row did
     * @param assessment the rating as printed, without the change
     * @param rating empty when that is no single rating of the scale
     * @param change the change label as printed; empty when there is none
     * @param notes paragraphs and items of lists, in order
     */
    public record Row(
            Optional<Match> indicator,
            Passage wording,
            String area,
            Optional<Passage> areaPrinted,
            String assessment,
            Optional<Rating> rating,
            String change,
            List<Passage> notes,
            List<Treaty> treaties,
            List<Vote> votes,
            Place place) {

        public Row {
            notes = List.copyOf(notes);
            treaties = List.copyOf(treaties);
            votes = List.copyOf(votes);
        }

        /** The footnotes called in its notes, in order. */
        public List<Integer> calls() {
            return notes.stream()
                    .flatMap(n -> n.calls().stream())
                    .map(Passage.Call::number)
                    .toList();
        }
    }

    /**
     * A treaty that a row's notes list.
     *
     * @param acronym as printed in brackets behind the name; empty when there is none
     * @param ratified whether it stands among those ratified or among those not
     * @param year of ratification or accession
     */
    public record Treaty(String name, String acronym, boolean ratified, OptionalInt year, Place place) {}

    /**
     * A vote that a row's notes list.
     *
     * @param year 0 when none is printed
     * @param symbol such as {@code A/RES/75/277}
     * @param vote as printed, such as {@code no} or {@code adopted without vote}
     */
    public record Vote(int year, String title, String symbol, String vote, Place place) {}

    /** The text of a footnote. */
    public record Footnote(int number, Passage words) {}

    /** Something the reader did that a person should know, or could not do. */
    public record Remark(Kind kind, String what, Place place) {

        /** What it is about. */
        public enum Kind {
            /** Words that belong to no known part of an annex; they are quoted in the remark. */
            NOT_PLACED,
            /** A wording that is near an indicator's and not the same. */
            NEAR_MATCH,
            /** Words placed by what they say, not where they are printed. */
            MOVED,
            /** A sentence or row put together again across a page or a row. */
            JOINED,
            /** The wording of an indicator that has no row, or no line of the summary, stands among other words. */
            ABSORBED,
            /** An indicator has no row, or no line of the summary, and its wording stands nowhere. */
            WITHOUT_ROW,
            /** Footnotes told by plain numbers, since nothing else shows what they are. */
            GUESSED,
            /** Words that may be something else than what they are read as. */
            DOUBTED
        }
    }

    public PublishedAnnex {
        prose = List.copyOf(prose);
        summary = List.copyOf(summary);
        scores = List.copyOf(scores);
        rows = List.copyOf(rows);
        back = List.copyOf(back);
        footnotes = List.copyOf(footnotes);
        headings = List.copyOf(headings);
        remarks = List.copyOf(remarks);
    }

    /** The row of an indicator; the first, should several be printed. */
    public Optional<Row> row(String indicator) {
        return rows.stream()
                .filter(r -> r.indicator()
                        .filter(m -> m.indicator().equals(indicator))
                        .isPresent())
                .findFirst();
    }

    /** Where the annex itself speaks: the prose and the notes of rows, and not what comes after. */
    public Stream<Passage> body() {
        return Stream.concat(prose.stream(), rows.stream().flatMap(r -> r.notes().stream()));
    }

    /** Everything that is printed as running text and can call footnotes: the body and what comes after. */
    public Stream<Passage> text() {
        return Stream.concat(body(), back.stream());
    }
}
