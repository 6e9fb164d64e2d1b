package org.r2prating.report.matrix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.r2prating.model.Rating;
import org.r2prating.report.Basis;
import org.r2prating.report.office.CellStyles;
import org.r2prating.report.office.SameBytes;
import org.r2prating.report.office.SheetWriter;

/** A matrix as a workbook: states, their certainty, the distribution, and a legend; every text is a text. */
public final class MatrixWorkbook {

    private static final List<String> STATE = List.of(
            "Code",
            "State",
            "Region",
            "Sub-region",
            "Rank",
            "Score",
            "Points",
            "Divisor",
            "Rated",
            "Ranges",
            "Insufficient",
            "Not applicable");
    private static final List<Integer> STATE_WIDTHS = List.of(6, 26, 11, 18, 16, 8, 8, 8, 8, 8, 11, 11);
    private static final int FIXED = 2;

    private final Matrix matrix;
    private final XSSFWorkbook book;
    private final CellStyles styles;

    private MatrixWorkbook(Matrix matrix, XSSFWorkbook book) {
        this.matrix = matrix;
        this.book = book;
        styles = new CellStyles(book, matrix.framework().scale());
    }

    /** The file; the same matrix gives the same bytes. */
    public static byte[] bytes(Matrix matrix) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new MatrixWorkbook(matrix, book).fill();
            book.write(bytes);
            return SameBytes.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill() {
        states();
        certainty();
        distribution();
        LegendSheet.write(new SheetWriter(book.createSheet("Legend"), styles), matrix, styles);
        CoreProperties core = book.getProperties().getCoreProperties();
        Basis basis = matrix.basis();
        core.setCreator("r2p-rating " + basis.version());
        core.setTitle(matrix.framework().name() + ", edition " + basis.edition().id());
        // The day of the evidence and not of the writing: no clock decides what is in a file.
        LocalDate day = basis.edition().until();
        Optional<Date> date =
                Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(date);
        core.setModified(date);
    }

    private List<String> columns(List<String> first) {
        List<String> columns = new ArrayList<>(first);
        matrix.indicators().forEach(i -> columns.add(i.number() + ". " + i.name()));
        return columns;
    }

    private List<Integer> widths(List<Integer> first) {
        List<Integer> widths = new ArrayList<>(first);
        widths.addAll(Collections.nCopies(matrix.indicators().size(), 14));
        return widths;
    }

    private void states() {
        SheetWriter sheet = new SheetWriter(book.createSheet("States"), styles);
        sheet.head(columns(STATE), FIXED);
        for (Row row : matrix.rows()) {
            state(sheet, row);
            sheet.text(row.rank().words());
            Optional<BigDecimal> score = row.score().exact();
            if (score.isPresent()) {
                sheet.decimal(score.get().doubleValue());
                sheet.number(row.score().points());
                sheet.number(row.score().possible());
            } else {
                List.of("none", "", "").forEach(sheet::text);
            }
            List.of(
                            row.score().rated(),
                            row.score().ranges(),
                            row.score().insufficient(),
                            row.score().notApplicable())
                    .forEach(sheet::number);
            row.cells().forEach(c -> sheet.text(c.words(), styles.of(c.outcome())));
            sheet.row();
        }
        sheet.end(widths(STATE_WIDTHS));
    }

    private static void state(SheetWriter sheet, Row row) {
        sheet.text(row.country().iso3());
        sheet.text(row.country().name());
        sheet.text(row.country().region());
        sheet.text(row.country().subRegion());
    }

    private void certainty() {
        SheetWriter sheet = new SheetWriter(book.createSheet("Certainty"), styles);
        sheet.head(columns(STATE.subList(0, 4)), FIXED);
        for (Row row : matrix.rows()) {
            state(sheet, row);
            row.cells().forEach(c -> sheet.text(c.level()));
            sheet.row();
        }
        sheet.end(widths(STATE_WIDTHS.subList(0, 4)));
    }

    private void distribution() {
        SheetWriter sheet = new SheetWriter(book.createSheet("Distribution"), styles);
        List<Rating> scale = matrix.framework().scale().ratings();
        List<String> columns = new ArrayList<>(List.of("No", "Indicator"));
        List<Integer> widths = new ArrayList<>(List.of(5, 60));
        for (Rating rating : scale) {
            columns.add(rating.label());
            widths.add(12);
        }
        columns.addAll(List.of("Range", "Insufficient evidence", "Not applicable", "States", "Ranges in full"));
        widths.addAll(List.of(9, 12, 12, 9, 60));
        sheet.head(columns, FIXED);
        for (Distribution distribution : matrix.distribution()) {
            sheet.number(distribution.indicator().number());
            sheet.text(distribution.indicator().name());
            scale.forEach(r -> sheet.number(distribution.of(r)));
            List.of(
                            distribution.ranged(),
                            distribution.insufficient(),
                            distribution.notApplicable(),
                            distribution.states())
                    .forEach(sheet::number);
            sheet.text(distribution.rangeWords());
            sheet.row();
        }
        sheet.end(widths);
    }
}
