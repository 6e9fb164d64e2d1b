package org.r2prating.annex;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An indicator and its rating in one line, such as {@code Support the Kigali Principles: Very Weak}; behind the very
 * words of an indicator a space is enough, as in the head of a part of a web page that opens when it is clicked.
 *
 * @param rating the words of the rating, with the sign before them
 */
record RatedLine(Passage wording, Passage rating, Assessed assessed) {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[:|]\\s*|\\s+[–—-]\\s+|\\s+(?=[(\\[])|\\s+");
    private static final int LONGEST = 400;
    /** In words. */
    private static final int LONGEST_LABEL = 2;

    static Optional<RatedLine> of(Passage words, Vocabulary vocabulary) {
        return between(words.text(), vocabulary).map(at -> {
            List<Passage> parts = words.cut(at);
            return new RatedLine(
                    parts.get(0),
                    parts.get(1),
                    assessed(words.text().substring(at), vocabulary).orElseThrow());
        });
    }

    /** Where the wording of an indicator ends and its rating follows; empty when a line is no such line. */
    static Optional<Integer> between(String text, Vocabulary vocabulary) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher between = BETWEEN.matcher(text);
        while (between.find()) {
            boolean sign =
                    !between.group().isBlank() || text.substring(between.end()).matches("[(\\[].*");
            if (assessed(text.substring(between.start()), vocabulary).isPresent()
                    && vocabulary
                            .wordings
                            .indicator(text.substring(0, between.start()))
                            .filter(m -> sign || m.distance() == 0)
                            .isPresent()) {
                return Optional.of(between.start());
            }
        }
        return Optional.empty();
    }

    /** Where the wording of an indicator begins behind the label of a group that stands in the same line: {@code Very Weak  Appoint ...}. */
    static Optional<Integer> behindLabel(String text, Vocabulary vocabulary) {
        return IntStream.iterate(text.indexOf(' '), at -> at > 0, at -> text.indexOf(' ', at + 1))
                .limit(LONGEST_LABEL)
                .filter(at ->
                        vocabulary.assessments.group(text.substring(0, at)).isPresent())
                .filter(at -> vocabulary.wordings.indicator(text.substring(at)).isPresent())
                .boxed()
                .findFirst();
    }

    private static Optional<Assessed> assessed(String rest, Vocabulary vocabulary) {
        Matcher sign = BETWEEN.matcher(rest);
        String words = sign.lookingAt() ? rest.substring(sign.end()) : rest;
        return vocabulary.assessments.of(words.replaceFirst("^[(\\[]", "")).filter(Assessed::isRating);
    }
}
