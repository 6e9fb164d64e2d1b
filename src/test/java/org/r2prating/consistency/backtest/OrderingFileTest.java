package org.r2prating.consistency.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prating.input.Nearest;
import org.r2prating.input.Problem;
import org.r2prating.input.Problems;
import org.r2prating.model.Country;

/** Orderings as people write them, sound and broken. */
class OrderingFileTest {

    private static final Map<String, Country> STATES = Map.of(
            "QAA", Country.invented("QAA", "Arcadia"),
            "QAB", Country.invented("QAB", "Borduria"),
            "QAC", Country.invented("QAC", "Cocagne"));
    private static final StateNames NAMES = (asked, at, problems) -> {
        Optional<Country> found = STATES.values().stream()
                .filter(c -> c.iso3().equals(asked) || c.name().equals(asked))
                .findFirst();
        if (found.isEmpty()) {
            problems.report(at, "unknown state (" + asked + ")", Nearest.maybe(asked, List.of("Arcadia", "Borduria")));
        }
        return found;
    };

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private Optional<Ordering> read(String content) throws IOException {
        return OrderingFile.read(Files.writeString(folder.resolve("o.csv"), content), NAMES, problems);
    }

    private String found() {
        String prefix = folder.toString().replace('\\', '/') + "/";
        return String.join("\n", problems.list().stream().map(Problem::toString).toList())
                .replace(prefix, "");
    }

    private static String shown(Ordering ordering) {
        StringBuilder text = new StringBuilder();
        ordering.groups().forEach(g -> text.append(g.name())
                .append(g.states().stream().map(Country::iso3).toList()));
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "group,state\ngood,QAB\ngood,Arcadia\nbad,QAC\n",
                "group;state;note\r\ngood;QAA;x\r\nbad;QAC;\r\ngood;Borduria;y\r\n",
                "rank,group,state\n2,bad,QAC\n1,good,QAA\n1,good,QAB\n"
            })
    void groupsStandByFirstAppearanceOrByRank(String content) throws IOException {
        assertThat(shown(read(content).orElseThrow())).isEqualTo("good[QAA, QAB]bad[QAC]");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void allProblemsOfAFileAreReportedAtOnceEachWithItsLine() throws IOException {
        assertThat(
                        read(
                                """
                        group,state,rank
                        good,Arcadja,1
                        good,QAA,1
                        bad,QAA,2
                        bad,QAB,3
                        bad,QAB,2
                        ,QAC,2
                        bad,,two
                        """))
                .isEmpty();
        assertThat(found())
                .isEqualTo(
                        """
                        o.csv:2:1: unknown state (Arcadja).
                          Maybe you meant (Arcadia).
                        o.csv:4:1: state (QAA) is in group (bad) here and in group (good) at o.csv:3:1.
                          Keep it in one group.
                        o.csv:5:1: group (bad) has rank (3) here and (2) at o.csv:4:1.
                          Maybe give all its lines the same rank.
                        o.csv:6:1: state (QAB) stands at o.csv:5:1 already.
                          Keep one line.
                        o.csv:7:1: group is empty.
                          Write the name of the group.
                        o.csv:8:1: rank (two) is not a whole number from 1.
                          Write 1 for the best group, then 2.
                        o.csv:8:1: state is empty.
                          Write an ISO code such as PRK, or a name."""
                                .replace("\r", ""));
    }

    @Test
    void twoGroupsCannotHaveTheSameRank() throws IOException {
        assertThat(read("group,state,rank\ngood,QAA,1\nfine,QAB,1\nbad,QAC,2\n"))
                .isEmpty();
        assertThat(found())
                .isEqualTo("o.csv:3:1: rank (1) is that of group (good) and of group (fine).\n"
                        + "  Maybe give them the same name, or different ranks.");
    }

    @Test
    void oneGroupOrdersNothing() throws IOException {
        assertThat(read("group,state\ngood,QAA\ngood,QAB\n")).isEmpty();
        assertThat(found()).startsWith("o.csv:1:1: number of groups (1) is too small to order states.");
    }

    @Test
    void aFileWithoutLinesOrColumnsOrContentIsReported() throws IOException {
        assertThat(read("group,state\n")).isEmpty();
        assertThat(found()).startsWith("o.csv:1:1: number of groups (0)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "group,country\ngood,QAA\n", "group,state,rnak\ngood,QAA,1\nbad,QAB,2\n", "group,state\n\"a"
            })
    void aBrokenTableIsReportedAndNothingIsRead(String content) throws IOException {
        assertThat(read(content)).isEmpty();
        assertThat(found()).startsWith("o.csv:");
    }

    @Test
    void aMisspeltColumnAndAMissingFileAreNamed() throws IOException {
        read("group,state,rnak\ngood,QAA,1\nbad,QAB,2\n");
        assertThat(found()).isEqualTo("o.csv:1:1: unknown column (rnak).\n  Maybe you meant (rank).");
        assertThat(OrderingFile.read(folder.resolve("none.csv"), NAMES, problems))
                .isEmpty();
        assertThat(found()).contains("none.csv:1:1: there is no such file.");
    }

    @Test
    void amongSomeStatesOnlyTheirGroupsRemain() throws IOException {
        Ordering ordering = read("group,state\na,QAA\nb,QAB\nc,QAC\n").orElseThrow();
        assertThat(shown(ordering.among(java.util.Set.of("QAA", "QAC")))).isEqualTo("a[QAA]c[QAC]");
    }
}
