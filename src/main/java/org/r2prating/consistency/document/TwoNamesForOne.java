package org.r2prating.consistency.document;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.r2prating.annex.PublishedAnnex.Footnote;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Acronym;
import org.r2prating.consistency.wording.Words;
import org.r2prating.input.Place;
import org.r2prating.model.Country;

/** One thing called by two names: an acronym spelt out in two ways, the state's own name garbled. */
final class TwoNamesForOne implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "two-names-for-one",
            Kind.Family.DOCUMENT,
            Severity.WARNING,
            "An acronym is spelt out in two ways, or the state's own name is misspelt or garbled.",
            "A search finds one of the two.");

    private static final Pattern GENITIVE = Pattern.compile("\\b\\p{Lu}\\p{L}+(?:'s|s') \\p{Lu}\\p{L}+");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Acronyms.of(subject.annex()).forEach((letters, definitions) -> definitions.stream()
                .filter(d -> !Acronyms.same(definitions.get(0), d) && likely(definitions.get(0), d))
                .findFirst()
                .ifPresent(other -> findings.add(
                        "acronym " + letters,
                        "(" + letters + ") is spelt out as ("
                                + definitions.get(0).name() + ") and as (" + other.name() + ")",
                        other.place(),
                        "Maybe use one of the two everywhere.",
                        new Witness(
                                definitions.get(0).name(), definitions.get(0).place()),
                        new Witness(other.name(), other.place()))));
        subject.country().ifPresent(country -> garbled(country, subject, findings));
        apostrophes(subject, findings);
        return findings.list();
    }

    /** The same words but for a few; a treaty and its body are two things, and a longer form is no second name. */
    private static boolean likely(Acronym one, Acronym other) {
        Set<String> first = new HashSet<>(one.words());
        Set<String> second = new HashSet<>(other.words());
        return first.size() > 1 && Acronyms.perhapsOne(one, other) && (first.equals(second) || misspelt(first, second));
    }

    private static boolean misspelt(Set<String> first, Set<String> second) {
        Set<String> one = new HashSet<>(first);
        one.removeAll(second);
        Set<String> other = new HashSet<>(second);
        other.removeAll(first);
        if (one.size() != 1 || other.size() != 1) {
            return false;
        }
        String left = one.iterator().next();
        String right = other.iterator().next();
        return Words.distance(left, right) <= 2 || Words.stem(left).equals(Words.stem(right));
    }

    /** One name with its apostrophe in two places, such as "Farmer's Union" and "Farmers' Union". */
    private static void apostrophes(AnnexCase subject, AnnexFindings findings) {
        Map<String, Map<String, Place>> names = new LinkedHashMap<>();
        Stream.concat(
                        subject.annex().text(),
                        subject.annex().footnotes().stream().map(Footnote::words))
                .forEach(passage -> GENITIVE.matcher(Words.plain(passage.text()))
                        .results()
                        .forEach(r -> names.computeIfAbsent(
                                        r.group().replace("'", "").replaceAll("\\s+", " "), n -> new LinkedHashMap<>())
                                .putIfAbsent(r.group().replaceAll("\\s+", " "), passage.place())));
        names.forEach((bare, forms) -> {
            if (forms.size() > 1) {
                List<Map.Entry<String, Place>> both = List.copyOf(forms.entrySet());
                findings.add(
                        "name " + Words.slug(bare, 6),
                        "one name is written (" + both.get(0).getKey() + ") and ("
                                + both.get(1).getKey() + ")",
                        both.get(1).getValue(),
                        "Maybe use one of the two everywhere.",
                        both.stream()
                                .map(f -> new Witness(f.getKey(), f.getValue()))
                                .toList());
            }
        });
    }

    private static void garbled(Country country, AnnexCase subject, AnnexFindings findings) {
        Stream.concat(
                        subject.annex().title().stream(),
                        Stream.concat(
                                subject.annex().text(),
                                subject.annex().footnotes().stream().map(Footnote::words)))
                .forEach(passage -> OwnName.garbled(country.name(), passage.text())
                        .forEach(found -> findings.add(
                                "name " + Words.slug(found, 8),
                                "the state's own name is written (" + found + "); it is (" + country.name() + ")",
                                passage.place(),
                                "Maybe mend the name; in the title of a source, see how the source prints it.",
                                new Witness(Words.cut(passage.text(), 120), passage.place()))));
    }
}
