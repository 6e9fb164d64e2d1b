package org.r2prating.facts.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** Records and closed editions as their files write them, always in the same form. */
final class ReviewYaml {

    private ReviewYaml() {}

    /** The beginning of a file without records. */
    static String begun(String country, String edition) {
        return "# Written by `r2p-rating review`: records are added at the end and never changed.\n" + "country: "
                + country + "\nedition: " + text(edition) + "\nrecords:\n";
    }

    /**
     * One record, as an entry of the list.
     *
     * @param indent how many spaces stand before its hyphen
     */
    static String entry(ReviewRecord record, int indent) {
        List<String> lines = new ArrayList<>();
        lines.add("kind: " + StringUtils.lowerCase(record.kind().name(), java.util.Locale.ROOT));
        lines.add("indicator: " + record.indicator());
        lines.add("by: " + text(record.by()));
        if (record instanceof BlindCoding coding) {
            tail(lines, record);
            if (!coding.answers().isEmpty()) {
                lines.add("answers:");
                coding.answers().forEach((question, answer) -> lines.add("  " + question + ": " + text(answer)));
            }
        } else if (record instanceof FinalRating decided) {
            second(lines, decided.second());
            tail(lines, record);
            proposal(lines, decided.proposal());
            decided.grounds().ifPresent(grounds -> grounds(lines, grounds));
        } else if (record instanceof Correction correction) {
            second(lines, correction.second());
            lines.add("from: " + correction.from());
            tail(lines, record);
            proposal(lines, correction.proposal());
            grounds(lines, correction.grounds());
        }
        lines.add("basis:");
        lines.add("  rules: " + text(record.basis().rules()));
        lines.add("  facts: " + text(record.basis().facts()));
        String before = " ".repeat(indent);
        return lines.stream().collect(Collectors.joining("\n" + before + "  ", before + "- ", "\n"));
    }

    private static void tail(List<String> lines, ReviewRecord record) {
        lines.add("on: " + record.on());
        lines.add("rating: " + record.rating());
    }

    private static void second(List<String> lines, Optional<String> second) {
        second.ifPresent(name -> lines.add("second: " + text(name)));
    }

    private static void proposal(List<String> lines, Proposal proposal) {
        lines.add("proposal:");
        lines.add("  outcome: " + proposal.outcome());
        if (proposal.rules().isEmpty()) {
            lines.add("  rules: []");
            return;
        }
        lines.add("  rules:");
        proposal.rules().forEach(rule -> lines.add("    - " + text(rule)));
    }

    private static void grounds(List<String> lines, Grounds grounds) {
        lines.add("reason: " + grounds.reason().id());
        lines.add("text: " + text(grounds.text()));
        lines.add("source: " + grounds.source());
        lines.add("locator: " + text(grounds.locator()));
    }

    /** A closed edition as a whole file. */
    static String file(Frozen frozen) {
        StringBuilder out = new StringBuilder();
        out.append("# Written by `r2p-rating edition freeze`: this edition is closed. Its ratings are never edited;\n")
                .append("# `r2p-rating edition correct` puts one right, with a reason.\n")
                .append("edition: ")
                .append(text(frozen.edition()))
                .append("\nby: ")
                .append(text(frozen.by()))
                .append("\non: ")
                .append(frozen.on())
                .append("\nprogram: ")
                .append(text(frozen.program()))
                .append("\nrules: ")
                .append(text(frozen.rules()))
                .append("\nfacts: ")
                .append(text(frozen.facts()))
                .append(frozen.states().isEmpty() ? "\nstates: {}\n" : "\nstates:\n");
        frozen.states().forEach((code, state) -> {
            out.append("  ")
                    .append(text(code))
                    .append(":\n    finals: ")
                    .append(state.finals())
                    .append("\n    digest: ")
                    .append(text(state.digest()))
                    .append("\n    ratings:\n");
            grouped(state.ratings()).forEach((words, indicators) -> {
                out.append("      ").append(words).append(":\n");
                indicators.forEach(
                        indicator -> out.append("        - ").append(indicator).append('\n'));
            });
        });
        return out.toString();
    }

    private static Map<String, List<String>> grouped(SortedMap<String, Verdict> ratings) {
        Map<String, List<String>> grouped = new LinkedHashMap<>();
        ratings.forEach((indicator, verdict) ->
                grouped.computeIfAbsent(verdict.words(), w -> new ArrayList<>()).add(indicator));
        return grouped;
    }

    /** A text in double quotes, whatever is in it. */
    private static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
