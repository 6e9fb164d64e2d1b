package org.r2prating.annex.format.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight lines that a page draws: the frames of its tables, the line above its footnotes. */
final class RulingLines extends PDFGraphicsStreamEngine {

    private static final double THIN = 2.5;
    private static final int MOST = 100_000;

    private final List<Rule> found = new ArrayList<>();
    private final List<Rectangle2D> drawn = new ArrayList<>();
    private final double height;
    private final double left;
    private Point2D.Double at = new Point2D.Double();
    private Point2D.Double begin = new Point2D.Double();

    /** A line across or down a page, in points from its top left corner. */
    record Rule(float left, float top, float right, float bottom) {

        boolean isAcross() {
            return right - left > bottom - top;
        }

        float length() {
            return Math.max(right - left, bottom - top);
        }
    }

    private RulingLines(PDPage page) {
        super(page);
        height = page.getCropBox().getUpperRightY();
        left = page.getCropBox().getLowerLeftX();
    }

    static List<Rule> of(PDPage page) throws IOException {
        RulingLines rules = new RulingLines(page);
        rules.processPage(page);
        return rules.found;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        Rectangle2D box = new Rectangle2D.Double(p0.getX(), p0.getY(), 0, 0);
        box.add(p1);
        box.add(p2);
        box.add(p3);
        drawn.add(box);
    }

    @Override
    public void drawImage(PDImage image) {
        // Pictures are never opened.
    }

    @Override
    public void clip(int windingRule) {
        drawn.clear();
    }

    @Override
    public void moveTo(float x, float y) {
        at = new Point2D.Double(x, y);
        begin = at;
    }

    @Override
    public void lineTo(float x, float y) {
        Rectangle2D box = new Rectangle2D.Double(at.getX(), at.getY(), 0, 0);
        box.add(x, y);
        drawn.add(box);
        at = new Point2D.Double(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = new Point2D.Double(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {
        lineTo((float) begin.getX(), (float) begin.getY());
    }

    @Override
    public void endPath() {
        drawn.clear();
    }

    @Override
    public void strokePath() {
        for (Rectangle2D box : drawn) {
            if (Math.min(box.getWidth(), box.getHeight()) <= THIN) {
                add(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
            } else {
                add(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMinY());
                add(box.getMinX(), box.getMaxY(), box.getMaxX(), box.getMaxY());
                add(box.getMinX(), box.getMinY(), box.getMinX(), box.getMaxY());
                add(box.getMaxX(), box.getMinY(), box.getMaxX(), box.getMaxY());
            }
        }
        drawn.clear();
    }

    /** A filled shape is a line when it is as thin as one: also a border that is drawn as a thin polygon. */
    @Override
    public void fillPath(int windingRule) {
        if (!drawn.isEmpty()) {
            Rectangle2D whole = (Rectangle2D) drawn.get(0).clone();
            drawn.forEach(whole::add);
            List<Rectangle2D> thin = drawn.stream()
                    .filter(b -> Math.min(b.getWidth(), b.getHeight()) <= THIN && b.getWidth() > 0 && b.getHeight() > 0)
                    .toList();
            if (Math.min(whole.getWidth(), whole.getHeight()) <= THIN) {
                add(whole.getMinX(), whole.getMinY(), whole.getMaxX(), whole.getMaxY());
            } else {
                thin.forEach(b -> add(b.getMinX(), b.getMinY(), b.getMaxX(), b.getMaxY()));
            }
        }
        drawn.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        drawn.clear();
    }

    private void add(double x1, double y1, double x2, double y2) {
        if (found.size() < MOST && Math.max(x2 - x1, y2 - y1) > THIN * 2) {
            found.add(new Rule((float) (x1 - left), (float) (height - y2), (float) (x2 - left), (float) (height - y1)));
        }
    }
}
