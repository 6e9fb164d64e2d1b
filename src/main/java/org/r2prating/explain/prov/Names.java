package org.r2prating.explain.prov;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.engine.Assessment;
import org.r2prating.explain.Explanation;
import org.r2prating.facts.Author;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Source;
import org.r2prating.rules.RuleCard;

/**
 * The qualified names of what a document speaks of, all under one prefix. A name holds what makes the thing that it names
 * another one: state and edition, and the digests of the rules and facts.
 */
final class Names {

    static final String PREFIX = "r2p";

    static final String NAMESPACE = "https://r2prating.org/prov/";

    /** How many digits of a digest stand in a name. */
    private static final int DIGITS = 12;

    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9_]+");

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private final Map<Object, String> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    static String of(String local) {
        return PREFIX + ":" + local;
    }

    String recommendation(Explanation explanation) {
        return named("recommendation", explanation);
    }

    String evaluation(Explanation explanation) {
        return named("evaluation", explanation);
    }

    private static String named(String what, Explanation explanation) {
        Assessment assessment = explanation.assessment();
        return of(String.join(
                "/",
                what,
                of(assessment),
                explanation.recommendation().indicator().id(),
                assessment.policy().toString(),
                digits(assessment.packDigest()) + "-" + digits(assessment.factsDigest())));
    }

    private static String of(Assessment assessment) {
        return assessment.country().iso3() + "/" + assessment.edition().id();
    }

    String pack(Assessment assessment) {
        return of("rules/" + digits(assessment.packDigest()));
    }

    String facts(Assessment assessment) {
        return of("facts/" + digits(assessment.factsDigest()));
    }

    String rule(Assessment assessment, RuleCard card) {
        return own(
                card.name(),
                "rule/" + digits(assessment.packDigest()) + "/" + card.indicator() + "/"
                        + word(StringUtils.substringAfter(card.name(), ":")));
    }

    /** Facts with the same id that say something different are different facts. */
    String fact(Assessment assessment, Fact fact) {
        return own(fact, "fact/" + digits(assessment.factsDigest()) + "/" + of(assessment) + "/" + word(fact.id()));
    }

    String coding(Assessment assessment, Fact fact) {
        return fact(assessment, fact).replace(of("fact/"), of("coding/"));
    }

    String source(Source source) {
        return own(source.id(), "source/" + word(source.id()));
    }

    String program(String version) {
        return of("program/" + word(version));
    }

    String person(String name) {
        return own("person " + name, "person/" + word(name));
    }

    String author(Author author) {
        return author.institution().isEmpty() ? person(Agents.name(author)) : organization(author.institution());
    }

    String organization(String name) {
        return own("organization " + name, "organization/" + word(name));
    }

    /** The same name each time, and no other thing's. */
    private String own(Object thing, String name) {
        return given.computeIfAbsent(thing, t -> {
            String free = name;
            for (int more = 2; !taken.add(free); more++) {
                free = name + "-" + more;
            }
            return of(free);
        });
    }

    private static String digits(String digest) {
        return digest.isEmpty() ? "none" : StringUtils.left(digest, DIGITS);
    }

    /** What of some words can stand in a qualified name. */
    private static String word(String words) {
        String plain = ACCENT.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("");
        String word = StringUtils.strip(OTHER.matcher(plain).replaceAll("-"), "-");
        return word.isEmpty() ? "x" + Integer.toHexString(words.hashCode()) : word.toLowerCase(Locale.ROOT);
    }
}
