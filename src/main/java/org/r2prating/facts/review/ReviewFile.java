package org.r2prating.facts.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.lang3.Strings;
import org.r2prating.input.OneWriter;
import org.r2prating.input.Origin;
import org.r2prating.input.Problem;
import org.r2prating.input.Problems;
import org.r2prating.input.TextFile;
import org.r2prating.input.WholeFile;
import org.r2prating.input.YamlFile;

/**
 * Adds records to the review file of a state and an edition. What is there stays byte for byte, comments included: a
 * record is added at the end, after the file has been read again while nobody else can write.
 */
public final class ReviewFile {

    private static final int INDENT = 2;

    private final Path file;
    private final String country;
    private final String edition;
    private final Supplier<ReviewReader> readers;

    /**
     * The file of a state and an edition.
     *
     * @param folder of the fact base
     * @param readers each for one reading of the file
     */
    public ReviewFile(Path folder, String country, String edition, Supplier<ReviewReader> readers) {
        this.file = folder.resolve(country).resolve(edition + ".review.yaml");
        this.country = country;
        this.edition = edition;
        this.readers = readers;
    }

    /** What kept a record from being written. */
    public static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient List<Problem> problems;
        private final boolean ofFile;

        Refused(List<Problem> problems, boolean ofFile) {
            super(problems.toString());
            this.problems = List.copyOf(problems);
            this.ofFile = ofFile;
        }

        public List<Problem> problems() {
            return problems;
        }

        /** Whether the file must be mended first; else it is the record that cannot be added to it. */
        public boolean ofFile() {
            return ofFile;
        }
    }

    public Path path() {
        return file;
    }

    /** Adds a record; nothing is written unless the whole file can be read with it. */
    public Review add(ReviewRecord record) throws IOException, Refused {
        Optional<Path> folder = Optional.ofNullable(file.getParent());
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
        }
        return OneWriter.of(file, () -> {
            String before = Files.exists(file) ? Files.readString(file) : "";
            Review known = before.isEmpty()
                    ? new Review(country, edition, List.of())
                    : read(before).orElseThrow(problems -> new Refused(problems, true));
            // What is wrong with the record itself shows in a file that holds the same in our own form.
            StringBuilder ours = new StringBuilder(begun());
            known.with(record).records().forEach(r -> ours.append(ReviewYaml.entry(r, INDENT)));
            Review more = read(ours.toString()).orElseThrow(problems -> new Refused(problems, false));
            String text = Strings.CS.appendIfMissing(before.isEmpty() ? begun() : before, "\n")
                    + ReviewYaml.entry(record, indent(known));
            Optional<Review> whole = read(text).review();
            if (whole.isEmpty()
                    || whole.get().records().size() != more.records().size()) {
                throw new Refused(List.of(notAtItsEnd()), true);
            }
            WholeFile.write(file, text);
            return whole.get();
        });
    }

    /** How deep the records stand that are there. */
    private static int indent(Review known) {
        return known.records().isEmpty()
                ? INDENT
                : Math.max(
                        0,
                        known.records().get(known.records().size() - 1).origin().column() - 1 - "- ".length());
    }

    private String begun() {
        return ReviewYaml.begun(country, edition);
    }

    private Problem notAtItsEnd() {
        return new Problem(
                Origin.of(file.toString()),
                "records cannot be added at the end of this file",
                "Maybe move the key (records) to its end, with each record on lines of its own.");
    }

    /** What reading gave: a review, or the problems. */
    private record Read(Optional<Review> review, List<Problem> problems) {

        Review orElseThrow(java.util.function.Function<List<Problem>, Refused> refusal) throws Refused {
            if (review.isEmpty()) {
                throw refusal.apply(problems);
            }
            return review.get();
        }
    }

    private Read read(String text) {
        Problems problems = new Problems();
        ReviewReader reader = readers.get();
        Optional<Review> review = TextFile.of(
                        file.toString().replace('\\', '/'), text.getBytes(StandardCharsets.UTF_8), problems)
                .flatMap(read -> YamlFile.parse(read, problems))
                .flatMap(value -> value.mapping(fields -> {
                    fields.allow(List.of("country", "edition"));
                    return new Review(country, edition, reader.read(fields));
                }));
        return new Read(review.filter(r -> problems.isEmpty()), problems.list());
    }
}
