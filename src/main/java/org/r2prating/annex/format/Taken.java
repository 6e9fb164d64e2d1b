package org.r2prating.annex.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.r2prating.annex.Block;
import org.r2prating.annex.Passage;
import org.r2prating.input.Place;

/** What has been taken out of a document so far. */
public final class Taken {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Passage> furniture = new ArrayList<>();

    public void add(Block block) {
        blocks.add(block);
    }

    public void furniture(Passage words) {
        furniture.add(words);
    }

    /** Whether nothing but furniture was taken. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Takes over the blocks and the furniture of a part. */
    public void addAll(Taken part) {
        blocks.addAll(part.blocks);
        furniture.addAll(part.furniture);
    }

    /**
     * All of this with all of another, each block of that where it stands in the document. Blocks of this that lead back to
     * an earlier place, as a table's caption may, go there together.
     */
    public Taken merged(Taken other) {
        List<Block> forward = new ArrayList<>();
        List<List<Block>> strays = new ArrayList<>();
        boolean astray = false;
        for (Block block : blocks) {
            boolean back = !forward.isEmpty()
                    && block.place().compareTo(forward.get(forward.size() - 1).place()) < 0;
            if (!back) {
                forward.add(block);
            } else if (astray) {
                strays.get(strays.size() - 1).add(block);
            } else {
                strays.add(new ArrayList<>(List.of(block)));
            }
            astray = back;
        }
        other.blocks.forEach(b -> strays.add(List.of(b)));
        strays.sort(Comparator.comparing(r -> r.get(0).place()));
        Taken merged = new Taken();
        merged.furniture.addAll(furniture);
        merged.furniture.addAll(other.furniture);
        int next = 0;
        for (Block block : forward) {
            while (next < strays.size() && strays.get(next).get(0).place().compareTo(block.place()) < 0) {
                merged.blocks.addAll(strays.get(next++));
            }
            merged.blocks.add(block);
        }
        strays.subList(next, strays.size()).forEach(merged.blocks::addAll);
        return merged;
    }

    /** What stands in a cell, paragraph by paragraph; footnotes and furniture that it holds go to the whole document. */
    public List<Passage> cell(Taken whole) {
        List<Passage> passages = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Note) {
                whole.add(block);
            } else {
                passages.addAll(passages(block));
            }
        }
        whole.furniture.addAll(furniture);
        return passages;
    }

    /** All of it. */
    public Extract extract() {
        return new Extract(blocks, furniture);
    }

    private static List<Passage> passages(Block block) {
        if (block instanceof Block.Heading heading) {
            return List.of(heading.words());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return List.of(paragraph.words());
        }
        if (block instanceof Block.Item item) {
            return List.of(item.words());
        }
        if (block instanceof Block.Cells row) {
            return joined(row.cells().stream().flatMap(List::stream).toList(), row.place());
        }
        return List.of();
    }

    /** Passages that are printed one beside the other, such as a row of a table within a cell. */
    public static List<Passage> joined(List<Passage> parts, Place place) {
        if (parts.size() < 2) {
            return parts;
        }
        List<Passage.Call> calls = new ArrayList<>();
        int before = 0;
        for (Passage part : parts) {
            for (Passage.Call call : part.calls()) {
                calls.add(new Passage.Call(call.number(), before + call.after(), call.place()));
            }
            before += part.text().length() + 1;
        }
        return List.of(new Passage(
                parts.stream().map(Passage::text).collect(Collectors.joining(" ")),
                calls,
                parts.stream().flatMap(p -> p.links().stream()).toList(),
                parts.stream().flatMap(p -> p.bold().stream()).toList(),
                place));
    }
}
