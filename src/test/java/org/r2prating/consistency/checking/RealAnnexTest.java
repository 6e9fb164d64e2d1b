package org.r2prating.consistency.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.r2prating.Shipped;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.annex.file.AnnexFile;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.document.DocumentChecks;
import org.r2prating.consistency.evidence.EvidenceChecks;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.input.Problems;

/** What is found in the published annex, against what a person found who read it before any check was run. */
class RealAnnexTest {

    private static final Path ANNEX = Path.of("..", "shared", "annex", "dprk-2022.txt");
    private static final Path EXPECTED =
            Path.of("src", "test", "resources", "org", "r2prating", "consistency", "dprk-2022.expected.yaml");

    private static final Path PAGE = Path.of("src", "site", "markdown", "check.md");

    /** A finding that the reader wrote down. */
    record Expected(String kind, int line, String of) {

        /** The same kind, and a side of it on the line, or of the indicator with which the words begin. */
        boolean is(Finding finding) {
            return finding.kind().id().equals(kind)
                    && (lines(finding).anyMatch(l -> l == line)
                            || finding.about()
                                    .endsWith(" "
                                            + StringUtils.substringBefore(of, ";")
                                                    .strip()));
        }

        private static Stream<Integer> lines(Finding finding) {
            return Stream.concat(
                    Stream.of(finding.place().at().line()),
                    finding.witnesses().stream().map(w -> w.place().at().line()));
        }
    }

    @Test
    void findsWhatAReaderFoundAndHardlyAnythingElse() throws IOException {
        if (!Files.exists(ANNEX)) {
            System.out.println("Left out: the published annex (" + ANNEX + ") is not here.");
        }
        assumeTrue(Files.exists(ANNEX));
        List<Expected> missed =
                new ArrayList<>(new YAMLMapper().readValue(EXPECTED.toFile(), new TypeReference<List<Expected>>() {}));
        int expected = missed.size();
        List<Finding> surplus = new ArrayList<>(findings());
        int found = surplus.size();

        surplus.removeIf(finding -> missed.stream()
                .filter(e -> e.is(finding))
                .findFirst()
                .map(missed::remove)
                .orElse(false));

        String figures = "precision " + (found - surplus.size()) + " of " + found + ", recall "
                + (expected - missed.size()) + " of " + expected;
        System.out.println("Published annex: " + figures);
        assertThat(Files.readString(PAGE)).as("what the page on checks says").contains("\n    " + figures + "\n");
        assertThat(missed).isEmpty();
        assertThat(surplus).noneMatch(f -> f.severity() == Severity.ERROR);
        // The reader wrote down the refugee instruments as one fact; they are two.
        assertThat(surplus).extracting(f -> f.kind().id()).containsExactly("one-fact-several-ratings");
    }

    @Test
    void thePageOnChecksNamesEveryKindOfAnAnnexAndNoOther() throws IOException {
        List<String> named = Pattern.compile("`([a-z]+(?:-[a-z]+)+)`")
                .matcher(Files.readString(PAGE))
                .results()
                .map(m -> m.group(1))
                .distinct()
                .toList();
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(Checking.kinds().stream()
                        .filter(k -> k.family() == Kind.Family.DOCUMENT || k.family() == Kind.Family.EVIDENCE)
                        .map(Kind::id)
                        .toList());
    }

    private static List<Finding> findings() {
        Problems problems = new Problems();
        PublishedAnnex annex =
                AnnexFile.read(ANNEX, Shipped.pack().framework(), problems).orElseThrow();
        assertThat(problems.list()).isEmpty();
        AnnexCase beside =
                Annexes.of(annex, Shipped.pack().framework(), Shipped.base(), Optional.empty(), Optional.empty());
        return Stream.concat(
                        DocumentChecks.all().stream().flatMap(c -> c.of(beside).stream()),
                        EvidenceChecks.all().stream().flatMap(c -> c.of(beside).stream()))
                .toList();
    }
}
