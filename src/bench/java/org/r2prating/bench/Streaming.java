package org.r2prating.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommender;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.report.AssessmentJson;

/** Every state in twenty editions, each assessment written as soon as it is made: must end in a small heap. */
public final class Streaming {

    static final int EDITIONS = 20;

    private Streaming() {}

    public static void main(String[] args) {
        World world = World.read();
        Recommender recommender = new Recommender(world.pack(), world.base());
        CRC32 written = new CRC32();
        long bytes = 0;
        int count = 0;
        for (Edition edition : world.editions(EDITIONS)) {
            for (Country country : world.base().countries().values()) {
                Assessment assessment = recommender.assess(country, edition, World.POLICY);
                byte[] line = AssessmentJson.of(
                                assessment, assessment.recommendations(), world.pack().framework(), "bench")
                        .toString()
                        .getBytes(StandardCharsets.UTF_8);
                written.update(line);
                bytes += line.length;
                count++;
            }
        }
        System.out.printf(
                "%d assessments, %d MB of JSON (CRC %08x), heap of %d MB",
                count, bytes >> 20, written.getValue(), Runtime.getRuntime().maxMemory() >> 20);
    }

    /** The same in a machine of its own; what it printed, or how it failed. */
    static String inSmallHeap() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Streaming.class.getName()));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            return exit == 0 ? printed : "exit " + exit + ": " + printed.lines().findFirst().orElse("");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
