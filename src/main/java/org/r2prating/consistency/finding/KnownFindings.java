package org.r2prating.consistency.finding;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.r2prating.input.Fields;
import org.r2prating.input.Problems;
import org.r2prating.input.YamlFile;

/**
 * A baseline: findings that were there when it was written, and are no news.
 *
 * @param ids what they are known by
 */
public record KnownFindings(SortedSet<FindingId> ids) {

    /** The version of the file's layout. */
    public static final int VERSION = 1;

    public KnownFindings {
        ids = new TreeSet<>(ids);
    }

    /** A baseline of some findings. */
    public static KnownFindings of(Collection<Finding> findings) {
        SortedSet<FindingId> ids = new TreeSet<>();
        findings.forEach(f -> ids.add(FindingId.of(f)));
        return new KnownFindings(ids);
    }

    /** Whether a finding was there. */
    public boolean has(Finding finding) {
        return ids.contains(FindingId.of(finding));
    }

    /** Reads a baseline; empty, with problems, when it cannot be read. A kind that is no more is no problem. */
    public static Optional<KnownFindings> read(Path file, Problems problems) {
        return YamlFile.read(file, problems, KnownFindings::read);
    }

    private static KnownFindings read(Fields fields) {
        fields.get("version").integer(VERSION, VERSION);
        List<FindingId> ids = fields.get("findings")
                .list(f -> new FindingId(f.get("kind").text(), f.get("about").text()));
        return new KnownFindings(new TreeSet<>(ids));
    }
}
