package org.r2prating.consistency.finding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.r2prating.input.Fields;
import org.r2prating.input.Origin;
import org.r2prating.input.Problems;
import org.r2prating.input.Value;
import org.r2prating.input.YamlFile;

/**
 * The findings that people let stand, kept beside the facts in {@value #FILE}.
 *
 * @param entries in the order of the file
 */
public record Accepted(List<Acceptance> entries) {

    /** The name of the file in the folder of facts. */
    public static final String FILE = "accepted.yaml";

    /** Nothing is accepted. */
    public static final Accepted NONE = new Accepted(List.of());

    public Accepted {
        entries = List.copyOf(entries);
    }

    /** Why a finding is let stand; empty when it is not. */
    public Optional<Acceptance> of(Finding finding) {
        KnownFinding asked = KnownFinding.of(finding);
        return entries.stream()
                .filter(e -> e.finding().equals(asked) || e.finding().equals(asked.whatever()))
                .findFirst();
    }

    /**
     * Reads the file; nothing is accepted when there is none.
     *
     * @param folder of the facts
     * @param kinds the ids of all kinds
     */
    public static Accepted read(Path folder, Collection<String> kinds, Problems problems) {
        Path file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            return NONE;
        }
        return YamlFile.read(file, problems, fields -> read(fields, kinds)).orElse(NONE);
    }

    private static Accepted read(Fields fields, Collection<String> kinds) {
        Map<KnownFinding, Origin> seen = new LinkedHashMap<>();
        return new Accepted(fields.get("accepted").list(entry -> entry(entry, kinds, seen)));
    }

    private static Acceptance entry(Fields fields, Collection<String> kinds, Map<KnownFinding, Origin> seen) {
        Value about = fields.get("about");
        KnownFinding id = new KnownFinding(
                new FindingId(fields.get("kind").oneOf(kinds), about.text()),
                fields.find("says").map(Value::text));
        Origin earlier = about.isMissing() ? null : seen.putIfAbsent(id, about.at());
        if (earlier != null) {
            about.wrong("is accepted twice under one kind", "Keep one; the other is at " + earlier + ".");
        }
        return new Acceptance(
                id,
                fields.get("reason").text(),
                fields.get("by").text(),
                fields.get("on").day(),
                fields.at());
    }
}
