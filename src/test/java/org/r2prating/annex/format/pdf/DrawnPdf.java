package org.r2prating.annex.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.r2prating.Shipped;
import org.r2prating.annex.AnnexAssembler;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.annex.format.Extract;
import org.r2prating.input.Problems;

/** A PDF file without tags, its words drawn where a test wants them; y is counted from the top of a page. */
final class DrawnPdf {

    private static final Pattern RAISED = Pattern.compile("(?=\\^)");

    private final PDDocument document = new PDDocument();
    private PDPageContentStream page = newPage();
    private float size = 10;
    private boolean bold;

    private PDPageContentStream newPage() {
        try {
            PDPage next = new PDPage(PDRectangle.A4);
            document.addPage(next);
            return new PDPageContentStream(document, next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DrawnPdf page() throws IOException {
        page.close();
        page = newPage();
        return this;
    }

    DrawnPdf size(float points) {
        size = points;
        return this;
    }

    DrawnPdf bold(boolean on) {
        bold = on;
        return this;
    }

    /** Words from a place on; a number behind {@code ^} is raised and small. */
    DrawnPdf at(float x, float y, String words) throws IOException {
        PDFont font =
                new PDType1Font(bold ? Standard14Fonts.FontName.HELVETICA_BOLD : Standard14Fonts.FontName.HELVETICA);
        float right = x;
        for (String part : RAISED.splitAsStream(words).toList()) {
            boolean raised = part.startsWith("^");
            float points = raised ? size * 0.6f : size;
            String drawn = raised ? part.substring(1) : part;
            page.beginText();
            page.setFont(font, points);
            page.newLineAtOffset(right, PDRectangle.A4.getHeight() - y + (raised ? size * 0.35f : 0));
            page.showText(drawn);
            page.endText();
            right += font.getStringWidth(drawn) / 1000 * points;
        }
        return this;
    }

    /** Lines below each other. */
    DrawnPdf lines(float x, float y, float pitch, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            at(x, y + i * pitch, lines[i]);
        }
        return this;
    }

    Extract extract() throws IOException {
        page.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return PdfBlocks.read("a.pdf", out.toByteArray(), new Problems()).orElseThrow();
    }

    PublishedAnnex annex() throws IOException {
        Extract read = extract();
        return AnnexAssembler.assemble(
                "a.pdf", read.blocks(), read.furniture(), Shipped.pack().framework());
    }
}
