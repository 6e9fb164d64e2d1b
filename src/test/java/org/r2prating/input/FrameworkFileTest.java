package org.r2prating.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.facts.Standing;
import org.r2prating.facts.VoteValue;
import org.r2prating.model.Aspect;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Question;
import org.r2prating.model.Rating;
import org.r2prating.model.SearchedNone;
import org.r2prating.model.Subject;
import org.r2prating.model.TallyList;

/** The shipped framework, another one that shares nothing with it, and broken ones. */
class FrameworkFileTest {

    /** Three ratings, four indicators, no tallies, no resolutions. */
    private static final String OTHER =
            """
            name: Readiness for floods
            scale:
              - { label: Poor, points: 1, symbol: "-" }
              - { label: Middling, points: 5, symbol: "o" }
              - { label: Good, points: 6, symbol: "+" }
            areas:
              - id: plans
                name: Plans
                indicators:
                  - { id: national-plan, number: 1, name: A national plan, kind: fact-coded }
                  - { id: local-plans, number: 2, name: Local plans, kind: fact-coded }
              - id: practice
                name: Practice
                indicators:
                  - { id: drills, number: 3, name: Drills, kind: mixed }
                  - id: lessons
                    number: 4
                    name: Lessons
                    kind: expert-coded
                    questions:
                      - { id: lessons, asks: "Are they learnt?", answers: [no, yes], aspect: outcome, ifNoneFound: nothing }
            """;

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private Optional<Framework> read(String content) throws IOException {
        return FrameworkFile.read(Files.writeString(folder.resolve("framework.yaml"), content), problems);
    }

    private String problems() {
        return String.join("\n", problems.list().stream().map(Problem::toString).toList())
                .replace(folder.toString().replace('\\', '/') + "/", "");
    }

    @Test
    void shippedFrameworkIsSound() {
        Framework framework =
                FrameworkFile.read(Path.of("rules/framework.yaml"), problems).orElseThrow();

        assertThat(problems.list()).isEmpty();
        assertThat(framework.areas())
                .extracting(area -> area.indicators().size())
                .containsExactly(3, 3, 10, 6, 7, 7);
        assertThat(framework.indicators())
                .extracting(i -> i.number())
                .isSorted()
                .hasSize(36);
        assertThat(framework.scale().labels()).containsExactly("Very Weak", "Weak", "Fair", "Strong", "Very Strong");
        Question treaty =
                framework.question(new Subject(FactKind.TREATY, "cat")).orElseThrow();
        assertThat(treaty.answers()).containsExactly("none", "not-party", "signed", "withdrawn", "party");
        assertThat(treaty.ifNoneFound()).contains("none");
        assertThat(treaty.aspect()).isEqualTo(Aspect.STRUCTURE);
    }

    @Test
    void aFrameworkSaysFromWhichShareOnStatesHaveARankOrThatNoneHas() throws IOException {
        Framework shipped =
                FrameworkFile.read(Path.of("rules/framework.yaml"), problems).orElseThrow();
        assertThat(shipped.rankFrom()).hasValue(0.75);
        assertThat(read(OTHER).orElseThrow().rankFrom()).isEmpty();
        assertThat(read(OTHER + "rankFrom: 75\n")).isEmpty();
        assertThat(problems()).contains("rankFrom (75) is out of bounds.\n  Write a number from 0 to 1.");
    }

    @Test
    void talliesOfAllShapesAreLists() {
        Framework framework =
                FrameworkFile.read(Path.of("rules/framework.yaml"), problems).orElseThrow();

        TallyList instruments = framework.tally("instruments").orElseThrow();
        assertThat(instruments.entries()).hasSize(12);
        assertThat(instruments.entries().get(4).subjects())
                .isEqualTo(Map.of(
                        new Subject(FactKind.TREATY, "refugee-protocol"), 1.0,
                        new Subject(FactKind.TREATY, "refugee-convention"), 0.5));
        assertThat(instruments.weights()).containsEntry("signed", Optional.of(new TallyList.Weight(0.25, 0.25)));
        TallyList measures = framework.tally("past-atrocities-measures").orElseThrow();
        assertThat(measures.entries().get(0).subjects())
                .isEqualTo(Map.of(new Subject(FactKind.FINDING, "past-prosecutions"), 1.0));
        assertThat(framework.tally("prevention-networks").orElseThrow().weights())
                .containsOnlyKeys("member", "attends", "none");
        TallyList resolutions = framework.tally("r2p-resolutions").orElseThrow();
        assertThat(resolutions.share()).isTrue();
        assertThat(resolutions.entries().get(0).subjects())
                .isEqualTo(Map.of(new Subject(FactKind.VOTE, "A/RES/73/172"), 1.0));
        assertThat(resolutions.weights()).containsEntry("absent", Optional.empty());
    }

    @Test
    void wordsOfTreatiesAndVotesAreThoseOfTheFacts() {
        assertThat(QuestionSections.STANDINGS).isEqualTo(words(Standing.values()));
        assertThat(TallySection.VOTES).isEqualTo(words(VoteValue.values()));
    }

    private static List<String> words(Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant ->
                        constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .toList();
    }

    @Test
    void anotherFrameworkIsReadToo() throws IOException {
        Framework framework = read(OTHER).orElseThrow();

        assertThat(framework.name()).isEqualTo("Readiness for floods");
        assertThat(framework.scale().ratings())
                .containsExactly(
                        new Rating(0, "Poor", 1, "-"),
                        new Rating(1, "Middling", 5, "o"),
                        new Rating(2, "Good", 6, "+"));
        assertThat(framework.indicators()).hasSize(4);
        assertThat(framework.questions()).extracting(Question::answers).containsExactly(List.of("no", "yes"));
        assertThat(framework.score()).isEqualTo(Framework.ScoreFormula.POINTS_SHARE);
        assertThat(framework.searchedNone()).isEqualTo(SearchedNone.WORST);
        assertThat(framework.tallies()).isEmpty();
        assertThat(framework.resolutions()).isEmpty();
        assertThat(framework.unused()).isEmpty();
    }

    @Test
    void emptySectionsMayStand() throws IOException {
        assertThat(read(OTHER + "unused:\ntreaties: []\n")).isPresent();
    }

    @Test
    void stepsThatNoRuleGivesAreKept() throws IOException {
        Framework framework = read(OTHER + "unused: [{ indicator: drills, rating: Good, reason: Nobody drills. }]\n")
                .orElseThrow();

        assertThat(framework.unused())
                .containsExactly(new Framework.UnusedStep("drills", new Rating(2, "Good", 6, "+"), "Nobody drills."));
    }

    @Test
    void everyProblemOfAFrameworkIsReported() throws IOException {
        Optional<Framework> framework = read(
                """
                name: Broken
                scale:
                  - { label: Poor, points: 1, symbol: "--" }
                  - { label: Poor, points: 1, symbol: "o" }
                score: sum
                areas:
                  - id: All Plans
                    name: Plans
                    indicators:
                      - { id: plan, number: 1, name: Plan, kind: fact-coded }
                      - { id: plan, number: 1, name: Plan, kind: factual }
                      - id: risk
                        number: 0
                        name: Risk
                        kind: mixed
                        questions:
                          - { id: level, asks: "Is it?", answers: [no, no], aspect: result, ifNoneFound: none, looks: x }
                indices:
                  - { id: index, label: Index, lowest: 5, highest: 1, better: more }
                peacekeeping: { womenShareTarget: 15 }
                resolutions: [{ symbol: A/1, session: 1, year: 2020 }]
                unused: [{ indicator: plans, rating: Pour, reason: none }]
                extras: {}
                """);

        assertThat(framework).isEmpty();
        assertThat(problems())
                .isEqualTo(
                        """
                        framework.yaml:3:39: symbol (--) in scale is not one character.
                          Write one character that tells the rating apart without colour.
                        framework.yaml:4:14: label (Poor) in scale stands twice.
                          Maybe change one of them; the other is at framework.yaml:3:14.
                        framework.yaml:4:28: points (1) in scale does not rise.
                          Write the weakest rating first, with points from 0 that rise.
                        framework.yaml:5:8: unknown score (sum).
                          Maybe use one of [points-share, area-mean].
                        framework.yaml:7:9: id (All Plans) in areas (All Plans) is not a name in lower case.
                          Write one such as genocide-convention.
                        framework.yaml:11:15: id (plan) in indicators (plan) stands twice.
                          Maybe change one of them; the other is at framework.yaml:10:15.
                        framework.yaml:11:29: number (1) in indicators (plan) stands twice.
                          Maybe change one of them; the other is at framework.yaml:10:29.
                        framework.yaml:11:50: unknown kind (factual) in indicators (plan).
                          Maybe use one of [fact-coded, expert-coded, mixed].
                        framework.yaml:13:17: number (0) in indicators (risk) is below 1.
                          Number the indicators from 1.
                        framework.yaml:17:56: answer (no) in questions (level) stands twice.
                          Keep it once.
                        framework.yaml:17:69: unknown aspect (result) in questions (level).
                          Maybe use one of [structure, process, outcome].
                        framework.yaml:17:90: unknown ifNoneFound (none) in questions (level).
                          Maybe use one of [no, no, nothing].
                        framework.yaml:17:96: unknown key (looks) in questions (level).
                          Maybe you meant (look).
                        framework.yaml:19:52: highest (1) in indices (index) is not above the lowest value.
                          Write the bounds of the index, the lowest first.
                        framework.yaml:19:63: unknown better (more) in indices (index).
                          Maybe use one of [lower, higher].
                        framework.yaml:20:35: womenShareTarget (15) in peacekeeping is out of bounds.
                          Write a number from 0 to 1.
                        framework.yaml:21:15: key (title) is missing in resolutions.
                          Add it: a text.
                        framework.yaml:22:23: unknown indicator (plans) in unused.
                          Maybe you meant (plan).
                        framework.yaml:22:38: unknown rating (Pour) in unused.
                          Maybe you meant (Poor).
                        framework.yaml:23:1: unknown key (extras).
                          Maybe use one of [name, scale, score, rankFrom, searchedNone, areas, treaties, mechanisms, memberships, participations, indices, peacekeeping, resolutions, tallies, unused].""");
    }

    @Test
    void everyProblemOfATallyIsReported() throws IOException {
        Optional<Framework> framework = read(
                OTHER
                        + """
                          treaties: [{ id: cat, label: Torture }, { id: crc, label: Children }]
                          memberships:
                            - { id: forum, label: Forum, states: [none, member], aspect: process, ifNoneFound: none }
                          tallies:
                            - id: nothing-listed
                              label: nothing
                            - id: two-lists
                              label: two
                              questions: [lessons]
                              memberships: [forum]
                              answers: { no: 0, yes: 1 }
                            - id: treaties
                              label: treaties
                              entries:
                                - { id: one, label: One, treaties: { cat: 1, cta: 1 } }
                                - { id: one, label: Two, treaties: { crc: 2 } }
                              standings: { party: 1, signed: half, none: 0, withdrawn: 0, not-party: 0 }
                            - id: networks
                              label: networks
                              memberships: [forum, forum, fora]
                              answers: { member: left-out, guest: 0 }
                          """);

        assertThat(framework).isEmpty();
        assertThat(problems())
                .isEqualTo(
                        """
                        framework.yaml:26:9: id (nothing-listed) in tallies (nothing-listed) has nothing to count.
                          Add one of [entries, questions, memberships, resolutions].
                        framework.yaml:31:18: memberships (a list) in tallies (two-lists) does not go with (questions).
                          Write two tallies.
                        framework.yaml:36:52: unknown treaty (cta) in treaties of entries (one).
                          Maybe you meant (cat).
                        framework.yaml:37:15: id (one) in entries (one) stands twice.
                          Maybe change one of them; the other is at framework.yaml:36:15.
                        framework.yaml:37:49: crc (2) in treaties of entries (one) is out of bounds.
                          Write a number from 0 to 1.
                        framework.yaml:38:36: signed (half) in standings of tallies (treaties) is not a number.
                          Write one such as 12 or 0.5.
                        framework.yaml:41:26: body (forum) in tallies (networks) stands twice.
                          Keep it once.
                        framework.yaml:41:33: unknown body (fora) in tallies (networks).
                          Maybe use one of [forum].
                        framework.yaml:42:14: answers (a mapping) in tallies (networks) does not say what [none] count.
                          Add each with a number from 0 to 1, or left-out.
                        framework.yaml:42:34: unknown answer (guest) in answers of tallies (networks).
                          Maybe use one of [none, member].""");
    }
}
