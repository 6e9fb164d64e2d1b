package org.r2prating.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.r2prating.input.Problems;

/** Building a pack again and again keeps nothing of the packs before. */
class RebuildSoakTest {

    private static final Path TINY = Path.of("src", "test", "resources", "tiny", "rules");

    @Test
    void twentyRebuildsKeepNoClasses() {
        rebuild(5);
        int before = classesAfterCollection();
        rebuild(20);
        // One build of the tiny pack alone loads some fifty classes.
        assertThat(classesAfterCollection() - before).isLessThan(200);
    }

    @Test
    @Tag("soak")
    void twoHundredRebuildsKeepHeapAndMetaspaceFlat() {
        rebuild(20);
        int before = classesAfterCollection();
        String start = memory();
        rebuild(200);
        int after = classesAfterCollection();
        System.out.printf(
                "before: %d classes, %s%nafter 200 rebuilds: %d classes, %s%n", before, start, after, memory());
        assertThat(after - before).isLessThan(500);
    }

    private static void rebuild(int times) {
        for (int i = 0; i < times; i++) {
            Problems problems = new Problems();
            Optional<RulePack> pack = new RulePackReader(TINY, PackCache.none()).read(problems);
            assertThat(pack).isPresent();
        }
    }

    private static int classesAfterCollection() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static String memory() {
        long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(u -> u.getUsed())
                .sum();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return "heap " + heap / 1024 / 1024 + " MB, metaspace " + metaspace / 1024 / 1024 + " MB";
    }
}
