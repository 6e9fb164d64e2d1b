package org.r2prating.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Everything a rule pack takes for granted: scale, areas and indicators, the questions that facts answer, closed lists.
 *
 * @param name what is assessed, as it stands in titles
 * @param score how a score is made from ratings
 * @param rankFrom the share of indicators that must be rated with a point before a state is given a rank; empty: none is
 * @param searchedNone the policy in force unless another is asked for
 * @param questions treaties, mechanisms, memberships, forums and coded questions, in the order of the file
 * @param unused steps of a ladder that no rule of the shipped pack gives, with the reason
 */
public record Framework(
        String name,
        Scale scale,
        ScoreFormula score,
        OptionalDouble rankFrom,
        SearchedNone searchedNone,
        List<Area> areas,
        List<Question> questions,
        List<Index> indices,
        List<Resolution> resolutions,
        List<TallyList> tallies,
        double womenShareTarget,
        String peacekeepingLook,
        List<UnusedStep> unused) {

    public Framework {
        areas = List.copyOf(areas);
        questions = List.copyOf(questions);
        indices = List.copyOf(indices);
        resolutions = List.copyOf(resolutions);
        tallies = List.copyOf(tallies);
        unused = List.copyOf(unused);
    }

    /** A rating that no rule proposes for an indicator, and why. */
    public record UnusedStep(String indicator, Rating rating, String reason) {}

    /** How a score is made from ratings. */
    public enum ScoreFormula {
        /** 100 times the points reached, divided by the points to be had. */
        POINTS_SHARE,
        /** The mean of the areas' own shares. */
        AREA_MEAN
    }

    /** All indicators in the published order. */
    public List<Indicator> indicators() {
        return areas.stream().flatMap(a -> a.indicators().stream()).toList();
    }

    /** How many indicators must be rated with a point before a state is given a rank; empty when none is. */
    public OptionalInt neededForRank() {
        return rankFrom.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        (int) Math.ceil(rankFrom.getAsDouble() * indicators().size()));
    }

    public Optional<Indicator> indicator(String id) {
        return indicators().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    public Optional<Question> question(Subject subject) {
        return questions.stream().filter(q -> q.subject().equals(subject)).findFirst();
    }

    public Optional<Index> index(String id) {
        return indices.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    public Optional<Resolution> resolution(String symbol) {
        return resolutions.stream().filter(r -> r.symbol().equals(symbol)).findFirst();
    }

    public Optional<TallyList> tally(String id) {
        return tallies.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** The ids of all subjects of a kind, in the order of the file. */
    public List<String> subjects(FactKind kind) {
        return switch (kind) {
            case VOTE -> resolutions.stream().map(Resolution::symbol).toList();
            case INDEX -> indices.stream().map(Index::id).toList();
            case PEACEKEEPING -> List.of("");
            default ->
                questions.stream()
                        .map(Question::subject)
                        .filter(s -> s.kind() == kind)
                        .map(Subject::id)
                        .toList();
        };
    }
}
