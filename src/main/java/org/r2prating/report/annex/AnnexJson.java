package org.r2prating.report.annex;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.r2prating.engine.Assessment;
import org.r2prating.explain.ExplanationJson;
import org.r2prating.report.AssessmentJson;

/** An annex as JSON; its schema is {@code annex.schema.json}. */
public final class AnnexJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AnnexJson() {}

    public static ObjectNode of(Annex annex) {
        Assessment assessment = annex.assessment();
        ObjectNode root = NODES.objectNode();
        root.put("state", assessment.country().iso3());
        root.put("edition", assessment.edition().id());
        root.put("cutOff", assessment.edition().until().toString());
        root.put("searchedNone", assessment.policy().toString());
        root.putObject("digests").put("rules", assessment.packDigest()).put("facts", assessment.factsDigest());
        root.put("title", annex.title());
        root.put("subtitle", annex.subtitle());
        root.put("period", annex.period());
        root.put("draft", annex.draft().orElse(null));
        ArrayNode overview = root.putArray("overview");
        annex.overview().forEach(p -> overview.add(statements(p)));
        ArrayNode summary = root.putArray("summary");
        annex.summary().forEach(group -> {
            ObjectNode node = summary.addObject().put("assessment", group.assessment());
            node.set("indicators", texts(group.indicators()));
        });
        root.set("score", AssessmentJson.score(assessment.score()));
        root.set("scoreLines", texts(annex.score()));
        ArrayNode areas = root.putArray("areas");
        annex.areas().forEach(area -> {
            ArrayNode rows = areas.addObject().put("title", area.title()).putArray("rows");
            area.rows().forEach(row -> rows.add(row(row)));
        });
        ArrayNode footnotes = root.putArray("footnotes");
        annex.footnotes().forEach(f -> footnotes.add(footnote(f)));
        ArrayNode references = root.putArray("references");
        annex.references().forEach(r -> references.add(reference(r)));
        ArrayNode remarks = root.putArray("remarks");
        annex.remarks().forEach(remark -> {
            ObjectNode node =
                    remarks.addObject().put("heading", remark.heading()).put("date", remark.date());
            node.set("paragraphs", texts(remark.paragraphs()));
        });
        ArrayNode method = root.putArray("method");
        annex.method().forEach(note -> {
            ObjectNode node = method.addObject().put("heading", note.heading());
            node.set("statements", statements(note.statements()));
        });
        root.put("cite", annex.cite());
        return root;
    }

    private static ObjectNode row(AnnexRow row) {
        ObjectNode node = NODES.objectNode();
        node.put("number", row.number());
        node.put("indicator", row.recommendation().indicator().id());
        node.put("wording", row.wording());
        ExplanationJson.outcome(node, row.recommendation().standing());
        row.recommendation().decision().ifPresent(d -> {
            ExplanationJson.outcome(
                    node.putObject("proposed"), row.recommendation().outcome());
            node.put("stale", d.stale());
        });
        node.put("assessment", row.assessment());
        node.put("change", row.change());
        node.set("notes", statements(row.notes()));
        node.set("reviewer", row.reviewer().map(AnnexJson::reviewer).orElse(null));
        return node;
    }

    private static ObjectNode reviewer(ReviewerNotes notes) {
        ObjectNode node = NODES.objectNode();
        node.put("proposal", notes.proposal());
        node.set("rules", statements(notes.rules()));
        node.set("whyNot", texts(notes.whyNot()));
        node.set("change", texts(notes.change()));
        node.put("certainty", notes.certainty());
        node.set("hangsOn", texts(notes.hangsOn()));
        if (!notes.review().isEmpty()) {
            node.set("review", statements(notes.review()));
        }
        return node;
    }

    private static ObjectNode footnote(Footnote footnote) {
        ObjectNode node = NODES.objectNode();
        node.put("number", footnote.number());
        node.put("source", footnote.source());
        node.put("words", footnote.text().words());
        node.set("spans", spans(footnote.text()));
        node.put("quote", footnote.quote());
        return node;
    }

    private static ObjectNode reference(Reference reference) {
        ObjectNode node = NODES.objectNode();
        node.put("id", reference.id());
        node.put("words", reference.text().words());
        node.set("spans", spans(reference.text()));
        node.put("url", reference.url());
        node.put("archived", reference.archived());
        node.put("digest", reference.digest());
        node.set("notes", numbers(reference.notes()));
        return node;
    }

    private static ArrayNode spans(Text text) {
        ArrayNode array = NODES.arrayNode();
        text.spans().forEach(s -> array.addObject()
                .put("words", s.words())
                .put("style", s.style().name().toLowerCase(Locale.ROOT))
                .put("link", s.link()));
        return array;
    }

    private static ArrayNode statements(List<Statement> statements) {
        ArrayNode array = NODES.arrayNode();
        statements.forEach(s -> array.addObject().put("text", s.text()).set("notes", numbers(s.notes())));
        return array;
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static ArrayNode numbers(List<Integer> numbers) {
        ArrayNode array = NODES.arrayNode();
        numbers.forEach(array::add);
        return array;
    }
}
