package org.r2prating.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;
import org.r2prating.annex.format.FileLimit;
import org.r2prating.consistency.finding.Accepted;
import org.r2prating.consistency.finding.Checked;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.FindingId;
import org.r2prating.input.Nearest;
import org.r2prating.input.OneWriter;
import org.r2prating.input.Origin;
import org.r2prating.input.Problems;
import org.r2prating.input.TextFile;
import picocli.CommandLine.Option;

/** Lets a finding stand: adds an entry to the file of accepted findings, whole or not at all. */
final class Accepting {

    @Option(
            names = "--accept",
            arity = "2",
            paramLabel = "KIND ABOUT",
            hideParamSyntax = true,
            description = "Let a finding stand that is found now; needs --reason, --by and --on.")
    private List<String> accept = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why it may stand.")
    private @Nullable String reason;

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so.")
    private @Nullable String by;

    @Option(names = "--on", paramLabel = "DATE", description = "On which day, such as 2022-06-01.")
    private @Nullable String on;

    boolean isAsked() {
        return !accept.isEmpty();
    }

    /** Stops when a part of an acceptance is missing or stands alone. */
    void complete() {
        boolean all = Stream.of(reason, by, on).noneMatch(StringUtils::isBlank);
        boolean any = !Stream.of(reason, by, on).allMatch(s -> s == null);
        if (isAsked() ? !all || accept.size() != 2 : any) {
            throw Stop.usage(
                    "--accept KIND ABOUT, --reason, --by and --on go together", "Maybe give all of them, once.");
        }
        if (isAsked()) {
            try {
                LocalDate.parse(String.valueOf(on));
            } catch (DateTimeException e) {
                throw Stop.usage("--on (" + on + ") is no day", "Maybe write it as 2022-06-01.");
            }
        }
    }

    /**
     * Writes the entry, of a finding that is there and not accepted yet. Two writers at once lose nothing.
     *
     * @return what was written, and where
     */
    String write(Path facts, Checked checked, List<String> kinds) {
        FindingId id = new FindingId(accept.get(0), StringUtils.normalizeSpace(accept.get(1)));
        List<Finding> found = checked.findings().stream()
                .filter(f -> FindingId.of(f).equals(id))
                .toList();
        if (found.isEmpty()) {
            throw Stop.usage(
                    "no finding (" + id + ") is there to be accepted",
                    Nearest.maybe(
                            id.toString(),
                            checked.findings().stream()
                                    .map(f -> FindingId.of(f).toString())
                                    .toList(),
                            "Maybe see `check --severity note --format json`, which names each."));
        }
        Path file = facts.resolve(Accepted.FILE);
        try {
            int line = OneWriter.of(file, () -> add(file, id, found, kinds));
            return new Origin(FileLimit.name(file), line, 1) + ": accepted: " + id + ", by " + by + " on " + on;
        } catch (IOException e) {
            throw Stop.usage(
                    "file (" + file + ") cannot be written: " + e.getMessage(), "Maybe change its permissions.");
        }
    }

    /** Reads the file as it is now, and writes it with an entry more for each that is not accepted; gives the first line. */
    private int add(Path file, FindingId id, List<Finding> found, List<String> kinds) {
        Problems problems = new Problems();
        Accepted standing = Accepted.read(file.resolveSibling(""), kinds, problems);
        String before = !Files.exists(file)
                ? "accepted:\n"
                : TextFile.read(file, problems)
                        .map(text -> Strings.CS.appendIfMissing(text.text(), "\n"))
                        .orElse("");
        if (!problems.isEmpty()) {
            throw Stop.problems(problems.list());
        }
        List<String> entries = found.stream()
                .filter(f -> standing.of(f).isEmpty())
                .map(this::entry)
                .distinct()
                .toList();
        if (entries.isEmpty()) {
            throw Stop.usage("finding (" + id + ") is accepted already", "Maybe see " + Accepted.FILE + ".");
        }
        String after = before + String.join("", entries);
        if (entries(after, kinds) != standing.entries().size() + entries.size()) {
            throw Stop.usage(
                    "file (" + file + ") is not laid out so that an entry can be added at its end",
                    "Maybe write `accepted:` and its entries each on lines of their own.");
        }
        OutFile.write(file, after.getBytes(StandardCharsets.UTF_8));
        return StringUtils.countMatches(before, '\n') + 1;
    }

    /** How many entries a text would have as the file; none when it could not be read. */
    private static int entries(String text, List<String> kinds) {
        try {
            Path trial = Files.createTempDirectory("accepted");
            Path file = trial.resolve(Accepted.FILE);
            try {
                Files.writeString(file, text);
                return Accepted.read(trial, kinds, new Problems()).entries().size();
            } finally {
                Files.deleteIfExists(file);
                Files.delete(trial);
            }
        } catch (IOException e) {
            throw Stop.usage("a temporary file cannot be written: " + e.getMessage(), "Maybe free some space.");
        }
    }

    private String entry(Finding finding) {
        FindingId id = FindingId.of(finding);
        return "  - kind: " + id.kind() + "\n    about: " + quoted(id.about()) + "\n    says: "
                + quoted(finding.message()) + "\n    reason: " + quoted(reason)
                + "\n    by: " + quoted(by) + "\n    on: " + on + "\n";
    }

    /** A text of one line in double quotes. */
    private static String quoted(@Nullable String text) {
        String line = StringUtils.normalizeSpace(text);
        return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
