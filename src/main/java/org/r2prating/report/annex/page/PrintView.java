package org.r2prating.report.annex.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.r2prating.engine.Outcome;
import org.r2prating.model.Framework;
import org.r2prating.model.Rating;
import org.r2prating.report.Palette;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.AnnexRow;
import org.r2prating.report.annex.Footnote;
import org.r2prating.report.matrix.PageResource;

/** What the templates of the printed annex take from it, beyond what a page shows. */
public final class PrintView {

    private final AnnexView view;
    private final Framework framework;
    private final Map<Integer, Footnote> footnotes;
    private final Set<Integer> called = new HashSet<>();

    PrintView(Annex annex, Framework framework) {
        view = new AnnexView(annex, framework, true);
        this.framework = framework;
        footnotes = annex.footnotes().stream().collect(Collectors.toMap(Footnote::number, Function.identity()));
    }

    public AnnexView view() {
        return view;
    }

    public String title() {
        Annex annex = view.annex();
        return (annex.draft().isPresent() ? "Draft: " : "")
                + annex.assessment().country().name() + ": " + annex.subtitle()
                + (view.reviewer() ? ", reviewer's copy" : "");
    }

    /** The running header, as a text of a style sheet in which nothing can end it. */
    public String header() {
        String words = view.annex().assessment().country().name() + ", "
                + view.annex().assessment().edition().id() + (view.reviewer() ? ", reviewer's copy" : "");
        return words.codePoints()
                .mapToObj(c -> "\\" + Integer.toHexString(c) + " ")
                .collect(Collectors.joining());
    }

    public String style() {
        return PageResource.text("print.css")
                + view.ratings().stream()
                        .map(r -> {
                            Palette.Colour colour = Palette.of(framework.scale(), r);
                            return ".v" + r.level() + "{background-color:#" + colour.fill() + ";color:#" + colour.ink()
                                    + "}\n";
                        })
                        .collect(Collectors.joining());
    }

    public String look(Outcome outcome) {
        return outcome.rating().map(r -> "v" + r.level()).orElse(outcome instanceof Outcome.NotApplicable ? "n" : "");
    }

    /** The symbol of a rating, those of both ends of a range, or a sign that there is neither. */
    public String symbols(Outcome outcome) {
        return outcome.rating()
                .map(Rating::symbol)
                .or(() -> outcome.range()
                        .map(r -> r.lowest().symbol() + r.highest().symbol()))
                .orElse(outcome instanceof Outcome.Insufficient ? "?" : "n/a");
    }

    /** The areas, two side by side. */
    public List<List<Annex.AreaTable>> pairs() {
        List<Annex.AreaTable> areas = view.annex().areas();
        return IntStream.range(0, (areas.size() + 1) / 2)
                .mapToObj(i -> areas.subList(2 * i, Math.min(areas.size(), 2 * i + 2)))
                .toList();
    }

    /** Whether a footnote is called here for the first time, so that it stands at the foot of this page. */
    public boolean first(int note) {
        return called.add(note);
    }

    public Footnote footnote(int note) {
        return Optional.ofNullable(footnotes.get(note)).orElseThrow();
    }

    public String rowClass(AnnexRow row, boolean begins) {
        return (begins ? "begin" : "") + (view.isShort(row) ? " one" : "");
    }

    /** The outcomes that any bar of a chart shows, in the order of the first that does. */
    public List<String> outcomes(EditionChart chart) {
        return Stream.concat(
                        view.ratings().stream().map(Rating::label),
                        chart.bars().stream().flatMap(b -> b.parts().stream()).map(EditionChart.Part::words))
                .distinct()
                .toList();
    }

    public Optional<EditionChart.Part> part(EditionChart.Bar bar, String words) {
        return bar.parts().stream().filter(p -> p.words().equals(words)).findFirst();
    }

    /** A long address that may be broken after any of its joints. */
    public String breakable(String address) {
        return address.replaceAll("([/?&=._:-])(?=[^/])", "$1\u200B");
    }
}
