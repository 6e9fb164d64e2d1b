package org.r2prating.report.annex;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Certainty;
import org.r2prating.engine.Flag;
import org.r2prating.explain.Wording;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.model.Framework;
import org.r2prating.model.Subject;
import org.r2prating.model.TallyList;
import org.r2prating.report.annex.Annex.MethodNote;
import org.r2prating.rules.RulePack;

/** How a document was made, so that it can be judged and made again. */
final class MethodNotes {

    private final Assessment assessment;
    private final RulePack pack;
    private final List<Fact> inView;
    private final Decided decided;
    private final String version;

    MethodNotes(Assessment assessment, RulePack pack, List<Fact> inView, Decided decided, String version) {
        this.assessment = assessment;
        this.pack = pack;
        this.inView = inView;
        this.decided = decided;
        this.version = version;
    }

    List<MethodNote> all() {
        List<MethodNote> notes = new ArrayList<>();
        notes.add(note(decided.heading(), decided.method()));
        notes.add(note("Facts and sources", facts()));
        notes.add(note("Searches that found nothing", policy()));
        notes.add(note("Closed lists", lists()));
        notes.add(note("From facts to ratings", ratings()));
        notes.add(note("Changes", changes()));
        notes.add(note(
                "Version",
                "Rule pack " + assessment.packDigest() + ".",
                "Fact base " + assessment.factsDigest() + ".",
                "Program " + version + "."));
        return notes;
    }

    private List<String> facts() {
        Map<EvidenceStatus, Integer> counts = new EnumMap<>(EvidenceStatus.class);
        inView.forEach(f -> counts.merge(f.status(), 1, Integer::sum));
        String spread = counts.entrySet().stream()
                .map(e -> e.getValue() + " " + status(e.getKey()))
                .collect(Collectors.joining(", "));
        long sources = inView.stream()
                .flatMap(f -> f.evidence().stream())
                .map(Evidence::source)
                .distinct()
                .count();
        List<String> said = new ArrayList<>();
        said.add("The edition covers the time from "
                + Wording.day(assessment.edition().since()) + " to "
                + Wording.day(assessment.edition().until()) + ", which is also the cut-off for evidence.");
        said.add(
                inView.isEmpty()
                        ? "No fact is known of " + assessment.country().inSentence() + "."
                        : "In view for " + assessment.country().inSentence() + (inView.size() == 1 ? " was " : " were ")
                                + figure(inView.size(), "fact") + " from " + figure((int) sources, "source") + ": "
                                + spread + ".");
        long findings =
                inView.stream().filter(f -> f.passport().coding() != null).count();
        if (findings > 0) {
            said.add("Of these, " + findings + (findings == 1 ? " was" : " were") + " coded by " + coders() + ".");
        }
        return said;
    }

    private String coders() {
        return Counts.list(inView.stream()
                .map(f -> f.passport().coding())
                .filter(c -> c != null)
                .map(c -> c.by() + ", " + Wording.day(c.on()))
                .distinct()
                .sorted()
                .map(c -> "“" + c + "”")
                .toList());
    }

    private static String figure(int count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    private static String status(EvidenceStatus status) {
        return switch (status) {
            case DOCUMENTED -> "stated by a source";
            case ABSENT_FROM_CLOSED_LIST -> "known because a closed list does not name the state";
            case SEARCHED_NONE -> "searched for and not found";
            case INACCESSIBLE -> "not to be verified";
            case CONFLICTING -> "in conflict with each other";
        };
    }

    private List<String> policy() {
        String policy =
                switch (assessment.policy()) {
                    case WORST ->
                        "A search that found nothing is read as the framework declares: of a measure, that there is none;"
                                + " of a harm, nothing is concluded from it.";
                    case NEUTRAL -> "Nothing is concluded from a search that found nothing.";
                    case EXCLUDE ->
                        "A search that found nothing says nothing, and an indicator about which nothing else is known has"
                                + " no rating.";
                    case CARRY_FORWARD ->
                        "Where a search found nothing, the fact of the earlier edition on the same matter stands in for"
                                + " it.";
                };
        int only = (int) assessment.recommendations().stream()
                .filter(r -> r.flags().contains(Flag.ABSENCE_ONLY))
                .count();
        return List.of(
                policy,
                "What nobody looked up is never read as bad: it leaves ratings open.",
                only == 0
                        ? "No assessment in this document rests on absence alone."
                        : StringUtils.capitalize(Counts.of(only, "assessment")) + (only == 1 ? " rests" : " rest")
                                + " on absence alone.");
    }

    private List<String> lists() {
        return pack.framework().tallies().stream()
                .flatMap(list -> list(list).stream())
                .toList();
    }

    /** A list with the entries that the edition has: a resolution of a later session is none of them. */
    private Optional<String> list(TallyList list) {
        List<String> entries = list.entries().stream()
                .filter(e -> e.subjects().keySet().stream().allMatch(this::belongs))
                .map(TallyList.Entry::label)
                .map(e -> e.endsWith("?") ? "“" + e + "”" : e)
                .toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(StringUtils.capitalize(list.label()) + ", " + entries.size() + " in all: "
                        + String.join("; ", entries) + ".");
    }

    private boolean belongs(Subject subject) {
        return pack.framework()
                .resolution(subject.id())
                .filter(r -> !assessment.edition().covers(r))
                .isEmpty();
    }

    private List<String> ratings() {
        Framework framework = pack.framework();
        List<String> said = new ArrayList<>();
        said.add("The rule pack has " + pack.cards().size() + " rules for "
                + framework.indicators().size() + " indicators; the scale is "
                + framework.scale().ratings().stream()
                        .map(r -> r.symbol() + " " + r.label())
                        .collect(Collectors.joining(", "))
                + ".");
        said.add(
                "A rule proposes a rating, or sets a floor or a limit to it; the highest floor lifts what is proposed, and"
                        + " the lowest limit then holds it back.");
        Map<Certainty.Level, Integer> levels = new LinkedHashMap<>();
        for (Certainty.Level level : Certainty.Level.values()) {
            int count = (int) assessment.recommendations().stream()
                    .filter(r -> r.certainty().filter(c -> c.level() == level).isPresent())
                    .count();
            if (count > 0) {
                levels.put(level, count);
            }
        }
        if (!levels.isEmpty()) {
            said.add("Certainty is graded apart from the rating, one step down for each doubt: "
                    + Counts.list(levels.entrySet().stream()
                            .map(e -> e.getKey().label().toLowerCase(java.util.Locale.ROOT) + " for "
                                    + Counts.words(e.getValue()))
                            .toList())
                    + ".");
        }
        return said;
    }

    private List<String> changes() {
        return assessment
                .previous()
                .map(p -> List.of(
                        "Edition " + p.edition().id()
                                + " was assessed anew, under the same rules and the same policy: "
                                + (assessment.isReviewed() || p.isReviewed()
                                        ? "a change comes from facts, or from what was decided on review, as the row"
                                                + " then says."
                                        : "a change comes from facts, and from nothing else."),
                        "What was published of that edition may differ."))
                .orElse(List.of("There is no earlier assessment to compare with."));
    }

    private static MethodNote note(String heading, String... sentences) {
        return note(heading, List.of(sentences));
    }

    private static MethodNote note(String heading, List<String> sentences) {
        return new MethodNote(
                heading,
                sentences.stream().map(s -> new Statement(s, List.of())).toList());
    }
}
