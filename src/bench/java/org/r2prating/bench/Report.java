package org.r2prating.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table that a run prints, as Markdown, and whether every limit was met. */
final class Report {

    private final List<String> missed = new ArrayList<>();

    void head(String title) {
        System.out.printf("%n## %s%n%n| what | measured | limit |%n|---|---|---|%n", title);
    }

    void atMost(String what, Spread ratio, double limit) {
        line(what, ratio.toString(), "at most " + limit, ratio.median() <= limit);
    }

    void atLeast(String what, Spread ratio, double limit) {
        line(what, ratio.toString(), "at least " + limit, ratio.median() >= limit);
    }

    void must(String what, String measured, boolean isMet) {
        line(what, measured, "must", isMet);
    }

    void beside(String what, Object measured) {
        System.out.printf(Locale.ROOT, "| %s | %s | |%n", what, measured);
    }

    private void line(String what, String measured, String limit, boolean isMet) {
        System.out.printf(Locale.ROOT, "| %s | %s | %s: %s |%n", what, measured, limit, isMet ? "met" : "MISSED");
        if (!isMet) {
            missed.add(what);
        }
    }

    /** The limits that were not met. */
    List<String> missed() {
        return missed;
    }
}
