package org.r2prating.consistency.finding;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.r2prating.input.Fields;
import org.r2prating.input.Problems;
import org.r2prating.input.Value;
import org.r2prating.input.YamlFile;

/**
 * A baseline: findings that were there when it was written, and are no news.
 *
 * @param all each with what it said
 */
public record KnownFindings(SortedSet<KnownFinding> all) {

    /** The version of the file's layout; the first, which kept no messages, is read too. */
    public static final int VERSION = 2;

    public KnownFindings {
        all = new TreeSet<>(all);
    }

    /** A baseline of some findings. */
    public static KnownFindings of(Collection<Finding> findings) {
        SortedSet<KnownFinding> all = new TreeSet<>();
        findings.forEach(f -> all.add(KnownFinding.of(f)));
        return new KnownFindings(all);
    }

    /** Whether a finding was there. */
    public boolean has(Finding finding) {
        KnownFinding asked = KnownFinding.of(finding);
        return all.contains(asked) || all.contains(asked.whatever());
    }

    /** Reads a baseline; empty, with problems, when it cannot be read. A kind that is no more is no problem. */
    public static Optional<KnownFindings> read(Path file, Problems problems) {
        return YamlFile.read(file, problems, KnownFindings::read);
    }

    private static KnownFindings read(Fields fields) {
        fields.get("version").integer(1, VERSION);
        List<KnownFinding> all = fields.get("findings")
                .list(f -> new KnownFinding(
                        new FindingId(f.get("kind").text(), f.get("about").text()),
                        f.find("says").map(Value::text)));
        return new KnownFindings(new TreeSet<>(all));
    }
}
