package org.r2prating.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.input.Problems;

/** Compiled packs are kept by content: never stale, and never fatal when they are damaged. */
class PackCacheTest {

    private static final Path TINY = Path.of("src", "test", "resources", "tiny", "rules");

    @TempDir
    private Path folder;

    private Path rules;
    private Path cache;
    private final AtomicInteger compilations = new AtomicInteger();

    @BeforeEach
    void copyThePack() throws IOException {
        rules = folder.resolve("rules");
        cache = folder.resolve("cache");
        try (Stream<Path> files = Files.walk(TINY)) {
            for (Path file : files.toList()) {
                Files.copy(file, rules.resolve(TINY.relativize(file).toString()));
            }
        }
    }

    private RulePack read() {
        Problems problems = new Problems();
        Optional<RulePack> pack =
                new RulePackReader(rules, PackCache.in(cache), n -> compilations.incrementAndGet()).read(problems);
        assertThat(problems.list()).isEmpty();
        return pack.orElseThrow();
    }

    private Path cached() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            List<Path> found = files.toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    @Test
    void theSameContentIsCompiledOnceAndItsCardsAreTheSame() throws IOException {
        RulePack compiled = read();
        RulePack loaded = read();
        assertThat(compilations).hasValue(1);
        assertThat(loaded.cards()).isEqualTo(compiled.cards());
        assertThat(Files.getPosixFilePermissions(cache).toString()).doesNotContain("GROUP", "OTHERS");
    }

    @Test
    void anEditedRuleAndAnEditedFrameworkAreSeen() throws IOException {
        read();
        Path quiet = rules.resolve("order").resolve("quiet.drl");
        Files.writeString(quiet, Files.readString(quiet).replace("value >= 60", "value >= 70"));
        assertThat(read().cardsOf("quiet").get(0).conditions())
                .singleElement()
                .asString()
                .contains("value >= 70");
        Path framework = rules.resolve("framework.yaml");
        Files.writeString(framework, Files.readString(framework).replace("the door", "the gate"));
        read();
        assertThat(compilations).hasValue(3);
    }

    @Test
    void aDamagedFileIsCompiledAgain() throws IOException {
        RulePack compiled = read();
        Path file = cached();
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(1);
        for (int tenth = 0; tenth < 10; tenth++) {
            Files.write(file, Arrays.copyOf(whole, whole.length * tenth / 10));
            assertThat(read().cards()).as("%d tenths", tenth).isEqualTo(compiled.cards());
            assertThat(compilations).as("%d tenths", tenth).hasValue(2 + tenth);
        }
        for (int i = 0; i < 10; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, flipped);
            assertThat(read().cards()).isEqualTo(compiled.cards());
        }
    }

    @Test
    void aCacheThatCannotBeWrittenIsDoneWithout() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file where a folder should be");
        assertThat(read().cards()).isNotEmpty();
        assertThat(read().cards()).isNotEmpty();
        assertThat(compilations).hasValue(2);
    }

    /** Else a pack from before a mend of the vetting would still be run. */
    @Test
    void whateverDecidesWhatIsCompiledMakesAPackStale() {
        List<String> others = List.of(
                "CompiledPack",
                "Criterion",
                "DrlFile",
                "Mutants",
                "PackCache",
                "RuleCard",
                "RulePack",
                "StepPack",
                "package-info");
        List<String> deciding = new ClassFileImporter()
                .importPath(Path.of("target", "classes", "org", "r2prating", "rules")).stream()
                        .filter(c -> !c.getName().contains("$"))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !others.contains(name))
                        .sorted()
                        .toList();
        assertThat(RulePackReader.WRITERS).extracting(Class::getSimpleName).containsAll(deciding);
    }
}
