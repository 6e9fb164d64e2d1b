package org.r2prating.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.r2prating.model.Area;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Framework.ScoreFormula;
import org.r2prating.model.Framework.UnusedStep;
import org.r2prating.model.Index;
import org.r2prating.model.Question;
import org.r2prating.model.Resolution;
import org.r2prating.model.Scale;
import org.r2prating.model.SearchedNone;
import org.r2prating.model.TallyList;

/** Reads {@code rules/framework.yaml}: what is rated, on which scale, from which closed lists and questions. */
public final class FrameworkFile {

    private final QuestionSections questions = new QuestionSections();
    private final AreaSection areaSection = new AreaSection(questions);
    private final ScaleSection scaleSection = new ScaleSection();
    private final Once indexIds = new Once();
    private final Once symbols = new Once();

    private FrameworkFile() {}

    /** The framework; empty when the file has any problem. */
    public static Optional<Framework> read(Path path, Problems problems) {
        return YamlFile.read(path, problems, fields -> new FrameworkFile().framework(fields));
    }

    private Framework framework(Fields fields) {
        String name = fields.get("name").text();
        Scale scale = scaleSection.read(fields.get("scale"));
        ScoreFormula score = fields.find("score")
                .map(value -> value.oneOf(ScoreFormula.class))
                .orElse(ScoreFormula.POINTS_SHARE);
        OptionalDouble rankFrom = fields.find("rankFrom")
                .map(value -> OptionalDouble.of(value.within(0, 1)))
                .orElse(OptionalDouble.empty());
        SearchedNone searchedNone = fields.find("searchedNone")
                .map(value -> value.oneOf(SearchedNone.class))
                .orElse(SearchedNone.WORST);
        List<Area> areas = areaSection.read(fields.get("areas"));
        List<Question> asked = questions.read(fields);
        List<Index> indices = section(fields, "indices", this::index);
        Peacekeeping peacekeeping = fields.find("peacekeeping")
                .flatMap(value -> value.mapping(Peacekeeping::read))
                .orElse(Peacekeeping.NOT_ASKED);
        List<Resolution> resolutions = section(fields, "resolutions", this::resolution);
        List<TallyList> tallies = section(fields, "tallies", new TallySection(this::known, asked)::tally);
        List<UnusedStep> unused = section(fields, "unused", step -> unused(step, scale));
        return new Framework(
                name,
                scale,
                score,
                rankFrom,
                searchedNone,
                areas,
                asked,
                indices,
                resolutions,
                tallies,
                peacekeeping.womenShareTarget(),
                peacekeeping.look(),
                unused);
    }

    private static <T> List<T> section(Fields fields, String key, Function<Fields, T> reading) {
        return fields.find(key).map(value -> value.list(reading)).orElse(List.of());
    }

    private List<String> known(FactKind kind) {
        return kind == FactKind.VOTE ? symbols.all() : questions.ids(kind);
    }

    private Index index(Fields fields) {
        String id = indexIds.id(fields.get("id"));
        String label = fields.get("label").text();
        double lowest = fields.get("lowest").decimal();
        Value highest = fields.get("highest");
        if (highest.decimal() <= lowest && !highest.isMissing()) {
            highest.wrong("is not above the lowest value", "Write the bounds of the index, the lowest first.");
        }
        boolean higher = fields.get("better").oneOf(List.of("lower", "higher")).equals("higher");
        return new Index(id, label, lowest, highest.decimal(), higher, QuestionSections.look(fields));
    }

    private Resolution resolution(Fields fields) {
        String symbol = symbols.text(fields.get("symbol"));
        int session = fields.get("session").integer();
        int year = fields.get("year").integer();
        return new Resolution(symbol, session, year, fields.get("title").text());
    }

    private UnusedStep unused(Fields fields, Scale scale) {
        String indicator = fields.get("indicator").oneOf(areaSection.indicators());
        String label = fields.get("rating").oneOf(scaleSection.labels());
        String reason = fields.get("reason").text();
        return new UnusedStep(indicator, scale.labelled(label).orElse(scale.lowest()), reason);
    }

    private record Peacekeeping(double womenShareTarget, String look) {

        private static final Peacekeeping NOT_ASKED = new Peacekeeping(0, "");

        static Peacekeeping read(Fields fields) {
            return new Peacekeeping(fields.get("womenShareTarget").within(0, 1), QuestionSections.look(fields));
        }
    }
}
