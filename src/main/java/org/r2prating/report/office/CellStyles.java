package org.r2prating.report.office;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.r2prating.engine.Outcome;
import org.r2prating.model.Rating;
import org.r2prating.model.RatingRange;
import org.r2prating.model.Scale;
import org.r2prating.report.Palette;

/** How the cells of a workbook look, each style made once. */
public final class CellStyles {

    private static final String GREY = "6B6B6B";

    private final XSSFWorkbook book;
    private final Scale scale;
    private final Map<Object, XSSFCellStyle> made = new HashMap<>();

    public CellStyles(XSSFWorkbook book, Scale scale) {
        this.book = book;
        this.scale = scale;
    }

    /** A text that is nothing but a text, whatever it begins with. */
    public XSSFCellStyle text() {
        return made.computeIfAbsent("text", k -> style("1B1B1B", false));
    }

    public XSSFCellStyle wrapped() {
        return made.computeIfAbsent("wrapped", k -> {
            XSSFCellStyle style = style("1B1B1B", false);
            style.setWrapText(true);
            return style;
        });
    }

    /** Words that lead somewhere. */
    public XSSFCellStyle link() {
        return made.computeIfAbsent("link", k -> {
            XSSFCellStyle style = style("1F4E9E", false);
            style.setWrapText(true);
            style.getFont().setUnderline(FontUnderline.SINGLE);
            return style;
        });
    }

    /** What sums up others. */
    public XSSFCellStyle strong() {
        return made.computeIfAbsent("strong", k -> {
            XSSFCellStyle style = style("1B1B1B", true);
            style.setWrapText(true);
            return style;
        });
    }

    public XSSFCellStyle head() {
        return made.computeIfAbsent("head", k -> {
            XSSFCellStyle style = style("1B1B1B", true);
            fill(style, "E8E6DF");
            style.setWrapText(true);
            style.setBorderBottom(BorderStyle.THIN);
            return style;
        });
    }

    /** A figure, or a formula that gives one, in a format such as {@code 0.00}. */
    public XSSFCellStyle figure(String format, boolean bold) {
        return made.computeIfAbsent(format + bold, k -> {
            XSSFCellStyle style = style("1B1B1B", bold);
            // Else it would become a text once it is edited.
            style.setQuotePrefixed(false);
            style.setDataFormat(book.createDataFormat().getFormat(format));
            return style;
        });
    }

    /** A rating filled, a range framed from the colour of its one end to that of the other, all else grey. */
    public XSSFCellStyle of(Outcome outcome) {
        return made.computeIfAbsent(outcome, k -> {
            if (outcome.rating().isPresent()) {
                Palette.Colour colour = Palette.of(scale, outcome.rating().get());
                XSSFCellStyle style = centred(colour.ink());
                fill(style, colour.fill());
                return style;
            }
            if (outcome.range().isPresent()) {
                return span(outcome.range().get());
            }
            XSSFCellStyle style = centred(GREY);
            style.getFont().setItalic(true);
            if (outcome instanceof Outcome.NotApplicable) {
                fill(style, "E4E4E0");
            }
            return style;
        });
    }

    private XSSFCellStyle span(RatingRange range) {
        XSSFCellStyle style = centred("1B1B1B");
        style.setBorderLeft(BorderStyle.THICK);
        style.setLeftBorderColor(colour(range.lowest()));
        style.setBorderRight(BorderStyle.THICK);
        style.setRightBorderColor(colour(range.highest()));
        return style;
    }

    private XSSFColor colour(Rating rating) {
        return colour(Palette.of(scale, rating).fill());
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + hex), null);
    }

    private static void fill(XSSFCellStyle style, String hex) {
        style.setFillForegroundColor(colour(hex));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFCellStyle centred(String ink) {
        XSSFCellStyle style = style(ink, false);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private XSSFCellStyle style(String ink, boolean bold) {
        XSSFFont font = book.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) 10);
        font.setBold(bold);
        font.setColor(colour(ink));
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(true);
        return style;
    }
}
