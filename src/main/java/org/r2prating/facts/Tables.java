package org.r2prating.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.r2prating.model.Edition;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Question;
import org.r2prating.model.Subject;

/**
 * The bulk tables of a fact base. Of each subject a state's newest row before the cut-off counts. A row that is shown
 * only later gives no more than what it leaves of the days before it; a later row without a date of its own that does not
 * agree with an earlier one makes what held in between unknown.
 */
public final class Tables {

    /** No table. */
    public static final Tables NONE = new Tables(Map.of(), Optional.empty());

    private static final Comparator<TableRow> BY_AGE =
            Comparator.comparing(TableRow::asOf).thenComparing(TableRow::source);

    private final Map<String, List<TableRow>> rows;
    private final Map<String, Map<Subject, List<TableRow>>> bySubject = new HashMap<>();
    private final Optional<Framework> framework;

    private Tables(Map<String, List<TableRow>> rows, Optional<Framework> framework) {
        this.rows = rows;
        rows.forEach((country, ofIt) -> bySubject.put(country, bySubject(ofIt)));
        this.framework = framework;
    }

    static Tables of(Map<String, List<TableRow>> rows, Framework framework) {
        return new Tables(rows, Optional.of(framework));
    }

    /** All rows about a state, in the order of the tables. */
    public List<TableRow> rows(String country) {
        return rows.getOrDefault(country, List.of());
    }

    /** The rows of each subject, oldest first. */
    private static Map<Subject, List<TableRow>> bySubject(List<TableRow> rows) {
        Map<Subject, List<TableRow>> bySubject = new TreeMap<>();
        rows.forEach(row ->
                bySubject.computeIfAbsent(row.subject(), s -> new ArrayList<>()).add(row));
        bySubject.values().forEach(about -> about.sort(BY_AGE));
        return bySubject;
    }

    /** What the tables say of a state for an edition: at most one fact a subject, unless sources of one day disagree. */
    List<Fact> facts(String country, Edition edition) {
        List<Fact> facts = new ArrayList<>();
        bySubject
                .getOrDefault(country, Map.of())
                .forEach((subject, about) -> facts.addAll(facts(subject, about, edition)));
        return facts;
    }

    private List<Fact> facts(Subject subject, List<TableRow> about, Edition edition) {
        List<TableRow> stated =
                about.stream().filter(r -> r.holdsOn(edition.until())).toList();
        if (stated.isEmpty()) {
            return bounded(about, edition);
        }
        PartialDate newest = stated.get(stated.size() - 1).asOf();
        // A vote is cast once; everything else can change, and the newest word on it counts.
        List<TableRow> ofOneTime = subject.kind() == FactKind.VOTE
                ? stated
                : stated.stream().filter(r -> r.asOf().equals(newest)).toList();
        if (ofOneTime.stream().map(TableRow::says).distinct().count() > 1) {
            return ofOneTime.stream()
                    .map(r -> fact(List.of(r), r.says(), EvidenceStatus.CONFLICTING))
                    .toList();
        }
        String says = ofOneTime.get(0).says();
        if (subject.kind() == FactKind.TREATY && isOpen(says, about, edition)) {
            return List.of();
        }
        List<TableRow> behind = onePerSource(stated.stream()
                .filter(r ->
                        r.says().equals(says) && (isLasting(subject) || r.asOf().equals(newest)))
                .toList());
        return List.of(sharpened(behind, says, about));
    }

    /** A treaty, a membership or a finding lasts until another row ends it; a figure is one of its year. */
    private static boolean isLasting(Subject subject) {
        return subject.kind() != FactKind.INDEX && subject.kind() != FactKind.PEACEKEEPING;
    }

    private List<Fact> bounded(List<TableRow> about, Edition edition) {
        List<TableRow> later =
                about.stream().filter(r -> r.bounds(edition.until())).toList();
        if (later.isEmpty()) {
            return List.of();
        }
        String says = later.get(0).before();
        List<TableRow> behind =
                onePerSource(later.stream().filter(r -> r.before().equals(says)).toList());
        return List.of(sharpened(behind, says, about));
    }

    /** Whether a later row, which does not say since when it holds, disagrees: then it may have held already. */
    private static boolean isOpen(String says, List<TableRow> about, Edition edition) {
        return about.stream()
                .filter(r -> r.asOf().first().isAfter(edition.until()) && r.since() == null)
                .anyMatch(r -> !r.says().isEmpty() && !Standing.agree(says, r.says()));
    }

    /**
     * Not a party, but known to have signed: signed only. Not a party and, on a day after the treaty was closed for
     * signature, not signed either: neither.
     */
    private Fact sharpened(List<TableRow> behind, String says, List<TableRow> about) {
        Subject subject = behind.get(0).subject();
        if (says.equals(Standing.NOT_PARTY.word()) && subject.kind() == FactKind.TREATY) {
            for (TableRow earlier : about) {
                boolean signed = earlier.says().equals(Standing.SIGNED.word());
                boolean neither = earlier.says().equals(Standing.NONE.word()) && isClosed(earlier);
                boolean isEarlier =
                        !earlier.asOf().last().isAfter(behind.get(0).asOf().last());
                if ((signed || neither) && isEarlier) {
                    List<TableRow> both = new ArrayList<>(behind);
                    both.add(earlier);
                    return fact(onePerSource(both), earlier.says(), status(behind));
                }
            }
        }
        return fact(behind, says, status(behind));
    }

    private boolean isClosed(TableRow row) {
        return framework
                .flatMap(f -> f.question(row.subject()))
                .flatMap(Question::signatureUntil)
                .filter(closed -> row.asOf().first().isAfter(closed))
                .isPresent();
    }

    private static EvidenceStatus status(List<TableRow> behind) {
        return behind.stream().allMatch(r -> r.status() == EvidenceStatus.ABSENT_FROM_CLOSED_LIST)
                ? EvidenceStatus.ABSENT_FROM_CLOSED_LIST
                : EvidenceStatus.DOCUMENTED;
    }

    /** The newest row of each source, newest first. */
    private static List<TableRow> onePerSource(List<TableRow> rows) {
        Map<String, TableRow> newest = new TreeMap<>();
        rows.forEach(r -> newest.merge(r.source(), r, (a, b) -> BY_AGE.compare(a, b) > 0 ? a : b));
        return newest.values().stream().sorted(BY_AGE.reversed()).toList();
    }

    private Fact fact(List<TableRow> behind, String says, EvidenceStatus status) {
        return TableFact.of(behind, says, status, framework.orElseThrow());
    }
}
