package org.r2prating.report.annex.page;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.r2prating.model.Framework;
import org.r2prating.report.annex.Annex;

/**
 * An annex as a tagged PDF with bookmarks and working links, its footnotes at the foot of the page. The same document
 * gives the same bytes: it is dated to the day up to which it takes evidence.
 */
public final class AnnexPdf {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    private AnnexPdf() {}

    public static byte[] bytes(Annex annex, Framework framework) {
        StringOutput html = new StringOutput();
        TEMPLATES.render("annex/print/document.jte", new PrintView(annex, framework), html);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(html.toString()).toStream(out).buildPdfRenderer()) {
            PDDocument document = renderer.getPdfDocument();
            document.setDocumentId(id(html.toString()));
            renderer.createPDFWithoutClosing();
            document.getDocumentInformation().setCreationDate(day(annex));
            document.getDocumentInformation().setModificationDate(day(annex));
            out.reset();
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(String html) {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "DejaVu", "DejaVuSans.ttf", 400, FontStyle.NORMAL);
        font(builder, "DejaVu", "DejaVuSans-Bold.ttf", 700, FontStyle.NORMAL);
        font(builder, "DejaVu", "DejaVuSans-Oblique.ttf", 400, FontStyle.ITALIC);
        font(builder, "DejaVu", "DejaVuSans-BoldOblique.ttf", 700, FontStyle.ITALIC);
        // Where slanted letters are missing, such as Arabic ones, upright ones stand in.
        font(builder, "DejaVuUpright", "DejaVuSans.ttf", 400, FontStyle.ITALIC);
        return builder.usePdfUaAccessibility(true)
                .withProducer("r2p-rating")
                .useReplacementText("□")
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(html, null);
    }

    private static void font(PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
        FSSupplier<InputStream> stream =
                () -> Objects.requireNonNull(AnnexPdf.class.getResourceAsStream(FONTS + file), file);
        builder.useFont(stream, family, weight, style, true);
    }

    private static Calendar day(Annex annex) {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        day.setTimeInMillis(annex.assessment()
                .edition()
                .until()
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .toEpochMilli());
        return day;
    }

    private static long id(String html) {
        CRC32 sum = new CRC32();
        sum.update(html.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
