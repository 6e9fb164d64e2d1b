package org.r2prating.annex;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.annex.PublishedAnnex.Row;

/** Holds what was read of an extraction against the annex it was made of, part by part. */
final class Verdicts {

    private static final Set<Remark.Kind> TELLING = Set.of(
            Remark.Kind.NOT_PLACED,
            Remark.Kind.MOVED,
            Remark.Kind.ABSORBED,
            Remark.Kind.WITHOUT_ROW,
            Remark.Kind.DOUBTED);

    /** How a part was read. */
    enum Verdict {
        RIGHT,
        TOLD,
        SILENT
    }

    /** A part that was read, and what of it is not as it should be. */
    record Part(String name, Verdict verdict, List<String> wrong) {}

    private final PublishedAnnex truth;
    private final Extraction extraction;
    private final PublishedAnnex read;

    Verdicts(PublishedAnnex truth, Extraction extraction, PublishedAnnex read) {
        this.truth = truth;
        this.extraction = extraction;
        this.read = read;
    }

    List<Part> all() {
        return Stream.of(rows(), others(), footnotes()).flatMap(List::stream).toList();
    }

    List<Part> rows() {
        return truth.rows().stream()
                .map(row -> {
                    String id = id(row);
                    List<Row> same =
                            read.rows().stream().filter(r -> id(r).equals(id)).toList();
                    return part(
                            id,
                            said(row),
                            same.size() == 1 ? said(same.get(0)) : Map.of("rows", String.valueOf(same.size())));
                })
                .toList();
    }

    List<Part> others() {
        return List.of(
                part("summary", summary(truth), summary(read)),
                part("scores", scores(truth), scores(read)),
                part(
                        "table",
                        Map.of("rows", "36"),
                        Map.of("rows", String.valueOf(read.rows().size()))));
    }

    List<Part> footnotes() {
        Map<Integer, String> notes = notes(read);
        return notes(truth).entrySet().stream()
                .map(n -> part(
                        n.getKey().toString(),
                        Map.of("words", n.getValue()),
                        Map.of("words", notes.getOrDefault(n.getKey(), ""))))
                .toList();
    }

    private static Map<Integer, String> notes(PublishedAnnex annex) {
        return annex.footnotes().stream()
                .collect(Collectors.toMap(
                        n -> n.number(), n -> plain(n.words().text()), (a, b) -> a + " // " + b, LinkedHashMap::new));
    }

    private static Map<String, String> summary(PublishedAnnex annex) {
        Map<String, String> summary = new LinkedHashMap<>();
        annex.summary()
                .forEach(s -> summary.merge(
                        s.indicator().map(m -> m.indicator()).orElse("?"), s.assessment(), (a, b) -> a + "+" + b));
        return summary;
    }

    private static Map<String, String> scores(PublishedAnnex annex) {
        Map<String, String> scores = new LinkedHashMap<>();
        annex.scores()
                .forEach(s -> scores.merge(
                        s.edition().orElse("difference"), s.value().toPlainString(), (a, b) -> a + "+" + b));
        return scores;
    }

    private static Map<String, String> said(Row row) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("rating", plain(row.assessment()));
        said.put("change", row.change());
        said.put("area", plain(row.area()));
        said.put("notes", plain(row.notes().stream().map(Passage::text).collect(Collectors.joining(" "))));
        said.put("calls", row.calls().toString());
        said.put(
                "treaties",
                row.treaties().stream()
                        .map(t -> plain(t.name()) + t.acronym() + t.ratified() + t.year())
                        .toList()
                        .toString());
        said.put(
                "votes",
                row.votes().stream()
                        .map(v -> v.year() + plain(v.title()) + v.symbol() + plain(v.vote()))
                        .toList()
                        .toString());
        return said;
    }

    private static String id(Row row) {
        return row.indicator().map(m -> m.indicator()).orElse("");
    }

    /** Without what a layout may change: kinds of quotes, ligatures, space, and numbers before the items of a list. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replace('’', '\'')
                .replaceAll("[“”]", "\"")
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=^| )\\d{1,2}\\. ", "")
                .strip();
    }

    private Part part(String name, Map<String, String> should, Map<String, String> is) {
        List<String> wrong = should.entrySet().stream()
                .filter(e -> !e.getValue().equals(is.getOrDefault(e.getKey(), "")))
                .map(e -> e.getKey() + ": " + differing(e.getValue(), is.getOrDefault(e.getKey(), is.toString())))
                .toList();
        Verdict verdict =
                wrong.isEmpty() ? Verdict.RIGHT : isTold(name, wrong.toString()) ? Verdict.TOLD : Verdict.SILENT;
        return new Part(name, verdict, wrong);
    }

    /** From a little before the first letter that differs. */
    private static String differing(String should, String is) {
        int from = Math.max(0, StringUtils.indexOfDifference(should, is) - 20);
        return "“" + StringUtils.substring(is, from, from + 90) + "” for “"
                + StringUtils.substring(should, from, from + 90) + "”";
    }

    /** Whether what a remark says to be joined is what differs. */
    private static boolean quotes(Remark remark, String wrong) {
        String joined = plain(StringUtils.substringBetween(remark.what() + "”", "“", "”"));
        return wrong.contains(StringUtils.left(joined, 25));
    }

    /** Whether a remark names a line of the part, or just beside it, or the indicator itself. */
    private boolean isTold(String name, String wrong) {
        int[] lines = extraction
                .places()
                .getOrDefault(name, new int[] {1, extraction.text().length()});
        String wording = Annexes.FRAMEWORK.indicator(name).map(i -> i.name()).orElse("\n");
        return read.remarks().stream()
                .filter(r -> TELLING.contains(r.kind()) || (r.kind() == Remark.Kind.JOINED && quotes(r, wrong)))
                .anyMatch(r ->
                        (r.place().at().line() >= lines[0] - 1 && r.place().at().line() <= lines[1] + 1)
                                || r.what().contains(wording));
    }
}
