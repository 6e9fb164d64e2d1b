package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.annex.PublishedAnnex.Treaty;
import org.r2prating.consistency.claim.Item;
import org.r2prating.consistency.claim.World;

/** The treaties of a list, joined or not, and the words for joining. */
final class TreatyWorld implements World {

    private static final String JOINED = "joined";
    private static final String OUT = "not joined";
    private static final Map<String, Pattern> SAID = Map.of(
            JOINED,
            words(
                    "ratif(?:ied|ies|y|ying|ications)|acced(?:ed?|es|ing)(?: to)?|accessions|join(?:ed|ing|s)?|accepted|accepting|(?:(?<!States )party|(?<![Ss]tates )parties) to|bound by|(?:is|are) binding(?: (?:on|for|upon))?|bind(?:s|ing)?"
                            + "|subscrib(?:ed|es) to|taken (?:on|up)|took on|adher(?:ed|es) to|in force|embraced|signed up to|entered into|got round to"),
            OUT,
            words(
                    "outstanding|missing|unratified|outside(?: of)?|remain(?:s|ing)? to be (?:ratified|joined|accepted)|lacks?|stay(?:s|ed) out of|left out|still awaited|not on board"));
    private static final Pattern CUE = Pattern.compile(
            "\\b(?:instruments?|treat(?:y|ies)|conventions?|covenants?|statute|protocol|ratif\\w+|acce(?:ded|ssions?)|party to)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:[Oo]ptional|labour|ILO|Mine Ban|[Ss]tatelessness|trafficking|regional|African|Arab|American|European|ASEAN|SAARC|Hague|Vienna|bilateral|peace (?:treaty|agreement)|extradition|reserv\\w+|declaration|amendments?|Kampala|Agreement|Privileges"
                    + "|bills?|parliament|recommend\\w*|pledged?|promise\\w*|invit\\w+|urged?|called on|neighbours?|(?:other|seven|many|most|some|few) states|members|laws?|reports?|committee|withdr\\w+|languages?|translated|courts?)\\b");
    /** A time told by another. */
    private static final Pattern RELATIVE = Pattern.compile(
            "\\b(?:within|years? (?:after|before|later|earlier|on)|(?:the )?same year|decades?|before (?:it|they|its|the)|after (?:it|they|its|the)|independence|(?:fif|six|seven|eigh|nine)ties|\\d{4}s|until|preceded|followed|between)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SIGNED =
            Pattern.compile("\\bsign(?:ed|atory|atures?|ing)?\\b(?! up)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:Conventions?|Protocols?|Covenants?|Statute|Treaty|Charter|Pact|\\p{Lu}{3,6}s?)\\b");
    private static final Pattern KNOWN =
            Pattern.compile("\\b(?:UNSC|UNGA|APR2P|R2P|NGOs?|OHCHR|USA|UPR|UNHCR|ICRC)\\b");

    /** What is meant by a word or two, by the id of the framework. */
    private static final Map<String, Pattern> NAMES = names();

    private static final Map<Pattern, Set<String>> GROUPS = groups();

    private static final Pattern THINGS = Pattern.compile(
            "\\b(?:instruments?|treaties|conventions|covenants|ratifications?|accessions?|of)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEVERAL =
            Pattern.compile("\\b(?:Conventions|Covenants|treaties|instruments|both|and)\\b");

    private final Map<String, Item> items = new LinkedHashMap<>();
    private final boolean whole;

    private TreatyWorld(Row row, Instruments instruments) {
        int entries = 0;
        for (Treaty treaty : row.treaties()) {
            Optional<String> id = instruments.of(treaty).map(q -> q.subject().id());
            if (instruments.entry(treaty).isPresent()) {
                entries++;
                items.put(
                        id.orElse(treaty.name()),
                        new Item(
                                treaty.name() + (treaty.ratified() ? "" : ": not ratified"),
                                treaty.place(),
                                Set.of(treaty.ratified() ? JOINED : OUT),
                                treaty.year()));
            }
        }
        whole = entries >= instruments.size() - 1 && row.treaties().stream().anyMatch(t -> !t.ratified());
    }

    /** The list of treaties of an annex; empty when it has none. */
    static Optional<TreatyWorld> of(AnnexCase subject) {
        return Lists.treatyRow(subject).map(row -> new TreatyWorld(row, Instruments.of(subject.framework())));
    }

    @Override
    public List<List<Item>> wholes() {
        return List.of(List.copyOf(items.values()));
    }

    @Override
    public Map<String, Pattern> properties() {
        return SAID;
    }

    @Override
    public Pattern things() {
        return THINGS;
    }

    @Override
    public Pattern several() {
        return SEVERAL;
    }

    @Override
    public boolean isMeant(String sentence) {
        return !SIGNED.matcher(sentence).find()
                && (CUE.matcher(sentence).find()
                        || NAMES.values().stream()
                                .anyMatch(n -> n.matcher(sentence).find()));
    }

    @Override
    public Narrowed narrowed(String words) {
        if (OTHER.matcher(words).find()) {
            return Narrowed.UNKNOWN;
        }
        List<String> ids = new ArrayList<>();
        String rest = KNOWN.matcher(words).replaceAll(" ");
        for (Map.Entry<Pattern, Set<String>> group : GROUPS.entrySet()) {
            Matcher said = group.getKey().matcher(rest);
            if (said.find()) {
                ids.addAll(group.getValue());
                rest = said.replaceAll(" ");
            }
        }
        for (Map.Entry<String, Pattern> name : NAMES.entrySet()) {
            Matcher said = name.getValue().matcher(rest);
            if (said.find()) {
                ids.add(name.getKey());
                rest = said.replaceAll(" ");
            }
        }
        if (NAMED.matcher(rest).find() || !items.keySet().containsAll(ids)) {
            return Narrowed.UNKNOWN;
        }
        if (ids.isEmpty()) {
            return whole ? Narrowed.NOT : Narrowed.UNKNOWN;
        }
        return new Narrowed(Optional.of(ids.stream().distinct().map(items::get).toList()), false, words);
    }

    @Override
    public Optional<Predicate<Item>> when(String words) {
        if (RELATIVE.matcher(words).find()) {
            return Optional.empty();
        }
        if (!Years.any(words)) {
            return Optional.of(i -> true);
        }
        String plain = words.replaceAll("\\b1951 Refugee|\\b1967 Protocol", " ");
        boolean boundary = Pattern.compile("(?i)\\bsince ((?:19|20)\\d\\d)")
                .matcher(plain)
                .results()
                .anyMatch(r -> items.values().stream()
                        .anyMatch(i -> i.year().equals(OptionalInt.of(Integer.parseInt(r.group(1))))));
        return boundary
                ? Optional.empty()
                : Years.in(plain)
                        .map(years ->
                                i -> i.year().isPresent() && years.test(i.year().getAsInt()));
    }

    private static Pattern words(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    private static Map<String, Pattern> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(
                "genocide-convention",
                "(?:Convention on the Prevention and Punishment of the Crime of Genocide|Genocide Convention)");
        names.put(
                "additional-protocol-1",
                "(?:(?:its |their |the )?(?:first )?Additional )?Protocol I\\b(?: to the Geneva Conventions)?|Additional Protocol I");
        names.put("geneva-conventions", "(?:four )?Geneva Conventions");
        names.put(
                "rome-statute",
                "Rome Statute(?: of the International Criminal Court)?|International Criminal Court|ICC");
        names.put(
                "refugee-protocol",
                "(?:1967 )?Protocol (?:relating to the Status of Refugees|of 1967)|1967 Protocol|(?<=Convention (?:nor|and) )its Protocol");
        names.put(
                "refugee-convention",
                "(?:1951 )?(?:Convention relating to the Status of Refugees|Refugee Convention)(?: of 1951)?");
        names.put("arms-trade-treaty", "Arms Trade Treaty|ATT");
        names.put("iccpr", "International Covenant on Civil and Political Rights|ICCPR");
        names.put("icescr", "International Covenant on Economic,? Social and Cultural Rights|ICESCR");
        names.put(
                "cedaw",
                "Convention on the Elimination of (?:All Forms of )?Discrimination [Aa]gainst Women|CEDAW|Women's Convention");
        names.put("crc", "Convention on the Rights of the Child|CRC");
        names.put(
                "cerd",
                "(?:International )?Convention on the Elimination of (?:All Forms of )?Racial Discrimination|I?CERD");
        names.put(
                "cat",
                "Convention [Aa]gainst Torture(?: and Other Cruel, Inhuman or Degrading Treatment or Punishment)?|U?N?CAT");
        names.put("crpd", "Convention on the Rights of Persons with Disabilities|CRPD");
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        names.forEach((id, words) -> patterns.put(id, Pattern.compile("\\b(?:" + words + ")\\b(?: \\(\\p{Lu}+\\))?")));
        return patterns;
    }

    private static Map<Pattern, Set<String>> groups() {
        Map<Pattern, Set<String>> groups = new LinkedHashMap<>();
        groups.put(Pattern.compile("\\b(?:(?:two|both|international) )*Covenants\\b"), Set.of("iccpr", "icescr"));
        groups.put(
                Pattern.compile("\\b[Rr]efugee (?:treaties|instruments|conventions)\\b|\\bthe refugee regime\\b"),
                Set.of("refugee-convention", "refugee-protocol"));
        groups.put(
                Pattern.compile(
                        "\\b(?:treaties|instruments) (?:of|on) (?:international )?humanitarian law\\b|\\bhumanitarian law treaties\\b"),
                Set.of("geneva-conventions", "additional-protocol-1"));
        return groups;
    }
}
