package org.r2prating.report.annex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.r2prating.explain.Absence;
import org.r2prating.explain.HouseStyle;
import org.r2prating.explain.Phrase;
import org.r2prating.explain.Wording;
import org.r2prating.facts.Author;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.Fact;
import org.r2prating.facts.PartialDate;
import org.r2prating.facts.Source;
import org.r2prating.report.annex.Text.Span;

/** The footnotes of a document, numbered as they are first called; one place in one source has one number. */
final class Footnotes {

    private static final Comparator<Source> AS_LISTED = Comparator.comparing(
                    Footnotes::sortedBy, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Source::issued, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(Source::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Source::id);

    private final Map<String, Source> sources;
    private final Map<Place, Called> called = new LinkedHashMap<>();

    Footnotes(Map<String, Source> sources) {
        this.sources = sources;
    }

    /** A place in a source. */
    private record Place(String source, String locator) {}

    /** What is known of a place, from every fact that cites it. */
    private static final class Called {
        private final int number;
        private final LinkedHashSet<String> quotes = new LinkedHashSet<>();
        private @Nullable LocalDate read;

        private Called(int number) {
            this.number = number;
        }
    }

    /** A sentence, with footnotes to all that some facts rest on. */
    Statement statement(String text, Collection<Fact> facts) {
        TreeSet<Integer> numbers = new TreeSet<>();
        facts.forEach(fact -> fact.evidence().forEach(evidence -> numbers.add(number(evidence))));
        return new Statement(text, List.copyOf(numbers));
    }

    /** A sentence, with a footnote to a place in a source. */
    Statement statement(String text, String source, String locator) {
        return new Statement(text, List.of(number(new Evidence(source, locator, "", null))));
    }

    /** What absences rest on, by name. */
    String absence(Collection<Fact> facts) {
        return Absence.named(facts, sources);
    }

    private int number(Evidence evidence) {
        Called place = called.computeIfAbsent(
                new Place(evidence.source(), evidence.locator()), p -> new Called(called.size() + 1));
        if (!evidence.quote().isEmpty()) {
            place.quotes.add(evidence.quote());
        }
        LocalDate read = evidence.retrieved();
        if (read != null && (place.read == null || read.isAfter(place.read))) {
            place.read = read;
        }
        return place.number;
    }

    /** All that were called, by number. */
    List<Footnote> all() {
        Map<String, Integer> first = new LinkedHashMap<>();
        List<Footnote> notes = new ArrayList<>();
        called.forEach((place, call) -> {
            Integer earlier = first.putIfAbsent(place.source(), call.number);
            Source source = source(place.source());
            Text text = earlier == null ? full(source, place, call) : repeated(source, place, earlier);
            notes.add(new Footnote(call.number, text, String.join("” … “", call.quotes), place.source()));
        });
        return notes;
    }

    /** The sources that were called, each once. */
    List<Reference> references() {
        Map<String, List<Integer>> notes = new LinkedHashMap<>();
        called.forEach((place, call) ->
                notes.computeIfAbsent(place.source(), s -> new ArrayList<>()).add(call.number));
        return notes.keySet().stream()
                .map(this::source)
                .sorted(AS_LISTED)
                .map(s -> new Reference(
                        s.id(),
                        new Text(ended(spans(HouseStyle.record(s), ""))),
                        s.link(),
                        s.archived(),
                        s.digest(),
                        Objects.requireNonNull(notes.get(s.id()))))
                .toList();
    }

    private static Text full(Source source, Place place, Called call) {
        List<Span> spans = new ArrayList<>(spans(HouseStyle.record(source), ""));
        spans.add(plain(locator(place)));
        if (!source.link().isEmpty()) {
            spans.add(plain(", "));
            spans.add(new Span(source.link(), Text.Style.PLAIN, source.link()));
        }
        if (call.read != null) {
            spans.add(plain(", accessed " + Wording.day(call.read)));
        }
        return new Text(ended(spans));
    }

    private static Text repeated(Source source, Place place, int first) {
        List<Span> spans = new ArrayList<>(spans(HouseStyle.shortForm(source), source.link()));
        spans.add(plain(" (note " + first + ")" + locator(place)));
        return new Text(ended(spans));
    }

    /** That a whole work is meant need not be said. */
    private static String locator(Place place) {
        return place.locator().matches("whole \\w+") ? "" : ", " + place.locator();
    }

    /** With a full stop, and words that are set alike in one. */
    private static List<Span> ended(List<Span> spans) {
        List<Span> ended = new ArrayList<>();
        spans.forEach(span -> join(ended, span));
        if (!ended.get(ended.size() - 1).words().matches("(?s).*[.?!]")) {
            join(ended, plain("."));
        }
        return ended;
    }

    private static void join(List<Span> spans, Span next) {
        Span last = spans.isEmpty() ? next : spans.get(spans.size() - 1);
        boolean alike =
                !spans.isEmpty() && last.style() == next.style() && last.link().equals(next.link());
        if (alike) {
            spans.set(spans.size() - 1, new Span(last.words() + next.words(), next.style(), next.link()));
        } else if (!next.words().isEmpty()) {
            spans.add(next);
        }
    }

    private static List<Span> spans(List<Phrase> phrases, String link) {
        return phrases.stream()
                .map(p -> new Span(p.words(), p.italic() ? Text.Style.ITALIC : Text.Style.PLAIN, link))
                .toList();
    }

    private static Span plain(String words) {
        return new Span(words, Text.Style.PLAIN, "");
    }

    private static String sortedBy(Source source) {
        if (source.authors().isEmpty()) {
            return source.title();
        }
        Author author = source.authors().get(0);
        return author.institution().isEmpty() ? author.family() + ", " + author.given() : author.institution();
    }

    private Source source(String id) {
        return Objects.requireNonNull(sources.get(id), id);
    }
}
