package org.r2prating.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What may stand only once in a file, such as the ids of one kind. */
public final class Once {

    private final Map<String, Origin> seen = new LinkedHashMap<>();

    /** Another that knows the same, to which more is added. */
    public Once copy() {
        Once copy = new Once();
        copy.seen.putAll(seen);
        return copy;
    }

    /** Reads an id that no other has. */
    public String id(Value value) {
        return seen(value, value.id());
    }

    /** Reads a text that no other has. */
    public String text(Value value) {
        return seen(value, value.text());
    }

    /** Keeps what was read, and reports it when it has been read before. */
    public String seen(Value value, String text) {
        Origin earlier = text.equals(Value.STAND_IN) ? null : seen.putIfAbsent(text, value.at());
        if (earlier != null) {
            value.wrong("stands twice", "Maybe change one of them; the other is at " + earlier + ".");
        }
        return text;
    }

    /** All that was read, also what has problems of another kind. */
    public List<String> all() {
        return List.copyOf(seen.keySet());
    }
}
