package org.r2prating.consistency.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Months;

/** What a sentence names besides its matter: missions, places, persons and bodies, each by one name however it is written. */
final class Slots {

    private static final Map<String, Pattern> MISSIONS = missions();
    private static final Pattern PLACE = Pattern.compile("\\b(?:in|at|near|outside|from|to) (?!" + Months.ANY
            + ")(\\p{Lu}\\p{Ll}{2,})\\b(?! (?:\\d|\\p{Lu}|[a-z]+ \\d{4}))");
    static final String TITLE =
            "(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|General|Colonel|Major|Captain|Lieutenant|Sergeant|Brigadier|Admiral|Commander|Judge|Justice|Professor|President|Bishop|Ambassador|Senator|Prince|King|Sheikh)";
    private static final Pattern PERSON = Pattern.compile(
            "\\b" + TITLE + "\\.? (?:" + TITLE + " )?(?:\\p{Lu}[\\p{L}.'-]* ){0,2}?(\\p{Lu}[\\p{L}'-]+)(?! \\p{Lu})");
    private static final Pattern BODY = Pattern.compile(
            "\\b(\\p{Lu}[\\p{L}'-]+(?: (?:and |of |for |on |the )*\\p{Lu}[\\p{L}'-]+)* (?:Commission|Panel|Tribunal|Court|Committee|Chambers?|Council|Office|Authority|Board|Agency|Unit|Institute|Forum))\\b");

    private Slots() {}

    private static Map<String, Pattern> missions() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("UNMISS", "UNMISS|South Sudan|Juba|Malakal|Bentiu");
        words.put("MINUSCA", "MINUSCA|Central African Republic|Bangui|Bria");
        words.put("MINUSMA", "MINUSMA|Mali|Bamako|Gao|Timbuktu|Kidal");
        words.put("MONUSCO", "MONUSCO|MONUC|Democratic Republic of the Congo|Goma|Bunia|Kivu");
        words.put("UNIFIL", "UNIFIL|Lebanon|Naqoura");
        words.put("UNDOF", "UNDOF|Golan");
        words.put("UNFICYP", "UNFICYP|Cyprus|Nicosia");
        words.put("UNISFA", "UNISFA|Abyei");
        words.put("UNAMID", "UNAMID|Darfur|El Fasher");
        words.put("MINURSO", "MINURSO|Western Sahara");
        words.put("UNMIK", "UNMIK|Kosovo");
        words.put("UNMOGIP", "UNMOGIP|Kashmir");
        words.put("UNTSO", "UNTSO");
        words.put("MINUSTAH", "MINUSTAH|MINUJUSTH|Haiti|Port-au-Prince");
        words.put("UNMIL", "UNMIL|Liberia|Monrovia");
        words.put("UNOCI", "UNOCI|Ivory Coast|C\u00F4te d'Ivoire|Abidjan");
        Map<String, Pattern> all = new LinkedHashMap<>();
        words.forEach((name, regex) -> all.put(name, Pattern.compile("\\b(?:" + regex + ")\\b")));
        return all;
    }

    /** Peace operations of the United Nations, by their acronym, their country or their seat. */
    static Set<String> missions(String text) {
        return MISSIONS.entrySet().stream()
                .filter(e -> e.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    static Set<String> places(String text) {
        return all(PLACE, text);
    }

    /** Persons by their last name. */
    static Set<String> persons(String text) {
        return all(PERSON, text);
    }

    static Set<String> bodies(String text) {
        return all(BODY, text).stream().map(b -> b.replaceFirst("^The ", "")).collect(Collectors.toSet());
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toSet());
    }

    /** The time that is told of what stands at a place of a sentence: the only one, or the nearest one of its clause. */
    static Optional<When> when(Told told, int start, int end) {
        Optional<When> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (When when : When.in(told.text())) {
            String between = when.start() >= end
                    ? told.text().substring(end, when.start())
                    : told.text().substring(Math.min(when.end(), start), start);
            int far = between.length() + (between.matches("(?s).*[;:].*") ? FAR : 0);
            if (far < least && far < FAR) {
                least = far;
                nearest = Optional.of(when);
            }
        }
        return nearest;
    }

    private static final int FAR = 120;

    /** Whether each of two texts names one thing of a kind, and not the same. */
    static boolean differ(Set<String> one, Set<String> other) {
        return one.size() == 1 && other.size() == 1 && !one.equals(other);
    }

    static Optional<MatchResult> last(Pattern pattern, String text) {
        MatchResult last = null;
        for (Matcher found = pattern.matcher(text); found.find(); ) {
            last = found.toMatchResult();
        }
        return Optional.ofNullable(last);
    }
}
