package org.r2prating.annex;

import java.util.List;
import org.r2prating.input.Place;

/** What a file format gives, before anybody asks what it means. Every reader of a format gives these. */
public sealed interface Block {

    /** Where it begins. */
    Place place();

    /** A heading, or a line that stands for one. */
    record Heading(Passage words) implements Block {
        @Override
        public Place place() {
            return words.place();
        }
    }

    /** A paragraph outside of any table. */
    record Paragraph(Passage words) implements Block {
        @Override
        public Place place() {
            return words.place();
        }
    }

    /** An item of a list. */
    record Item(Passage words) implements Block {
        @Override
        public Place place() {
            return words.place();
        }
    }

    /**
     * A row of a table, header rows included.
     *
     * @param cells by column, from the left; a cell holds paragraphs, an empty one none
     */
    record Cells(List<List<Passage>> cells, Place place) implements Block {

        public Cells {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /** The text of a footnote, wherever the format prints it. */
    record Note(int number, Passage words) implements Block {
        @Override
        public Place place() {
            return words.place();
        }
    }
}
