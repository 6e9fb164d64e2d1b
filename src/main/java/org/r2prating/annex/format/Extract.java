package org.r2prating.annex.format;

import java.util.List;
import org.r2prating.annex.Block;
import org.r2prating.annex.Passage;

/**
 * All words of a document.
 *
 * @param blocks in reading order; footnotes where the format has them
 * @param furniture what belongs to the page and not to the text: running heads, page numbers, menus, ways back from notes
 */
public record Extract(List<Block> blocks, List<Passage> furniture) {

    public Extract {
        blocks = List.copyOf(blocks);
        furniture = List.copyOf(furniture);
    }
}
