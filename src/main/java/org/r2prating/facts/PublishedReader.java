package org.r2prating.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.r2prating.facts.Published.Kept;
import org.r2prating.facts.Published.Row;
import org.r2prating.input.Fields;
import org.r2prating.input.Once;
import org.r2prating.input.Origin;
import org.r2prating.input.Value;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.model.Rating;

/** Reads what was published for a state and an edition: ratings as a list by rating, and as a table. */
final class PublishedReader {

    private final Framework framework;
    private final Bibliography sources;
    private final List<String> indicators;
    private final Map<String, Origin> summaryAt = new LinkedHashMap<>();
    private final Map<String, Origin> tableAt = new LinkedHashMap<>();

    PublishedReader(Framework framework, Bibliography sources) {
        this.framework = framework;
        this.sources = sources;
        this.indicators = framework.indicators().stream().map(Indicator::id).toList();
    }

    Published read(Fields fields) {
        String source = sources.cited(fields.get("source"));
        fields.find("locator").ifPresent(Value::text);
        Integer score = fields.find("score").map(Value::integer).orElse(null);
        Map<String, Rating> summary = fields.find("summary")
                .flatMap(value -> value.mapping(this::summary))
                .orElse(Map.of());
        Map<String, Row> table = fields.find("table")
                .flatMap(value -> value.mapping(this::table))
                .orElse(Map.of());
        return new Published(source, summary, table, score, new Kept(fields.at(), summaryAt, tableAt));
    }

    private Map<String, Rating> summary(Fields fields) {
        Once listed = new Once();
        Map<String, Rating> summary = new LinkedHashMap<>();
        fields.forEach((label, members) -> {
            Rating rating = rating(label.called("rating"));
            for (Value member : members.items()) {
                Value indicator = member.called("indicator");
                String id = indicator.oneOf(indicators);
                summary.put(listed.seen(indicator, id), rating);
                summaryAt.put(id, indicator.at());
            }
        });
        return summary;
    }

    private Map<String, Row> table(Fields fields) {
        Map<String, Row> table = new LinkedHashMap<>();
        fields.forEach((indicator, row) -> {
            String id = indicator.called("indicator").oneOf(indicators);
            row.mapping(this::row).ifPresent(read -> table.put(id, read));
            tableAt.put(id, indicator.at());
        });
        return table;
    }

    private Row row(Fields fields) {
        return new Row(rating(fields.get("rating")), fields.get("change").text());
    }

    private Rating rating(Value label) {
        Optional<Rating> rating =
                framework.scale().labelled(label.oneOf(framework.scale().labels()));
        return rating.orElse(framework.scale().lowest());
    }
}
