package org.r2prating.facts;

import java.util.List;
import org.r2prating.input.Fields;
import org.r2prating.input.Value;

/** Reads the remarks on a state's assessment in an edition. */
final class RemarksReader {

    private RemarksReader() {}

    static List<Remark> read(Fields fields) {
        return fields.get("remarks").list(RemarksReader::remark);
    }

    private static Remark remark(Fields fields) {
        return new Remark(
                fields.get("kind").oneOf(Remark.Kind.class),
                fields.get("heading").text(),
                fields.get("date").day(),
                paragraphs(fields.get("text")));
    }

    private static List<String> paragraphs(Value value) {
        List<Value> paragraphs = value.items();
        if (value.isList() && paragraphs.isEmpty()) {
            value.wrong("has no paragraph", "Write at least one.");
        }
        return paragraphs.stream().map(p -> p.called("paragraph").text()).toList();
    }
}
