package org.r2prating.annex;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.collections4.SetUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.r2prating.annex.PublishedAnnex.Match;
import org.r2prating.model.Area;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;

/**
 * Recognises the wordings of a framework's indicators and areas. The distance of a printed wording is the number of
 * letters to be changed, as a share of the longer of the two; case, kinds of quotes and dashes, space, a number before it
 * and a full stop behind it do not count.
 */
final class Wordings {

    /** Two wordings are near each other when at most this share of the letters differs. */
    static final double NEAR = 0.2;

    /** An area's name is short, and has no neighbour it could be taken for. */
    private static final double NEAR_AREA = 0.3;

    private static final int LONGEST = 400;
    private static final int SHORTEST_PART = 10;
    private static final int SHORTEST_BEGINNING = 5;
    private static final Pattern NUMBER = Pattern.compile("^(?:indicator\\s*)?\\(?\\d{1,2}[.):]?\\s+(?=\\p{L})");

    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Area> areas = new LinkedHashMap<>();
    /** The letters of both. */
    private final Set<String> letters = new HashSet<>();

    private final Map<String, Optional<Match>> recognised = new HashMap<>();

    Wordings(Framework framework) {
        framework.indicators().forEach(i -> indicators.put(plain(i.name()), i));
        framework.areas().forEach(a -> areas.put(plain(a.name()), a));
        known().forEach(k -> letters.add(letters(k)));
    }

    /** The words of all indicators and areas, as they are compared. */
    Set<String> known() {
        return SetUtils.union(indicators.keySet(), areas.keySet());
    }

    /** Whether words are, letter by letter, an indicator's wording or an area's name. */
    boolean isKnown(String printed) {
        return printed.length() <= LONGEST && letters.contains(letters(printed));
    }

    /** Whether words are the first of an indicator's wording or of an area's name, or all of it and something behind it. */
    boolean mayBeginKnown(String printed) {
        String begin = letters(printed.substring(0, Math.min(LONGEST, printed.length())));
        return begin.length() >= SHORTEST_BEGINNING
                && letters.stream().anyMatch(l -> l.startsWith(begin) || begin.startsWith(l));
    }

    private static String letters(String printed) {
        return plain(printed).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The indicator that a printed wording stands for; empty when none is near. */
    Optional<Match> indicator(String printed) {
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        return recognised.computeIfAbsent(printed, p -> nearest(p, indicators, NEAR)
                .map(n -> new Match(n.value().id(), n.distance())));
    }

    /** How far a printed wording is from that of one indicator. */
    double distance(String printed, String indicator) {
        String plain = plain(printed);
        return indicators.entrySet().stream()
                .filter(e -> e.getValue().id().equals(indicator))
                .mapToDouble(
                        e -> (double) LevenshteinDistance.getDefaultInstance().apply(plain, e.getKey())
                                / Math.max(plain.length(), e.getKey().length()))
                .findFirst()
                .orElse(1);
    }

    /** The id of the area that a printed name stands for; empty when none is near. */
    Optional<String> area(String printed) {
        return nearest(printed, areas, NEAR_AREA).map(n -> n.value().id());
    }

    /** The id of the area that the framework has a worded indicator in; empty when the words are none. */
    Optional<String> areaOf(String printed) {
        return nearest(printed, indicators, NEAR).map(n -> n.value().area());
    }

    /** Whether words are the first of an indicator's wording and not all of it. */
    boolean begins(String printed) {
        return beginning(printed).isPresent();
    }

    /** The one indicator whose wording begins with these words, and how much of it is missing. */
    Optional<Match> beginning(String printed) {
        if (printed.length() < SHORTEST_PART || printed.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(printed);
        List<Map.Entry<String, Indicator>> found = indicators.entrySet().stream()
                .filter(e -> e.getKey().startsWith(plain + " ") || e.getKey().startsWith(plain + ","))
                .toList();
        return found.size() != 1
                ? Optional.empty()
                : Optional.of(new Match(
                        found.get(0).getValue().id(),
                        1 - (double) plain.length() / found.get(0).getKey().length()));
    }

    /** Whether some words and then others are nearer to an indicator's wording than the first alone. */
    boolean completes(String first, String rest) {
        Optional<Match> whole = indicator(first + " " + rest);
        return whole.isPresent()
                && indicator(first)
                        .filter(m -> m.distance() <= whole.get().distance())
                        .isEmpty();
    }

    /** Whether some words and then others are nearer to an area's name than either alone. */
    boolean completesArea(String first, String rest) {
        Optional<Double> whole = distanceOfArea(first + " " + rest);
        return whole.isPresent()
                && distanceOfArea(first).filter(d -> d <= whole.get()).isEmpty()
                && distanceOfArea(rest).filter(d -> d <= whole.get()).isEmpty();
    }

    private Optional<Double> distanceOfArea(String printed) {
        return nearest(printed, areas, NEAR_AREA).map(Near::distance);
    }

    /** The number printed before a wording, and the wording; the wording alone when it has none. */
    static List<Passage> numbered(Passage printed) {
        Matcher number = NUMBER.matcher(printed.text().toLowerCase(Locale.ROOT));
        return number.find() ? printed.cut(number.end()) : List.of(printed);
    }

    private record Near<T>(T value, double distance) {}

    private static <T> Optional<Near<T>> nearest(String printed, Map<String, T> known, double near) {
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(printed);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        T same = known.get(plain);
        if (same != null) {
            return Optional.of(new Near<>(same, 0));
        }
        List<Near<T>> all = new ArrayList<>();
        known.forEach((words, value) -> {
            int longer = Math.max(words.length(), plain.length());
            int most = (int) (near * longer);
            if (Math.abs(words.length() - plain.length()) <= most) {
                int distance = new LevenshteinDistance(most).apply(plain, words);
                if (distance >= 0) {
                    all.add(new Near<>(value, (double) distance / longer));
                }
            }
        });
        return all.stream().min(Comparator.comparingDouble(Near::distance));
    }

    /** A wording without what does not count. */
    static String plain(String printed) {
        String lower = Normalizer.normalize(printed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[‘’`´]", "'")
                .replaceAll("[“”«»]", "\"")
                .replaceAll("\\s*[‐-―]\\s*", "-")
                .replaceAll("\\s+", " ")
                .strip();
        return NUMBER.matcher(lower).replaceFirst("").replaceAll("[\\s.:;,]+$", "");
    }
}
