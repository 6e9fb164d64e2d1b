package org.r2prating.report.annex;

import java.util.List;
import java.util.stream.Collectors;

/** Words of a document, some of them set off. */
public record Text(List<Span> spans) {

    /** Words set alike. */
    public record Span(String words, Style style, String link) {}

    /** How words are set. */
    public enum Style {
        PLAIN,
        ITALIC,
        BOLD
    }

    public Text {
        spans = List.copyOf(spans);
    }

    /** Words with nothing set off. */
    public static Text plain(String words) {
        return new Text(List.of(new Span(words, Style.PLAIN, "")));
    }

    /** The words alone. */
    public String words() {
        return spans.stream().map(Span::words).collect(Collectors.joining());
    }
}
