package org.r2prating.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Lines of an explanation: plain and wrapped, or Markdown. */
final class Lines {

    private final boolean markdown;
    private final StringBuilder out = new StringBuilder();

    Lines(boolean markdown) {
        this.markdown = markdown;
    }

    boolean isMarkdown() {
        return markdown;
    }

    /** {@code [2][5-9]}: runs of three and more are drawn together. */
    static String calls(Collection<Integer> numbers) {
        StringBuilder calls = new StringBuilder();
        List<Integer> left = new ArrayList<>(new TreeSet<>(numbers));
        while (!left.isEmpty()) {
            int first = left.get(0);
            int run = 1;
            while (run < left.size() && left.get(run) == first + run) {
                run++;
            }
            int drawn = run > 2 ? run : 1;
            calls.append('[')
                    .append(first)
                    .append(drawn > 1 ? "–" + (first + drawn - 1) : "")
                    .append(']');
            left = left.subList(drawn, left.size());
        }
        return calls.isEmpty() ? "" : " " + calls;
    }

    String strong(String words) {
        return markdown ? "**" + words + "**" : words;
    }

    void title(String words) {
        out.append(wrapped(words, markdown ? "# " : "", "")).append("\n\n");
    }

    void heading(String words) {
        out.append('\n').append(wrapped(words, markdown ? "## " : "", "")).append('\n');
        if (markdown) {
            out.append('\n');
        }
    }

    void paragraph(String words) {
        out.append(wrapped(words, "", "")).append(markdown ? "\n\n" : "\n");
    }

    void item(String words) {
        out.append(wrapped(words, markdown ? "- " : "  - ", "    ")).append('\n');
    }

    void subitem(String words) {
        out.append(wrapped(words, markdown ? "    - " : "      ", "        ")).append('\n');
    }

    void continued(String words) {
        out.append(wrapped(words, "    ", "    ")).append('\n');
    }

    void link(String url) {
        out.append("    ").append(markdown ? "<" + url + ">" : url).append('\n');
    }

    private String wrapped(String words, String first, String others) {
        return markdown ? first + words : Wrapped.text(first, others, words);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
