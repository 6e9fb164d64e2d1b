package org.r2prating.annex;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.annex.PublishedAnnex.Match;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;

/** Which indicators a sentence speaks of, by the words that the framework declares for each. */
final class Subjects {

    private final Map<String, Pattern> words = new HashMap<>();

    Subjects(Framework framework) {
        for (Indicator indicator : framework.indicators()) {
            if (!indicator.words().isEmpty()) {
                String any = indicator.words().stream().map(Pattern::quote).collect(Collectors.joining("|"));
                words.put(
                        indicator.id(),
                        Pattern.compile(
                                "(?<![\\p{L}\\d])(?:" + any + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
            }
        }
    }

    /** Whether it can be told at all what a text about an indicator speaks of. */
    boolean knows(Optional<Match> indicator) {
        return indicator.filter(m -> words.containsKey(m.indicator())).isPresent();
    }

    boolean speaks(String text, Optional<Match> indicator) {
        return indicator
                .map(m -> words.get(m.indicator()))
                .filter(p -> p.matcher(text).find())
                .isPresent();
    }
}
