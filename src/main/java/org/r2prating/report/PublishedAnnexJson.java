package org.r2prating.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.annex.PublishedAnnex.Match;
import org.r2prating.input.Place;
import org.r2prating.model.Rating;

/** A published annex as it was read, as JSON; its schema is {@code published-annex.schema.json}. */
public final class PublishedAnnexJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PublishedAnnexJson() {}

    public static ObjectNode of(PublishedAnnex annex) {
        ObjectNode root = NODES.objectNode();
        root.put("file", annex.file());
        root.set("title", passage(annex.title()));
        root.set("subtitle", passage(annex.subtitle()));
        root.put("edition", annex.edition().orElse(null));
        root.set("prose", all(annex.prose(), PublishedAnnexJson::passage));
        root.set("summary", all(annex.summary(), PublishedAnnexJson::summary));
        root.set("scores", all(annex.scores(), PublishedAnnexJson::score));
        root.set("rows", all(annex.rows(), PublishedAnnexJson::row));
        root.set("back", all(annex.back(), PublishedAnnexJson::passage));
        root.set("footnotes", all(annex.footnotes(), f -> {
            ObjectNode node = NODES.objectNode().put("number", f.number());
            return node.<ObjectNode>set("words", passage(f.words()));
        }));
        root.set("headings", all(annex.headings(), PublishedAnnexJson::passage));
        root.set("remarks", all(annex.remarks(), r -> at(NODES.objectNode(), r.place())
                .put("kind", r.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("what", r.what())));
        return root;
    }

    private static ObjectNode summary(PublishedAnnex.SummaryLine line) {
        ObjectNode node = matched(line.indicator());
        node.put("assessment", line.assessment());
        node.put("rating", label(line.rating()));
        return node.<ObjectNode>set("wording", passage(line.wording()));
    }

    private static ObjectNode score(PublishedAnnex.ScoreLine line) {
        ObjectNode node = NODES.objectNode();
        node.put("edition", line.edition().orElse(null));
        node.put("value", line.value());
        return node.<ObjectNode>set("words", passage(line.words()));
    }

    private static ObjectNode row(PublishedAnnex.Row row) {
        ObjectNode node = at(matched(row.indicator()), row.place());
        node.set("wording", passage(row.wording()));
        node.put("area", row.area());
        node.set("areaPrinted", passage(row.areaPrinted()));
        node.put("assessment", row.assessment());
        node.put("rating", label(row.rating()));
        node.put("change", row.change());
        node.set("notes", all(row.notes(), PublishedAnnexJson::passage));
        node.set("treaties", all(row.treaties(), PublishedAnnexJson::treaty));
        node.set("votes", all(row.votes(), PublishedAnnexJson::vote));
        return node;
    }

    private static ObjectNode treaty(PublishedAnnex.Treaty treaty) {
        ObjectNode node = at(NODES.objectNode(), treaty.place());
        node.put("name", treaty.name());
        node.put("acronym", treaty.acronym());
        node.put("ratified", treaty.ratified());
        return node.put(
                "year", treaty.year().isPresent() ? (Integer) treaty.year().getAsInt() : null);
    }

    private static ObjectNode vote(PublishedAnnex.Vote vote) {
        ObjectNode node = at(NODES.objectNode(), vote.place());
        node.put("year", vote.year() == 0 ? null : (Integer) vote.year());
        return node.put("title", vote.title()).put("symbol", vote.symbol()).put("vote", vote.vote());
    }

    private static @Nullable ObjectNode passage(Optional<Passage> words) {
        return words.map(PublishedAnnexJson::passage).orElse(null);
    }

    private static ObjectNode passage(Passage words) {
        ObjectNode node = at(NODES.objectNode(), words.place());
        node.put("text", words.text());
        node.set("calls", all(words.calls(), c -> at(NODES.objectNode(), c.place())
                .put("number", c.number())
                .put("after", c.after())));
        node.set("links", all(words.links(), l -> at(NODES.objectNode(), l.place())
                .put("words", l.words())
                .put("target", l.target())));
        ArrayNode bold = node.putArray("bold");
        words.bold().forEach(bold::add);
        return node;
    }

    private static ObjectNode matched(Optional<Match> match) {
        ObjectNode node = NODES.objectNode();
        node.put("indicator", match.map(Match::indicator).orElse(null));
        return node.put("distance", match.map(Match::distance).orElse(null));
    }

    private static @Nullable String label(Optional<Rating> rating) {
        return rating.map(Rating::label).orElse(null);
    }

    private static ObjectNode at(ObjectNode node, Place place) {
        node.put("line", place.at().line());
        node.put("column", place.at().column());
        return node.put(
                "page", place.page().isPresent() ? (Integer) place.page().getAsInt() : null);
    }

    private static <T> ArrayNode all(List<T> things, Function<T, ObjectNode> one) {
        ArrayNode array = NODES.arrayNode();
        things.forEach(t -> array.add(one.apply(t)));
        return array;
    }
}
