package org.r2prating.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.CodedFinding;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Mechanism;
import org.r2prating.facts.Membership;
import org.r2prating.facts.Participation;
import org.r2prating.facts.PeacekeepingContribution;
import org.r2prating.facts.Tally;
import org.r2prating.facts.TreatyStanding;

/** The facts on a state where plain Java finds them: by kind and by what they are about. */
final class State {

    private final Map<String, List<TreatyStanding>> treaties = new HashMap<>();
    private final Map<String, List<CodedFinding>> findings = new HashMap<>();
    private final Map<String, List<Mechanism>> mechanisms = new HashMap<>();
    private final Map<String, List<Membership>> memberships = new HashMap<>();
    private final Map<String, List<Participation>> participations = new HashMap<>();
    private final Map<String, Tally> tallies = new HashMap<>();
    private final List<PeacekeepingContribution> contributions = new ArrayList<>();

    State(CaseFile caseFile) {
        for (Fact fact : caseFile.facts()) {
            if (fact instanceof TreatyStanding f) {
                add(treaties, f.treaty(), f);
            } else if (fact instanceof CodedFinding f) {
                add(findings, f.question(), f);
            } else if (fact instanceof Mechanism f) {
                add(mechanisms, f.mechanism(), f);
            } else if (fact instanceof Membership f) {
                add(memberships, f.body(), f);
            } else if (fact instanceof Participation f) {
                add(participations, f.forum(), f);
            } else if (fact instanceof PeacekeepingContribution f) {
                contributions.add(f);
            }
        }
        for (Tally tally : caseFile.tallies()) {
            tallies.put(tally.list(), tally);
        }
    }

    private static <T> void add(Map<String, List<T>> map, String key, T fact) {
        map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(fact);
    }

    List<TreatyStanding> treaty(String id) {
        return treaties.getOrDefault(id, List.of());
    }

    List<CodedFinding> finding(String question) {
        return findings.getOrDefault(question, List.of());
    }

    List<Mechanism> mechanism(String id) {
        return mechanisms.getOrDefault(id, List.of());
    }

    List<Membership> membership(String body) {
        return memberships.getOrDefault(body, List.of());
    }

    List<Participation> participation(String forum) {
        return participations.getOrDefault(forum, List.of());
    }

    List<PeacekeepingContribution> contributions() {
        return contributions;
    }

    /** Null where there is none. */
    Tally tally(String list) {
        return tallies.get(list);
    }
}
