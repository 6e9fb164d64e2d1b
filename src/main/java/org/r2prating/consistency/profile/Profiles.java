package org.r2prating.consistency.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Tally;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.model.Subject;
import org.r2prating.rules.RuleCard;
import org.r2prating.rules.RulePack;

/** Makes profiles of what is put before the rules of a pack. */
public final class Profiles {

    private final Framework framework;
    private final List<Looks> looks = new ArrayList<>();

    /** What the rules of an indicator look at: closed lists as a whole, and subjects by themselves. */
    private record Looks(Indicator indicator, SortedSet<String> tallies, SortedSet<Subject> subjects) {}

    public Profiles(RulePack pack) {
        framework = pack.framework();
        for (Indicator indicator : pack.indicators()) {
            SortedSet<String> tallies = new TreeSet<>();
            SortedSet<Subject> subjects = new TreeSet<>();
            for (RuleCard card : pack.cardsOf(indicator.id())) {
                tallies.addAll(card.tallies());
                subjects.addAll(card.named());
            }
            looks.add(new Looks(indicator, tallies, subjects));
        }
    }

    /** The profile of each indicator, in the published order. */
    public Map<Indicator, Profile> of(CaseFile file) {
        Map<Subject, List<Fact>> facts = new TreeMap<>();
        file.facts().forEach(f -> facts.computeIfAbsent(f.subject(), s -> new ArrayList<>())
                .add(f));
        Map<String, Tally> tallies = new TreeMap<>();
        file.tallies().forEach(t -> tallies.put(t.list(), t));
        Map<Indicator, Profile> profiles = new LinkedHashMap<>();
        looks.forEach(l -> profiles.put(l.indicator(), profile(l, facts, tallies)));
        return profiles;
    }

    /** Those answers of a profile that the conditions of some rules look at. */
    public static Profile of(Profile profile, Collection<RuleCard> cards) {
        SortedSet<String> things = new TreeSet<>();
        for (RuleCard card : cards) {
            card.tallies().forEach(list -> things.add(Marks.tally(list)));
            card.named().forEach(subject -> things.add(Marks.thing(subject)));
        }
        return new Profile(profile.answers().stream()
                .filter(a -> things.contains(a.thing()))
                .toList());
    }

    private Profile profile(Looks looks, Map<Subject, List<Fact>> facts, Map<String, Tally> tallies) {
        List<Answer> answers = new ArrayList<>();
        for (Subject subject : looks.subjects()) {
            List<Fact> known = facts.get(subject);
            if (known != null) {
                answers.addAll(Marks.of(framework, subject, known));
            }
        }
        for (String list : looks.tallies()) {
            Tally tally = tallies.get(list);
            if (tally != null) {
                answers.add(Marks.of(framework, tally));
            }
        }
        answers.sort(Comparator.comparing(Answer::about));
        return new Profile(answers);
    }
}
