package org.r2prating.explain;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.r2prating.facts.Author;
import org.r2prating.facts.PartialDate;
import org.r2prating.facts.Source;

/** A source as the CSL processor takes it. */
final class CslRecord {

    private static final String QUOTES = "'\"‘’“”";

    /** Characters that no text has, one for each of the quotes. */
    private static final String STAND_INS = "\uE000\uE001\uE002\uE003\uE004\uE005";

    private CslRecord() {}

    static CSLItemData of(Source source) {
        CSLItemDataBuilder item = new CSLItemDataBuilder().id(source.id()).title(masked(source.title()));
        if (!source.authors().isEmpty()) {
            item.author(source.authors().stream().map(CslRecord::name).toArray(CSLName[]::new));
        }
        if (!source.container().isEmpty()) {
            item.containerTitle(masked(source.container()));
        }
        if (!source.volume().isEmpty()) {
            item.volume(masked(source.volume()));
        }
        if (!source.issue().isEmpty()) {
            item.issue(masked(source.issue()));
        }
        if (!source.publisher().isEmpty()
                && !source.authors().equals(List.of(Author.institution(source.publisher())))) {
            item.publisher(masked(source.publisher()));
        }
        if (!source.number().isEmpty()) {
            item.callNumber(masked(source.number()));
        }
        if (source.issued() != null) {
            item.issued(date(source.issued()));
        }
        return item.build();
    }

    /** The processor would turn straight quotes into others: ours are printed as the record has them. */
    static String masked(String text) {
        return StringUtils.replaceChars(text, QUOTES, STAND_INS);
    }

    /** What was masked, as it was. */
    static String unmasked(String text) {
        return StringUtils.replaceChars(text, STAND_INS, QUOTES);
    }

    private static CSLName name(Author author) {
        if (!author.institution().isEmpty()) {
            return new CSLNameBuilder().literal(masked(author.institution())).build();
        }
        return new CSLNameBuilder()
                .family(given(author.family()))
                .given(given(author.given()))
                .nonDroppingParticle(given(author.particle()))
                .droppingParticle(given(author.droppingParticle()))
                .suffix(given(author.suffix()))
                .build();
    }

    @SuppressWarnings("NullAway") // the processor takes null for what is not given
    private static @Nullable String given(String part) {
        return part.isEmpty() ? null : masked(part);
    }

    /** As exactly as it is known: a year, a month or a day. */
    private static CSLDate date(PartialDate date) {
        int[] parts = Stream.of(StringUtils.split(date.text(), '-'))
                .mapToInt(Integer::parseInt)
                .toArray();
        return new CSLDateBuilder().dateParts(parts).build();
    }
}
