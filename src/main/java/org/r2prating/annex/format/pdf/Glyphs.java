package org.r2prating.annex.format.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** All letters of a document, in the order in which its pages draw them. */
final class Glyphs extends PDFTextStripper {

    /** A thousand dense pages have fewer. */
    private static final int MOST = 6_000_000;

    private static final int BOLD = 600;
    /** Of a point, in what letters at the same place may differ. */
    private static final int NEAR = 10;

    private final List<Glyph> found = new ArrayList<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    /** What stands where on the page: a letter that is drawn again at its place is one. */
    private final Set<List<Object>> seen = new HashSet<>();

    private List<Link> links = List.of();

    private record Mark(int number, boolean artifact) {}

    private record Link(PDRectangle where, String target, float pageHeight, float left) {

        boolean covers(float x, float y) {
            return x + left >= where.getLowerLeftX()
                    && x + left <= where.getUpperRightX()
                    && pageHeight - y >= where.getLowerLeftY() - 1
                    && pageHeight - y <= where.getUpperRightY();
        }
    }

    private Glyphs() {
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    static List<Glyph> of(PDDocument document) throws IOException {
        Glyphs glyphs = new Glyphs();
        glyphs.writeText(document, Writer.nullWriter());
        return glyphs.found;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        marks.clear();
        seen.clear();
        links = links(page);
        super.processPage(page);
    }

    private static List<Link> links(PDPage page) throws IOException {
        List<Link> links = new ArrayList<>();
        PDRectangle box = page.getCropBox();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getRectangle() != null) {
                String target = link.getAction() instanceof PDActionURI action
                        ? StringUtils.strip(StringUtils.defaultString(action.getURI()))
                        : Glyph.WITHIN;
                links.add(new Link(link.getRectangle(), target, box.getUpperRightY(), box.getLowerLeftX()));
            }
        }
        return links;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        Mark outer = marks.peek();
        int number = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        marks.push(new Mark(
                number < 0 && outer != null ? outer.number : number,
                COSName.ARTIFACT.equals(tag) || (outer != null && outer.artifact)));
    }

    @Override
    public void endMarkedContentSequence() {
        marks.poll();
    }

    @Override
    protected void processTextPosition(TextPosition at) {
        String text = plain(at.getUnicode());
        if (text == null || text.isEmpty()) {
            return;
        }
        if (found.size() >= MOST) {
            throw new IllegalStateException("more than " + MOST + " letters");
        }
        Mark mark = marks.peek();
        float size = Math.abs(at.getYScale()) > 0 ? Math.abs(at.getYScale()) : at.getFontSizeInPt();
        Glyph glyph = new Glyph(
                text,
                getCurrentPageNo(),
                at.getXDirAdj(),
                at.getYDirAdj(),
                at.getWidthDirAdj(),
                size,
                isBold(at.getFont()),
                mark == null ? -1 : mark.number,
                mark != null && mark.artifact,
                Glyph.NO_LINK);
        if (seen.add(List.of(text, Math.round(glyph.x() * NEAR), Math.round(glyph.y() * NEAR)))) {
            found.add(glyph.isSpace() ? glyph : linked(glyph));
        }
    }

    /** Letters that are drawn as one are several: a font's way to set f and i is no part of the text. */
    private static @Nullable String plain(@Nullable String text) {
        boolean drawnAsOne = text != null && text.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06);
        return drawnAsOne ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    private Glyph linked(Glyph glyph) {
        float middle = glyph.x() + glyph.width() / 2;
        float above = glyph.y() - glyph.size() / 4;
        for (Link link : links) {
            if (link.covers(middle, above)) {
                return glyph.linked(link.target);
            }
        }
        return glyph;
    }

    private static boolean isBold(@Nullable PDFont font) {
        if (font == null) {
            return false;
        }
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD));
    }
}
