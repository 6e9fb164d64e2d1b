package org.r2prating.input;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Stops at everything in YAML that says more than it shows: aliases, tags, several documents, deep nesting. */
final class PlainYaml implements Parser {

    private static final int DEEPEST = 20;

    private final Parser parser;
    private int depth;
    private int documents;

    PlainYaml(Parser parser) {
        this.parser = parser;
    }

    /** Something that YAML allows and we do not. */
    static final class Refused extends MarkedYAMLException {

        private static final long serialVersionUID = 1;

        private final String mend;

        Refused(String what, String mend, Mark at) {
            super(null, null, what, at);
            this.mend = mend;
        }

        String mend() {
            return mend;
        }
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public Event getEvent() {
        Event event = parser.getEvent();
        if (event instanceof NodeEvent node) {
            refuseReferences(node);
        }
        refuseTags(event);
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            throw new Refused("a second document begins", "Write one file for each.", event.getStartMark());
        }
        if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
            throw new Refused(
                    "lists or mappings are nested deeper than (" + DEEPEST + ")",
                    "Maybe a bracket is not closed.",
                    event.getStartMark());
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return event;
    }

    private static void refuseReferences(NodeEvent node) {
        if (node.getAnchor() != null) {
            String kind = node instanceof AliasEvent ? "alias (*" : "anchor (&";
            throw new Refused(
                    kind + node.getAnchor() + ") is not allowed",
                    "Write the value out; quote a text that begins with * or &.",
                    node.getStartMark());
        }
    }

    private static void refuseTags(Event event) {
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            throw new Refused(
                    "tag (" + tag.replace("tag:yaml.org,2002:", "!!") + ") is not allowed",
                    "Write the value without it; quote a text that begins with !.",
                    event.getStartMark());
        }
    }
}
