package org.r2prating.report.annex.office;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.lang3.Strings;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.r2prating.engine.Outcome;
import org.r2prating.model.Rating;
import org.r2prating.model.RatingRange;
import org.r2prating.model.Scale;
import org.r2prating.report.Palette;

/**
 * An assessment told by its word, its symbol and its shade, so that no colour speaks alone: a rating filled, a range framed
 * from the colour of its one end to that of the other, all else in grey.
 */
final class Badge {

    private static final String SYMBOLS = "Segoe UI Symbol";
    private static final int THICK = 36;
    private static final int INSET = 113;
    private static final String GREY = "595959";

    private final Scale scale;

    Badge(Scale scale) {
        this.scale = scale;
    }

    void write(XWPFParagraph paragraph, Outcome outcome, String assessment) {
        paragraph.setStyle("Assessment");
        Optional<RatingRange> range = outcome.range();
        if (range.isEmpty()) {
            XWPFRun run = paragraph.createRun();
            run.setItalic(true);
            run.setColor(GREY);
            run.setText(assessment);
            return;
        }
        Rating lowest = range.get().lowest();
        Rating highest = range.get().highest();
        String ink = "1B1B1B";
        CTPPr look = paragraph.getCTPPr();
        if (range.get().isPoint()) {
            ink = colour(lowest).ink();
            fill(look, colour(lowest).fill());
        } else {
            CTPBdr frame = look.addNewPBdr();
            side(frame.addNewLeft(), lowest);
            side(frame.addNewRight(), highest);
            paragraph.setIndentationLeft(INSET);
            paragraph.setIndentationRight(INSET);
        }
        String symbols = range.get().isPoint() ? lowest.symbol() : lowest.symbol() + highest.symbol();
        symbols(paragraph, symbols, ink);
        XWPFRun words = paragraph.createRun();
        words.setColor(ink);
        words.setText(" " + Strings.CS.removeStart(assessment, symbols).strip());
    }

    private Palette.Colour colour(Rating rating) {
        return Palette.of(scale, rating);
    }

    /** Few fonts have the symbols. */
    private static void symbols(XWPFParagraph paragraph, String symbols, String ink) {
        XWPFRun run = paragraph.createRun();
        CTFonts fonts = run.getCTR().addNewRPr().addNewRFonts();
        fonts.setAscii(SYMBOLS);
        fonts.setHAnsi(SYMBOLS);
        fonts.setEastAsia(SYMBOLS);
        fonts.setCs(SYMBOLS);
        run.setBold(false);
        run.setColor(ink);
        run.setText(symbols);
    }

    private static void fill(CTPPr look, String fill) {
        CTShd shade = look.addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(fill);
    }

    private void side(CTBorder border, Rating rating) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(THICK));
        border.setSpace(BigInteger.valueOf(2));
        border.setColor(colour(rating).fill());
    }
}
