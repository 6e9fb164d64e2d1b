package org.r2prating.report.findings;

import java.util.List;
import java.util.Optional;
import org.apache.commons.text.WordUtils;
import org.r2prating.consistency.finding.Acceptance;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.FindingId;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Looked;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.finding.Unchecked;
import org.r2prating.explain.Wrapped;
import org.r2prating.report.Style;

/** Findings in 80 columns, as a good compiler tells them: by document, each with its place, what disagrees, how to mend it. */
public final class FindingsText {

    private final CheckReport report;
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private FindingsText(CheckReport report, Style style) {
        this.report = report;
        this.style = style;
    }

    /** The whole report. */
    public static String of(CheckReport report, Style style) {
        return new FindingsText(report, style).text();
    }

    /** Every kind of finding: its severity, what it finds and why. */
    public static String kinds(List<Kind> kinds, Style style) {
        StringBuilder out = new StringBuilder();
        Kind.Family family = null;
        for (Kind kind : kinds) {
            if (kind.family() != family) {
                out.append(family == null ? "" : "\n")
                        .append(style.strong(WordUtils.capitalize(kind.family().words(), '\n')))
                        .append("\n\n");
                family = kind.family();
            }
            out.append(style.strong(kind.id()))
                    .append(" (")
                    .append(style.severity(kind.severity(), CheckReport.word(kind.severity())))
                    .append(")\n")
                    .append(Wrapped.text("  ", "  ", kind.says()))
                    .append('\n')
                    .append(Wrapped.text("  ", "  ", kind.why()))
                    .append('\n');
        }
        return out.toString();
    }

    private String text() {
        report.byDocument().forEach((document, findings) -> {
            out.append(style.strong(document)).append("\n\n");
            findings.forEach(f -> finding(f, Optional.empty()));
        });
        if (!report.accepted().isEmpty()) {
            out.append(style.strong("Accepted")).append("\n\n");
            report.accepted().forEach(s -> finding(s.finding(), Optional.of(s.why())));
        }
        section("Accepted, and found no more", report.staleWords());
        section(
                "In the baseline, and found no more",
                report.findings().gone().stream().map(Object::toString).toList());
        section(
                "Not checked",
                report.findings().unchecked().stream()
                        .map(FindingsText::unchecked)
                        .toList());
        section("Across all", report.measuredWords());
        summary();
        return out.toString();
    }

    private static String unchecked(Unchecked unchecked) {
        return unchecked.what() + ": " + unchecked.why();
    }

    private void finding(Finding finding, Optional<Acceptance> why) {
        Severity severity = finding.severity();
        String word = CheckReport.word(severity);
        String head = Wrapped.text(
                "",
                "    ",
                finding.place() + ": " + word + ": " + CheckReport.message(finding) + " ["
                        + finding.kind().id() + "]");
        out.append(head.replaceFirst(": " + word + ": ", ": " + style.severity(severity, word) + ": "))
                .append('\n');
        for (Witness witness : finding.witnesses()) {
            out.append(Wrapped.text("    - ", "      ", witness.says() + " (" + witness.place() + ")"))
                    .append('\n');
        }
        out.append(style.faint(Wrapped.text("    ", "    ", finding.mend()))).append('\n');
        if (why.isEmpty()) {
            FindingId id = FindingId.of(finding);
            String key = "To let it stand: check --accept " + id.kind() + " \"" + id.about() + "\" ...";
            out.append(style.faint(Wrapped.text("    ", "      ", key))).append('\n');
        }
        why.ifPresent(a -> out.append(
                        Wrapped.text("    ", "    ", "Accepted by " + a.by() + " on " + a.on() + ": " + a.reason()))
                .append('\n'));
        out.append('\n');
    }

    private void section(String heading, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        out.append(style.strong(heading)).append("\n\n");
        items.forEach(i -> out.append(Wrapped.text("  - ", "    ", i)).append('\n'));
        out.append('\n');
    }

    private void summary() {
        List<Looked> looked = report.findings().looked();
        long things = looked.stream().map(Looked::what).distinct().count();
        long kinds = looked.stream().flatMap(l -> l.kinds().stream()).distinct().count();
        out.append(Wrapped.text(
                        "",
                        "",
                        "Checked: " + CheckReport.many(things, "subject") + ", " + CheckReport.many(kinds, "kind")
                                + " of finding."))
                .append('\n');
        String settled = String.join("; ", report.settledWords());
        String line = report.countWords() + (settled.isEmpty() ? "" : "; " + settled) + ".";
        out.append(style.strong(Wrapped.text("", "", WordUtils.capitalize(line, '\n'))))
                .append('\n');
    }
}
