package org.r2prating.report.findings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.r2prating.consistency.finding.Acceptance;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.FindingId;
import org.r2prating.consistency.finding.KnownFinding;
import org.r2prating.consistency.finding.KnownFindings;
import org.r2prating.input.Place;
import org.r2prating.report.Json;

/** Findings as JSON, by {@code findings.schema.json}; and what a baseline holds. */
public final class FindingsJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FindingsJson() {}

    /** The whole report. */
    public static ObjectNode of(CheckReport report) {
        ObjectNode root = NODES.objectNode();
        root.put("subject", report.subject());
        ObjectNode counts = root.putObject("counts");
        report.counts().forEach((severity, count) -> counts.put(CheckReport.word(severity), count));
        counts.put("accepted", report.findings().accepted().size());
        counts.put("known", report.findings().known().size());
        counts.put("notShown", report.hidden());
        ArrayNode open = root.putArray("findings");
        report.shown().forEach(f -> open.add(finding(f)));
        ArrayNode accepted = root.putArray("accepted");
        report.findings().accepted().forEach(s -> {
            ObjectNode node = finding(s.finding());
            node.set("acceptance", acceptance(s.why()));
            accepted.add(node);
        });
        ArrayNode known = root.putArray("known");
        report.findings().known().forEach(f -> known.add(finding(f)));
        ArrayNode stale = root.putArray("stale");
        report.findings().stale().forEach(a -> {
            ObjectNode node = known(a.finding());
            node.set("acceptance", acceptance(a));
            stale.add(node);
        });
        ArrayNode gone = root.putArray("gone");
        report.findings().gone().forEach(k -> gone.add(known(k)));
        ArrayNode looked = root.putArray("checked");
        report.findings().looked().forEach(l -> {
            ObjectNode node = looked.addObject().put("what", l.what());
            ArrayNode kinds = node.putArray("kinds");
            l.kinds().forEach(k -> kinds.add(k.id()));
        });
        ArrayNode unchecked = root.putArray("notChecked");
        report.findings()
                .unchecked()
                .forEach(u -> unchecked.addObject().put("what", u.what()).put("why", u.why()));
        ArrayNode measured = root.putArray("measured");
        report.findings().measured().forEach(m -> measured.addObject()
                .put("name", m.name())
                .put("of", m.of())
                .put("value", m.value())
                .put("says", m.says()));
        Json.digests(root, report.rules(), report.facts(), report.version());
        return root;
    }

    /** A baseline, as {@link KnownFindings} reads it. */
    public static ObjectNode baseline(KnownFindings known) {
        ObjectNode root = NODES.objectNode().put("version", KnownFindings.VERSION);
        ArrayNode findings = root.putArray("findings");
        known.all().forEach(k -> findings.add(known(k)));
        return root;
    }

    private static ObjectNode id(FindingId id) {
        return NODES.objectNode().put("kind", id.kind()).put("about", id.about());
    }

    private static ObjectNode known(KnownFinding known) {
        ObjectNode node = id(known.id());
        known.says().ifPresent(says -> node.put("says", says));
        return node;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode node = id(FindingId.of(finding))
                .put("family", finding.kind().family().words())
                .put("severity", CheckReport.word(finding.severity()))
                .put("message", finding.message());
        node.set("place", place(finding.place()));
        ArrayNode witnesses = node.putArray("witnesses");
        finding.witnesses().forEach(w -> {
            ObjectNode witness = witnesses.addObject().put("says", w.says());
            witness.set("place", place(w.place()));
        });
        return node.put("mend", finding.mend());
    }

    private static ObjectNode acceptance(Acceptance acceptance) {
        ObjectNode node = NODES.objectNode()
                .put("reason", acceptance.reason())
                .put("by", acceptance.by())
                .put("on", acceptance.on().toString());
        node.set("place", place(Place.of(acceptance.at())));
        return node;
    }

    private static ObjectNode place(Place place) {
        ObjectNode node = NODES.objectNode()
                .put("file", place.at().file())
                .put("line", place.at().line())
                .put("column", place.at().column());
        place.page().ifPresentOrElse(p -> node.put("page", p), () -> node.putNull("page"));
        return node;
    }
}
