package org.r2prating.annex.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The footnotes of a web page: which elements hold their text, which links call them, and which lead back from them. Of two
 * numbers that lead to each other the first on the page is the call.
 */
final class HtmlNotes {

    static final Pattern NUMBER = Pattern.compile("[\\[(]?\\s*(\\d{1,4})\\s*[\\])]?\\.?");
    /** Such as an arrow: no letter and no number. */
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\d]+");

    private static final Pattern NOTES_HEADING =
            Pattern.compile("(?:foot|end)?notes(?: and references)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> BLOCKS = Set.of("li", "div", "aside", "p", "dd", "section", "td", "tr", "dt");
    private static final Set<String> WRAPPERS = Set.of("li", "div", "aside");

    private final Map<Element, Integer> bodies = new HashMap<>();
    private final Map<Element, Integer> calls = new HashMap<>();
    private final Map<Element, Boolean> backs = new HashMap<>();

    private HtmlNotes() {}

    static HtmlNotes of(Document document) {
        HtmlNotes notes = new HtmlNotes();
        Map<Element, Integer> order = new HashMap<>();
        Map<String, Element> targets = new HashMap<>();
        for (Element element : document.getAllElements()) {
            order.put(element, order.size());
            for (String key : new String[] {element.id(), element.attr("name")}) {
                if (!key.isEmpty()) {
                    targets.putIfAbsent(key, element);
                }
            }
        }
        for (Element link : document.select("a[href^=#]")) {
            OptionalInt number = number(link.text());
            Element target = targets.get(link.attr("href").substring(1));
            if (number.isEmpty() || target == null) {
                continue;
            }
            if (order.getOrDefault(target, 0) < order.getOrDefault(link, 0)) {
                notes.backs.put(link, true);
            } else if (isRaised(link) || isNoteName(link.attr("href"))) {
                notes.calls.put(link, number.getAsInt());
                notes.bodies.putIfAbsent(body(target), number.getAsInt());
            }
        }
        notes.uncalled();
        notes.underAHeading(document);
        return notes;
    }

    /** The number of the footnote whose text an element holds. */
    OptionalInt text(Element element) {
        Integer number = bodies.get(element);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The number of the footnote that an element calls. */
    OptionalInt call(Element element) {
        Integer number = calls.get(element);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Whether a footnote of this number has a text on the page. */
    boolean has(int number) {
        return bodies.containsValue(number);
    }

    /** Whether an element leads from a footnote back to where it is called. */
    boolean isBack(Element element) {
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        boolean sign = element.is("a[href^=#]") && SIGN.matcher(element.text()).matches();
        return backs.containsKey(element) || role.equals("doc-backlink") || sign;
    }

    /** The number that a text is, in brackets or not. */
    static OptionalInt number(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        return number.matches() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }

    static boolean isRaised(Element element) {
        return element.closest("sup") != null
                || element.selectFirst("sup") != null
                || element.attr("role").equals("doc-noteref")
                || element.attr("epub:type").equals("noteref")
                || element.attr("style").replace(" ", "").contains("vertical-align:super");
    }

    private static boolean isNoteName(String href) {
        return href.matches("(?i)#_?(?:fn|ftn|edn|foot-?note|end-?note|note|cite_note)[-_:.a-z]*\\d+.*");
    }

    /** The block that holds a footnote, and what wraps only that. */
    private static Element body(Element target) {
        Element body = target;
        while (!BLOCKS.contains(body.normalName()) && body.parent() != null) {
            body = body.parent();
        }
        Element parent = body.parent();
        while (parent != null && WRAPPERS.contains(parent.normalName()) && isAlone(body, parent)) {
            body = parent;
            parent = body.parent();
        }
        return body;
    }

    /** Whether what stands beside a paragraph only goes on with it. */
    private static boolean isAlone(Element body, Element parent) {
        return parent.children().stream()
                .allMatch(e -> e.equals(body) || (e.normalName().equals("p") && !beginsWithANumber(e)));
    }

    private static boolean beginsWithANumber(Element paragraph) {
        Element first = paragraph.selectFirst("sup, a");
        return first != null
                && number(first.text()).isPresent()
                && paragraph.text().startsWith(first.text());
    }

    /** Items of the same list as a called footnote are footnotes too. */
    private void uncalled() {
        Set<Element> lists = new HashSet<>();
        for (Element body : Set.copyOf(bodies.keySet())) {
            Element list = body.parent();
            if (body.normalName().equals("li") && list != null && lists.add(list)) {
                items(list);
            }
        }
    }

    private void items(Element list) {
        int number = list.hasAttr("start") ? number(list.attr("start")).orElse(1) - 1 : 0;
        for (Element item : list.children()) {
            number = number(item.attr("value")).orElse(number + 1);
            bodies.putIfAbsent(item, number);
        }
    }

    /** Without links, the list under a heading that says so holds them; or paragraphs that begin with a raised number. */
    private void underAHeading(Document document) {
        if (!bodies.isEmpty()) {
            return;
        }
        for (Element heading : document.select("h1, h2, h3, h4, h5, h6, p")) {
            Element next = heading.nextElementSibling();
            if (next != null
                    && next.normalName().equals("ol")
                    && NOTES_HEADING.matcher(heading.text().strip()).matches()) {
                items(next);
            }
        }
        for (Element paragraph : document.select("p, li")) {
            Optional.ofNullable(paragraph.selectFirst("sup"))
                    .filter(s -> paragraph.text().startsWith(s.text()) && paragraph.closest("table") == null)
                    .ifPresent(s -> number(s.text()).ifPresent(n -> bodies.putIfAbsent(paragraph, n)));
        }
    }
}
