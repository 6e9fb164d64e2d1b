package org.r2prating.annex;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.model.Framework;
import org.r2prating.model.Rating;
import org.r2prating.model.Scale;

/**
 * What a cell or line says of a rating: the assessment, the change, or both.
 *
 * @param assessment as printed; empty when only a change is
 * @param rating empty when the assessment is no single rating of the scale
 * @param change as printed; empty when only an assessment is
 */
record Assessed(String assessment, Optional<Rating> rating, String change) {

    private static final String CHANGE = "unchanged|no change|increased?|decreased?|improve[ds]?|improvement|declined?|"
            + "deteriorated?|deterioration|worsened|upgraded?|downgraded?|raised|lowered|stable|same|new|up|down|changed|"
            + "not comparable|no earlier assessment|no previous assessment|newly assessed|first assessment|n/a|[↑↓→↔⬆⬇▲▼=+–-]";
    private static final String NONE = "insufficient evidence|not applicable|not rated|not assessed|no rating|unrated";

    /** Reads such words, by the labels of a scale; symbols and arrows that only repeat them do not count. */
    static final class Reading {

        private final Pattern pattern;
        private final Scale scale;

        Reading(Framework framework) {
            scale = framework.scale();
            String labels = scale.labels().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(l -> Pattern.quote(l.toLowerCase(Locale.ROOT)).replace(" ", "\\E\\s+\\Q"))
                    .collect(Collectors.joining("|"));
            String level = "(?:" + labels + ")";
            String symbols =
                    scale.ratings().stream().map(r -> Pattern.quote(r.symbol())).collect(Collectors.joining("|"));
            pattern = Pattern.compile(
                    "(?:(?:" + symbols + "|\\?|n/a(?=\\s+not)){1,2}\\s*)?(?:(?<assessment>" + level
                            + "(?:\\s*(?:to|or|-|–|/)\\s*" + level + ")?|" + NONE + "))?"
                            + "\\s*[,;:(/|–-]?\\s*(?:[↑↓→↔▲▼=]\\s*(?=\\p{L}))?(?<change>(?:" + CHANGE + ")?)\\s*[.)]?",
                    Pattern.CASE_INSENSITIVE);
        }

        /** Empty when the words are anything else. */
        Optional<Assessed> of(String words) {
            String printed = words.replaceFirst("^[\\s○◔◑◕●■□▪•*]+", "").strip();
            if (printed.isEmpty() || printed.length() > 80) {
                return Optional.empty();
            }
            Matcher matcher = pattern.matcher(printed);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String assessment = Optional.ofNullable(matcher.group("assessment")).orElse("");
            String change = matcher.group("change");
            return assessment.isEmpty() && change.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Assessed(assessment, rating(assessment), change));
        }

        /** The group of a summary list, with or without the number of its indicators. */
        Optional<Assessed> group(String words) {
            return of(words.replaceAll("\\s*[(\\[]\\d{1,3}[)\\]]\\s*:?$|\\s*[:–-]\\s*\\d{0,3}$|\\s+\\d{1,3}$", ""))
                    .filter(a -> !a.assessment().isEmpty() && a.change().isEmpty());
        }

        /** Whether words tell what the symbols of all ratings stand for. */
        boolean isLegend(String words) {
            return words.matches("[○◔◑◕●■□▪].*")
                    && scale.ratings().stream().allMatch(r -> words.contains(r.symbol() + " " + r.label()));
        }

        private Optional<Rating> rating(String assessment) {
            String plain = assessment.replaceAll("\\s+", " ");
            List<Rating> all = scale.ratings();
            return all.stream().filter(r -> r.label().equalsIgnoreCase(plain)).findFirst();
        }
    }

    /** What is known already, and what more says beyond it. */
    Assessed and(Assessed more) {
        return new Assessed(
                isRating() ? assessment : more.assessment,
                isRating() ? rating : more.rating,
                change.isEmpty() ? more.change : change);
    }

    boolean isRating() {
        return !assessment.isEmpty();
    }
}
