package org.r2prating.consistency.document;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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
            "An acronym is spelt out in two ways, a name has two acronyms, or the state's own name is misspelt or garbled.",
            "A search finds one of the two.");

    private static final Pattern GENITIVE = Pattern.compile("\\b\\p{Lu}\\p{L}+(?:'s|s') \\p{Lu}\\p{L}+");

    private static final int FEWEST_WORDS = 4;
    /** A name of several words, with the small ones between them. */
    private static final Pattern CAPITALISED = Pattern.compile(
            "\\b\\p{Lu}[\\p{L}'-]+(?: (?:(?:of|for|on|and|the|to|against) ){0,2}\\p{Lu}[\\p{L}'-]+){2,}");

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
        sameInitials(subject, findings);
        twoAcronyms(subject, findings);
        subject.country().ifPresent(country -> garbled(country, subject, findings));
        apostrophes(subject, findings);
        return findings.list();
    }

    /** A name with the initials of one that is spelt out elsewhere, most of its words and its first one, but not all. */
    private static void sameInitials(AnnexCase subject, AnnexFindings findings) {
        Map<String, List<Acronym>> all = Acronyms.of(subject.annex());
        List<Acronym> spelt = all.values().stream()
                .map(definitions -> definitions.get(0))
                .filter(d -> d.spelt() && d.words().size() >= FEWEST_WORDS)
                .toList();
        subject.annex().text().forEach(passage -> {
            for (Matcher run = CAPITALISED.matcher(Words.plain(passage.text())); run.find(); ) {
                Acronym name = new Acronym(
                        "", run.group().replaceFirst("^(?:\\p{L}+ )?[Tt]he |^An? ", ""), false, passage.place());
                spelt.stream()
                        .filter(d -> almost(d, name)
                                && all.getOrDefault(d.letters(), List.of()).stream()
                                        .noneMatch(other -> Acronyms.same(other, name)))
                        .findFirst()
                        .ifPresent(d -> findings.add(
                                "name of " + d.letters(),
                                "(" + d.name() + ") is called (" + name.name() + ") as well",
                                passage.place(),
                                "Maybe use one of the two everywhere.",
                                new Witness(d.name() + " [" + d.letters() + "]", d.place()),
                                new Witness(name.name(), passage.place())));
            }
        });
    }

    private static boolean almost(Acronym one, Acronym other) {
        List<String> first = one.words();
        List<String> second = other.words();
        if (first.size() != second.size() || !first.get(0).equals(second.get(0)) || first.equals(second)) {
            return false;
        }
        int same = 0;
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i).charAt(0) != second.get(i).charAt(0)) {
                return false;
            }
            same += Words.stem(first.get(i)).equals(Words.stem(second.get(i))) || near(first.get(i), second.get(i))
                    ? 1
                    : 0;
        }
        return same >= first.size() - 1 && !Acronyms.otherBody(one, other);
    }

    /** "Policing" and "Police". */
    private static boolean near(String one, String other) {
        return one.length() > 4 && other.length() > 4 && one.substring(0, 5).equals(other.substring(0, 5));
    }

    /** One name with two acronyms, where the state's own name makes no other of it: "Audit Office of Norland". */
    private static void twoAcronyms(AnnexCase subject, AnnexFindings findings) {
        Set<String> own =
                subject.country().map(c -> Set.copyOf(Words.of(c.name()))).orElse(Set.of());
        Map<List<String>, Acronym> first = new LinkedHashMap<>();
        Acronyms.of(subject.annex()).values().stream()
                .map(definitions -> definitions.get(0))
                .filter(Acronym::spelt)
                .forEach(acronym -> {
                    List<String> words = acronym.words().stream()
                            .filter(w -> !own.contains(w))
                            .toList();
                    Acronym other = first.putIfAbsent(words, acronym);
                    if (other != null && words.size() > 1) {
                        findings.add(
                                "acronyms " + other.letters() + " " + acronym.letters(),
                                "one name, (" + acronym.name() + "), has the acronyms (" + other.letters() + ") and ("
                                        + acronym.letters() + ")",
                                acronym.place(),
                                "Maybe use one of the two everywhere.",
                                new Witness(other.name() + " [" + other.letters() + "]", other.place()),
                                new Witness(acronym.name() + " [" + acronym.letters() + "]", acronym.place()));
                    }
                });
    }

    /** The same words but for a few; a treaty and its body are two things, and a longer form is no second name. */
    private static boolean likely(Acronym one, Acronym other) {
        Set<String> first = new HashSet<>(one.words());
        Set<String> second = new HashSet<>(other.words());
        return first.size() > 1
                && Acronyms.perhapsOne(one, other)
                && (first.equals(second) || misspelt(first, second) || Acronyms.mixedUp(one, other));
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
