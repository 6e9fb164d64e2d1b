package org.r2prating.annex.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Finds its way in the XML of a Word file. Names are local: the prefix is up to the program that wrote the file. */
final class WordXml {

    private WordXml() {}

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Optional<Element> child(Node parent, String... path) {
        Optional<Element> at = Optional.empty();
        for (String name : path) {
            Node from = at.isPresent() ? at.get() : parent;
            at = children(from).stream().filter(e -> is(e, name)).findFirst();
            if (at.isEmpty()) {
                return at;
            }
        }
        return at;
    }

    static boolean is(Node node, String name) {
        return name.equals(node.getLocalName());
    }

    /** The letters within an element. */
    static String text(Node element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text letters) {
                text.append(letters.getData());
            } else {
                text.append(text(child));
            }
        }
        return text.toString();
    }

    /** Whether an element of this name stands anywhere within. */
    static boolean holds(Node parent, String name) {
        return children(parent).stream().anyMatch(e -> is(e, name) || holds(e, name));
    }

    /** An attribute; empty when it is not there. */
    static Optional<String> attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return Optional.of(attribute.getNodeValue());
            }
        }
        return Optional.empty();
    }

    /** The value of a property such as {@code <w:b w:val="0"/>}; empty when it is not set, or set without a value. */
    static Optional<String> value(Node parent, String... path) {
        return child(parent, path).flatMap(e -> attribute(e, "val"));
    }

    /** Whether a property that is on or off is set, and how. */
    static Optional<Boolean> toggle(Node parent, String... path) {
        return child(parent, path).map(e -> !List.of("0", "false", "off", "none")
                .contains(attribute(e, "val").orElse("")));
    }

    static int number(Optional<String> value, int otherwise) {
        return value.filter(v -> v.matches("\\d{1,6}")).map(Integer::parseInt).orElse(otherwise);
    }
}
