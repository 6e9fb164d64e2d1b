package org.r2prating.annex;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An indicator and its rating in one line, such as {@code Support the Kigali Principles: Very Weak}.
 *
 * @param rating the words of the rating, with the sign before them
 */
record RatedLine(Passage wording, Passage rating, Assessed assessed) {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[:|]\\s*|\\s+[–—-]\\s+|\\s+(?=[(\\[])");
    private static final int LONGEST = 400;

    static Optional<RatedLine> of(Passage words, Vocabulary vocabulary) {
        String text = words.text();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher between = BETWEEN.matcher(text);
        while (between.find()) {
            Optional<Assessed> assessed = vocabulary
                    .assessments
                    .of(text.substring(between.end()).replaceFirst("^[(\\[]", ""))
                    .filter(Assessed::isRating);
            String wording = text.substring(0, between.start());
            if (assessed.isPresent() && vocabulary.wordings.indicator(wording).isPresent()) {
                List<Passage> parts = words.cut(between.start());
                return Optional.of(new RatedLine(parts.get(0), parts.get(1), assessed.get()));
            }
        }
        return Optional.empty();
    }
}
