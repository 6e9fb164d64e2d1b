package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.consistency.document.ToldTwice.Told;

/**
 * What a state belongs to, has put its name to or has issued, out of the few such things that annexes ask for: said to be so in
 * one place and not so in another, or to be so since two years.
 *
 * @param has whether it is so
 * @param signed whether it is a treaty that is said to be signed, or not to be, and nothing more
 * @param year since when, where that is told
 */
record Belonging(Told told, Thing thing, boolean has, boolean signed, OptionalInt year, Set<String> where) {

    /** @param treaty whether it binds only those who have ratified it */
    private record Thing(String name, Pattern words, boolean treaty) {
        Thing(String name, String words, boolean treaty) {
            this(name, Pattern.compile("\\b(?:" + words + ")"), treaty);
        }
    }

    private static final List<Thing> THINGS = List.of(
            new Thing("Group of Friends", "Groups? of Friends\\b(?! of (?!R2P|the Resp))", false),
            new Thing("Global Action against Mass Atrocity Crimes", "(?:GAAMAC|Global Action [Aa]gainst Mass)", false),
            new Thing("Kigali Principles", "Kigali Principles\\b", false),
            new Thing("Code of Conduct", "(?:ACT (?:Group )?[Cc]ode|Code of Conduct\\b)", false),
            new Thing(
                    "declaration on the veto",
                    "(?:(?:French|France|Franco)(?:[-/ ]| and )(?:and )?(?:Mexic\\w+)|[Dd]eclaration on (?:the )?(?:[Ss]uspension of )?(?:the )?[Vv]eto\\b|[Ff]rench[^.;,]{0,20} declaration)",
                    false),
            new Thing("standing invitation", "(?:standing|open) invitation\\b", false),
            new Thing("Rome Statute", "(?:Rome Statute|International Criminal Court|ICC)\\b(?! Prosecutor|'s)", true),
            new Thing(
                    "Genocide Convention", "(?:Genocide Convention|Convention on the Prevention and Punishment)", true),
            new Thing(
                    "CEDAW",
                    "(?:(?<!Protocol to )(?<!Protocol to the )CEDAW|Convention on the Elimination of All Forms of Discrimination [Aa]gainst Women)",
                    true),
            new Thing("CAT", "(?:CAT\\b|(?:UN |United Nations )?Convention against Torture|Torture Convention)", true),
            new Thing("CERD", "(?:I?CERD\\b|Convention on the Elimination of (?:All Forms of )?Racial)", true),
            new Thing("CRC", "(?:CRC\\b|Convention on the Rights of the Child)", true),
            new Thing("CRPD", "(?:CRPD\\b|Convention on the Rights of Persons with Dis)", true),
            new Thing("ICCPR", "(?:ICCPR\\b|(?:International )?Covenant on Civil)", true),
            new Thing("ICESCR", "(?:ICESCR\\b|(?:International )?Covenant on Economic)", true),
            new Thing(
                    "Enforced Disappearance",
                    "(?:CPED\\b|ICPPED\\b|Convention (?:for the Protection of All Persons|on|against) [^.;,]{0,20}Disappearances?)",
                    true),
            new Thing(
                    "Refugee Convention",
                    "(?:(?:1951 )?Refugee Convention|1951 Convention|Convention (?:relating to|on) the Status of Refugees)",
                    true),
            new Thing("Arms Trade Treaty", "(?:Arms Trade Treaty|ATT\\b)", true),
            new Thing("1954 Convention on Statelessness", "1954 (?:Statelessness )?Convention", true),
            new Thing("1961 Convention on Statelessness", "1961 (?:Statelessness )?Convention", true),
            new Thing(
                    "Regional Court",
                    "(?:jurisdiction|competence) of the (?:\\p{Lu}[\\w-]+ |of |on |and |for )*Court\\b(?! of Justice)",
                    true),
            new Thing("International Court of Justice", "(?:International Court of Justice|ICJ)\\b", true),
            new Thing(
                    "ASEAN",
                    "(?<=\\b(?:member|membership|part|outside|joined|belongs) (?:of|to)? ?(?:the )?)ASEAN\\b",
                    false),
            new Thing("International Coalition", "International Coalition for the R", false));

    private static final String HAS =
            "(?:endors(?:ed|es|ement)|sign(?:ed|s|ature|atory|atories)|join(?:ed|s)|acced(?:ed|es)|accession|ratif(?:ied|ies|ication)|part(?:y|ies)"
                    + "|subscrib(?:ed|es)|adher(?:ed|es|ence)|support(?:s|ed|ers?)?|back(?:s|ed)|belongs?|belonged|members?|membership|participant|participates|takes part|took part|sits?|seat|founders?|founding|co-founded|co-chairs?"
                    + "|put (?:its|his|her) name|name(?:s)?|accept(?:ed|s|ance)|recogni[sz]ed|bound|extended|issued|maintains|given|gave|in (?:place|force)|stands behind|committed|commitment|bears|carries|among)";
    private static final String NOT = "(?:not|never|neither|nor|no|none|yet to|has yet|nowhere)";
    /** Words that deny by themselves. */
    private static final String STAYS_OUT =
            "(?:without|outside|missing|absent|absence|declin(?:ed|es|ing)|refus(?:ed|es|al|ing)|reject(?:ed|s)|unwilling|stay(?:s|ed) (?:away|out|aloof|outside)|sta(?:ys|yed|nds|nding) apart"
                    + "|ke(?:pt|eps) (?:away|out|aloof|its distance)|remain(?:s|ed) (?:outside|aloof|unsigned|unratified)|aloof|shun(?:s|ned)|lacks?|lacking|withh[eo]ld(?:s|ing)?|has (?:left|quit)|turned its back|nothing to do with|no part in|signed but not|unratified|unsigned|awaits?)";

    private static final String HAS_NOT = "(?:" + NOT + "|" + STAYS_OUT + ")";
    private static final Pattern POSITIVE = Pattern.compile("\\b" + HAS + "\\b");
    private static final Pattern DENIES = Pattern.compile("\\b" + STAYS_OUT + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABSENT = Pattern.compile(
            "\\bno (?:such )?(?:standing|open) invitation\\b|^(?:not|nor) (?:to|of|in) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATIVE = Pattern.compile("\\b" + HAS_NOT + "\\b", Pattern.CASE_INSENSITIVE);
    /** What may be, was once, is of a part, or of others. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:until|before|then|when|once|formerly|at first|initially|earlier|would|could|should|may|might|if|whether|only|such as|neighbou?rs?|others?|few|most|many|some|several|hundred|all (?:but|its|other|of)"
                    + "|although|though|invited|called (?:on|for)|urged|urges|calls (?:on|for)|recommend\\w*|asked|new|previous|former|successor|withdr\\w+|again|network|protocol|amend\\w*|reservations?|article|optional|prosecutor|judges?"
                    + "|report|reports|reported|committee|complaints?|communications|candidat\\w*|draft|bill|plans?|intends?|considering|observer|every|each|debate|states|countries|governments|parties to it|Forum|more than|without (?:any )?reserv\\w*"
                    + "|network|meetings?|conference|workshops?|seminar|summit|train\\w*|taught|teach\\w*|days?|no longer|not only|nothing|least|unlike|among the last|members of|set aside|matters|\\w+ than)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CLAUSES = Pattern.compile(
            "[;:] |, (?:but|and|while|whereas|though|although|even if|even though|yet) | (?=(?:but|while|whereas) )|(?<=\\w) (?=and (?:is|has|was|not|nor)\\b)");
    private static final Pattern PARTS = Pattern.compile(", ");
    /** Words by which what follows a comma is about what stands before it. */
    private static final Pattern RELATED = Pattern.compile(
            "^(?:(?:to|of|in|by|behind|for) which|which|whose|that|having|though|endors|sign|join|subscrib|adher|be it|a member|and has)");

    private static final Pattern THEM = Pattern.compile(
            "\\b(?:endorse\\w*|sign\\w*|join\\w*|ratif\\w*|acced\\w* to|accept\\w*|subscribe\\w* to|adhere\\w* to|belong\\w* to) (?:them|it)\\b");
    private static final Pattern SINCE = Pattern.compile(
            "\\b(?i:in|since|of|on|from) (?:(?:early|late|mid-|\\d{1,2}) ?)?(?:\\p{Lu}\\p{L}+ )?((?:19|20)\\d\\d)\\b(?!-| to)");
    private static final Pattern YEARED = Pattern.compile(
            "\\b(?:endors\\w+|sign\\w+|join\\w+|acced\\w+|accession|ratif\\w+|issu\\w+|extend\\w+|subscrib\\w+|adher\\w+|(?:became|been) a (?:\\w+ )?(?:member|party)|(?:member|party)\\b[^.;,]{0,40} since|name|in (?:place|force))");
    /** Whoever signs a treaty is not yet its party. */
    private static final Pattern SIGNED = Pattern.compile("\\b(?:sign\\w*|party to neither|party to none)\\b");
    /** Who has no seat at its head may well belong to it. */
    private static final Pattern OF_A_PART =
            Pattern.compile("\\b(?:steering|board|(?:co-)?chair\\w*|bureau|secretariat|troika|presidency)\\b");

    private static final Pattern CITY = Pattern.compile("\\b(?:New York|Geneva)\\b");

    static void in(List<Told> sentences, AnnexCase subject, AnnexFindings findings) {
        List<Belonging> all = sentences.stream()
                .filter(s -> !Happening.isEntry(s.text()))
                .flatMap(s -> of(s, subject).stream())
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                all.get(i).compare(all.get(j), findings);
            }
        }
    }

    private static List<Belonging> of(Told told, AnnexCase subject) {
        List<Belonging> found = new ArrayList<>();
        for (Thing thing : THINGS) {
            Matcher named = thing.words().matcher(told.text());
            if (!isListed(thing, subject)
                    && named.find()
                    && !OtherStates.isSubject(told.text().substring(0, named.start()), subject)) {
                CLAUSES.splitAsStream(told.text())
                        .filter(c -> thing.words().matcher(c).find()
                                || THEM.matcher(c).find())
                        .forEach(c -> near(c, thing)
                                .flatMap(n -> clause(told, thing, n))
                                .ifPresent(found::add));
            }
        }
        return found;
    }

    /** What a list has, sentences are held against. */
    private static boolean isListed(Thing thing, AnnexCase subject) {
        return thing.treaty()
                && Lists.treatyRow(subject).stream()
                        .flatMap(r -> r.treaties().stream())
                        .anyMatch(t -> thing.words().matcher(t.name()).find()
                                || t.acronym().equals(thing.name()));
    }

    /** The part of a clause between commas that names the thing, with what is said of it behind a comma. */
    private static Optional<String> near(String clause, Thing thing) {
        List<String> parts = PARTS.splitAsStream(clause).toList();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (thing.words().matcher(part).find() || THEM.matcher(part).find()) {
                boolean related = i + 1 < parts.size()
                        && RELATED.matcher(parts.get(i + 1)).find();
                String said = related ? part + ", " + parts.get(i + 1) : part;
                boolean tells =
                        POSITIVE.matcher(said).find() || NEGATIVE.matcher(said).find();
                return Optional.of(tells ? said : clause);
            }
        }
        return Optional.empty();
    }

    private static Optional<Belonging> clause(Told told, Thing thing, String clause) {
        if (ASIDE.matcher(thing.words().matcher(clause).replaceAll("it")).find()) {
            return Optional.empty();
        }
        boolean denied = NEGATIVE.matcher(clause).find();
        boolean said = POSITIVE.matcher(clause).find();
        boolean denies =
                said || DENIES.matcher(clause).find() || ABSENT.matcher(clause).find();
        boolean signed = thing.treaty()
                && SIGNED.matcher(clause).find()
                && !POSITIVE.matcher(SIGNED.matcher(clause).replaceAll(" ")).find();
        List<Integer> years = SINCE.matcher(clause)
                .results()
                .map(r -> Integer.valueOf(r.group(1)))
                .distinct()
                .toList();
        if ((!denied && !said)
                || (denied
                        && (!years.isEmpty()
                                || !denies
                                || OF_A_PART.matcher(clause).find()
                                || !deniesIt(clause, thing)))) {
            return Optional.empty();
        }
        OptionalInt year =
                years.size() == 1 && YEARED.matcher(clause).find() ? OptionalInt.of(years.get(0)) : OptionalInt.empty();
        return Optional.of(new Belonging(
                told,
                thing,
                !denied,
                signed,
                year,
                CITY.matcher(clause).results().map(MatchResult::group).collect(Collectors.toSet())));
    }

    /** Whether what is denied is the thing, and not something else in the clause. */
    private static boolean deniesIt(String clause, Thing thing) {
        String it = "(?:" + thing.words().pattern() + "|\\b(?:them|it)\\b)";
        return Pattern.compile("(?i:\\b" + HAS_NOT
                        + "\\b)(?: (?!but\\b)[^ ;:]+){0,9}? ?(?:the |a |an |any |its )?(?:[\\w'/-]+ ){0,2}?" + it + "|"
                        + it + "(?: [^ ;:]+){0,5}? (?i:\\b" + HAS_NOT + "\\b)")
                .matcher(clause)
                .find();
    }

    private void compare(Belonging other, AnnexFindings findings) {
        if (!thing.equals(other.thing) || told.samePassage(other.told) || apart(other)) {
            return;
        }
        boolean otherStep = signed != other.signed;
        if (has != other.has && (!otherStep || (has ? other.signed : signed))) {
            told.against(
                    other.told,
                    "adherence " + thing.name(),
                    "one sentence says that the state has the (" + thing.name()
                            + ") on its side, another that it has not",
                    findings);
        } else if (has
                && other.has
                && !otherStep
                && year.isPresent()
                && other.year.isPresent()
                && year.getAsInt() != other.year.getAsInt()) {
            told.against(
                    other.told,
                    "year " + thing.name(),
                    "the state is said to have joined the (" + thing.name() + ") in (" + other.year.getAsInt()
                            + ") and in (" + year.getAsInt() + ")",
                    findings);
        }
    }

    /** One that meets in two cities is two. */
    private boolean apart(Belonging other) {
        return where.isEmpty() != other.where.isEmpty()
                || (!where.isEmpty() && where.stream().noneMatch(other.where::contains));
    }
}
