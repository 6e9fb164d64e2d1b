package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.annex.PublishedAnnex.Footnote;
import org.r2prating.consistency.wording.Acronym;
import org.r2prating.consistency.wording.Words;

/** The acronyms an annex defines, in its text, its lists and its footnotes. */
public final class Acronyms {

    /** A treaty and the body that watches over it share an acronym everywhere. */
    private static final Set<String> HEADS = Set.of(
            "convention",
            "committee",
            "covenant",
            "commission",
            "council",
            "treaty",
            "protocol",
            "office",
            "department",
            "ministry",
            "agency",
            "secretariat",
            "statute",
            "court",
            "report",
            "programme",
            "program",
            "project");

    /** Bodies: a commission and a council of one name are two of them, each with the acronym of the other. */
    private static final Set<String> BODIES = Words.stems("committee commission council court agency center institute"
            + " association alliance assembly board bureau coalition federation forum foundation league"
            + " network tribunal union unit");
    /** So many words two names of one body share at least, beside what they call it, when one of them is mixed up. */
    private static final int SHARED = 3;

    private static final Pattern TOKEN = Pattern.compile("\\b[A-Z][A-Z0-9&-]{1,11}\\b");

    private Acronyms() {}

    /** All definitions of each acronym, in the order of the document. */
    public static Map<String, List<Acronym>> of(PublishedAnnex annex) {
        List<Acronym> all = new ArrayList<>();
        annex.rows().stream()
                .flatMap(r -> r.treaties().stream())
                .filter(t -> !t.acronym().isBlank())
                .forEach(t -> all.add(new Acronym(t.acronym(), t.name(), true, t.place())));
        Set<String> listed = all.stream().map(Acronyms::words).collect(Collectors.toSet());
        Stream.concat(annex.text(), annex.footnotes().stream().map(Footnote::words))
                .flatMap(p -> Acronym.in(p).stream())
                .filter(a -> listed.stream().noneMatch(l -> l.endsWith(words(a)) && l.startsWith(a.letters() + " ")))
                .forEach(all::add);
        return all.stream().collect(Collectors.groupingBy(Acronym::letters, LinkedHashMap::new, Collectors.toList()));
    }

    /** A text with the names behind it of the acronyms that it uses, as the annex spells them out anywhere. */
    public static String spelt(String text, Map<String, List<Acronym>> all) {
        return text
                + TOKEN.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .flatMap(letters -> all.getOrDefault(letters, List.of()).stream())
                        .map(acronym -> " " + acronym.name())
                        .distinct()
                        .collect(Collectors.joining());
    }

    private static String words(Acronym acronym) {
        return acronym.letters() + " " + String.join(" ", acronym.words());
    }

    /** Whether two names are the same but for dress, small words, plural, "UN" for "United Nations". */
    static boolean same(Acronym one, Acronym other) {
        return one.words().equals(other.words());
    }

    /** Whether two names can mean one thing, or a treaty and its body: the same words, most of them, or one part of the other. */
    static boolean perhapsOne(Acronym one, Acronym other) {
        if (mixedUp(one, other)) {
            return true;
        }
        if (one.spelt() && other.spelt() && otherBody(one, other)) {
            return false;
        }
        List<String> first = withoutHeads(one);
        List<String> second = withoutHeads(other);
        List<String> shorter = first.size() <= second.size() ? first : second;
        List<String> longer = first.size() <= second.size() ? second : first;
        return shorter.stream().allMatch(w -> longer.stream().anyMatch(l -> near(w, l)));
    }

    /**
     * Whether one of two long names is the other with a word mistaken, "Family Support and Violence Committee" for "Family and
     * Sexual Violence Committee"; a name that only calls the body otherwise is that of another body.
     */
    static boolean mixedUp(Acronym one, Acronym other) {
        Set<String> first = matter(one);
        Set<String> second = matter(other);
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        return shared.size() >= SHARED && first.size() == shared.size() + 1 && second.size() == shared.size() + 1;
    }

    private static Set<String> matter(Acronym acronym) {
        return acronym.words().stream()
                .map(Words::stem)
                .filter(w -> !BODIES.contains(w))
                .collect(Collectors.toSet());
    }

    /** A committee and a commission are two, whatever else their names share. */
    static boolean otherBody(Acronym one, Acronym other) {
        Set<String> first = bodies(one);
        Set<String> second = bodies(other);
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }

    private static Set<String> bodies(Acronym acronym) {
        return acronym.words().stream()
                .map(Words::stem)
                .filter(BODIES::contains)
                .collect(Collectors.toSet());
    }

    private static List<String> withoutHeads(Acronym acronym) {
        return acronym.words().stream().filter(w -> !HEADS.contains(w)).toList();
    }

    private static boolean near(String one, String other) {
        return Words.distance(one, other) <= (one.length() > 5 ? 2 : 0)
                || Words.stem(one).equals(Words.stem(other));
    }
}
