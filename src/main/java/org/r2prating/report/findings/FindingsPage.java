package org.r2prating.report.findings;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Findings;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Looked;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.input.Place;
import org.r2prating.report.matrix.PageResource;

/** Findings as one page for a browser, whole in itself and without script; what its template says, it takes from here. */
public final class FindingsPage {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Two documents of one state and edition, one behind the other. */
    private static final Pattern SAME_EDITION = Pattern.compile("(^|\\), )(.+? \\d{4}) \\(([^()]+)\\), \\2 \\(");
    /** Documents of one state, then one of another of its editions. */
    private static final Pattern SAME_STATE =
            Pattern.compile("(^|\\), )(.+?) (\\d{4} \\([^()]+\\)(?:, \\d{4} \\([^()]+\\))*), \\2 (?=\\d{4} \\()");

    private final CheckReport report;

    private FindingsPage(CheckReport report) {
        this.report = report;
    }

    /** The whole page. */
    public static String html(CheckReport report) {
        StringOutput out = new StringOutput();
        TEMPLATES.render("findings/page.jte", new FindingsPage(report), out);
        return out.toString();
    }

    /** The report that is shown. */
    public CheckReport report() {
        return report;
    }

    /** What was checked; a state of which there are several documents is named once. */
    public String subject() {
        String words = report.subject();
        String before = "";
        while (!words.equals(before)) {
            before = words;
            words = SAME_EDITION.matcher(words).replaceFirst("$1$2 ($3, ");
            words = SAME_STATE.matcher(words).replaceFirst("$1$2 $3, ");
        }
        return words;
    }

    public Findings findings() {
        return report.findings();
    }

    /** The style sheet, with a rule for each kind that can be filtered. */
    public String style() {
        StringBuilder css = new StringBuilder(PageResource.text("house.css")).append(PageResource.text("findings.css"));
        for (Kind kind : found()) {
            css.append("body:has(#k-" + kind.id() + ":not(:checked)) .f.k-" + kind.id() + "{display:none}\n");
        }
        return css.toString();
    }

    /** The kinds of what is shown, in the order of the list of all. */
    public List<Kind> found() {
        List<Kind> shown = report.shown().stream().map(Finding::kind).toList();
        return report.kinds().stream().filter(shown::contains).toList();
    }

    /** How many are shown of a kind. */
    public long count(Kind kind) {
        return report.shown().stream().filter(f -> f.kind().equals(kind)).count();
    }

    /** What is shown, by document and then by severity, the heaviest first. */
    public Map<String, Map<Severity, List<Finding>>> grouped() {
        Map<String, Map<Severity, List<Finding>>> grouped = new LinkedHashMap<>();
        report.byDocument().forEach((document, findings) -> {
            Map<Severity, List<Finding>> groups = new EnumMap<>(Severity.class);
            findings.forEach(f ->
                    groups.computeIfAbsent(f.severity(), s -> new ArrayList<>()).add(f));
            grouped.put(document, groups);
        });
        return grouped;
    }

    /** Words as a sentence prints them, and those that are typed as they stand, which are written between backticks. */
    public List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        String[] pieces = StringUtils.splitPreserveAllTokens(text, '`');
        boolean even = pieces.length % 2 == 0;
        for (int i = 0; i < pieces.length; i++) {
            boolean last = even && i == pieces.length - 1;
            parts.add(new Part((last ? "`" : "") + pieces[i], i % 2 == 1 && !last));
        }
        return parts;
    }

    /**
     * A part of a sentence.
     *
     * @param isCode whether it is typed as it stands
     */
    public record Part(String words, boolean isCode) {}

    /** What was looked at, each once, with how many kinds of check. */
    public Map<String, Long> looked() {
        Map<String, Long> looked = new LinkedHashMap<>();
        for (Looked one : findings().looked()) {
            looked.merge(one.what(), (long) one.kinds().size(), Long::sum);
        }
        return looked;
    }

    /** A severity in a word. */
    public String word(Severity severity) {
        return CheckReport.word(severity);
    }

    /** A count and its noun. */
    public String many(long count, Severity severity) {
        return CheckReport.many(count, CheckReport.word(severity)).replaceFirst("^no |^\\d+ ", "");
    }

    /** A finding's message as a sentence. */
    public String message(Finding finding) {
        return heading(CheckReport.message(finding)) + ".";
    }

    /** A place as it stands below its document's heading: the file only where it is another. */
    public String at(Place place, String document) {
        return place.at().file().equals(document)
                ? "line " + StringUtils.substringAfter(place.toString(), document + ":")
                : place.toString();
    }

    /** How much was looked at, in a sentence. */
    public String extent() {
        long kinds = findings().looked().stream()
                .flatMap(l -> l.kinds().stream())
                .distinct()
                .count();
        return "Checked: " + CheckReport.many(looked().size(), "subject") + ", " + CheckReport.many(kinds, "kind")
                + " of finding; " + CheckReport.many(findings().unchecked().size(), "thing") + " could not be checked.";
    }

    /** Words as they begin a heading. */
    public String heading(String words) {
        return StringUtils.capitalize(words);
    }

    /** The name of a document's section. */
    public String anchor(String document) {
        return "d" + new ArrayList<>(report.byDocument().keySet()).indexOf(document);
    }

    /** The name of what a document has of a severity. */
    public String anchor(String document, Severity severity) {
        return anchor(document) + "-" + word(severity);
    }
}
