package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.annex.PublishedAnnex.Treaty;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Months;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.ThatYear;
import org.r2prating.consistency.wording.Words;
import org.r2prating.model.TallyList;

/** What a sentence says of the state's standing to a treaty against the list of treaties. */
final class StandingAgainstList implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "standing-against-list",
            Kind.Family.DOCUMENT,
            Severity.ERROR,
            "A sentence says that the state is, or is not, a party to a treaty; its list says otherwise.",
            "Duties are read from the sentence, and the list refutes it.");

    private static final String TREATY =
            " (?:the )?(?<treaty>(?:\\d{4} )?(?=\\p{Lu})[\\w ()'-]*?\\b(?:Statute|Conventions?|Treaty|Covenant)\\b[\\w ()'-]*?)";
    private static final String JOINED =
            "(?:(?:signed and |both signed and )(?:later |then |since )?)?(?:acceded to|ratified|joined|become a (?:[Ss]tate )?[Pp]arty to)";

    /** A treaty as the subject of a clause. */
    private static final String NAMED =
            "\\b(?:[Tt]he )?(?<treaty>(?!The )(?=\\d{4} \\p{Lu}|\\p{Lu})(?:\\d{4} )?(?:(?:\\p{Lu}[\\w'-]*|of|on|the|and|for|against|to|in) ){0,14}?"
                    + "(?:Statute|Conventions?|Treaty|Covenant)(?: (?:of|on|against|for)(?: (?:\\p{Lu}[\\w'-]*|of|on|the|and|for|against|all)){1,12})?)";

    /** What a state says of itself that has stayed out. */
    private static final String DENIES = "has (?:still |so far )?(?:not|never) (?:yet )?" + JOINED
            + "|(?:has|had) (?:still )?yet to (?:accede to|ratify|join|become a (?:[Ss]tate )?[Pp]arty to)"
            + "|(?:did not|declined to|refused to|refuses to|failed to) (?:accede to|ratify|join)"
            + "|is (?:still )?not (?:yet )?(?:a )?(?:[Ss]tate )?[Pp]arty to"
            + "|(?:has )?(?:remain(?:s|ed)|stay(?:s|ed)|stands?|is) (?:still )?(?:outside(?: of)?|a non-party to)"
            + "|(?:has )?(?:only |merely )?signed,? but (?:has )?(?:not|never) (?:yet )?(?:ratified|acceded to),?";

    private static final String WAITS = "(?:still )?(?:awaits|is awaiting|lacks|waits for|is (?:still )?without)";
    private static final String UNRATIFIED =
            "(?:(?:still |yet )?(?:has (?:still )?(?:not|never) (?:yet )?been|has yet to be|is (?:still )?not (?:yet )?) ?(?:ratified|acceded to|joined)(?: by it)?"
                    + "|(?:is|remains) (?:still )?unratified)";

    private static final Pattern JOINING = Pattern.compile(
            "\\b(?:ratif(?:ied|ication|ying)|acced(?:ed|ing)|accession|joined|joining|(?:became|becoming) a (?:[Ss]tate )?[Pp]arty)"
                    + "(?:(?! (?:sign|depos|enter|law|bill|act|leg))[^.;,:\\d]){0,40}?,? (?:in|since|on|of|from) (?:early |late |\\d{1,2} )?(?:"
                    + Months.ANY + ",? )?((?:19|20)\\d\\d)\\b(?!-)",
            Pattern.CASE_INSENSITIVE);
    /** Where the list has the year from which a treaty bound the state, it may have been ratified the year before. */
    private static final Pattern IN_FORCE = Pattern.compile("(?i)\\b(?:bound|binding|in(?:to)? force)\\b");
    /** Amendments, other treaties and others' accessions. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "\\b(?:Kampala|amendments?|Agreement|Privileges|Protocols?|Convention|Treaty|Covenant|Charter|declaration|neighbours?|other|others|withdr\\w*"
                    + "|again|re-?joined|not|never|yet|would|will|until|before|after)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Row row = Lists.treatyRow(subject).orElse(null);
        if (row != null) {
            List<Claim> claims = claims(subject);
            List<Sentence> sentences = Lists.sentences(subject).toList();
            sentences.forEach(s -> claims.forEach(c -> check(c, s, row, subject, findings)));
            Set<Sentence> told = sentences.stream()
                    .filter(s -> year(s, row, subject, findings))
                    .collect(Collectors.toSet());
            yearOfTheCourt(subject, row, told, findings);
        }
        return findings.list();
    }

    private record Claim(Pattern words, boolean party) {
        Claim(String words, boolean party) {
            this(Pattern.compile(words), party);
        }
    }

    private static String state(AnnexCase subject) {
        return "(?:[Ii]t|[Tt]he (?:country|State|state|[Gg]overnment)|"
                + Self.of(subject).pattern() + ")";
    }

    /** Only clauses whose subject is the assessed state, or the treaty itself, are claims. */
    private static List<Claim> claims(AnnexCase subject) {
        String state = state(subject);
        String ends = "(?=[.,;:]|$| and\\b| but\\b| which\\b| although\\b)";
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim("\\b[Aa]s a (?:[Ss]tate )?[Pp]arty to" + TREATY + ", " + state + "\\b", true));
        claims.add(new Claim("\\b[Hh]aving " + JOINED + TREATY + ", " + state + "\\b", true));
        claims.add(new Claim("^" + state + " has " + JOINED + TREATY + ends, true));
        claims.add(new Claim("^" + state + " (?:is|remains) (?:a )?(?:[Ss]tate )?[Pp]arty to" + TREATY + ends, true));
        String clause =
                "(?:^|[,;:] |\\b(?:and|but|[Ww]hile|[Tt]hough|[Aa]lthough|[Aa]s|[Ss]ince|[Bb]ecause|[Ww]hereas) )"
                        + state;
        claims.add(new Claim(clause + " (?:still )?(?:" + DENIES + ")" + TREATY + ends, false));
        String its = "(?:its|" + state + "'s?)";
        claims.add(new Claim(
                NAMED + "(?:, [^,.;]{4,60},)? (?:" + WAITS + "(?: " + its + ")? (?:ratification|accession)\\b|"
                        + UNRATIFIED + ends + ")",
                false));
        return claims;
    }

    /** The row of a treaty alone tells of it without its name: "a member of the Court since ratifying in 2004". */
    private static void yearOfTheCourt(AnnexCase subject, Row list, Set<Sentence> told, AnnexFindings findings) {
        List<Treaty> listed = list.treaties().stream()
                .filter(Treaty::ratified)
                .filter(t -> t.name().contains("Rome Statute") && t.year().isPresent())
                .toList();
        boolean inForce =
                list.notes().stream().anyMatch(n -> IN_FORCE.matcher(n.text()).find());
        Optional<Row> own = subject.annex().row("rome-statute").filter(r -> listed.size() == 1);
        own.ifPresent(row -> row.notes().stream()
                .flatMap(n -> Sentence.of(n).stream())
                .filter(s -> !told.contains(s))
                .forEach(s -> {
                    String text = ThatYear.told(Words.plain(s.text()).replaceAll("\\s+", " "));
                    List<String> years = JOINING.matcher(text)
                            .results()
                            .map(r -> r.group(1))
                            .distinct()
                            .toList();
                    Treaty treaty = listed.get(0);
                    int year = treaty.year().getAsInt();
                    if (years.size() == 1
                            && !OF_ANOTHER.matcher(text).find()
                            && !years.get(0).equals(String.valueOf(year))
                            && !(inForce && years.get(0).equals(String.valueOf(year - 1)))) {
                        findings.add(
                                "year own rome-statute",
                                "the row of the Rome Statute says that it was joined in (" + years.get(0)
                                        + "); the list has (" + year + ")",
                                s.place(),
                                "Maybe mend the sentence, or the list.",
                                new Witness(s.text(), s.place()),
                                new Witness(treaty.name() + ": " + year, treaty.place()));
                    }
                }));
    }

    /** Tells where the list has another year than "It ratified the Rome Statute in 2004"; whether it has. */
    private static boolean year(Sentence sentence, Row row, AnnexCase subject, AnnexFindings findings) {
        Pattern joined = Pattern.compile(
                "(?:(?:^|[,;:] (?:(?:and|but|while|yet|though|although) )?|\\b(?:and|but|[Ww]hile|[Aa]lthough|[Tt]hough|[Bb]ecause|[Aa]s) )"
                        + state(subject) + " (?:[^.;,]{0,60}? and )?(?:has |had )?(?:since )?"
                        + "(?:signed and |first )?(?:acceded to|ratified|joined|(?:became|become|been) (?:a )?(?:[Ss]tate )?[Pp]arty to|been bound by)"
                        + "|\\b[Hh]aving (?:acceded to|ratified|joined)|\\b[Ii]ts (?:accession to|ratification of)"
                        + "|(?:^|, )(?:[Aa] )?(?:[Ss]tate )?[Pp]arty to|(?:^|, )[Bb]ound by)"
                        + named(row)
                        + "(?: (?:on|in|(?<since>since)) (?:\\d{1,2} )?(?:\\p{Lu}\\p{L}+ )?| back in | as early as | only in | already in )"
                        + "(?<year>(?:19|20)\\d\\d)(?=[.,;:]|$| and\\b| but\\b)");
        Matcher said = joined.matcher(Words.plain(sentence.text()).replaceAll("\\s+", " "));
        if (!said.find()) {
            return false;
        }
        int year = Integer.parseInt(said.group("year"));
        String name = said.group("treaty");
        List<Treaty> listed = name == null
                ? row.treaties().stream()
                        .filter(t -> t.acronym().equals(said.group("acronym")))
                        .toList()
                : listed(name, true, sentence, row, subject);
        boolean another = !listed.isEmpty()
                && listed.stream()
                        .allMatch(t -> t.year().isPresent()
                                && !isSame(t.year().getAsInt(), year, said.group("since") != null));
        if (another) {
            Treaty first = listed.get(0);
            findings.add(
                    "year " + Words.slug(name == null ? said.group("acronym") : name.strip(), 6),
                    "a sentence says \u201C" + Words.cut(said.group(), 90) + "\u201D; the list has ("
                            + first.year().getAsInt() + ")",
                    sentence.place(),
                    "Maybe mend the sentence, or the list.",
                    new Witness(sentence.text(), sentence.place()),
                    new Witness(first.name() + ": " + first.year().getAsInt(), first.place()));
        }
        return another;
    }

    /** A party since a year may have joined in the year before. */
    private static boolean isSame(int listed, int said, boolean since) {
        return listed == said || (since && listed == said - 1);
    }

    /** A treaty by its name, with its protocol or without, or by the acronym of the list. */
    private static String named(Row row) {
        String acronyms = row.treaties().stream()
                .map(Treaty::acronym)
                .filter(a -> !a.isBlank())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String also = "(?: and (?:to )?its (?:\\d{4} |Optional )?Protocol)?";
        return acronyms.isEmpty()
                ? TREATY + also
                : "(?:" + TREATY + also + "| (?:the )?(?<acronym>" + acronyms + ")(?![\\w-]))";
    }

    private static List<Treaty> listed(String name, boolean party, Sentence sentence, Row row, AnnexCase subject) {
        Instruments instruments = Instruments.of(subject.framework());
        Optional<TallyList.Entry> entry =
                instruments.entry(new Treaty(name.strip(), "", party, OptionalInt.empty(), sentence.place()));
        return row.treaties().stream()
                .filter(t -> entry.isPresent() && instruments.entry(t).equals(entry))
                .toList();
    }

    private static void check(Claim claim, Sentence sentence, Row row, AnnexCase subject, AnnexFindings findings) {
        Matcher said = claim.words().matcher(Words.plain(sentence.text()).replaceAll("\\s+", " "));
        if (!said.find()) {
            return;
        }
        List<Treaty> listed = listed(said.group("treaty"), claim.party(), sentence, row, subject);
        if (!listed.isEmpty() && listed.stream().allMatch(t -> t.ratified() != claim.party())) {
            findings.add(
                    "standing " + Words.slug(said.group("treaty").strip(), 6),
                    "a sentence says \u201C" + Words.cut(said.group(), 90) + "\u201D; the list names it among those "
                            + (claim.party() ? "not ratified" : "ratified"),
                    sentence.place(),
                    "Maybe mend the sentence, or the list.",
                    new Witness(sentence.text(), sentence.place()),
                    new Witness(listed.get(0).name(), listed.get(0).place()));
        }
    }
}
