package org.r2prating.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.model.Framework;
import org.r2prating.model.Rating;

/** What was read of a published annex, for a person: how much of each part, and everything the reader was not sure of. */
public final class PublishedAnnexText {

    private PublishedAnnexText() {}

    public static List<String> lines(PublishedAnnex annex, Framework framework) {
        List<String> lines = new ArrayList<>();
        lines.add(annex.title().map(Passage::text).orElse("(no title)")
                + annex.subtitle().map(s -> ", " + s.text()).orElse("")
                + annex.edition().map(e -> " (edition " + e + ")").orElse(""));
        lines.add("  summary: " + count(annex.summary().size(), "indicator"));
        lines.add("  score: "
                + (annex.scores().isEmpty()
                        ? "none"
                        : annex.scores().stream()
                                .map(s -> s.edition().orElse("difference") + " "
                                        + s.value().toPlainString())
                                .collect(Collectors.joining(", "))));
        lines.add("  table: " + count(annex.rows().size(), "row") + ratings(annex, framework));
        long calls = annex.text().mapToLong(p -> p.calls().size()).sum();
        lines.add("  footnotes: " + annex.footnotes().size() + ", called " + (calls == 1 ? "once" : calls + " times")
                + "; rows without one: "
                + annex.rows().stream().filter(r -> r.calls().isEmpty()).count());
        lines.add("  lists: " + count(size(annex, r -> r.treaties().size()), "treaty", "treaties") + ", "
                + count(size(annex, r -> r.votes().size()), "vote"));
        lines.add(
                annex.remarks().isEmpty()
                        ? "No remarks."
                        : count(annex.remarks().size(), "remark") + ":");
        annex.remarks().forEach(r -> lines.add(remark(r)));
        return lines;
    }

    private static String remark(Remark remark) {
        String page = remark.place().page().isPresent()
                ? " (page " + remark.place().page().getAsInt() + ")"
                : "";
        return remark.place().at() + page + ": "
                + remark.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + remark.what();
    }

    private static String ratings(PublishedAnnex annex, Framework framework) {
        List<String> counts = new ArrayList<>();
        for (Rating rating : framework.scale().ratings()) {
            long rows = annex.rows().stream()
                    .filter(r -> r.rating().filter(rating::equals).isPresent())
                    .count();
            if (rows > 0) {
                counts.add(rows + " " + rating.label());
            }
        }
        long others = annex.rows().stream().filter(r -> r.rating().isEmpty()).count();
        if (others > 0) {
            counts.add(others + " without one rating");
        }
        return counts.isEmpty() ? "" : " (" + String.join(", ", counts) + ")";
    }

    private static int size(PublishedAnnex annex, ToIntFunction<Row> of) {
        return annex.rows().stream().mapToInt(of).sum();
    }

    private static String count(int number, String noun) {
        return count(number, noun, noun + "s");
    }

    private static String count(int number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }
}
