package org.r2prating.report.findings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Findings;
import org.r2prating.consistency.finding.Findings.Settled;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;

/**
 * What is reported of a run of checks; formats only arrange it.
 *
 * @param subject what was checked, as a heading names it
 * @param kinds every kind that could have been found
 * @param least findings that weigh less are counted, not shown
 * @param withAccepted whether accepted findings are shown too
 * @param rules the digest of the rules
 * @param facts the digest of the facts
 * @param version of the program
 */
public record CheckReport(
        String subject,
        Findings findings,
        List<Kind> kinds,
        Severity least,
        boolean withAccepted,
        String rules,
        String facts,
        String version) {

    public CheckReport {
        kinds = List.copyOf(kinds);
    }

    /** A word for a severity, as compilers write it. */
    public static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** The open findings that are shown, in the order of their places. */
    public List<Finding> shown() {
        return findings.open().stream()
                .filter(f -> f.severity().compareTo(least) <= 0)
                .toList();
    }

    /** The open findings that are not shown. */
    public int hidden() {
        return findings.open().size() - shown().size();
    }

    /** The accepted findings that are shown. */
    public List<Settled> accepted() {
        return withAccepted ? findings.accepted() : List.of();
    }

    /** The open findings that are shown by the file in which they stand. */
    public Map<String, List<Finding>> byDocument() {
        Map<String, List<Finding>> documents = new TreeMap<>();
        shown().forEach(f -> documents
                .computeIfAbsent(f.place().at().file(), d -> new ArrayList<>())
                .add(f));
        return documents;
    }

    /** How many open findings there are, by severity, the heaviest first. */
    public Map<Severity, Long> counts() {
        Map<Severity, Long> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity, findings.open(severity));
        }
        return counts;
    }

    /** {@code 1 error, 2 warnings, no notes}. */
    public String countWords() {
        List<String> words = new ArrayList<>();
        counts().forEach((severity, count) -> words.add(many(count, word(severity))));
        return String.join(", ", words);
    }

    /** What became of the findings that are not open, in half sentences; empty where nothing did. */
    public List<String> settledWords() {
        List<String> words = new ArrayList<>();
        if (!findings.accepted().isEmpty()) {
            words.add(findings.accepted().size() + " accepted");
        }
        if (findings.baseline()) {
            words.add(findings.known().size() + " known from the baseline");
        }
        if (!findings.gone().isEmpty()) {
            words.add(findings.gone().size() + " of the baseline no more there");
        }
        int stale = findings.stale().size();
        if (stale > 0) {
            words.add(many(stale, "acceptance") + " of what is found no more");
        }
        if (hidden() > 0) {
            words.add(hidden() + " below " + word(least) + " not shown");
        }
        return words;
    }

    /** Acceptances of what is found no more, each with its place and what to do. */
    public List<String> staleWords() {
        return findings.stale().stream()
                .map(a -> a.at().file() + ":" + a.at().line() + ": " + a.finding() + ", accepted by " + a.by() + " on "
                        + a.on() + ". Take the entry out, or correct what it is about.")
                .toList();
    }

    /** Figures for the whole and what they mean; a figure is never rounded up. */
    public List<String> measuredWords() {
        return findings.measured().stream()
                .map(m -> StringUtils.capitalize(m.name()) + ", " + m.of() + ": "
                        + BigDecimal.valueOf(m.value()).setScale(3, RoundingMode.DOWN) + ". " + m.says())
                .toList();
    }

    /** A finding's message as it stands in a line: without a full stop. */
    static String message(Finding finding) {
        return Strings.CS.removeEnd(finding.message(), ".");
    }

    /** {@code no notes}, {@code 1 note}, {@code 2 notes}. */
    static String many(long count, String of) {
        return (count == 0 ? "no" : Long.toString(count)) + " " + of + (count == 1 ? "" : "s");
    }
}
