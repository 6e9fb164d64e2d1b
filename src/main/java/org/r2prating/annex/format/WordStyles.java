package org.r2prating.annex.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the styles of a Word file say: which paragraphs are headings or items of lists, which words are bold. */
final class WordStyles {

    private static final int DEEPEST = 12;

    private final Map<String, Node> styles = new HashMap<>();

    WordStyles(XWPFDocument document) {
        XWPFStyles defined = document.getStyles();
        if (defined != null) {
            for (XWPFStyle style : defined.getStyles()) {
                if (style.getStyleId() != null) {
                    styles.put(style.getStyleId(), style.getCTStyle().getDomNode());
                }
            }
        }
    }

    boolean isHeading(Element paragraph) {
        if (WordXml.child(paragraph, "pPr", "outlineLvl").isPresent()) {
            return isTopLevel(WordXml.value(paragraph, "pPr", "outlineLvl"));
        }
        return inStyle(paragraph, "pPr", "pStyle", s -> {
                    String name = WordXml.value(s, "name").orElse("").toLowerCase(Locale.ROOT);
                    boolean heads =
                            name.matches("(?:heading \\d|title)") || isTopLevel(WordXml.value(s, "pPr", "outlineLvl"));
                    return heads ? Optional.of(true) : Optional.empty();
                })
                .orElse(false);
    }

    private static boolean isTopLevel(Optional<String> level) {
        return level.filter(l -> l.matches("[0-8]")).isPresent();
    }

    boolean isItem(Element paragraph) {
        Optional<Boolean> own = numbered(paragraph);
        return own.isPresent()
                ? own.get()
                : inStyle(paragraph, "pPr", "pStyle", WordStyles::numbered).orElse(false);
    }

    private static Optional<Boolean> numbered(Node owner) {
        return WordXml.child(owner, "pPr", "numPr")
                .map(n -> !WordXml.value(n, "numId").orElse("0").equals("0"));
    }

    /** Whether words are bold, by themselves or by the style of their letters. */
    boolean isBold(Element run) {
        Optional<Boolean> own = WordXml.toggle(run, "rPr", "b");
        return own.isPresent()
                ? own.get()
                : inStyle(run, "rPr", "rStyle", s -> WordXml.toggle(s, "rPr", "b"))
                        .orElse(false);
    }

    /** Whether words are raised, as numbers of footnotes are. */
    boolean isRaised(Element run) {
        Optional<Boolean> own = raised(run);
        return own.isPresent()
                ? own.get()
                : inStyle(run, "rPr", "rStyle", WordStyles::raised).orElse(false);
    }

    private static Optional<Boolean> raised(Node owner) {
        return WordXml.value(owner, "rPr", "vertAlign").map("superscript"::equals);
    }

    private interface Asked {
        Optional<Boolean> of(Node style);
    }

    /** What the style says, else the one it is based on. */
    private Optional<Boolean> inStyle(Element owner, String properties, String name, Asked asked) {
        Optional<String> id = WordXml.value(owner, properties, name);
        for (int i = 0; i < DEEPEST && id.isPresent(); i++) {
            Node style = styles.get(id.get());
            if (style == null) {
                return Optional.empty();
            }
            Optional<Boolean> said = asked.of(style);
            if (said.isPresent()) {
                return said;
            }
            id = WordXml.value(style, "basedOn");
        }
        return Optional.empty();
    }
}
