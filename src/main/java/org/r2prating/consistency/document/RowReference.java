package org.r2prating.consistency.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.consistency.wording.Words;
import org.r2prating.model.Framework;

/**
 * Where a sentence sends its reader: to a row by its number, its topic or its place, as in "see the previous indicator",
 * "described under the indicator on the Court above" or "set out above under equal access to justice".
 *
 * @param text as it stands in the sentence
 * @param start of it in the sentence
 * @param end behind it
 * @param place of the row as seen from the sentence, in the words of the text ("previous", "below"), or nothing
 * @param topic of the row, in the words of the text, or nothing
 * @param number of the indicator, where it is called by its number
 */
record RowReference(String text, int start, int end, String place, String topic, Optional<Integer> number) {

    /** How a text says that something is spoken of elsewhere. */
    static final String TOLD =
            "(?:mentioned|noted|discussed|stated|outlined|described|detailed|explained|set out|shown|treated|taken up|considered|addressed|examined|told|recorded|reported|assessed|dealt with|covered|related|traced|recounted|weighed)";

    private static final Pattern CALLED = Pattern.compile(
            "\\b(?:see(?! also\\b)|as (?:is |was )?" + TOLD + "|, " + TOLD
                    + " (?:under|in|at|with)|(?:is|are|was|were) (?:further |already )?" + TOLD
                    + " (?:under|in|at|with)|refer)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROW = Pattern.compile(
            "\\b(?:(?<place>(?:previous|preceding|earlier|above|following|next|later|below|relevant|other)) (?:indicator|row)s?(?: below| above)?"
                    + "|(?:indicator|row)s? (?:(?<behind>above|below)|(?<number>\\d+))"
                    + "|(?:indicator|row)s?(?= (?:on|of|regarding|about|concerning|relating to) ))\\b"
                    + "(?:[^.;)]{0,12}?\\b(?:on|of|regarding|about|concerning|for|relating to) (?<topic>[^.;,)]+))?",
            Pattern.CASE_INSENSITIVE);
    /** A row called by its topic alone: "described above under equal access to justice". */
    private static final Pattern HEADING = Pattern.compile(
            "\\b" + TOLD
                    + " (?<whole>(?:(?<place>above|below|earlier|later) |already )?under (?:the )?(?<topic>(?:'[^']+'|\"[^\"]+\"|[^.;,)]+)))",
            Pattern.CASE_INSENSITIVE);
    /** The topic stands before: "the peacekeeping indicator". */
    private static final Pattern KIND_OF =
            Pattern.compile("\\b(?:the|its) ((?:[\\w'-]+ ){1,4})$", Pattern.CASE_INSENSITIVE);
    /** The place stands behind: "the indicator on the Court above". */
    private static final Pattern BEHIND = Pattern.compile(" (above|below)$");

    /** The first one of a sentence that says that something is told there. */
    static Optional<RowReference> in(String sentence, List<Row> rows) {
        Matcher row = ROW.matcher(sentence);
        if (row.find()) {
            String before = sentence.substring(0, row.start());
            return Optional.of(row(row, before))
                    .filter(r -> CALLED.matcher(before).find());
        }
        Matcher heading = HEADING.matcher(sentence);
        return heading.find()
                ? Optional.of(of(
                                heading.group("whole"),
                                heading.start("whole"),
                                Objects.toString(heading.group("place"), ""),
                                heading.group("topic"),
                                Optional.empty()))
                        .filter(r -> !r.onTopic(rows).isEmpty())
                : Optional.empty();
    }

    private static RowReference row(Matcher row, String before) {
        Matcher kind = KIND_OF.matcher(before);
        String topic = row.group("topic") != null ? row.group("topic") : kind.find() ? kind.group(1) : "";
        return of(
                row.group(),
                row.start(),
                Objects.toString(row.group("place"), "") + Objects.toString(row.group("behind"), ""),
                topic,
                Optional.ofNullable(row.group("number")).map(Integer::valueOf));
    }

    private static RowReference of(String text, int start, String place, String topic, Optional<Integer> number) {
        Matcher behind = BEHIND.matcher(topic);
        boolean placed = behind.find();
        return new RowReference(
                text,
                start,
                start + text.length(),
                (placed ? behind.group(1) : place).toLowerCase(Locale.ROOT),
                placed ? topic.substring(0, behind.start()) : topic,
                number);
    }

    /** The rows it can mean, seen from the row that stands at a place: by number, by topic, or all those before or behind. */
    List<Row> targets(List<Row> rows, int at, Framework framework) {
        if (number.isPresent()) {
            return rows.stream()
                    .filter(r -> r.indicator()
                            .flatMap(m -> framework.indicator(m.indicator()))
                            .filter(i -> i.number() == number.get())
                            .isPresent())
                    .toList();
        }
        if (text.toLowerCase(Locale.ROOT).matches("(?:previous|preceding|following|next) (?:indicator|row)")) {
            int to = place.startsWith("pre") ? at - 1 : at + 1;
            return to < 0 || to >= rows.size() ? List.of() : List.of(rows.get(to));
        }
        List<Row> side =
                switch (place) {
                    case "previous", "preceding", "earlier", "above" -> rows.subList(0, at);
                    case "following", "next", "later", "below" -> rows.subList(at + 1, rows.size());
                    default -> rows;
                };
        List<Row> named = onTopic(side);
        return named.isEmpty() ? side : named;
    }

    private List<Row> onTopic(List<Row> rows) {
        Set<String> roots = Words.stems(topic);
        return rows.stream()
                .filter(r -> !roots.isEmpty() && Words.stems(r.wording().text()).containsAll(roots))
                .toList();
    }
}
