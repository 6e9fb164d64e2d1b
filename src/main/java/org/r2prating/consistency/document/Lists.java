package org.r2prating.consistency.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.annex.PublishedAnnex.Treaty;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.input.Place;

/** The list of treaties that a row holds, and the sentences about them. */
final class Lists {

    private static final Pattern SET = Pattern.compile(
            "\\b(?:of|the) (" + Numbers.NUMBER + ") (?:[\\w-]+ ){0,6}?(?:treaties|instruments|conventions)\\b",
            Pattern.CASE_INSENSITIVE);

    private Lists() {}

    /** The row that lists treaties; the one with the longest list, should several. */
    static Optional<Row> treatyRow(AnnexCase subject) {
        return subject.annex().rows().stream()
                .filter(r -> r.treaties().stream().anyMatch(Treaty::ratified))
                .reduce((a, b) -> b.treaties().size() > a.treaties().size() ? b : a);
    }

    /** Every sentence of the text. */
    static Stream<Sentence> sentences(AnnexCase subject) {
        return subject.annex().text().flatMap(p -> Sentence.of(p).stream());
    }

    /**
     * How many instruments the notes of a row say there are, down to the first passage of its list (what stands behind that
     * may be about a rule or another set); empty when they do not say it, or say two numbers.
     */
    static OptionalInt saidSize(Row row) {
        Optional<Place> list = row.treaties().stream().map(Treaty::place).min(Comparator.naturalOrder());
        List<Integer> said = row.notes().stream()
                .filter(n -> list.filter(l -> n.place().compareTo(l) > 0).isEmpty())
                .flatMap(n -> SET.matcher(n.text()).results())
                .map(r -> Numbers.value(r.group(1)))
                .distinct()
                .toList();
        return said.size() == 1 ? OptionalInt.of(said.get(0)) : OptionalInt.empty();
    }

    /** Whether a match is only a bound or a guess, by the words before it: "at least", "about". */
    static boolean vague(String sentence, Matcher match) {
        return vague(sentence.substring(0, match.start()));
    }

    /** Whether words that end with them make what follows a bound or a guess. */
    static boolean vague(String before) {
        return before.matches(
                "(?is).*\\b(?:at least|at most|more than|fewer than|less than|up to|about|around|nearly|almost"
                        + "|approximately|roughly|(?<!\\b(?:spread|divided|distributed|shared|extended) )over|some|not)(?: the)?\\s*");
    }
}
