package org.r2prating.report.findings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.r2prating.consistency.finding.Acceptance;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.FindingId;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.input.Digest;
import org.r2prating.input.Place;

/**
 * Findings as SARIF 2.1.0, which code hosts show beside the files. Addresses are relative to the folder in which the
 * program runs where a file lies below it; columns count from the first character as ours do.
 */
public final class FindingsSarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final Map<Severity, String> LEVELS =
            Map.of(Severity.ERROR, "error", Severity.WARNING, "warning", Severity.NOTE, "note");

    private final CheckReport report;
    private final Path from;
    private final Map<String, Integer> rules = new TreeMap<>();

    private FindingsSarif(CheckReport report, Path from) {
        this.report = report;
        this.from = from.toAbsolutePath().normalize();
        for (int i = 0; i < report.kinds().size(); i++) {
            rules.put(report.kinds().get(i).id(), i);
        }
    }

    /**
     * The whole report; accepted findings are there and suppressed.
     *
     * @param from the folder to which addresses are relative
     */
    public static ObjectNode of(CheckReport report, Path from) {
        return new FindingsSarif(report, from).log();
    }

    private ObjectNode log() {
        ObjectNode log =
                JsonNodeFactory.instance.objectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        driver(run.putObject("tool").putObject("driver"));
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        report.shown().forEach(f -> results.add(result(f, Optional.empty(), "new")));
        report.findings().known().stream()
                .filter(f -> f.severity().compareTo(report.least()) <= 0)
                .forEach(f -> results.add(result(f, Optional.empty(), "unchanged")));
        report.findings().accepted().forEach(s -> results.add(result(s.finding(), Optional.of(s.why()), "unchanged")));
        ObjectNode digests = run.putObject("properties");
        digests.put("rules", report.rules()).put("facts", report.facts());
        return log;
    }

    private void driver(ObjectNode driver) {
        driver.put("name", "r2p-rating").put("version", report.version());
        ArrayNode kinds = driver.putArray("rules");
        report.kinds().forEach(k -> {
            ObjectNode rule = kinds.addObject().put("id", k.id());
            rule.putObject("shortDescription").put("text", k.says());
            rule.putObject("fullDescription").put("text", k.says() + " " + k.why());
            rule.putObject("defaultConfiguration").put("level", LEVELS.get(k.severity()));
            rule.putObject("properties").putArray("tags").add(k.family().words());
        });
    }

    private ObjectNode result(Finding finding, Optional<Acceptance> accepted, String state) {
        FindingId id = FindingId.of(finding);
        ObjectNode result = JsonNodeFactory.instance
                .objectNode()
                .put("ruleId", id.kind())
                .put("level", LEVELS.get(finding.severity()));
        Optional.ofNullable(rules.get(id.kind())).ifPresent(index -> result.put("ruleIndex", index));
        result.putObject("message").put("text", finding.message() + "\n" + finding.mend());
        result.putArray("locations").add(location(finding.place()));
        ArrayNode related = result.putArray("relatedLocations");
        for (int i = 0; i < finding.witnesses().size(); i++) {
            Finding.Witness witness = finding.witnesses().get(i);
            ObjectNode location = location(witness.place()).put("id", i + 1);
            location.putObject("message").put("text", witness.says());
            related.add(location);
        }
        result.putObject("partialFingerprints").put("kindAndAbout/v1", fingerprint(id));
        if (report.findings().baseline()) {
            result.put("baselineState", state);
        }
        ArrayNode suppressions = result.putArray("suppressions");
        accepted.ifPresent(a -> suppressions
                .addObject()
                .put("kind", "external")
                .put("status", "accepted")
                .put("justification", a.reason() + " (" + a.by() + ", " + a.on() + ")"));
        result.putObject("properties").put("about", id.about());
        return result;
    }

    private static String fingerprint(FindingId id) {
        return Digest.of(Map.of("finding", id.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private ObjectNode location(Place place) {
        ObjectNode location = JsonNodeFactory.instance.objectNode();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", address(place.at().file()));
        physical.putObject("region")
                .put("startLine", place.at().line())
                .put("startColumn", place.at().column());
        place.page().ifPresent(p -> location.putArray("logicalLocations")
                .addObject()
                .put("name", "page " + p)
                .put("kind", "page"));
        return location;
    }

    private String address(String file) {
        Path path = from.resolve(file).normalize();
        if (!path.startsWith(from)) {
            return path.toUri().toString();
        }
        List<String> folders = new ArrayList<>();
        from.relativize(path).forEach(part -> folders.add(escaped(part.toString())));
        return String.join("/", folders);
    }

    /** A part of a path as it stands in an address. */
    private static String escaped(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
