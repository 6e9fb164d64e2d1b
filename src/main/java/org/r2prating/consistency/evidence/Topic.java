package org.r2prating.consistency.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.consistency.wording.Words;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.model.Question;

/**
 * What an indicator asks, in words that few others ask for. The words of the first area (the crimes themselves, the risk
 * of them) are the subject of the whole framework: elsewhere they say nothing of what one indicator asks.
 *
 * @param words beginnings of words and phrases that the framework gives for it
 * @param stems of its wording, its questions and their answers, but for those of many indicators
 */
record Topic(List<String> words, Set<String> stems) {

    private static final int FEW = 4;
    private static final Set<String> OF_QUESTIONS =
            Words.stems("find made taken given after before cut part stand last commit");

    /** The topics of all indicators, by their ids. */
    static Map<String, Topic> of(Framework framework) {
        Map<String, Set<String>> stems = new LinkedHashMap<>();
        framework.indicators().forEach(i -> stems.put(i.id(), stems(i, framework)));
        Map<String, Integer> shared = new HashMap<>();
        stems.values().forEach(of -> of.forEach(s -> shared.merge(s, 1, Integer::sum)));
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (Indicator indicator : framework.indicators()) {
            List<String> others = framework.areas().get(0).indicators().stream()
                    .filter(i -> !i.area().equals(indicator.area()))
                    .flatMap(i -> i.words().stream())
                    .toList();
            List<String> words =
                    indicator.words().stream().filter(w -> !others.contains(w)).toList();
            Set<String> own = new HashSet<>(stems.get(indicator.id()));
            own.removeAll(OF_QUESTIONS);
            own.removeIf(s -> shared.getOrDefault(s, 0) > FEW
                    || others.stream().anyMatch(o -> o.startsWith(s) || s.startsWith(o)));
            topics.put(indicator.id(), new Topic(words, own));
        }
        return topics;
    }

    private static Set<String> stems(Indicator indicator, Framework framework) {
        Stream<String> asked = framework.questions().stream()
                .filter(q -> q.indicator().equals(indicator.id()))
                .map(Topic::text);
        return Words.stems(Stream.concat(Stream.of(indicator.name()), asked).collect(Collectors.joining(" ")));
    }

    private static String text(Question question) {
        return question.text() + " " + String.join(" ", question.answers()).replace('-', ' ');
    }

    /** Whether a text speaks of it. */
    boolean isSpokenOf(String text) {
        String said = " " + Words.bare(text);
        return words.stream().anyMatch(w -> said.contains(" " + Words.bare(w)))
                || Words.stems(text).stream().anyMatch(stems::contains);
    }
}
