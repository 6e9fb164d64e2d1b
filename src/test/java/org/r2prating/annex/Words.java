package org.r2prating.annex;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.r2prating.annex.PublishedAnnex.Remark;

/** Counts the words of a file and those of the annex that was read from it: none is lost, and none made up. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&&[^⁰¹²³⁴-⁹]]+");
    private static final Pattern MARKUP = Pattern.compile(
            "\\[\\^?\\d{1,3}\\]:?|</?(?:p|i|b|em|strong|sup|sub|br|ul|ol|li|u|span|div)(?:\\s[^<>]*)?/?>|&(?:amp|lt|gt|quot|nbsp);");
    private static final Pattern LINK = Pattern.compile("\\]\\((?:<[^<>]*>|[^()\\s]*)\\)");

    private Words() {}

    /** The words of a file without its markup, and how often each stands in it. */
    public static Map<String, Integer> ofFile(String text) {
        String plain = text.replaceAll("\\\\([\\\\`*_\\[\\]<>|])", "$1");
        return count(
                Stream.of(MARKUP.matcher(LINK.matcher(plain).replaceAll("]")).replaceAll(" ")));
    }

    /** The words of an annex, with those that a remark says it could not place. */
    public static Map<String, Integer> ofAnnex(PublishedAnnex annex) {
        Stream<Passage> single = Stream.of(annex.title(), annex.subtitle()).flatMap(Optional::stream);
        Stream<Passage> rows = annex.rows().stream()
                .flatMap(r -> Stream.of(Stream.of(r.wording()), r.areaPrinted().stream(), r.notes().stream())
                        .flatMap(s -> s));
        Stream<String> passages = Stream.of(
                        single,
                        annex.prose().stream(),
                        annex.summary().stream().map(PublishedAnnex.SummaryLine::wording),
                        annex.scores().stream().map(PublishedAnnex.ScoreLine::words),
                        rows,
                        annex.back().stream(),
                        annex.footnotes().stream().map(PublishedAnnex.Footnote::words),
                        annex.headings().stream())
                .flatMap(s -> s)
                .map(Passage::text);
        Stream<String> assessed = annex.rows().stream().flatMap(r -> Stream.of(r.assessment(), r.change()));
        Stream<String> left = annex.remarks().stream()
                .filter(r -> r.kind() == Remark.Kind.NOT_PLACED)
                .map(r ->
                        r.what().substring(r.what().indexOf('“')).replaceAll(" \\[\\d+\\](?=(?: \\[\\d+\\])*”$)", ""));
        return count(Stream.of(passages, assessed, left).flatMap(s -> s).map(t -> MARKUP.matcher(t)
                .replaceAll(" ")));
    }

    /** What stands in one more often than in the other, with the difference. */
    public static Map<String, Integer> missing(Map<String, Integer> from, Map<String, Integer> in) {
        Map<String, Integer> missing = new HashMap<>();
        from.forEach((word, times) -> {
            int fewer = times - in.getOrDefault(word, 0);
            if (fewer > 0) {
                missing.put(word, fewer);
            }
        });
        return missing;
    }

    private static Map<String, Integer> count(Stream<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> {
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                counts.merge(word.group(), 1, Integer::sum);
            }
        });
        return counts;
    }
}
