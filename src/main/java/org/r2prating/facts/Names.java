package org.r2prating.facts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.r2prating.input.Nearest;
import org.r2prating.model.Country;

/**
 * The names by which institutions call states, historical ones included, and those of territories that are no UN members
 * and are not assessed. Case, accents, punctuation and the article do not matter.
 */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ARTICLE = Pattern.compile("\\bthe\\b");

    private final Map<String, String> codes = new LinkedHashMap<>();
    private final List<String> known = new ArrayList<>();

    /** The codes and short names of states; more are added. */
    Names(Map<String, Country> countries) {
        countries.values().forEach(country -> {
            add(country.iso3(), country.iso3());
            add(country.iso3(), country.name());
        });
    }

    /** Adds a name, unless it is one of another state: then gives the code of that. */
    Optional<String> add(String code, String name) {
        String other = codes.putIfAbsent(plain(name), code);
        if (other == null) {
            known.add(name);
        }
        codes.putIfAbsent(plain(code), code);
        return Optional.ofNullable(other).filter(o -> !o.equals(code));
    }

    /** The ISO 3166-1 alpha-3 code of what is called so. */
    public Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(plain(name)));
    }

    /** What may be meant by a name that nobody bears. */
    public String nearest(String name) {
        return Nearest.maybe(name, known, "Maybe use an ISO code such as PRK, or add the name to tables/names.csv.");
    }

    private static String plain(String name) {
        String letters =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String lower = letters.toLowerCase(Locale.ROOT).replace("&", " and ");
        String words = ARTICLE.matcher(lower).replaceAll(" ");
        return NEITHER_LETTER_NOR_DIGIT.matcher(words).replaceAll(" ").strip();
    }
}
