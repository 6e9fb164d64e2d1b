package org.r2prating.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Passport;
import org.r2prating.facts.PeacekeepingContribution;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Subject;
import org.r2prating.rules.Criterion;
import org.r2prating.rules.Criterion.Requirement;
import org.r2prating.rules.RulePack;
import org.r2prating.rules.StepPack;

/** The contributions to peacekeeping at which a rule begins to hold: the numbers that conditions of the pack name. */
final class Contributions {

    private static final Comparator<PeacekeepingContribution> LEAST =
            Comparator.comparing(PeacekeepingContribution::personnel);

    private final Framework framework;
    private final SortedSet<Integer> personnel = new TreeSet<>();
    private final SortedSet<Integer> protecting = new TreeSet<>();

    Contributions(RulePack pack, StepPack steps) {
        framework = pack.framework();
        pack.cards().values().stream()
                .flatMap(card -> steps.criteria(card).stream())
                .filter(c -> c.about() == FactKind.PEACEKEEPING)
                .map(Criterion::requirements)
                .flatMap(List::stream)
                .forEach(this::add);
    }

    private void add(Requirement requirement) {
        SortedSet<Integer> numbers =
                switch (requirement.property()) {
                    case "personnel" -> personnel;
                    case "inProtectionMissions" -> protecting;
                    default -> new TreeSet<>();
                };
        for (String operand : requirement.operands()) {
            if (operand.matches("\\d+(\\.\\d+)?")) {
                int number = (int) Math.ceil(Double.parseDouble(operand));
                numbers.add(number);
                numbers.add(number + 1);
            }
        }
    }

    /** More personnel than now, the least first; then as many women and protectors as rules ask for. */
    List<FactChange> above(CaseFile caseFile, List<Fact> replaced, Passport passport) {
        Optional<PeacekeepingContribution> now = caseFile.facts().stream()
                .filter(PeacekeepingContribution.class::isInstance)
                .map(PeacekeepingContribution.class::cast)
                .min(LEAST);
        double present = now.map(PeacekeepingContribution::personnel).orElse(0.0);
        List<FactChange> changes = new ArrayList<>();
        for (int number : personnel) {
            if (number > present) {
                Double before =
                        now.map(PeacekeepingContribution::inProtectionMissions).orElse(null);
                Double women = now.map(PeacekeepingContribution::womenShare).orElse(null);
                changes.add(change(caseFile, replaced, passport, number, before, women));
            }
        }
        for (int number : protecting) {
            changes.add(change(
                    caseFile,
                    replaced,
                    passport,
                    Math.max(number, present),
                    (double) number,
                    framework.womenShareTarget()));
        }
        return changes;
    }

    private FactChange change(
            CaseFile caseFile,
            List<Fact> replaced,
            Passport passport,
            double number,
            @Nullable Double protectors,
            @Nullable Double women) {
        PeacekeepingContribution contribution = new PeacekeepingContribution(
                passport,
                number,
                caseFile.edition().since(),
                caseFile.edition().until(),
                protectors,
                women,
                framework.womenShareTarget());
        Subject subject = contribution.subject();
        return new FactChange(
                subject, contribution.says(), 1, number, Effort.DECISION, replaced, List.of(contribution));
    }
}
