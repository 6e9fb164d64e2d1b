package org.r2prating.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.Shipped;
import org.r2prating.explain.Sentence;
import org.r2prating.explain.Sentences;
import org.r2prating.explain.Wording;
import org.r2prating.model.SearchedNone;

/** Facts are replaced in a copy of the DPRK's dossier of 2022, and the result follows with its explanation. */
class WhatIfTest {

    @TempDir
    private Path facts;

    private Path dossier;

    @BeforeEach
    void copyTheFactBase() throws IOException {
        try (Stream<Path> files = Files.walk(Shipped.FACTS)) {
            for (Path file : files.toList()) {
                Path copy = facts.resolve(Shipped.FACTS.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        dossier = facts.resolve("PRK").resolve("2022.yaml");
    }

    /** Replaces in the entry of a fact everything but its id and its evidence. */
    private void replace(String id, String... lines) throws IOException {
        String text = Files.readString(dossier);
        Matcher entry = Pattern.compile("(?m)^  - id: " + Pattern.quote(id)
                        + "\\n(?:    (?!evidence).*\\n)*(?<evidence>    evidence:\\n(?:      .*\\n)+)")
                .matcher(text);
        assertThat(entry.find()).as(id).isTrue();
        String replaced = lines.length == 0
                ? ""
                : "  - id: " + id + "\n    " + String.join("\n    ", lines) + "\n" + entry.group("evidence");
        Files.writeString(dossier, text.substring(0, entry.start()) + replaced + text.substring(entry.end()));
    }

    private Recommendation recommend(String indicator) {
        return assess().of(indicator).orElseThrow();
    }

    private Assessment assess() {
        return new Recommender(Shipped.pack(), Shipped.readFacts(facts))
                .assess(Shipped.country("PRK"), Shipped.edition("2022"), SearchedNone.WORST);
    }

    private String outcome(String indicator) {
        Outcome outcome = recommend(indicator).outcome();
        return outcome.range().map(Object::toString).orElse(outcome.name());
    }

    private String sentences(String indicator) {
        Sentences sentences =
                new Sentences(new Wording(Shipped.pack().framework()), Shipped.country("PRK"), Shipped.edition("2022"));
        List<String> texts = recommend(indicator).derivation().reasons().stream()
                .flatMap(r -> sentences.of(r).stream())
                .map(Sentence::text)
                .toList();
        return String.join(" ", texts);
    }

    @Test
    void anAccessionToTheRomeStatuteLiftsThreeLadders() throws IOException {
        replace("rome-statute", "treaty: rome-statute", "standing: party", "since: 2021-02-01");
        assertThat(outcome("rome-statute")).isEqualTo("Strong");
        assertThat(outcome("crimes-overseas")).isEqualTo("Fair");
        assertThat(outcome("international-instruments")).isEqualTo("Very Weak");
        assertThat(sentences("international-instruments")).contains("8 of 12").contains("Rome Statute, 2021-02-01");
    }

    @Test
    void anInstitutionOfStatusBIsFairAndOfStatusAStrong() throws IOException {
        replace("nhri", "mechanism: nhri", "state: exists");
        replace("nhri-accreditation", "mechanism: nhri-accreditation", "state: status-b");
        assertThat(outcome("national-human-rights-institution")).isEqualTo("Fair");
        replace("nhri-accreditation", "mechanism: nhri-accreditation", "state: status-a");
        assertThat(outcome("national-human-rights-institution")).isEqualTo("Strong");
    }

    @Test
    void fiftyPeacekeepersAreFairAndFifteenHundredVeryStrong() throws IOException {
        replace("peacekeeping", "personnel: 50", "since: 2019-07-01", "until: 2021-12-31");
        assertThat(outcome("peacekeeping")).isEqualTo("Fair");
        assertThat(sentences("peacekeeping")).contains("50");
        replace("peacekeeping", "personnel: 1500", "since: 2019-07-01", "until: 2021-12-31");
        assertThat(outcome("peacekeeping")).isEqualTo("Very Strong");
    }

    @Test
    void endorsingTheKigaliPrinciplesIsStrong() throws IOException {
        replace("kigali-principles", "body: kigali-principles", "state: endorsed", "since: 2020-05-29");
        assertThat(outcome("kigali-principles")).isEqualTo("Strong");
    }

    @Test
    void signingOneVetoDeclarationIsStrongAndBothVeryStrong() throws IOException {
        replace("act-code-of-conduct", "body: act-code-of-conduct", "state: signed");
        assertThat(outcome("veto-restraint")).isEqualTo("Strong");
        replace("french-mexican-declaration", "body: french-mexican-declaration", "state: signed");
        assertThat(outcome("veto-restraint")).isEqualTo("Very Strong");
    }

    @Test
    void votingForAllResolutionsDoesNotHelpAgainstOpenOppositionUntilThatFindingGoes() throws IOException {
        String text = Files.readString(dossier);
        Files.writeString(dossier, text.replaceAll("(?m)^    vote: .*$", "    vote: yes"));
        Recommendation capped = recommend("encourage-states");
        assertThat(capped.outcome().rating().orElseThrow()).hasToString("Very Weak");
        assertThat(capped.derivation().reasons())
                .extracting(r -> r.card().conclusion())
                .containsExactly("propose(Very Strong)", "atMost(Very Weak)");
        replace("stance-on-r2p");
        assertThat(outcome("encourage-states")).isEqualTo("Very Strong");
    }

    @Test
    void withoutAnythingOnTheReviewThereIsTooLittleEvidenceAndNoBadRating() throws IOException {
        replace("universal-periodic-review");
        replace("upr-recommendations");
        replace("upr-acted-on");
        Recommendation review = recommend("peer-review");
        assertThat(review.outcome()).isInstanceOf(Outcome.Insufficient.class);
        assertThat(review.missing()).extracting(Object::toString).contains("universal-periodic-review");
    }
}
