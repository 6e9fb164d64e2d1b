package org.r2prating.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.facts.FactBaseReader;
import org.r2prating.facts.FactBaseReading;
import org.r2prating.model.Framework;

/** However a file is damaged, reading it ends with a result or with problems that have a place, never otherwise. */
class MutatedFilesTest {

    private static final int DAMAGES = 40;
    private static final String SIGNS = "{}[]:,-#&*!|>'\"%@`?\\\n \t\u0000\uFEFF~0aZ<=";

    @TempDir
    private Path folder;

    private static byte[] damaged(byte[] file, Random random) {
        byte[] damaged = file.clone();
        int hits = 1 + random.nextInt(4);
        for (int i = 0; i < hits; i++) {
            int at = random.nextInt(damaged.length);
            damaged[at] = random.nextInt(8) == 0
                    ? (byte) random.nextInt()
                    : (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged;
    }

    @RepeatedTest(DAMAGES)
    void damagedFrameworkIsReadOrReported(RepetitionInfo repetition) throws IOException {
        byte[] sound = Files.readAllBytes(Path.of("rules/framework.yaml"));
        Random random = new Random(repetition.getCurrentRepetition());
        Path file = Files.write(folder.resolve("framework.yaml"), damaged(sound, random));
        Problems problems = new Problems();

        Optional<Framework> framework = FrameworkFile.read(file, problems);

        assertThat(framework.isPresent()).isEqualTo(problems.isEmpty());
        assertThat(problems.list()).allSatisfy(MutatedFilesTest::hasAPlace);
    }

    @RepeatedTest(DAMAGES)
    void damagedFactsAreReadOrReported(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        Framework framework = FrameworkFile.read(Path.of("rules/framework.yaml"), new Problems())
                .orElseThrow();
        for (String name : new String[] {"editions.yaml", "sources.json", "PRK/2022.yaml", "PRK/standing.yaml"}) {
            byte[] sound = Files.readAllBytes(Path.of("facts", name));
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), random.nextInt(3) == 0 ? sound : damaged(sound, random));
        }
        Files.createDirectories(folder.resolve("tables"));
        byte[] countries = Files.readAllBytes(Path.of("facts/tables/countries.csv"));
        Files.write(
                folder.resolve("tables/countries.csv"),
                random.nextInt(3) == 0 ? damaged(countries, random) : countries);

        FactBaseReading reading = FactBaseReader.read(folder, framework);

        assertThat(reading.problems()).allSatisfy(MutatedFilesTest::hasAPlace);
    }

    private static void hasAPlace(Problem problem) {
        assertThat(problem.at().line()).isPositive();
        assertThat(problem.at().column()).isPositive();
        assertThat(problem.what()).isNotBlank();
        assertThat(problem.mend()).isNotBlank();
        assertThat(problem.toString().getBytes(StandardCharsets.UTF_8)).doesNotContain((byte) 0x1B);
    }
}
