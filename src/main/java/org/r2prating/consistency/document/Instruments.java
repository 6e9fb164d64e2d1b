package org.r2prating.consistency.document;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.r2prating.annex.PublishedAnnex.Treaty;
import org.r2prating.consistency.wording.Words;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Question;
import org.r2prating.model.TallyList;

/**
 * The framework's closed list of treaties, by what an annex calls them.
 *
 * @param treaties all treaties the framework knows
 * @param list the closed list; a convention and its protocol are one entry of it
 */
public record Instruments(List<Question> treaties, Optional<TallyList> list) {

    private static final double NEAR = 0.6;
    private static final Pattern AND_ITS =
            Pattern.compile("(?i),? (?:and|with|as well as) (?:(?:its|the) |(?=\\d{4} ))");
    private static final Set<String> GENERIC =
            Words.stems("convention protocol treaty covenant international rights all"
                    + " forms additional relating optional agreement statute");

    /** Words that make another treaty of one. */
    private static final Set<String> TELLING =
            Words.stems("protocol optional second third amendment european american african asean arab regional");

    /** The treaties of a framework. */
    public static Instruments of(Framework framework) {
        return new Instruments(
                framework.questions().stream()
                        .filter(q -> q.subject().kind() == FactKind.TREATY)
                        .toList(),
                framework.tallies().stream()
                        .filter(t -> t.entries().stream()
                                .flatMap(e -> e.subjects().keySet().stream())
                                .allMatch(s -> s.kind() == FactKind.TREATY))
                        .findFirst());
    }

    /** The treaty a name stands for; empty when it is none that the framework knows, or a part of several. */
    public Optional<Question> named(String name) {
        Set<String> said = Words.stems(name);
        List<Question> near =
                treaties.stream().filter(t -> likeness(t, name) > NEAR).toList();
        List<Question> holding = near.stream()
                .filter(t -> Words.stems(t.text()).containsAll(said))
                .toList();
        if (holding.size() > 1
                && holding.stream().noneMatch(t -> Words.stems(t.text()).equals(said))) {
            return Optional.empty();
        }
        return near.stream().max(Comparator.comparingDouble(t -> likeness(t, name)));
    }

    /** The treaty that an annex lists: by its name or, where that does not speak against it, by its acronym. */
    public Optional<Question> of(Treaty treaty) {
        return named(treaty.name()).or(() -> treaties.stream()
                .filter(t -> t.subject().id().equalsIgnoreCase(treaty.acronym()))
                .filter(t -> mayBe(t, treaty.name()))
                .findFirst());
    }

    /**
     * The entry of the closed list that a treaty of an annex is, or is part of; empty when it is outside of the list. A
     * convention "and its" protocol are one entry.
     */
    public Optional<TallyList.Entry> entry(Treaty treaty) {
        return of(treaty).flatMap(this::entry).or(() -> together(treaty.name()));
    }

    private Optional<TallyList.Entry> entry(Question treaty) {
        return list.flatMap(l -> l.entries().stream()
                .filter(e -> e.subjects().containsKey(treaty.subject()))
                .findFirst());
    }

    private Optional<TallyList.Entry> together(String name) {
        List<Optional<TallyList.Entry>> parts = AND_ITS.splitAsStream(name)
                .map(part -> named(part).flatMap(this::entry))
                .distinct()
                .toList();
        return parts.size() == 1 ? parts.get(0) : Optional.empty();
    }

    /** The labels of all treaties of the framework that a sentence names in full or by the words that tell them apart. */
    public List<String> mentioned(String sentence) {
        Set<String> said = Words.stems(sentence);
        return treaties.stream()
                .map(Question::text)
                .filter(t -> said.containsAll(Words.stems(t.replaceFirst(" of the International Criminal Court", "")
                        .replaceFirst(" relating to the Status of Refugees", ""))))
                .toList();
    }

    /** How many entries the closed list has; 0 when there is none. */
    public int size() {
        return list.map(l -> l.entries().size()).orElse(0);
    }

    private static boolean mayBe(Question treaty, String name) {
        Set<String> known = Words.stems(treaty.text());
        Set<String> said = Words.stems(name);
        return isSameKind(known, said)
                && 2 * known.stream().filter(said::contains).count() >= known.size();
    }

    /** A protocol is not the convention it belongs to, and a regional treaty is not that of the United Nations. */
    private static boolean isSameKind(Set<String> known, Set<String> said) {
        return TELLING.stream().allMatch(word -> known.contains(word) == said.contains(word));
    }

    /** Words such as "convention" alone name no treaty. */
    private static double likeness(Question treaty, String name) {
        Set<String> known = Words.stems(treaty.text());
        Set<String> said = Words.stems(name);
        Set<String> shared = new HashSet<>(known);
        shared.retainAll(said);
        if (Words.bare(name).equals(treaty.subject().id())) {
            return 2;
        }
        if (shared.isEmpty() || !isSameKind(known, said)) {
            return 0;
        }
        double ofKnown = (double) shared.size() / known.size();
        double ofSaid = (double) shared.size() / said.size();
        return !GENERIC.containsAll(shared) && Math.max(ofKnown, ofSaid) > NEAR ? (ofKnown + ofSaid) / 2 + NEAR / 2 : 0;
    }
}
