package org.r2prating.consistency.document;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.consistency.wording.Words;
import org.r2prating.model.Country;

/**
 * What an annex calls the state that it assesses: its name, and what the annex puts in brackets behind it, such as
 * {@code (DPRK or North Korea)}.
 */
record Self(Set<String> names) {

    private static final String BRACKETS = "\\s*\\(([^()]{2,60})\\)";
    private static final Pattern AND = Pattern.compile("\\s*(?:,|;|\\bor\\b|\\band\\b)\\s*");
    private static final Pattern HEREAFTER = Pattern.compile(
            "(?i)^(?:hereafter|hereinafter|henceforth|also|the|known as|in short|in the following)\\b:?\\s*");
    private static final String VERB =
            "(?:(?:has|have|had|did)(?: not)? (?:also |never |always |then )?)?(?:voted?|abstain(?:ed)?|opposed?|support(?:ed)?|backed|rejected|endorsed|ratif(?:ied|y)|acced(?:ed|e)|joined|signed|collected|earned|scored|received|gained|lost|improved|rose|risen|fell|fallen)\\b";
    /** Other states, another edition, or what somebody else makes of the state. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "\\b(?:European|other|other two|neighbou?ring|some|few|most|many) (?:states|countries|members|delegations|governments)\\b|\\bneighbou?r(?:s|ing)?\\b|\\baccording to the (?:\\d{4}|previous|last|earlier) edition\\b|\\bcannot be said\\b|\\bself-assessment\\b|\\bshadow report\\b",
            Pattern.CASE_INSENSITIVE);

    /** A name in front of a verb. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?<![\\w'-])((?:\\p{Lu}[\\p{L}'-]+)(?: (?:(?:of|and|the) )?\\p{Lu}[\\p{L}'-]+)*)(?:, [^,.;:]{2,60},)? (?:also |never |always |then |itself |too |again )?"
                    + VERB);
    /** What is no name of a state, though it begins with a capital. */
    private static final Pattern NO_STATE = Pattern.compile(
            "(?:.* )?(?:Governments?|State|States|Mission|Delegation|Ministry|Minister|Republic|Kingdom|Union|Parliament|Assembly|Rights|Protect|Nations|It|They|He|She|We|This|That|These|Those|There|Which|Who"
                    + "|What|None|Neither|Each|All|Both|One|Some|Most|Nothing|Nobody|Here|Such|R2P|\\w+ing|\\w*[Vv]otes?|[IVX]+|Statute|Convention|Covenants?|Protocol|Treaty|Council|Court|Group|Principles|Strong|Weak|Fair|Point|Increase|Decrease|Commission|Office|Act|Law|Code|\\p{Lu}{2,}s?)");

    /** The names that an annex uses. */
    static Self of(AnnexCase subject) {
        Set<String> names = new LinkedHashSet<>();
        subject.country().map(Country::name).ifPresent(name -> {
            names.add(name);
            Pattern bracketed = Pattern.compile(Pattern.quote(name) + BRACKETS, Pattern.CASE_INSENSITIVE);
            subject.annex().text().forEach(p -> {
                Matcher called = bracketed.matcher(Words.plain(p.text()).replaceAll("\\s+", " "));
                if (called.find()) {
                    AND.splitAsStream(called.group(1))
                            .map(n ->
                                    HEREAFTER.matcher(n.replaceAll("[\"']", "")).replaceFirst(""))
                            .filter(n -> n.matches("\\p{Lu}[\\p{L} .-]+"))
                            .forEach(names::add);
                }
            });
        });
        return new Self(names);
    }

    /** The names as a pattern, with or without an article, without a group; matches nothing where no name is known. */
    String pattern() {
        return names.isEmpty()
                ? "(?!)"
                : names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:[Tt]he )?(?:", ")"));
    }

    /** Whether a sentence speaks of others, or its subject is named and not the state: "its ally Eastland has voted against all". */
    boolean isAnother(String sentence) {
        if (OF_OTHERS.matcher(sentence).find()) {
            return true;
        }
        for (Matcher subject = SUBJECT.matcher(sentence); !names.isEmpty() && subject.find(); ) {
            String name = subject.group(1);
            boolean own = names.stream().anyMatch(n -> n.contains(name) || name.contains(n))
                    || names.stream()
                            .flatMap(n -> Words.of(n).stream())
                            .anyMatch(w -> w.length() > 3 && Words.of(name).contains(w));
            boolean first = sentence.startsWith(name)
                    && !name.contains(" ")
                    && !OtherStates.isState(name)
                    && !name.matches("\\p{Lu}\\p{Ll}+(?:land|ia)");
            if (!own && !first && !NO_STATE.matcher(name).matches()) {
                return true;
            }
        }
        return false;
    }
}
