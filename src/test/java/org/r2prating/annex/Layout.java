package org.r2prating.annex;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** How a tool that takes text out of a file sets an annex: choices that are independent of each other. */
record Layout(
        Table table,
        Area area,
        boolean ratingFirst,
        Assessment assessment,
        boolean numbered,
        Calls calls,
        boolean notesAtFoot,
        boolean noteDots,
        Pages pages,
        PageNumber pageNumber,
        boolean formFeeds,
        boolean headsAgain,
        Bullet bullet,
        Summary summary,
        Hyphens hyphens,
        boolean curly,
        boolean ligatures,
        int width,
        boolean tight,
        boolean inFive,
        Damage damage) {

    /** How cells are told apart. */
    enum Table {
        TABS,
        BLANKS_TOP,
        BLANKS_MIDDLE,
        LINES
    }

    /** Where the area of a row stands. */
    enum Area {
        COLUMN_ONCE,
        COLUMN_AGAIN,
        HEADING
    }

    /** How a change stands behind its rating. */
    enum Assessment {
        ONE_LINE,
        TWO_LINES,
        SLASH,
        BRACKETS
    }

    /** How a footnote is called. */
    enum Calls {
        RAISED,
        BRACKETS,
        PLAIN
    }

    /** Where pages end. */
    enum Pages {
        NONE,
        ANYWHERE,
        BETWEEN_ROWS
    }

    /** How pages are numbered. */
    enum PageNumber {
        NONE,
        BARE,
        OF_ALL,
        DASHES,
        WITH_HEAD
    }

    /** What stands before an item of a list. */
    enum Bullet {
        DOT,
        HYPHEN,
        DASH,
        STAR,
        NUMBER
    }

    /** How ratings are summed up. */
    enum Summary {
        LISTS,
        SEMICOLONS,
        TABLE,
        PAIRS
    }

    /** Whether words are broken where lines end. */
    enum Hyphens {
        NONE,
        BROKEN
    }

    static Layout of(SplittableRandom random) {
        Table table = pick(random, Table.values());
        return new Layout(
                table,
                pick(random, Area.values()),
                random.nextInt(4) == 0,
                pick(random, Assessment.values()),
                random.nextInt(3) == 0,
                pick(random, Calls.values()),
                random.nextBoolean(),
                random.nextInt(3) == 0,
                pick(random, Pages.values()),
                pick(random, PageNumber.values()),
                random.nextInt(3) > 0,
                random.nextBoolean(),
                pick(random, Bullet.values()),
                pick(random, Summary.values()),
                random.nextInt(3) == 0 ? Hyphens.BROKEN : Hyphens.NONE,
                random.nextBoolean(),
                random.nextInt(4) == 0,
                List.of(0, 72, 90, 110).get(random.nextInt(4)),
                random.nextInt(3) == 0,
                false,
                Damage.NONE);
    }

    /** A table of five columns that blanks part, with a damage. */
    static Layout damaged(SplittableRandom random, Damage damage) {
        Layout any = of(random);
        boolean cut = damage.name().endsWith("_CUT");
        boolean again = random.nextBoolean() || damage == Damage.HEADS_LOW;
        Area area = damage == Damage.AREA_CENTRED
                ? Area.COLUMN_ONCE
                : random.nextInt(3) == 0 ? Area.COLUMN_AGAIN : Area.HEADING;
        boolean middle = damage == Damage.NONE && random.nextBoolean();
        return new Layout(
                middle ? Table.BLANKS_MIDDLE : Table.BLANKS_TOP,
                area,
                false,
                Assessment.TWO_LINES,
                true,
                any.calls,
                cut || any.notesAtFoot,
                any.noteDots,
                cut || any.pages == Pages.NONE ? Pages.ANYWHERE : any.pages,
                any.pageNumber,
                any.formFeeds,
                again,
                any.bullet,
                damage == Damage.SUMMARY_CUT ? Summary.LISTS : any.summary,
                any.hyphens,
                any.curly,
                any.ligatures,
                any.width,
                any.tight && damage != Damage.NOTES_SPILT,
                true,
                damage);
    }

    private static <T> T pick(SplittableRandom random, T[] from) {
        return from[random.nextInt(from.length)];
    }

    boolean isPaged() {
        return pages != Pages.NONE;
    }

    /** Each choice by its name. */
    Map<String, String> choices() {
        Map<String, String> choices = new TreeMap<>();
        choices.put("table", table.name());
        choices.put("area", area.name());
        choices.put("rating first", String.valueOf(ratingFirst));
        choices.put("assessment", assessment.name());
        choices.put("numbered", String.valueOf(numbered));
        choices.put("calls", calls.name());
        choices.put("footnotes at foot", String.valueOf(isPaged() && notesAtFoot));
        choices.put("pages", pages.name());
        choices.put("page number", isPaged() ? pageNumber.name() : "-");
        choices.put("form feeds", isPaged() ? String.valueOf(formFeeds) : "-");
        choices.put("heads again", isPaged() ? String.valueOf(headsAgain) : "-");
        choices.put("bullet", bullet.name());
        choices.put("summary", summary.name());
        choices.put("hyphens", hyphens.name());
        choices.put("curly", String.valueOf(curly));
        choices.put("ligatures", String.valueOf(ligatures));
        choices.put("width", String.valueOf(width));
        choices.put("tight", String.valueOf(tight));
        choices.put("damage", damage.name());
        return choices;
    }
}
