package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.consistency.claim.Item;
import org.r2prating.consistency.claim.World;
import org.r2prating.model.Area;
import org.r2prating.model.Framework;
import org.r2prating.model.Rating;

/** The ratings of a whole table, and how they moved, and the words for both. */
final class RatingWorld implements World {

    private static final String UP = "up";
    private static final String DOWN = "down";
    private static final String SAME = "unchanged";
    private static final Map<ChangeLabel, String> MOVES =
            Map.of(ChangeLabel.INCREASE, UP, ChangeLabel.DECREASE, DOWN, ChangeLabel.UNCHANGED, SAME);
    private static final Map<String, String> MOVED = Map.of(
            UP,
            "rose|risen|went up|gone up|go up|moved up|came up|improv(?:ed?|ements?)|increas(?:ed|es?)|upgrad(?:ed|es?)|raised|for the better|upward",
            DOWN,
            "fell|fallen|went down|gone down|go down|moved down|came down|come down|declin(?:ed|es?)|decreas(?:ed|es?)|downgrad(?:ed|es?)|lowered|dropped|deteriorated|worsened|slipped|for the worse|backwards|downward",
            SAME,
            "unchanged|stayed (?:the same|where it was|where they were|put)|as they were|have not moved|has not moved|did not (?:change|move)|stood still");
    private static final Pattern CUE = Pattern.compile(
            "\\b(?:ratings?|rated|indicators?|assess\\w+|grad\\w+|marks?|categor\\w+|table|scale)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:(?:19|20)\\d\\d edition|index|indices|Freedom House|V-Dem|CIVICUS|shadow report|GANHRI|accreditation|score[sd]?|points?|if|edition before|previous edition|last edition|pilot|self-assessment|pillars?|under the same rules)\\b");
    private static final Pattern NAMED = Pattern.compile("\\b(?:area|chapter|heading|section)\\b");

    /** Grades of institutions, not of the annex. */
    private static final Pattern INSTITUTION = Pattern.compile(
            "\\b(?:[Ss]tatus ['\"]?[A-C]\\b|Paris Principles)|\\binstitution\\b.*\\b(?:highest|lowest|top|bottom) (?:grade|status|category)");

    /** Of some indicators only, which the words name. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:areas|next|already|first|last|(?:one|two|three|four|five|some|half|most|all|both|none) of (?:them|these|those|which) (?:is|are|was|were)|others?|rest|remaining|remainder|the one area|area where|area in which|would)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THINGS = Pattern.compile(
            "\\b(?:indicators?|ratings?|assessments?|rows?|grades?|marks?|times)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEVERAL = Pattern.compile("(?!)");

    private final Map<Area, List<Item>> areas = new LinkedHashMap<>();
    private final Map<String, Pattern> properties = new LinkedHashMap<>();

    private RatingWorld(Table table, Framework framework) {
        List<Rating> ratings = framework.scale().ratings();
        for (Area area : framework.areas()) {
            areas.put(
                    area,
                    area.indicators().stream()
                            .map(i -> item(Objects.requireNonNull(table.rows().get(i.id())), ratings))
                            .toList());
        }
        for (Rating rating : ratings) {
            String label = (rating.label().startsWith("Very ") ? "" : "(?<!Very )") + Pattern.quote(rating.label());
            boolean lowest = rating.equals(ratings.get(0));
            boolean highest = rating.equals(ratings.get(ratings.size() - 1));
            properties.put(
                    rating.label(),
                    Pattern.compile("['\"]?\\b" + label + "\\b['\"]?"
                            + (lowest
                                    ? "|\\b(?:the )?(?:lowest|bottom) (?:rating|grade|mark|category|level|rung|step)\\b|\\bthe (?:very )?bottom of the (?:scale|ladder)\\b"
                                    : "")
                            + (highest
                                    ? "|\\b(?:the )?(?:highest|top) (?:rating|grade|mark|category|level|rung|step)\\b|\\bthe (?:very )?top of the (?:scale|ladder)\\b"
                                    : "")));
            properties.put(
                    atLeast(rating),
                    Pattern.compile("['\"]?\\b" + label + "['\"]? (?:or|and) (?:better|higher|above|stronger)\\b"));
            properties.put(
                    atMost(rating),
                    Pattern.compile("['\"]?\\b" + label + "['\"]? (?:or|and) (?:worse|lower|below|weaker)\\b"
                            + (rating.equals(ratings.get(1))
                                    ? "|\\bthe two lowest (?:grades|ratings|marks|categories|levels|rungs|steps)\\b"
                                    : "")));
            properties.put(
                    "above " + rating.label(),
                    Pattern.compile("\\b(?:(?:better|higher|stronger|more) than|above|beyond) (?:a )?['\"]?" + label
                            + "\\b['\"]?"));
            properties.put(
                    "below " + rating.label(),
                    Pattern.compile(
                            "\\b(?:(?:worse|lower|weaker|less) than|below|under) (?:a )?['\"]?" + label + "\\b['\"]?"));
        }
        MOVED.forEach((move, words) ->
                properties.put(move, Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE)));
    }

    /** The ratings of an annex; empty where its table is not whole. */
    static Optional<RatingWorld> of(AnnexCase subject) {
        Table table = Table.of(subject);
        return table.whole()
                        && table.ratings().size()
                                == subject.framework().indicators().size()
                ? Optional.of(new RatingWorld(table, subject.framework()))
                : Optional.empty();
    }

    private static String atLeast(Rating rating) {
        return rating.label() + " or better";
    }

    private static String atMost(Rating rating) {
        return rating.label() + " or worse";
    }

    private static Item item(Row row, List<Rating> ratings) {
        Rating own = row.rating().orElseThrow();
        Set<String> is = new LinkedHashSet<>();
        is.add(own.label());
        for (Rating rating : ratings) {
            int compared = own.compareTo(rating);
            if (compared >= 0) {
                is.add(atLeast(rating));
            }
            if (compared <= 0) {
                is.add(atMost(rating));
            }
            if (compared > 0) {
                is.add("above " + rating.label());
            }
            if (compared < 0) {
                is.add("below " + rating.label());
            }
        }
        ChangeLabel.of(row.change()).map(MOVES::get).ifPresent(is::add);
        return new Item(row.wording().text() + ": " + row.assessment(), row.place(), is, OptionalInt.empty());
    }

    @Override
    public List<List<Item>> wholes() {
        return List.of(areas.values().stream().flatMap(List::stream).toList());
    }

    @Override
    public Map<String, Pattern> properties() {
        return properties;
    }

    @Override
    public Pattern things() {
        return THINGS;
    }

    @Override
    public Pattern several() {
        return SEVERAL;
    }

    @Override
    public boolean isMeant(String sentence) {
        boolean labelled = properties.entrySet().stream()
                .filter(p -> !MOVED.containsKey(p.getKey()))
                .anyMatch(p -> p.getValue().matcher(sentence).find());
        return (labelled || CUE.matcher(sentence).find())
                && !OTHER.matcher(sentence).find()
                && !INSTITUTION.matcher(sentence).find();
    }

    @Override
    public Narrowed narrowed(String words) {
        List<Item> items = new ArrayList<>();
        areas.forEach((area, of) -> {
            if (named(area).matcher(words).find()) {
                items.addAll(of);
            }
        });
        if (items.isEmpty()) {
            return NAMED.matcher(words).find() || ASIDE.matcher(words).find() ? Narrowed.UNKNOWN : Narrowed.NOT;
        }
        return new Narrowed(Optional.of(items), ASIDE.matcher(words).find(), words);
    }

    /** The name of an area, with or without a first word that says only how far it reaches, and without what a second comma adds. */
    private static Pattern named(Area area) {
        String name = StringUtils.substringBefore(area.name().replaceFirst("^International ", ""), ", Peacekeeping");
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE);
    }
}
