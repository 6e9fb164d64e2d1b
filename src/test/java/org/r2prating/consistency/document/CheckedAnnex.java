package org.r2prating.consistency.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.r2prating.Shipped;
import org.r2prating.annex.file.AnnexFile;
import org.r2prating.consistency.evidence.EvidenceChecks;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.input.Problems;
import org.r2prating.model.Country;
import org.r2prating.report.annex.AnnexMarkdown;
import org.r2prating.report.annex.Annexes;
import org.r2prating.report.annex.Copy;
import org.r2prating.report.annex.page.AnnexPage;

/** Whole annexes in Markdown or text: those that {@code report} writes, and an invented one in which everything holds. */
final class CheckedAnnex {

    static final Country NORLAND = Country.invented("QAA", "Norland");
    private static final Path INVENTED =
            Path.of("src", "test", "resources", "org", "r2prating", "consistency", "norland-2022.md");

    private CheckedAnnex() {}

    static String norland() {
        try {
            return Files.readString(INVENTED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The annex that {@code report} writes for a state. */
    static String reported(String state) {
        return reported(state, "2022", Copy.PUBLICATION);
    }

    /** The same of any edition, also as the copy of a reviewer. */
    static String reported(String state, String edition, Copy copy) {
        return AnnexMarkdown.text(Annexes.make(state, edition, copy));
    }

    /** The annex of edition 2022 that {@code report} writes for a state as a page. */
    static String page(String state) {
        return AnnexPage.html(Annexes.make(state, "2022", Copy.PUBLICATION), Example.FRAMEWORK);
    }

    /** Everything that all checks find in a text, read as a file of that name. */
    static List<Finding> findings(String text, Country country, Path folder) {
        return findings(text, "md", country, folder);
    }

    /** The same of a file with another suffix. */
    static List<Finding> findings(String text, String suffix, Country country, Path folder) {
        Path file = folder.resolve("annex-" + country.iso3() + "." + suffix);
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings(file, country);
    }

    /** Everything that all checks find in a file. */
    static List<Finding> findings(Path file, Country country) {
        Problems problems = new Problems();
        AnnexCase annex = AnnexFile.read(file, Example.FRAMEWORK, problems)
                .map(read -> new AnnexCase(
                        read,
                        Example.FRAMEWORK,
                        Optional.of(country),
                        read.edition().flatMap(Shipped.base()::edition),
                        Optional.of(Shipped.edition("2019")),
                        Map.of()))
                .orElseThrow(() -> new AssertionError(problems.list()));
        return Stream.concat(DocumentChecks.all().stream(), EvidenceChecks.all().stream())
                .flatMap((Check<AnnexCase> c) -> c.of(annex).stream())
                .sorted()
                .toList();
    }
}
