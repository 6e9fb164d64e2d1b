package org.r2prating.consistency.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.annex.PublishedAnnex.Footnote;
import org.r2prating.consistency.citation.Citation.Form;
import org.r2prating.consistency.wording.Words;

/**
 * The citations of an annex, and which of them name one document.
 *
 * @param byNote by the number of the footnote; of a number printed twice the first
 */
public record Bibliography(Map<Integer, List<Citation>> byNote, Map<Citation, Integer> documents) {

    private static final double ONE_TITLE = 0.9;
    /** What of an address does not change where it leads. */
    private static final Pattern INDIFFERENT = Pattern.compile("^https?://(?:www\\.)?|/?(?:#.*)?$");

    private static final Pattern ACRONYM = Pattern.compile("\\(([A-Z][A-Za-z0-9]{1,9})\\)");

    /** Reads all footnotes. */
    public static Bibliography of(PublishedAnnex annex) {
        Map<Integer, List<Citation>> byNote = new LinkedHashMap<>();
        for (Footnote note : annex.footnotes()) {
            byNote.putIfAbsent(note.number(), Citation.of(note));
        }
        List<Citation> all = byNote.values().stream().flatMap(List::stream).toList();
        Map<Citation, Integer> documents = new HashMap<>();
        List<Citation> named = new ArrayList<>();
        for (Citation citation : all) {
            Optional<Integer> known = citation.form() == Form.NAMED
                    ? named.stream()
                            .filter(n -> sameDocument(n, citation))
                            .map(documents::get)
                            .findFirst()
                    : resolved(citation, byNote).map(documents::get);
            documents.put(citation, known.orElse(documents.size()));
            if (citation.form() == Form.NAMED) {
                named.add(citation);
            }
        }
        return new Bibliography(byNote, documents);
    }

    /** All citations, in the order of the footnotes. */
    public Stream<Citation> all() {
        return byNote.values().stream().flatMap(List::stream);
    }

    /** A number that all citations of one document share. */
    public int document(Citation citation) {
        return documents.getOrDefault(citation, -1);
    }

    /** What an Ibid., Supra or short form stands for; empty when that cannot be told. */
    public Optional<Citation> resolved(Citation citation) {
        return resolved(citation, byNote);
    }

    private static Optional<Citation> resolved(Citation citation, Map<Integer, List<Citation>> byNote) {
        Optional<Citation> found =
                switch (citation.form()) {
                    case NAMED -> Optional.of(citation);
                    case IBID -> before(citation, byNote);
                    case BACK ->
                        byNote.getOrDefault(citation.back().orElse(-1), List.of()).stream()
                                .filter(c -> c.note() < citation.note() && names(citation, c))
                                .findFirst();
                };
        return citation.form() == Form.NAMED ? found : found.flatMap(f -> resolved(f, byNote));
    }

    /** The citation printed before another one: in its own footnote, or else the last of the footnote before. */
    static Optional<Citation> before(Citation citation, Map<Integer, List<Citation>> byNote) {
        List<Citation> own = byNote.getOrDefault(citation.note(), List.of());
        int at = own.indexOf(citation);
        List<Citation> earlier = at > 0 ? own.subList(0, at) : byNote.getOrDefault(citation.note() - 1, List.of());
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }

    /** Whether a short form can stand for a citation: its words name the author or the title of it. */
    public static boolean names(Citation shortForm, Citation full) {
        String said = " " + Words.bare(shortForm.text()) + " ";
        String title = Words.bare(full.title());
        String author = Words.bare(ACRONYM.matcher(full.author()).replaceAll(""));
        boolean titled = title.length() > 3 && said.contains(" " + title + " ");
        boolean authored = author.length() > 2 && said.contains(" " + StringUtils.substringBefore(author, " ") + " ");
        boolean symbol = full.symbol().isPresent() && full.symbol().equals(shortForm.symbol());
        boolean lettered = ACRONYM.matcher(full.author())
                .results()
                .anyMatch(r -> said.contains(" " + r.group(1).toLowerCase(Locale.ROOT) + " "));
        return titled || authored || symbol || lettered || sameAuthor(shortForm.author(), full.author());
    }

    private static boolean sameDocument(Citation one, Citation other) {
        if (one.symbol().isPresent() && other.symbol().isPresent()) {
            return one.symbol().equals(other.symbol());
        }
        if (!address(one).isEmpty() && address(one).equals(address(other))) {
            return one.title().isEmpty() || other.title().isEmpty() || titles(one, other);
        }
        return one.year().equals(other.year())
                && !one.title().isBlank()
                && titles(one, other)
                && sameAuthor(one.author(), other.author());
    }

    private static boolean titles(Citation one, Citation other) {
        return Words.alike(one.title(), other.title(), ONE_TITLE);
    }

    /** Authors are the same by their words, in any order, or when one is the acronym of the other. */
    public static boolean sameAuthor(String one, String other) {
        String first = Words.bare(ACRONYM.matcher(one).replaceAll(""));
        String second = Words.bare(ACRONYM.matcher(other).replaceAll(""));
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        return Words.stems(first).equals(Words.stems(second))
                || first.contains(second)
                || second.contains(first)
                || ACRONYM.matcher(one).results().anyMatch(r -> Words.of(other)
                        .contains(r.group(1).toLowerCase(Locale.ROOT)))
                || ACRONYM.matcher(other).results().anyMatch(r -> Words.of(one)
                        .contains(r.group(1).toLowerCase(Locale.ROOT)));
    }

    /** The address without what does not change where it leads; empty for a site's own front page. */
    public static String address(Citation citation) {
        String bare = INDIFFERENT.matcher(citation.address()).replaceAll("");
        return bare.contains("/") ? bare : "";
    }
}
