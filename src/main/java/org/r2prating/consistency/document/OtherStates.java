package org.r2prating.consistency.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.Strings;
import org.r2prating.model.Country;

/** States other than the assessed one, by their common English names. */
final class OtherStates {

    private static final String NAMES = Stream.of(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\b(?:in|with|of|from|on|against|to|by|for|between|and|near|the) )\\b(" + NAMES + ")\\b(?!-|'s\\b)");
    private static final Pattern ANY = Pattern.compile("\\b(" + NAMES + ")\\b");

    private OtherStates() {}

    /** Whether words are the name of a state. */
    static boolean isState(String words) {
        return ANY.matcher(words).matches();
    }

    /** Whether a text names another state, and not only as where or with whom something happens. */
    static boolean isSubject(String text, AnnexCase subject) {
        return names(NAMED, text, subject);
    }

    /** Whether a text names another state at all. */
    static boolean isNamed(String text, AnnexCase subject) {
        return names(ANY, text, subject);
    }

    private static boolean names(Pattern states, String text, AnnexCase subject) {
        String own = subject.country().map(Country::name).orElse("");
        for (Matcher named = states.matcher(text); named.find(); ) {
            if (!Strings.CI.contains(own, named.group(1))) {
                return true;
            }
        }
        return false;
    }
}
