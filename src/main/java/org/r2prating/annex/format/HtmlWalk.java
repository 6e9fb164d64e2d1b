package org.r2prating.annex.format;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.r2prating.annex.Block;
import org.r2prating.annex.Passage;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;

/** Walks through a web page in reading order. */
final class HtmlWalk {

    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "head", "noscript");
    private static final Set<String> MENUS = Set.of("nav", "button", "select", "svg", "form");
    /** A page that was saved with a window open before it may be hidden as a whole. */
    private static final String TEXT = "p, li, table, h1, h2, h3, h4, h5, h6";

    private static final Pattern RAISED_NUMBERS =
            Pattern.compile("[\\[(]?(\\d{1,4}(?:\\s*[,;\\s]\\s*\\d{1,4})*)[\\])]?");

    private static final Pattern MARKED = Pattern.compile("\\s*[\"\u201C\u201E\u2018\u00AB']");

    private final String file;
    private final HtmlNotes notes;
    private final Taken taken = new Taken();
    private RunningText text = new RunningText();
    private Kind kind = Kind.PARAGRAPH;
    private int note;
    private boolean bold;
    private Place here;

    private enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        NOTE
    }

    HtmlWalk(String file, HtmlNotes notes) {
        this.file = file;
        this.notes = notes;
        this.here = Place.of(Origin.of(file));
    }

    /** Everything within an element. */
    Taken all(Element element) {
        here = place(element);
        children(element);
        end();
        return taken;
    }

    /** The same of what only names what stands below it. */
    Taken heading(Element element) {
        kind = Kind.HEADING;
        return all(element);
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                words(words);
            } else if (child instanceof Element inner) {
                element(inner);
            }
        }
    }

    private void words(TextNode words) {
        here = place(words);
        Element parent = words.parent();
        Element link = parent == null ? null : parent.closest("a[href]");
        if (link == null) {
            text.add(words.getWholeText(), bold, here);
        } else {
            text.link(words.getWholeText(), bold, link.attr("href").strip(), here);
        }
    }

    private void element(Element element) {
        here = element.sourceRange().isTracked() ? place(element) : here;
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
            return;
        }
        if (isFurniture(element)) {
            furniture(element);
            return;
        }
        OptionalInt number = notes.text(element);
        if (number.isPresent()) {
            block(element, Kind.NOTE, number.getAsInt());
        } else if (name.matches("h[1-6]|figcaption")) {
            block(element, Kind.HEADING, 0);
        } else if (name.equals("li")) {
            block(element, kind == Kind.NOTE ? Kind.NOTE : Kind.ITEM, note);
        } else if (name.equals("table")) {
            end();
            new HtmlTable(file, notes).read(element, taken);
        } else if (name.equals("br")) {
            lineEnd();
        } else if (element.isBlock()) {
            block(element, kind == Kind.HEADING ? Kind.PARAGRAPH : kind, note);
        } else {
            inline(element);
        }
    }

    private void block(Element element, Kind within, int number) {
        Kind before = kind;
        int noteBefore = note;
        boolean isSameNote = kind == Kind.NOTE && within == Kind.NOTE && note == number;
        if (isSameNote) {
            text.space();
        } else {
            end();
        }
        kind = within;
        note = number;
        children(element);
        if (isSameNote) {
            text.space();
        } else {
            end();
        }
        kind = before;
        note = noteBefore;
    }

    private void lineEnd() {
        if (kind == Kind.NOTE || kind == Kind.HEADING) {
            text.space();
        } else {
            end();
        }
    }

    private void inline(Element element) {
        OptionalInt number = notes.call(element);
        if (number.isPresent()) {
            text.call(number.getAsInt(), here);
            return;
        }
        if (element.normalName().equals("sup") && raised(element)) {
            return;
        }
        boolean before = bold;
        bold = bold || isBold(element);
        if (element.normalName().equals("q")) {
            quoted(element);
        } else {
            children(element);
        }
        bold = before;
    }

    /** The marks of a quotation, which a browser adds; not where the page prints its own. */
    private void quoted(Element element) {
        boolean marked = MARKED.matcher(element.text()).lookingAt();
        Place begin = here;
        if (!marked) {
            text.add("\u201C", bold, begin);
        }
        children(element);
        if (!marked) {
            text.add("\u201D", bold, here);
        }
    }

    /** Raised numbers call footnotes: each by its link, or all by their mere numbers where these have a text. */
    private boolean raised(Element sup) {
        Matcher numbers = RAISED_NUMBERS.matcher(sup.text().strip());
        if (!numbers.matches()) {
            return false;
        }
        int[] called = Pattern.compile("\\D+")
                .splitAsStream(numbers.group(1))
                .mapToInt(Integer::parseInt)
                .toArray();
        if (text.isEmpty() && kind == Kind.NOTE && called.length == 1 && called[0] == note) {
            return true;
        }
        boolean linked = sup.select("a").stream().anyMatch(a -> notes.call(a).isPresent());
        for (int number : called) {
            if (!linked && !notes.has(number)) {
                return false;
            }
        }
        for (int number : called) {
            text.call(number, here);
        }
        return true;
    }

    private boolean isFurniture(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return MENUS.contains(element.normalName())
                || element.hasAttr("hidden")
                || (element.attr("aria-hidden").equals("true") && element.selectFirst(TEXT) == null)
                || style.contains("display:none")
                || element.hasClass("skip")
                || element.hasClass("legend")
                || (kind == Kind.NOTE && element.hasClass("links"))
                || notes.isBack(element);
    }

    private void furniture(Element element) {
        String words = element.text().strip();
        if (!words.isEmpty()) {
            taken.furniture(Passage.of(words, here));
        }
    }

    private static boolean isBold(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.normalName().equals("b")
                || element.normalName().equals("strong")
                || style.matches(".*font-weight:(?:bold|[6-9]00).*");
    }

    private void end() {
        text.passage()
                .ifPresent(p -> taken.add(
                        switch (kind) {
                            case HEADING -> new Block.Heading(p);
                            case PARAGRAPH -> new Block.Paragraph(p);
                            case ITEM -> new Block.Item(p);
                            case NOTE -> new Block.Note(note, p);
                        }));
        text = new RunningText();
    }

    private Place place(Node node) {
        Range range = node.sourceRange();
        return range.isTracked()
                ? Place.of(new Origin(
                        file, range.start().lineNumber(), range.start().columnNumber()))
                : here;
    }
}
