package org.r2prating.annex.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;
import org.r2prating.annex.Block;
import org.r2prating.annex.Passage;
import org.r2prating.annex.format.Taken;

/**
 * Reads what the tags of a PDF file name: headings, paragraphs, items, rows of tables. Words within a picture, and those
 * that tell what it or a table shows, are headings.
 */
final class TagWalk {

    private static final int DEEPEST = 200;
    private static final Set<String> GROUPS = Set.of(
            "Document",
            "Part",
            "Art",
            "Sect",
            "Div",
            "BlockQuote",
            "L",
            "LI",
            "LBody",
            "Table",
            "THead",
            "TBody",
            "TFoot",
            "NonStruct",
            "Private",
            "TOC",
            "Index",
            "Aside",
            "DocumentFragment");
    private static final Set<String> LEAVES =
            Set.of("P", "Caption", "LBody", "Note", "FENote", "TOCI", "Title", "Figure");

    private final Map<Long, List<Glyph>> marked = new HashMap<>();
    private final Map<COSBase, Integer> pages = new HashMap<>();
    private final Set<Glyph> placed = new HashSet<>();
    private final Paragraphs paragraphs;
    private final Numbered places;
    private final Taken taken;

    TagWalk(PDDocument document, List<Glyph> glyphs, Paragraphs paragraphs, Numbered places, Taken taken) {
        int number = 0;
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), ++number);
        }
        glyphs.stream().filter(g -> g.mark() >= 0).forEach(g -> marked.computeIfAbsent(
                        key(g.page(), g.mark()), k -> new ArrayList<>())
                .add(g));
        this.paragraphs = paragraphs;
        this.places = places;
        this.taken = taken;
    }

    private static long key(int page, int mark) {
        return ((long) page << 32) | mark;
    }

    /** The letters that stand under a tag, once all tags are read. */
    Set<Glyph> placed() {
        return placed;
    }

    void read(PDStructureTreeRoot root) throws IOException {
        children(root, 0, 0, Kind.PARAGRAPH);
    }

    private enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM;

        Block of(Passage words) {
            return switch (this) {
                case HEADING -> new Block.Heading(words);
                case PARAGRAPH -> new Block.Paragraph(words);
                case ITEM -> new Block.Item(words);
            };
        }
    }

    private void children(PDStructureNode node, int page, int depth, Kind kind) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("tags are nested more than " + DEEPEST + " deep");
        }
        List<Glyph> loose = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element && !isInline(element)) {
                words(loose, kind);
                loose.clear();
                element(element, page(element.getPage(), page), depth + 1, kind);
            } else {
                gather(kid, page, depth + 1, loose);
            }
        }
        words(loose, kind);
    }

    private static boolean isInline(PDStructureElement element) {
        String type = element.getStandardStructureType();
        return isWithoutMeaning(type)
                ? element.getParent() instanceof PDStructureElement parent && holdsWords(parent)
                : !GROUPS.contains(type) && !LEAVES.contains(type) && !type.matches("H\\d?|T[RHD]|Lbl");
    }

    private static boolean isWithoutMeaning(String type) {
        return type.equals("NonStruct") || type.equals("Private");
    }

    /** Whether an element holds words, so that what is tagged within it without a meaning is a part of its line. */
    private static boolean holdsWords(PDStructureElement element) {
        String type = element.getStandardStructureType();
        return LEAVES.contains(type) || type.matches("H\\d?|T[HD]") || isInline(element);
    }

    private void element(PDStructureElement element, int page, int depth, Kind kind) throws IOException {
        String type = element.getStandardStructureType();
        if (type.equals("TR")) {
            row(element, page, depth);
        } else if (type.matches("H\\d?|Title|Caption|Figure")) {
            children(element, page, depth, Kind.HEADING);
        } else if (type.equals("LBody")) {
            children(element, page, depth, Kind.ITEM);
        } else if (type.equals("LI") || GROUPS.contains(type) || kind == Kind.ITEM) {
            children(element, page, depth, kind);
        } else {
            children(element, page, depth, Kind.PARAGRAPH);
        }
    }

    private void row(PDStructureElement row, int page, int depth) throws IOException {
        List<List<Passage>> cells = new ArrayList<>();
        List<Glyph> all = new ArrayList<>();
        for (Object kid : row.getKids()) {
            if (kid instanceof PDStructureElement cell) {
                List<Passage> words = new ArrayList<>();
                cell(cell, page(cell.getPage(), page), depth + 1, words, all);
                cells.add(words);
            }
        }
        if (all.stream().anyMatch(g -> !g.isSpace())) {
            Line first = Line.of(Piece.cut(all)).get(0);
            taken.add(new Block.Cells(cells, places.of(first.pieces().get(0))));
        }
    }

    /** The paragraphs of a cell: what is tagged as a block of its own stands alone. */
    private void cell(PDStructureElement cell, int page, int depth, List<Passage> into, List<Glyph> all)
            throws IOException {
        List<Glyph> loose = new ArrayList<>();
        for (Object kid : cell.getKids()) {
            if (kid instanceof PDStructureElement element && !isInline(element)) {
                paragraphs(loose, into, all);
                loose.clear();
                cell(element, page(element.getPage(), page), depth + 1, into, all);
            } else {
                gather(kid, page, depth + 1, loose);
            }
        }
        paragraphs(loose, into, all);
    }

    private void paragraphs(List<Glyph> words, List<Passage> into, List<Glyph> all) {
        List<Glyph> once = onFirstPage(words);
        all.addAll(once);
        into.addAll(paragraphs.tagged(Line.of(Piece.cut(once))));
    }

    /** The head of a column is drawn again on each page; its words count once. */
    private List<Glyph> onFirstPage(List<Glyph> words) {
        Map<Integer, StringBuilder> said = new HashMap<>();
        words.forEach(
                g -> said.computeIfAbsent(g.page(), p -> new StringBuilder()).append(g.text()));
        int first = words.stream().mapToInt(Glyph::page).min().orElse(0);
        boolean again = said.size() > 1
                && said.values().stream()
                                .map(s -> s.toString().strip())
                                .distinct()
                                .count()
                        == 1;
        if (!again) {
            return words;
        }
        for (Piece piece :
                Piece.cut(words.stream().filter(g -> g.page() > first).toList())) {
            taken.furniture(Passage.of(piece.text(), places.of(piece)));
        }
        return words.stream().filter(g -> g.page() == first).toList();
    }

    private void words(List<Glyph> glyphs, Kind kind) {
        List<Line> lines = Line.of(Piece.cut(glyphs));
        paragraphs.whole(lines).ifPresent(p -> taken.add(kind.of(p)));
    }

    /** All letters below a tag. */
    private void gather(Object kid, int page, int depth, List<Glyph> into) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("tags are nested more than " + DEEPEST + " deep");
        }
        if (kid instanceof Integer mark) {
            add(page, mark, into);
        } else if (kid instanceof PDMarkedContentReference reference) {
            add(page(reference.getPage(), page), reference.getMCID(), into);
        } else if (kid instanceof PDStructureElement element) {
            int own = page(element.getPage(), page);
            for (Object inner : element.getKids()) {
                gather(inner, own, depth + 1, into);
            }
        }
    }

    private int page(@Nullable PDPage page, int otherwise) {
        return page == null ? otherwise : pages.getOrDefault(page.getCOSObject(), otherwise);
    }

    private void add(int page, int mark, List<Glyph> into) {
        List<Glyph> glyphs = marked.getOrDefault(key(page, mark), List.of());
        if (!glyphs.isEmpty() && placed.add(glyphs.get(0))) {
            placed.addAll(glyphs);
            into.addAll(glyphs);
        }
    }
}
