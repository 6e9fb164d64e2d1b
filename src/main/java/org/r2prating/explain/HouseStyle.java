package org.r2prating.explain;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.r2prating.facts.Source;

/**
 * Sources as the house style prints them. A CSL processor does it; it is started when a source is first asked for, and
 * each record is made once.
 */
public final class HouseStyle {

    private static final String FOLDER = "/org/r2prating/citation/";

    private final Map<Source, List<Phrase>> records = new HashMap<>();
    private final Map<Source, List<Phrase>> shortForms = new HashMap<>();
    private final Asked asked = new Asked();
    private final CSL processor;

    private HouseStyle() {
        try {
            String locale = text("locale.xml");
            processor =
                    new CSL(asked, language -> locale, new DefaultAbbreviationProvider(), text("annex.csl"), "en-GB");
            processor.setOutputFormat("html");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one processor; it takes a moment to start, and not every command cites. */
    private static final class Started {
        static final HouseStyle STYLE = new HouseStyle();

        private Started() {}
    }

    /** A source named in full, without a full stop: author, date, title, what it appeared in, publisher, symbol. */
    public static List<Phrase> record(Source source) {
        return Started.STYLE.full(source);
    }

    /** A source that was named before: author and symbol, or author and year. */
    public static List<Phrase> shortForm(Source source) {
        return Started.STYLE.abridged(source);
    }

    private synchronized List<Phrase> full(Source source) {
        return records.computeIfAbsent(source, s -> {
            ask(s);
            return phrases(processor.makeBibliography().getEntries()[0]);
        });
    }

    private synchronized List<Phrase> abridged(Source source) {
        return shortForms.computeIfAbsent(source, s -> {
            ask(s);
            return phrases(processor.makeCitation(s.id()).get(0).getText());
        });
    }

    private void ask(Source source) {
        processor.reset();
        asked.items = List.of(CslRecord.of(source));
        processor.registerCitationItems(source.id());
    }

    /** The record that the processor is to print. */
    private static final class Asked implements ItemDataProvider {

        private List<CSLItemData> items = List.of();

        @Override
        public CSLItemData retrieveItem(String id) {
            return items.get(0);
        }

        @Override
        public Collection<String> getIds() {
            return items.stream().map(CSLItemData::getId).toList();
        }
    }

    private static List<Phrase> phrases(String html) {
        return Phrase.ofHtml(html).stream()
                .map(p -> new Phrase(CslRecord.unmasked(p.words()), p.italic()))
                .toList();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HouseStyle.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
