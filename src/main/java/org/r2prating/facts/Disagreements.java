package org.r2prating.facts;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.r2prating.input.Problem;
import org.r2prating.model.Edition;

/** Finds where a dossier and the bulk tables say different things of the same subject; the dossier is what counts. */
public final class Disagreements {

    private Disagreements() {}

    /** Each fact of a person that a table contradicts, once, by its place. */
    public static List<Disagreement> of(FactBase base, String country) {
        Set<Disagreement> found = new LinkedHashSet<>();
        for (Edition edition : base.editions()) {
            List<Fact> tabled = base.tables().facts(country, edition);
            for (Fact coded : base.coded(country, edition)) {
                tabled.stream()
                        .filter(t -> t.subject().equals(coded.subject()) && disagree(coded, t))
                        .forEach(t -> found.add(new Disagreement(coded, t)));
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(Disagreements::problem))
                .toList();
    }

    /** What is to be mended. */
    static Problem problem(Disagreement found) {
        Fact coded = found.coded();
        return new Problem(
                coded.origin(),
                coded.subject().kind().section() + " (" + coded.id() + ") says (" + said(coded)
                        + "), but a table says (" + said(found.tabled()) + ")",
                "Correct the dossier, or give its fact the status conflicting; the table's row is at "
                        + found.tabled().origin() + ".");
    }

    /** What a fact says, with the date since when. */
    public static String said(Fact fact) {
        PartialDate since = since(fact);
        return fact.says() + (since == null ? "" : " since " + since);
    }

    private static boolean disagree(Fact coded, Fact tabled) {
        if (coded.status() == EvidenceStatus.CONFLICTING || coded.says().isEmpty()) {
            return false;
        }
        if (coded instanceof IndexValue a && tabled instanceof IndexValue b) {
            return a.year() == b.year() && a.value() != b.value();
        }
        if (coded instanceof PeacekeepingContribution a && tabled instanceof PeacekeepingContribution b) {
            boolean within = !b.since().isBefore(a.since()) && !b.until().isAfter(a.until());
            return within && (a.personnel() == 0) != (b.personnel() == 0);
        }
        if (coded instanceof Participation) {
            return false; // a state may take part in a forum more than once
        }
        boolean agree = coded instanceof TreatyStanding
                ? Standing.agree(coded.says(), tabled.says())
                : coded.says().equals(tabled.says());
        return !agree || !overlap(since(coded), since(tabled));
    }

    private static boolean overlap(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one == null
                || other == null
                || (!one.first().isAfter(other.last()) && !other.first().isAfter(one.last()));
    }

    private static @Nullable PartialDate since(Fact fact) {
        if (fact instanceof TreatyStanding treaty) {
            return treaty.since();
        }
        return fact instanceof Membership membership ? membership.since() : null;
    }
}
