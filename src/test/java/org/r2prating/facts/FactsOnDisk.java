package org.r2prating.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.r2prating.input.FrameworkFile;
import org.r2prating.input.Problem;
import org.r2prating.input.Problems;
import org.r2prating.model.Framework;

/** A small fact base in a folder, to which tests add files. */
public final class FactsOnDisk {

    static final String FRAMEWORK =
            """
            name: Test
            scale:
              - { label: Weak, points: 0, symbol: "-" }
              - { label: Fair, points: 1, symbol: "o" }
              - { label: Strong, points: 2, symbol: "+" }
            areas:
              - id: law
                name: Law
                indicators:
                  - id: treaties-joined
                    number: 1
                    name: Treaties joined
                    kind: fact-coded
                  - id: risk
                    number: 2
                    name: Risk
                    kind: expert-coded
                    questions:
                      - { id: risk-level, asks: "How high is it?", answers: [high, low], aspect: outcome, ifNoneFound: nothing }
                      - { id: risk-plan, asks: "Is there a plan?", answers: [none, exists], aspect: structure, ifNoneFound: none }
            treaties:
              - { id: cat, label: Convention against Torture }
              - { id: crc, label: Convention on the Rights of the Child }
            mechanisms:
              - { id: nhri, label: institution, states: [none, exists], aspect: structure, ifNoneFound: none }
            memberships:
              - { id: kigali, label: Kigali Principles, states: [none, endorsed], aspect: structure, ifNoneFound: none }
            participations:
              - { id: upr, label: review, parts: [none, took-part], aspect: process, ifNoneFound: none }
            indices:
              - { id: terror, label: Political Terror Scale, lowest: 1, highest: 5, better: lower }
            peacekeeping: { womenShareTarget: 0.15 }
            resolutions:
              - { symbol: A/RES/73/182, session: 73, year: 2018, title: Syria }
            """;

    private static final String EDITIONS =
            """
            editions:
              - { id: "2019", since: 2016-07-01, until: 2019-06-30, sessions: [70, 72] }
              - { id: "2022", since: 2019-07-01, until: 2021-12-31, sessions: [73, 75] }
            """;

    private static final String SOURCES =
            """
            [
              { "id": "untc", "type": "webpage", "title": "Status of treaties", "URL": "https://treaties.un.org" },
              { "id": "ohchr-2020", "type": "report", "title": "Report", "issued": { "date-parts": [[2020, 3]] } }
            ]
            """;

    private static final String COUNTRIES =
            """
            iso3,name,article
            KOR,Republic of Korea,
            PRK,Democratic People's Republic of Korea,
            """;

    private final Path root;
    private final Path facts;

    public FactsOnDisk(Path root) {
        this.root = root;
        this.facts = root.resolve("facts");
        with("editions.yaml", EDITIONS);
        with("sources.json", SOURCES);
        with("tables/countries.csv", COUNTRIES);
    }

    public FactsOnDisk with(String file, String content) {
        return with(file, content.getBytes(StandardCharsets.UTF_8));
    }

    public FactsOnDisk with(String file, byte[] content) {
        try {
            Path path = facts.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Framework framework() {
        try {
            Path file = root.resolve("framework.yaml");
            Files.writeString(file, FRAMEWORK);
            return FrameworkFile.read(file, new Problems()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return facts;
    }

    public FactBaseReading read() {
        return FactBaseReader.read(facts, framework());
    }

    /** The problems found, with file names as if the fact base stood in the working folder. */
    public String problems() {
        return shown(read().problems());
    }

    public String shown(List<Problem> problems) {
        String prefix = root.toString().replace('\\', '/') + "/";
        return String.join("\n", problems.stream().map(Problem::toString).toList())
                .replace(prefix, "");
    }
}
