package org.r2prating.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;
import org.r2prating.model.Resolution;
import org.r2prating.model.SearchedNone;

/**
 * What is put before the rules for a state and an edition: the facts in view, prepared by the policy for searches that
 * found nothing, and the tallies of the framework's closed lists.
 *
 * @param facts what the rules match, sorted by id
 * @param setAside facts in view that say nothing: not to be verified, or silenced by the policy
 */
public record CaseFile(
        Country country,
        Edition edition,
        SearchedNone policy,
        List<Fact> facts,
        List<Fact> setAside,
        List<Tally> tallies) {

    private static final Comparator<Fact> BY_ID = Comparator.comparing(Fact::id);

    public CaseFile {
        facts = facts.stream().sorted(BY_ID).toList();
        setAside = setAside.stream().sorted(BY_ID).toList();
        tallies = List.copyOf(tallies);
    }

    /** Prepares what the fact base holds on a state. */
    public static CaseFile of(
            FactBase base, Framework framework, Country country, Edition edition, SearchedNone policy) {
        // Only facts carried forward come from the edition before.
        List<Fact> earlier = base.previous(edition)
                .filter(previous -> policy == SearchedNone.CARRY_FORWARD)
                .map(previous -> base.inView(country.iso3(), previous))
                .orElse(List.of());
        return of(framework, country, edition, base.inView(country.iso3(), edition), earlier, policy);
    }

    /** Prepares facts in view; {@code earlier} are those of the previous edition. */
    public static CaseFile of(
            Framework framework,
            Country country,
            Edition edition,
            List<Fact> inView,
            List<Fact> earlier,
            SearchedNone policy) {
        List<Fact> facts = new ArrayList<>();
        List<Fact> setAside = new ArrayList<>();
        for (Fact fact : inView) {
            if (!belongs(fact, framework, edition)) {
                continue;
            }
            boolean searched = fact.status() == EvidenceStatus.SEARCHED_NONE;
            if (says(fact) && (!searched || policy == SearchedNone.WORST)) {
                facts.add(fact);
            } else {
                setAside.add(fact);
                if (searched && policy == SearchedNone.CARRY_FORWARD) {
                    earlier.stream()
                            .filter(e -> e.subject().equals(fact.subject()) && says(e))
                            .filter(e -> e.status() != EvidenceStatus.SEARCHED_NONE)
                            .filter(e -> inView.stream().noneMatch(f -> f.id().equals(e.id())))
                            .forEach(facts::add);
                }
            }
        }
        List<Fact> shown = onePeacekeepingMeasure(facts);
        return new CaseFile(country, edition, policy, shown, setAside, Tallying.all(framework, edition, shown));
    }

    /** The same, as if of the facts in conflict on its subject this one alone were true. */
    public CaseFile believing(Fact fact, Framework framework) {
        List<Fact> believed = facts.stream()
                .filter(f -> f.equals(fact)
                        || !f.subject().equals(fact.subject())
                        || f.status() != EvidenceStatus.CONFLICTING)
                .toList();
        return new CaseFile(country, edition, policy, believed, setAside, Tallying.all(framework, edition, believed));
    }

    private static boolean says(Fact fact) {
        return fact.status() != EvidenceStatus.INACCESSIBLE && !fact.says().isEmpty();
    }

    /** Whether a fact about something that happens is about this edition's period and sessions. */
    private static boolean belongs(Fact fact, Framework framework, Edition edition) {
        if (fact instanceof Participation participation) {
            PartialDate on = participation.on();
            return on == null
                    || (!on.last().isBefore(edition.since()) && !on.first().isAfter(edition.until()));
        }
        if (fact instanceof UnVote vote) {
            Optional<Resolution> resolution = framework.resolution(vote.resolution());
            return resolution.isPresent() && edition.covers(resolution.get());
        }
        if (fact instanceof PeacekeepingContribution contribution) {
            return !contribution.until().isBefore(edition.since())
                    && !contribution.since().isAfter(edition.until());
        }
        return true;
    }

    /** The average of the period or, failing that, the latest dated count. */
    private static List<Fact> onePeacekeepingMeasure(List<Fact> facts) {
        List<PeacekeepingContribution> all = facts.stream()
                .filter(PeacekeepingContribution.class::isInstance)
                .map(PeacekeepingContribution.class::cast)
                .toList();
        List<PeacekeepingContribution> averages =
                all.stream().filter(PeacekeepingContribution::isAverage).toList();
        List<PeacekeepingContribution> measures = averages.isEmpty() ? latest(all) : averages;
        return facts.stream()
                .filter(f -> !(f instanceof PeacekeepingContribution c) || measures.contains(c))
                .toList();
    }

    private static List<PeacekeepingContribution> latest(List<PeacekeepingContribution> counts) {
        return counts.stream()
                .filter(c -> counts.stream().noneMatch(other -> other.until().isAfter(c.until())))
                .toList();
    }
}
