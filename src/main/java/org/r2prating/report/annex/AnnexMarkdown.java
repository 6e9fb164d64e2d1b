package org.r2prating.report.annex;

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
        markdown.reviewer(annex);
        markdown.back(annex);
        return markdown.out.toString();
    }

    private void front(Annex annex) {
        paragraph("# " + escaped(annex.title()));
        paragraph("**" + escaped(annex.subtitle()) + "**");
        paragraph(escaped(annex.period()));
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

    private void table(Annex annex) {
        paragraph("## Assessment by indicator");
        for (Annex.AreaTable area : annex.areas()) {
            paragraph("### " + escaped(area.title()));
            line("| No | Indicator | Assessment | Notes |");
            line("|---:|---|---|---|");
            for (AnnexRow row : area.rows()) {
                line("| " + row.number() + " | " + cell(row.wording()) + " | **" + cell(row.assessment()) + "**<br>"
                        + cell(row.change()) + " | " + statements(row.notes()) + " |");
            }
            line("");
        }
    }

    private void reviewer(Annex annex) {
        if (annex.rows().stream().allMatch(r -> r.reviewer().isEmpty())) {
            return;
        }
        paragraph("## For the reviewer");
        for (AnnexRow row : annex.rows()) {
            row.reviewer().ifPresent(notes -> {
                paragraph("### " + row.number() + ". " + escaped(row.wording()));
                line("- **Proposal:** " + escaped(notes.proposal()));
                line("- **Certainty:** " + escaped(notes.certainty()));
                notes.rules().forEach(r -> line("- **Rule:** " + statement(r)));
                items("Why not another", notes.whyNot());
                items("What would change it", notes.change());
                items("It hangs on", notes.hangsOn());
                line("");
            });
        }
    }

    private void items(String heading, List<String> items) {
        items.forEach(i -> line("- **" + heading + ":** " + escaped(i)));
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

    private static String cell(String words) {
        return escaped(words);
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
