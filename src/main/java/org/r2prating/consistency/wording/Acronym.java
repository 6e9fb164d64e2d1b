package org.r2prating.consistency.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.annex.Passage;
import org.r2prating.input.Place;

/**
 * An acronym with the name that it is set behind in brackets.
 *
 * @param name the words before the bracket that it stands for
 * @param spelt whether the first letters of those words spell it
 */
public record Acronym(String letters, String name, boolean spelt, Place place) {

    private static final String LETTERS = "([A-Z][A-Z0-9&-]{1,11})";
    private static final String SHORT =
            "(?:hereafter|hereinafter|henceforth|known as|called|or|in short|abbreviated(?: as)?)";
    private static final Pattern BRACKET =
            Pattern.compile("[(\\[](?:" + SHORT + ",? )?(?:the )?[\"']?" + LETTERS + "[\"']?[)\\]]");
    /** "The Northern Peoples Alliance, or NPA, is banned". */
    private static final Pattern APPOSED =
            Pattern.compile(",? " + SHORT + " (?:by its acronym,? )?(?:the )?[\"']?" + LETTERS + "\\b(?! \\p{Lu})");
    /** "The NPA (Northern Peoples Alliance) is banned". */
    private static final Pattern NAME_BEHIND =
            Pattern.compile("\\b" + LETTERS + "(?: \\((?:the )?|, the )(\\p{Lu}[^()\\[\\],;.]{5,90})[),;.]");

    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "on", "in", "to", "against", "with", "de", "des", "du", "la", "le", "from", "by",
            "its");
    /** In a name of another language words that are not capitalised may be left out. */
    private static final Set<String> FOREIGN =
            Set.of("pour", "et", "en", "des", "du", "les", "para", "el", "los", "las", "del", "y", "dos", "und");

    private static final Set<String> FOR = Set.of("for", "on", "against", "to");
    /** The fewest letters of an acronym that leaves a word of its name out. */
    private static final int ENOUGH = 3;

    private static final Set<String> SOFT_START =
            Set.of("the", "and", "of", "for", "in", "on", "to", "with", "from", "by", "its");

    /** The acronyms that a passage defines, in its order. A name ends at a small word only when it goes on behind it. */
    public static List<Acronym> in(Passage passage) {
        List<Acronym> acronyms = new ArrayList<>();
        String text = Words.plain(passage.text());
        for (Matcher bracket = BRACKET.matcher(text); bracket.find(); ) {
            of(bracket.group(1), text.substring(0, bracket.start()), passage.place())
                    .ifPresent(acronyms::add);
        }
        for (Matcher said = APPOSED.matcher(text); said.find(); ) {
            of(said.group(1), text.substring(0, said.start()), passage.place())
                    .filter(Acronym::spelt)
                    .ifPresent(acronyms::add);
        }
        for (Matcher said = NAME_BEHIND.matcher(text); said.find(); ) {
            List<String> name = List.of(StringUtils.split(said.group(2)));
            if (spells(said.group(1), name)) {
                acronyms.add(new Acronym(said.group(1), String.join(" ", name), true, passage.place()));
            }
        }
        return acronyms;
    }

    /** An acronym by the words that stand before its bracket; empty when no name stands there. */
    static Optional<Acronym> of(String letters, String before, Place place) {
        String clause =
                before.replaceFirst("(?s)^.*[.;:()\\[\\]\"](?=\\s|$)", "").strip();
        List<String> words = new ArrayList<>(List.of(StringUtils.split(clause)));
        for (int from = words.size() - 1; from >= 0 && words.size() - from <= 2 * letters.length() + 4; from--) {
            List<String> name = words.subList(from, words.size());
            if (spells(letters, name) && !SOFT_START.contains(name.get(0))) {
                return Optional.of(new Acronym(letters, String.join(" ", name), true, place));
            }
        }
        int from = words.size();
        while (from > 0
                && (capital(words.get(from - 1)) || SMALL.contains(words.get(from - 1)))
                && !words.get(from - 1).endsWith(",")) {
            from--;
        }
        while (from < words.size() && SMALL.contains(words.get(from).toLowerCase(Locale.ROOT))) {
            from++;
        }
        List<String> name = words.subList(from, words.size());
        return name.size() < 2
                ? Optional.empty()
                : Optional.of(new Acronym(
                        letters,
                        String.join(" ", name),
                        spellsItsHead(letters, name) || spellsButForOne(letters, name),
                        place));
    }

    /** "Land and Water Reform Commission (LRC)": one word of the name, neither its first nor its last, is left out. */
    private static boolean spellsButForOne(String letters, List<String> name) {
        for (int out = 1; letters.length() >= ENOUGH && out < name.size() - 1; out++) {
            List<String> rest = new ArrayList<>(name);
            rest.remove(out);
            if (capital(name.get(out)) && spells(letters, rest)) {
                return true;
            }
        }
        return false;
    }

    /** "Joint Harbour Board for Trade and Fisheries (JHB)": what the body is for is left out of the acronym. */
    private static boolean spellsItsHead(String letters, List<String> name) {
        for (int end = letters.length(); end < name.size(); end++) {
            if (FOR.contains(name.get(end)) && spells(letters, name.subList(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean capital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** Whether first letters spell an acronym: small words may be left out, "UN" and capitals stand for themselves. */
    private static boolean spells(String letters, List<String> name) {
        String wanted = letters.replaceAll("[^A-Z0-9]", "");
        return !name.isEmpty()
                && !wanted.isEmpty()
                && capital(name.get(0))
                && (spells(wanted, 0, name, 0) || spells(wanted, 0, hyphensApart(name), 0));
    }

    /** "Anti-Terrorism Act" is spelt with two letters or with three. */
    private static List<String> hyphensApart(List<String> name) {
        return name.stream().flatMap(w -> Stream.of(StringUtils.split(w, '-'))).toList();
    }

    private static boolean spells(String wanted, int at, List<String> name, int word) {
        if (word == name.size()) {
            return at == wanted.length();
        }
        String own = name.get(word).replaceFirst("^[ld]'", "").replaceAll("[^\\p{L}\\p{N}]", "");
        if (own.isEmpty()) {
            return spells(wanted, at, name, word + 1);
        }
        boolean isSmall = SMALL.contains(own) || (!capital(own) && name.stream().anyMatch(FOREIGN::contains));
        if (isSmall && spells(wanted, at, name, word + 1)) {
            return true;
        }
        if (own.length() > 1
                && own.equals(own.toUpperCase(Locale.ROOT))
                && wanted.startsWith(own, at)
                && spells(wanted, at + own.length(), name, word + 1)) {
            return true;
        }
        return at < wanted.length()
                && Character.toUpperCase(own.charAt(0)) == wanted.charAt(at)
                && spells(wanted, at + 1, name, word + 1);
    }

    /** The words of the name that carry meaning, "United Nations" as "UN", without plural and genitive. */
    public List<String> words() {
        return Words.of(name.replaceAll("(?i)\\bUnited Nations?\\b", "UN")
                        .replaceAll("(?i)isation", "ization")
                        .replace("entre", "enter"))
                .stream()
                .filter(w -> !SMALL.contains(w))
                .map(w -> w.replaceFirst("'s?$", ""))
                .map(w -> w.length() > 3 ? w.replaceFirst("s$", "") : w)
                .toList();
    }
}
