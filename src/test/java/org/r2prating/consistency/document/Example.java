package org.r2prating.consistency.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.Shipped;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.annex.PublishedAnnex.Footnote;
import org.r2prating.annex.PublishedAnnex.Match;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.annex.PublishedAnnex.ScoreLine;
import org.r2prating.annex.PublishedAnnex.SummaryLine;
import org.r2prating.annex.PublishedAnnex.Treaty;
import org.r2prating.annex.PublishedAnnex.Vote;
import org.r2prating.input.Fields;
import org.r2prating.input.Place;
import org.r2prating.input.Value;
import org.r2prating.model.Area;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.model.Rating;

/**
 * A fragment of an invented annex and what a check finds in it.
 *
 * @param finds what the findings are about, without the name of the document; none where the check is silent
 */
record Example(String name, AnnexCase annex, List<String> finds) {

    static final Framework FRAMEWORK = Shipped.pack().framework();
    private static final Pattern MARK = Pattern.compile("\\[\\^(\\d+)]|\\[([^\\]^]+)]\\(([^)]*)\\)|<(https?://[^>]*)>");
    private static final Pattern TREATY = Pattern.compile("(\\+|not) (.*?)(?: \\((\\w+)\\))?(?: (\\d{4}))?");
    private static final Pattern VOTE = Pattern.compile("(\\d{4}) (\\S+) ([^(]*?)(?: \\((.*)\\))?");

    static Example read(Fields fields) {
        String name = fields.get("name").text();
        List<String> finds =
                fields.find("finds").map(f -> f.words("finding", Value::text)).orElse(List.of());
        Map<String, Rating> previous = new HashMap<>();
        fields.find("previous")
                .ifPresent(p -> p.mapping(f -> {
                    f.forEach((indicator, rating) ->
                            previous.put(indicator.text(), rating(rating.text()).orElseThrow()));
                    return f;
                }));
        Optional<String> state = fields.find("state").map(Value::text);
        Optional<String> edition =
                Optional.of(fields.find("edition").map(Value::text).orElse("2022"));
        PublishedAnnex annex = new PublishedAnnex(
                "example.md",
                Optional.of(Passage.of(state.orElse("Norland"), Place.of(fields.at()))),
                Optional.empty(),
                edition,
                passages(fields, "prose"),
                summary(fields),
                fields.find("scores")
                        .map(v -> v.items().stream().map(Example::score).toList())
                        .orElse(List.of()),
                rows(fields),
                List.of(),
                footnotes(fields),
                List.of(),
                fields.find("unplaced")
                        .map(v -> v.items().stream()
                                .map(i -> new Remark(Remark.Kind.NOT_PLACED, i.text(), Place.of(i.at())))
                                .toList())
                        .orElse(List.of()));
        Country country = Country.invented("QAA", state.orElse("Norland"));
        Edition before = Shipped.edition("2019");
        return new Example(
                name,
                new AnnexCase(annex, FRAMEWORK, Optional.of(country), Optional.empty(), Optional.of(before), previous),
                finds);
    }

    private static Optional<Rating> rating(String label) {
        return FRAMEWORK.scale().labelled(label);
    }

    private static List<Passage> passages(Fields fields, String key) {
        return fields.find(key)
                .map(v -> v.items().stream().map(Example::passage).toList())
                .orElse(List.of());
    }

    /** Words with {@code [^n]} for calls, {@code [words](target)} and {@code <address>} for links. */
    private static Passage passage(Value value) {
        Place place = Place.of(value.at());
        StringBuilder text = new StringBuilder();
        List<Passage.Call> calls = new ArrayList<>();
        List<Passage.Link> links = new ArrayList<>();
        Matcher mark = MARK.matcher(value.text());
        int from = 0;
        while (mark.find()) {
            text.append(value.text(), from, mark.start());
            if (mark.group(1) != null) {
                calls.add(new Passage.Call(Integer.parseInt(mark.group(1)), text.length(), place));
            } else {
                String words = mark.group(2) == null ? mark.group(4) : mark.group(2);
                links.add(new Passage.Link(words, mark.group(2) == null ? words : mark.group(3), place));
                text.append(words);
            }
            from = mark.end();
        }
        text.append(value.text().substring(from));
        return new Passage(text.toString(), calls, links, List.of(), place);
    }

    private static ScoreLine score(Value value) {
        String words = value.text();
        Matcher number = Pattern.compile("(?:(20\\d\\d)[^:]*: *)?([-+]? ?\\d+(?:\\.\\d+)?)(?!.*:)")
                .matcher(words);
        number.find(words.indexOf(':') < 0 ? 0 : Math.max(0, words.indexOf(':') - 4));
        return new ScoreLine(
                Optional.ofNullable(number.group(1)),
                new BigDecimal(number.group(2).replace(" ", "").replace("+", "")),
                Passage.of(words, Place.of(value.at())));
    }

    private static List<SummaryLine> summary(Fields fields) {
        return fields.find("summary")
                .map(v -> v.list(line -> {
                    String indicator = line.get("indicator").text();
                    String assessment = line.get("rating").text();
                    Passage wording = line.find("wording")
                            .map(Example::passage)
                            .orElse(Passage.of(named(indicator).name(), Place.of(line.at())));
                    return new SummaryLine(
                            Optional.of(new Match(indicator, 0)), wording, assessment, rating(assessment));
                }))
                .orElse(List.of());
    }

    private static Indicator named(String id) {
        return FRAMEWORK.indicator(id).orElseThrow();
    }

    /** {@code whole} gives every indicator a row with that rating; rows that are written out stand in their places. */
    private static List<Row> rows(Fields fields) {
        List<Row> written = fields.find("rows").map(v -> v.list(Example::row)).orElse(List.of());
        Optional<String> whole = fields.find("whole").map(Value::text);
        Set<String> without = new LinkedHashSet<>(fields.find("without")
                .map(v -> v.words("indicator", Value::text))
                .orElse(List.of()));
        if (whole.isEmpty()) {
            return written;
        }
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : FRAMEWORK.indicators()) {
            List<Row> own = written.stream()
                    .filter(r -> r.indicator().orElseThrow().indicator().equals(indicator.id()))
                    .toList();
            rows.addAll(own);
            if (own.isEmpty() && !without.contains(indicator.id())) {
                rows.add(row(
                        indicator, whole.get(), "Unchanged", List.of(), List.of(), List.of(), Place.of(fields.at())));
            }
        }
        return rows;
    }

    private static Row row(Fields row) {
        Indicator indicator = named(row.get("indicator").text());
        Row plain = row(
                indicator,
                row.find("rating").map(Value::text).orElse("Very Weak"),
                row.find("change").map(Value::text).orElse("Unchanged"),
                passages(row, "notes"),
                row.find("treaties")
                        .map(v -> v.items().stream().map(Example::treaty).toList())
                        .orElse(List.of()),
                row.find("votes")
                        .map(v -> v.items().stream().map(Example::vote).toList())
                        .orElse(List.of()),
                Place.of(row.at()));
        Optional<Passage> wording = row.find("wording").map(Example::passage);
        Optional<Passage> area = row.find("area").map(Example::passage);
        return new Row(
                plain.indicator(),
                wording.orElse(plain.wording()),
                area.map(Passage::text).orElse(plain.area()),
                area,
                plain.assessment(),
                plain.rating(),
                plain.change(),
                plain.notes(),
                plain.treaties(),
                plain.votes(),
                plain.place());
    }

    private static Row row(
            Indicator indicator,
            String assessment,
            String change,
            List<Passage> notes,
            List<Treaty> treaties,
            List<Vote> votes,
            Place place) {
        String area = FRAMEWORK.areas().stream()
                .filter(a -> a.id().equals(indicator.area()))
                .map(Area::name)
                .findFirst()
                .orElseThrow();
        return new Row(
                Optional.of(new Match(indicator.id(), 0)),
                Passage.of(indicator.name(), place),
                area,
                Optional.empty(),
                assessment,
                rating(assessment),
                change,
                notes,
                treaties,
                votes,
                place);
    }

    /** {@code + Arms Trade Treaty (ATT) 2014} is ratified, {@code not Arms Trade Treaty} is not. */
    private static Treaty treaty(Value value) {
        Matcher read = TREATY.matcher(value.text());
        if (!read.matches()) {
            throw new IllegalArgumentException(value.text());
        }
        return new Treaty(
                read.group(2),
                Optional.ofNullable(read.group(3)).orElse(""),
                read.group(1).equals("+"),
                read.group(4) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(read.group(4))),
                Place.of(value.at()));
    }

    /** {@code 2018 A/RES/73/180 no}, its title in brackets behind it where that matters. */
    private static Vote vote(Value value) {
        Matcher read = VOTE.matcher(value.text());
        if (!read.matches()) {
            throw new IllegalArgumentException(value.text());
        }
        return new Vote(
                Integer.parseInt(read.group(1)),
                Optional.ofNullable(read.group(4)).orElse("A resolution"),
                read.group(2),
                read.group(3),
                Place.of(value.at()));
    }

    private static List<Footnote> footnotes(Fields fields) {
        return fields.find("notes")
                .map(v -> v.items().stream()
                        .map(item -> {
                            Passage whole = passage(item);
                            Matcher number = Pattern.compile("^(\\d+)\\. ").matcher(whole.text());
                            if (!number.find()) {
                                throw new IllegalArgumentException(whole.text());
                            }
                            return new Footnote(
                                    Integer.parseInt(number.group(1)),
                                    new Passage(
                                            whole.text().substring(number.end()),
                                            whole.calls(),
                                            whole.links(),
                                            whole.bold(),
                                            whole.place()));
                        })
                        .toList())
                .orElse(List.of());
    }
}
