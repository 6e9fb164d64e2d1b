package org.r2prating.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.cli.Program.Run;

/** The whole program as a process: explanations. */
class ExplainIT {

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = Program.installed(folder);
    }

    @Test
    void theExplanationTellsProposalAndCapApart() {
        Run run = program.run("explain", "PRK", "international-instruments");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Proposals\n  - Fair.")
                .contains("7 of 12")
                .contains("Caps\n  - At most Very Weak");
        assertThat(run.out()).contains("Genocide Convention, 1989", "[1]", "https://");
    }

    @Test
    void aReviewerAsksOneThingAtATime() {
        String fair = program.run("explain", "PRK", "7", "--why-not", "fair").out();
        assertThat(fair).contains("Why not Fair?", "At most Very Weak:").doesNotContain("What would change it");
        String change =
                program.run("explain", "PRK", "33", "--what-would-change").out();
        assertThat(change).contains("Weak: deploy at least 1 person").doesNotContain("Why not");
        String hangsOn = program.run("explain", "PRK", "7", "--hangs-on").out();
        assertThat(hangsOn).contains("What it hangs on", "it would be Fair.").doesNotContain("Why not");
        Run all = program.run("explain", "PRK", "--all", "--format", "markdown");
        assertThat(all.exit()).isZero();
        assertThat(all.out().lines().filter(l -> l.startsWith("# "))).hasSize(36);
    }

    @Test
    void anExplanationIsAlsoAPageAndDataAndProvenance() throws IOException {
        Run page = program.run("explain", "PRK", "7", "--format", "html");
        assertThat(page.exit()).isZero();
        assertThat(Jsoup.parse(page.out()).select("h1").text()).startsWith("7. ");
        Run json = program.run("explain", "PRK", "--all", "--format", "json");
        assertThat(json.exit()).isZero();
        assertThat(new ObjectMapper().readTree(json.out())).hasSize(36);
        Run prov = program.run("explain", "PRK", "7", "--format", "prov");
        assertThat(prov.exit()).isZero();
        assertThat(new ObjectMapper().readTree(prov.out()).get("wasGeneratedBy"))
                .isNotEmpty();
    }
}
