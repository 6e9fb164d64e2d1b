package org.r2prating.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prating.input.Problems;

/** Whatever lines are lost, doubled, swapped, cut or run together: the reader never fails, and keeps every word. */
class MutatedAnnexTest {

    private static final int DAMAGES = 40;

    @TempDir
    private Path folder;

    private static List<String> damaged(List<String> sound, SplittableRandom random) {
        List<String> lines = new ArrayList<>(sound);
        int hits = 1 + random.nextInt(8);
        for (int i = 0; i < hits; i++) {
            int at = random.nextInt(lines.size() - 1);
            String line = lines.get(at);
            int cut = line.isEmpty() ? 0 : random.nextInt(line.length());
            switch (random.nextInt(8)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, line);
                case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                case 3 -> lines.set(at, line.substring(0, cut));
                case 4 -> lines.set(at, line.replace('\t', ' '));
                case 5 -> lines.set(at, line + lines.remove(at + 1));
                case 6 -> {
                    lines.set(at, line.substring(0, cut));
                    lines.add(at + 1, line.substring(cut));
                }
                default -> lines.set(at, line.substring(0, cut) + "\t" + line.substring(cut));
            }
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"veldania-2022.clean.txt", "veldania-2022.txt", "osterra-2019.txt"})
    void everyWordIsKept(String name) throws IOException {
        List<String> sound = Files.readAllLines(Path.of("src", "test", "resources", "annexes", name));
        for (int seed = 0; seed < DAMAGES; seed++) {
            List<String> lines = damaged(sound, new SplittableRandom(seed));
            String text = String.join("\n", lines);
            Path file = Files.writeString(folder.resolve(name), text);
            PublishedAnnex annex =
                    AnnexReader.text(file, Annexes.FRAMEWORK, new Problems()).orElseThrow();
            Map<String, Integer> words = Words.ofFile(text);
            Map<String, Integer> read = Words.ofAnnex(annex);
            assertThat(Words.missing(words, read)).as("lost, seed %d", seed).isEmpty();
            assertThat(Words.missing(read, words)).as("made up, seed %d", seed).isEmpty();
        }
    }
}
