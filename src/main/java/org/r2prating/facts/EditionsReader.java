package org.r2prating.facts;

import java.time.LocalDate;
import java.util.List;
import org.r2prating.input.Fields;
import org.r2prating.input.Once;
import org.r2prating.input.Value;
import org.r2prating.model.Edition;

/** Reads the editions, their periods and the sessions of the General Assembly that belong to them. */
final class EditionsReader {

    private final Once ids = new Once();
    private final Once cutOffs = new Once();

    private EditionsReader() {}

    /** Oldest first. */
    static List<Edition> read(Fields fields) {
        EditionsReader reader = new EditionsReader();
        return fields.get("editions").list(reader::edition).stream().sorted().toList();
    }

    private Edition edition(Fields fields) {
        Value id = fields.get("id");
        String name = ids.id(id);
        if (name.equals("standing")) {
            id.wrong("is the name of the file of lasting facts", "Choose another id.");
        }
        LocalDate since = fields.get("since").day();
        Value end = fields.get("until");
        LocalDate until = end.day();
        if (until.isBefore(since)) {
            end.wrong("is before since (" + since + ")", "Write the first day of the period, then its last.");
        }
        cutOffs.seen(end, until.toString());
        List<Integer> sessions = fields.find("sessions")
                .map(EditionsReader::sessions)
                .filter(found -> found.size() == 2)
                .orElse(List.of(1, 0));
        return new Edition(name, since, until, sessions.get(0), sessions.get(1));
    }

    private static List<Integer> sessions(Value value) {
        List<Integer> sessions = value.items().stream().map(Value::integer).toList();
        if (sessions.size() != 2 || sessions.get(0) > sessions.get(1)) {
            value.wrong("are not two sessions", "Write the first and the last one such as [73, 75].");
        }
        return sessions;
    }
}
