package org.r2prating.annex;

/** What a table suffers whose look a tool keeps with blanks, beyond what a {@link Layout} chooses. */
enum Damage {
    NONE,
    /** Rating and change stand at the top of a row whose indicator stands in its middle. */
    RATING_ABOVE,
    /** Rating and change stand in the middle of the lines of the indicator. */
    RATING_AMID,
    /** An indicator stands above its notes, in their column. */
    WORDING_AMONG_NOTES,
    /** A rating stands below its indicator, in its column. */
    RATING_BELOW_WORDING,
    /** The last lines of notes stand in the next row, above the notes of that one. */
    NOTES_SPILT,
    /** An area stands in the middle of all its rows, in a column of its own. */
    AREA_CENTRED,
    /** A page ends behind the first line of an indicator. */
    WORDING_CUT,
    /** A page ends behind the year of a vote. */
    VOTE_CUT,
    /** A page ends within the summary. */
    SUMMARY_CUT,
    /** Each page has its columns elsewhere. */
    COLUMNS_SHIFT,
    /** Heads of columns stand at the bottom of theirs, over several lines, on each page. */
    HEADS_LOW
}
