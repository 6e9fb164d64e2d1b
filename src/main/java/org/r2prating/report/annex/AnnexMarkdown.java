package org.r2prating.report.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An annex as Markdown: tables that can be read as they are, footnotes as {@code [^n]}. */
public final class AnnexMarkdown {

    private final StringBuilder out = new StringBuilder();

    private AnnexMarkdown() {}

    public static String text(Annex annex) {
        AnnexMarkdown markdown = new AnnexMarkdown();
        markdown.front(annex);
        markdown.table(annex);
        markdown.back(annex);
        return markdown.out.toString();
    }

    private void front(Annex annex) {
        paragraph("# " + escaped(annex.title()));
        paragraph("**" + escaped(annex.subtitle()) + "**");
        paragraph(escaped(annex.period()));
        annex.copy().ifPresent(copy -> paragraph(escaped(copy)));
        annex.draft().ifPresent(why -> paragraph("> **" + escaped(why) + "**"));
        paragraph("## Overview");
        annex.overview().forEach(p -> paragraph(statements(p)));
        paragraph("## Summary");
        annex.summary().forEach(group -> {
            paragraph("**" + escaped(group.assessment()) + "** ("
                    + group.indicators().size() + ")");
            group.indicators().forEach(i -> line("- " + escaped(i)));
            line("");
        });
        paragraph("## Score");
        annex.score().forEach(s -> line("- " + escaped(s)));
        line("");
    }

    /** A reviewer reads more beside each indicator, so that footnotes are called in their order. */
    private void table(Annex annex) {
        boolean reviewer = annex.isForReviewer();
        paragraph("## Assessment by indicator");
        for (Annex.AreaTable area : annex.areas()) {
            paragraph("### " + escaped(area.title()));
            line("| No | Indicator | Assessment | Notes |" + (reviewer ? " For the reviewer |" : ""));
            line("|---:|---|---|---|" + (reviewer ? "---|" : ""));
            for (AnnexRow row : area.rows()) {
                line("| " + row.number() + " | " + escaped(row.wording()) + " | **" + escaped(row.assessment())
                        + "**<br>"
                        + escaped(row.change()) + " | " + statements(row.notes()) + " |"
                        + row.reviewer().map(n -> " " + reviewer(n) + " |").orElse(""));
            }
            line("");
        }
    }

    private static String reviewer(ReviewerNotes notes) {
        List<String> said = new ArrayList<>();
        said.add("**Proposal:** " + escaped(notes.proposal()));
        notes.review().forEach(r -> said.add("**Review:** " + statement(r)));
        said.add("**Certainty:** " + escaped(notes.certainty()));
        notes.rules().forEach(r -> said.add("**Rule:** " + statement(r)));
        notes.whyNot().forEach(w -> said.add("**Why not another:** " + escaped(w)));
        notes.change().forEach(c -> said.add("**What would change it:** " + escaped(c)));
        notes.hangsOn().forEach(h -> said.add("**It hangs on:** " + escaped(h)));
        return String.join("<br>", said);
    }

    private void back(Annex annex) {
        if (!annex.remarks().isEmpty()) {
            paragraph("## Remarks");
            annex.remarks().forEach(remark -> {
                paragraph("### " + escaped(remark.heading()) + ", " + escaped(remark.date()));
                remark.paragraphs().forEach(p -> paragraph(escaped(p)));
            });
        }
        paragraph("## Method");
        annex.method().forEach(note -> {
            paragraph("### " + escaped(note.heading()));
            paragraph(statements(note.statements()));
        });
        paragraph("## Sources");
        annex.references().forEach(r -> line("- " + reference(r)));
        line("");
        paragraph("## How to cite");
        paragraph(escaped(annex.cite()));
        if (!annex.footnotes().isEmpty()) {
            paragraph("## Footnotes");
            annex.footnotes()
                    .forEach(f -> line("[^" + f.number() + "]: " + words(f.text())
                            + (f.quote().isEmpty() ? "" : " “" + escaped(f.quote()) + "”")));
        }
    }

    private static String reference(Reference reference) {
        return words(reference.text())
                + (reference.url().isEmpty() ? "" : " <" + reference.url() + ">")
                + (reference.archived().isEmpty() ? "" : " Kept copy: <" + reference.archived() + ">")
                + (reference.digest().isEmpty() ? "" : " As read: `" + reference.digest() + "`")
                + " (" + (reference.notes().size() == 1 ? "note " : "notes ")
                + reference.notes().stream().map(Object::toString).collect(Collectors.joining(", ")) + ")";
    }

    private static String statements(List<Statement> statements) {
        return statements.stream().map(AnnexMarkdown::statement).collect(Collectors.joining(" "));
    }

    private static String statement(Statement statement) {
        return escaped(statement.text())
                + statement.notes().stream().map(n -> "[^" + n + "]").collect(Collectors.joining());
    }

    private static String words(Text text) {
        return text.spans().stream().map(AnnexMarkdown::span).collect(Collectors.joining());
    }

    private static String span(Text.Span span) {
        if (!span.link().isEmpty() && span.link().equals(span.words())) {
            return "<" + span.link() + ">";
        }
        String words = escaped(span.words());
        String set =
                switch (span.style()) {
                    case PLAIN -> words;
                    case ITALIC -> "*" + words + "*";
                    case BOLD -> "**" + words + "**";
                };
        return span.link().isEmpty() ? set : "[" + set + "](<" + span.link() + ">)";
    }

    /** Characters that would be taken for markup, so that every word is read as it is. */
    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1").replaceAll("\\s+", " ");
    }

    private void paragraph(String words) {
        line(words);
        line("");
    }

    private void line(String words) {
        out.append(words).append('\n');
    }
}
