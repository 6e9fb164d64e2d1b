package org.r2prating.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommendation;
import org.r2prating.model.Framework;

/** Assessments of many states as one JSON document, written one by one; its schema is {@code states.schema.json}. */
public final class StatesJson implements StatesReport {

    private final Framework framework;
    private final Basis basis;
    private final Totals totals = new Totals();
    private final JsonGenerator json;
    private final Writer out;

    public StatesJson(Framework framework, Basis basis, Writer out) {
        this.framework = framework;
        this.basis = basis;
        this.out = out;
        try {
            json = Json.stream(out);
            json.writeStartObject();
            json.writeStringField("edition", basis.edition().id());
            json.writeStringField("cutOff", basis.edition().until().toString());
            json.writeStringField("searchedNone", basis.policy().toString());
            json.writeObjectFieldStart("digests");
            json.writeStringField("rules", basis.packDigest());
            json.writeStringField("facts", basis.factsDigest());
            json.writeStringField("version", basis.version());
            json.writeEndObject();
            json.writeArrayFieldStart("states");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(Assessment assessment, List<Recommendation> shown) {
        totals.add(assessment, shown);
        try {
            json.writeTree(AssessmentJson.of(assessment, shown, framework, basis.version()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end() {
        try {
            json.writeEndArray();
            json.writeObjectFieldStart("summary");
            json.writeNumberField("states", totals.states());
            json.writeNumberField("rated", totals.rated());
            json.writeNumberField("ranges", totals.ranges());
            json.writeNumberField("insufficient", totals.insufficient());
            json.writeNumberField("notApplicable", totals.notApplicable());
            json.writeEndObject();
            json.writeEndObject();
            json.close();
            out.write("\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
