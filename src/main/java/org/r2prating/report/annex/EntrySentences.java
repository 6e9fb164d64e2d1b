package org.r2prating.report.annex;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.engine.Reason;
import org.r2prating.explain.Wording;
import org.r2prating.facts.Fact;
import org.r2prating.facts.PartialDate;
import org.r2prating.facts.Tally;
import org.r2prating.facts.TreatyStanding;
import org.r2prating.facts.UnVote;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Subject;

/**
 * What a rule counted on a list of treaties or resolutions, entry by entry: each treaty with how the state stands to it, each
 * resolution with its vote, those that are not known too, so that a reader can count along.
 */
final class EntrySentences {

    private static final Set<FactKind> TOLD = EnumSet.of(FactKind.VOTE, FactKind.TREATY);

    private final Framework framework;
    private final Wording wording;
    private final Footnotes footnotes;

    EntrySentences(Framework framework, Wording wording, Footnotes footnotes) {
        this.framework = framework;
        this.wording = wording;
        this.footnotes = footnotes;
    }

    /** The entries of lists that were not told already. */
    List<Statement> of(Reason reason, Set<Tally> told) {
        return tallies(reason)
                .filter(told::add)
                .flatMap(t -> t.entries().stream())
                .distinct()
                .flatMap(this::entry)
                .toList();
    }

    /** The facts on the entries that are told. */
    List<Fact> facts(Reason reason) {
        return tallies(reason).flatMap(t -> t.facts().stream()).toList();
    }

    /** Words in which only the count of a list is left, whose entries are told behind them. */
    String leftOut(String text, Reason reason) {
        return tallies(reason)
                .reduce(text, (said, tally) -> said.replace(wording.tally(tally), wording.reached(tally)), (a, b) -> a);
    }

    private static Stream<Tally> tallies(Reason reason) {
        return reason.firings().stream()
                .flatMap(f -> f.tallies().stream())
                .distinct()
                .filter(t ->
                        t.entries().stream().flatMap(EntrySentences::subjects).allMatch(s -> TOLD.contains(s.kind())));
    }

    private static Stream<Subject> subjects(Tally.Entry entry) {
        return Stream.concat(entry.facts().stream().map(Fact::subject), entry.unknown().stream())
                .distinct();
    }

    private Stream<Statement> entry(Tally.Entry entry) {
        return subjects(entry).map(subject -> {
            List<Fact> facts = entry.facts().stream()
                    .filter(f -> f.subject().equals(subject))
                    .toList();
            String says = facts.isEmpty()
                    ? "not known"
                    : facts.stream().map(this::says).distinct().collect(Collectors.joining(" or "))
                            + (entry.counts() ? "" : ", not counted");
            return footnotes.statement(name(subject) + ": " + says + ".", facts);
        });
    }

    private String name(Subject subject) {
        return framework
                .resolution(subject.id())
                .map(r -> r.year() + ": " + r.title() + ", " + r.symbol())
                .orElseGet(() -> wording.subject(subject));
    }

    private String says(Fact fact) {
        if (fact instanceof UnVote) {
            return switch (fact.says()) {
                case "abstain" -> "abstained";
                case "yes", "no" -> "voted " + fact.says();
                default -> Wording.words(fact.says());
            };
        }
        return fact instanceof TreatyStanding treaty ? standing(treaty) : Wording.words(fact.says());
    }

    private String standing(TreatyStanding treaty) {
        PartialDate since = treaty.since();
        String year = since == null ? "" : Integer.toString(since.year());
        String standing =
                switch (treaty.standing()) {
                    case PARTY -> "party" + (year.isEmpty() ? "" : " since " + year);
                    case SIGNED -> "signed" + (year.isEmpty() ? "" : " in " + year) + ", not ratified";
                    case WITHDRAWN -> "no longer a party" + (year.isEmpty() ? "" : " since " + year);
                    case NOT_PARTY, NONE -> "not a party";
                };
        return standing
                + switch (treaty.status()) {
                    case ABSENT_FROM_CLOSED_LIST ->
                        " (not listed in " + footnotes.absence(List.of(treaty)) + ", " + asOf(treaty) + ")";
                    case SEARCHED_NONE ->
                        " (nothing was found by the search recorded in " + footnotes.absence(List.of(treaty)) + ", "
                                + asOf(treaty) + ")";
                    default -> "";
                };
    }

    private static String asOf(Fact fact) {
        return "as of " + Wording.date(fact.passport().asOf());
    }
}
