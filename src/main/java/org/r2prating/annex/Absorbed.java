package org.r2prating.annex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.annex.PublishedAnnex.Match;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;

/**
 * Indicators without a row or a line of the summary, whose official wording yet stands among the words of others. Columns
 * that were written into each other leave its words in order with others between them. In quotation marks it is a mention.
 */
final class Absorbed {

    /** Of so many words, at most one is the wording's, where columns were written into each other. */
    private static final int SPREAD = 4;

    private static final Place NOWHERE = Place.of(Origin.of(""));

    private record Word(String plain, boolean quoted, Place place) {}

    private final Framework framework;
    private final Sheet sheet;
    /** The ids of those told, each once. */
    private final Set<String> told = new HashSet<>();

    private Absorbed(Sheet sheet, Framework framework) {
        this.sheet = sheet;
        this.framework = framework;
    }

    static void remark(Sheet sheet, Framework framework) {
        Absorbed absorbed = new Absorbed(sheet, framework);
        Set<String> rows = known(sheet.rows.stream().map(r -> r.indicator));
        boolean few = 2 * rows.size() < framework.indicators().size();
        Stream<Passage> within = sheet.rows.stream()
                .flatMap(r ->
                        Stream.concat(Stream.of(r.wording), r.notes.stream().map(RowDraft.Bit::words)));
        Stream<Passage> outside =
                Stream.concat(few ? sheet.prose.stream() : Stream.of(), Stream.concat(sheet.back.stream(), within));
        absorbed.lost(rows, "no row", outside);
        if (!sheet.summary.isEmpty()) {
            Set<String> lines = known(sheet.summary.stream().map(PublishedAnnex.SummaryLine::indicator));
            absorbed.lost(
                    lines, "no line of the summary", sheet.summary.stream().map(PublishedAnnex.SummaryLine::wording));
        }
    }

    private static Set<String> known(Stream<Optional<Match>> matches) {
        return matches.flatMap(Optional::stream).map(Match::indicator).collect(Collectors.toSet());
    }

    private void lost(Set<String> known, String part, Stream<Passage> passages) {
        List<Word> words = passages.flatMap(Absorbed::words).toList();
        if (known.size() == framework.indicators().size() || words.isEmpty()) {
            return;
        }
        boolean mostly = 2 * known.size() >= framework.indicators().size();
        for (Indicator indicator : framework.indicators()) {
            Optional<Place> place = known.contains(indicator.id()) || told.contains(indicator.id())
                    ? Optional.empty()
                    : place(indicator, words);
            if (mostly && place.isEmpty() && !known.contains(indicator.id()) && told.add(indicator.id())) {
                sheet.remark(
                        Remark.Kind.WITHOUT_ROW,
                        "the indicator \u201C" + indicator.name() + "\u201D has " + part
                                + ", and its words stand nowhere else",
                        words.get(0).place());
            }
            place.ifPresent(at -> {
                told.add(indicator.id());
                sheet.remark(
                        Remark.Kind.ABSORBED,
                        "the indicator \u201C" + indicator.name() + "\u201D has " + part
                                + "; its words stand among others here",
                        at);
            });
        }
    }

    private static Optional<Place> place(Indicator indicator, List<Word> words) {
        List<String> wording =
                words(Passage.of(indicator.name(), NOWHERE)).map(Word::plain).toList();
        for (int from = 0; from < words.size(); from++) {
            if (words.get(from).plain().equals(wording.get(0))
                    && !words.get(from).quoted()
                    && stands(wording, words.subList(from, words.size()))) {
                return Optional.of(words.get(from).place());
            }
        }
        return Optional.empty();
    }

    private static boolean stands(List<String> wording, List<Word> words) {
        int said = 0;
        int most = Math.min(words.size(), SPREAD * wording.size());
        for (int i = 0; i < most && said < wording.size(); i++) {
            if (words.get(i).plain().equals(wording.get(said))) {
                said++;
            }
        }
        return said == wording.size();
    }

    private static Stream<Word> words(Passage passage) {
        List<Word> words = new ArrayList<>();
        for (String printed : StringUtils.split(passage.text())) {
            String plain = Wordings.plain(printed).replaceAll("[^\\p{L}\\p{N}]", "");
            if (!plain.isEmpty()) {
                words.add(new Word(plain, printed.matches("[\u201C\u2018\"'\u00AB].*"), passage.place()));
            }
        }
        return words.stream();
    }
}
