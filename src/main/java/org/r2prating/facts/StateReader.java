package org.r2prating.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.lang3.Strings;
import org.r2prating.facts.Passport.Coding;
import org.r2prating.facts.review.Review;
import org.r2prating.facts.review.ReviewReader;
import org.r2prating.input.Fields;
import org.r2prating.input.Once;
import org.r2prating.input.Problems;
import org.r2prating.input.Value;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;

/** Reads the folder of one state: its lasting facts, and its dossier for each edition. */
final class StateReader {

    private static final String STANDING = "standing.yaml";
    private static final String YAML = ".yaml";
    private static final String REVIEW = ".review.yaml";
    private static final String REMARKS = ".remarks.yaml";

    private final FactFolder folder;
    private final Framework framework;
    private final SharedFacts shared;
    private final String code;
    private final Problems problems;
    private final Once lastingIds = new Once();
    private final List<Fact> lasting = new ArrayList<>();
    private final List<Dossier> dossiers = new ArrayList<>();
    private final Map<String, List<Remark>> remarks = new LinkedHashMap<>();
    private final Map<String, Review> reviews = new LinkedHashMap<>();
    private String name;

    StateReader(FactFolder folder, Framework framework, SharedFacts shared, String code, Problems problems) {
        this.folder = folder;
        this.framework = framework;
        this.shared = shared;
        this.code = code;
        this.problems = problems;
        this.name = code;
    }

    /** What is known about a state, and which of its facts cannot both be true. */
    record State(
            Country country,
            List<Fact> lasting,
            List<Dossier> dossiers,
            Map<String, List<Remark>> remarks,
            Map<String, Review> reviews,
            List<Contradiction> contradictions) {}

    State read() {
        List<String> files = folder.names(code, problems);
        if (files.contains(STANDING)) {
            mapping(STANDING, this::lasting).ifPresent(lasting::addAll);
        }
        for (String file : files) {
            if (file.endsWith(REVIEW)) {
                String edition = Strings.CS.removeEnd(file, REVIEW);
                folder.aside(code + "/" + file, problems)
                        .flatMap(value -> value.mapping(fields -> review(fields, edition)))
                        .ifPresent(read -> reviews.put(edition, read));
            } else if (file.endsWith(REMARKS)) {
                String edition = Strings.CS.removeEnd(file, REMARKS);
                mapping(file, fields -> remarks(fields, edition)).ifPresent(read -> remarks.put(edition, read));
            } else if (file.endsWith(YAML) && !file.equals(STANDING)) {
                String edition = Strings.CS.removeEnd(file, YAML);
                mapping(file, fields -> dossier(fields, edition)).ifPresent(dossiers::add);
            } else if (file.endsWith(".yml")) {
                problems.report(
                        folder.origin(code + "/" + file), "file name ends in (.yml)", "Rename it to end in .yaml.");
            }
        }
        Country country = shared.countries().getOrDefault(code, Country.invented(code, name));
        return new State(
                country,
                List.copyOf(lasting),
                List.copyOf(dossiers),
                Map.copyOf(remarks),
                Map.copyOf(reviews),
                contradictions());
    }

    private <T> Optional<T> mapping(String file, Function<Fields, T> reading) {
        return folder.value(code + "/" + file, problems).flatMap(value -> value.mapping(reading));
    }

    private List<Fact> lasting(Fields fields) {
        country(fields);
        FactSetting setting = FactSetting.ofLasting(code, shared.editions(), shared.sources(), coding(fields));
        return new FactReader(framework, setting, lastingIds).read(fields);
    }

    private Dossier dossier(Fields fields, String file) {
        country(fields);
        String edition = edition(fields.get("edition"), file);
        LocalDate cutOff = shared.edition(edition)
                .or(() -> shared.edition(file))
                .map(Edition::until)
                .orElse(LocalDate.MAX);
        FactSetting setting = new FactSetting(
                code, cutOff, Optional.of(PartialDate.of(cutOff)), shared.sources(), coding(fields), Optional.empty());
        List<Fact> facts = new FactReader(framework, setting, lastingIds.copy()).read(fields);
        PublishedReader published = new PublishedReader(framework, shared.sources());
        return new Dossier(
                code, edition, facts, fields.find("published").flatMap(value -> value.mapping(published::read)));
    }

    private List<Remark> remarks(Fields fields, String file) {
        country(fields);
        edition(fields.get("edition"), file);
        return RemarksReader.read(fields);
    }

    private Review review(Fields fields, String file) {
        country(fields);
        String edition = edition(fields.get("edition"), file);
        ReviewReader reader = new ReviewReader(
                framework,
                shared.sources()::cited,
                Optional.ofNullable(shared.frozen().get(file)));
        return new Review(code, edition, reader.read(fields));
    }

    private void country(Fields fields) {
        Value country = fields.get("country");
        if (!country.text().equals(code) && !country.isMissing()) {
            country.wrong("is not that of the folder (" + code + ")", "Correct it, or move the file.");
        }
        if (Country.isInvented(code)) {
            name = fields.find("name").map(Value::text).orElse(name);
        }
    }

    private String edition(Value value, String file) {
        String edition = value.oneOf(shared.editionIds());
        if (!edition.equals(file) && shared.edition(edition).isPresent()) {
            value.wrong("is not that of the file name (" + file + ")", "Correct it, or rename the file.");
        }
        return edition;
    }

    /** Who coded the findings that name nobody; a stand-in when that cannot be read. */
    private static Optional<Coding> coding(Fields fields) {
        return fields.find("coded").map(value -> PassportReader.coding(value).orElse(new Coding("?", LocalDate.EPOCH)));
    }

    private List<Contradiction> contradictions() {
        Map<FactBase.Key, Dossier> byEdition = dossiers.stream()
                .collect(Collectors.toMap(d -> new FactBase.Key(code, d.edition()), d -> d, (one, other) -> one));
        FactBase state = new FactBase(
                shared.editions(),
                Map.of(),
                shared.countries(),
                Map.of(code, lasting),
                byEdition,
                Map.of(),
                Tables.NONE,
                List.of(),
                shared.names(),
                "");
        return shared.editions().stream()
                .flatMap(e -> new Contradictions(framework, e).of(state.coded(code, e)).stream())
                .distinct()
                .toList();
    }
}
