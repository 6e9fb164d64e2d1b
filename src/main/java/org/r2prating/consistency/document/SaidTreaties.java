package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.wording.Numbers;

/**
 * How many of a set of treaties a sentence says the state has joined, or has stayed out of. Whichever way a share is put, "all
 * but two of the twelve" or "two thirds of the twelve", it is made so many of so many first, and its clause is read then.
 */
final class SaidTreaties {

    /**
     * So many of so many.
     *
     * @param joined whether they are those joined; else those not joined
     */
    record Said(int count, int of, boolean joined) {}

    private static final String N = "(?:" + Numbers.NUMBER + ")";
    private static final String BUT = ",? (?:but|except(?: for)?|save(?: for)?|bar|apart from|other than|excepting) ";
    private static final String PART =
            "(?:(?:a |one )?half|(?:a |one )third|two thirds|(?:a |one )quarter|three quarters)";
    private static final String THINGS =
            "(?: (?!(?:in|on|that|which|are|is|were|was|have|has) )[\\w-]+){0,4}? (?:instruments|treaties|conventions|agreements)\\b";
    private static final Pattern SHARE = Pattern.compile(
            "\\b(?:(?:(?:all|each|every one) ?" + BUT + "(?<but>" + N + ")|(?<part>" + PART
                    + ")|(?<none>none|not one)|(?<count>"
                    + N + ")) (?:out )?of (?:(?:the|these|those|our|its) )?(?<of>" + N + ")\\b(?<things>" + THINGS
                    + ")?"
                    + "|(?:all(?: of)?|every one of|each of) (?:(?:the|these|those) )?(?<all>" + N + ")" + THINGS
                    + "(?:" + BUT
                    + "(?<less>" + N + ")\\b)?)",
            Pattern.CASE_INSENSITIVE);

    private static final String JOIN =
            "ratified|acceded to|accepted|joined|taken on|signed up to|subscribe[sd] to|adhere[sd] to|belongs to|(?:party|parties) to"
                    + "|bound by|committed (?:itself )?to";
    private static final String OUT =
            "outside(?: of)?|not (?:yet )?(?:a )?(?:state )?party to|(?:not|never) (?:yet )?(?:ratified|joined|acceded to|accepted|signed up to)"
                    + "|yet to (?:ratify|join|accede to|accept|become a party to)|(?:keeps|kept|stays|stayed|remains|remained) (?:away from|out of|aloof from)"
                    + "|(?:failed|declined|refused) to (?:ratify|join|accede to)|unratified";
    private static final String SMALL = "(?:,|:| only| just| now| already| but)* ";
    private static final String TOKEN = "\u2039(\\d+)/(\\d+)\u203A";
    private static final String NAMED = "\u2020";

    /** "Of the twelve treaties, it has ratified all but three". */
    private static final Pattern OF_THEM = Pattern.compile(
            "\\bof(?<!\\b(?:" + N
                    + "|none|half|thirds?|quarters?|out|one|each|all) of) (?:(?:the|these|those|our) )?(?<of>" + N
                    + ")\\b(?<between>[^.;]{3,120}?\\b(?:" + OUT + "|" + JOIN
                    + ")),? (?:(?:all|every one) ?" + BUT + "(?<but>" + N + ")|(?<part>" + PART + ")|(?<count>" + N
                    + "))\\b(?: of them)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern JOINED =
            Pattern.compile("\\b(?:" + JOIN + ")" + SMALL + TOKEN, Pattern.CASE_INSENSITIVE);
    private static final Pattern LEFT = Pattern.compile("\\b(?:" + OUT + ")" + SMALL + TOKEN, Pattern.CASE_INSENSITIVE);

    /** "Instruments ratified by Norland: 7 of 12". */
    private static final Pattern HEADED = Pattern.compile(
            "\\b(?:instruments|treaties|conventions|agreements) (?:(?:that|which) [^.;:]{1,40}? )?(?:(?:are|is|was|were|has|have) )?"
                    + "(?:(?<joined>ratified|joined|acceded to|accepted)|(?<left>not (?:yet )?(?:ratified|joined|acceded to|accepted)|unratified))\\b"
                    + "[^.;:]{0,110}: " + TOKEN + "(?=[.,;]|$)",
            Pattern.CASE_INSENSITIVE);

    /** What stands between a share and its verb. */
    private static final String WHICH =
            "(?:,? (?:on which|against which|by which|that|which|considered|tracked|listed|named|examined|reviewed|covered)\\b[^.,;]{0,60}?,?)?";

    private static final String ON = "(?: (?:on|for|in) (?:the )?\\p{L}+(?: \\p{Lu}\\p{L}+)*)?";
    private static final String LATER = "(?:(?:still|yet|now|so far|already|today) )*";
    private static final String ENDS =
            "(?=[.,;:]|$| and\\b| but\\b| while\\b| by (?:it|the (?:country|state))\\b| so far\\b| among\\b)";
    private static final Pattern ARE_JOINED = Pattern.compile(
            TOKEN + NAMED + WHICH + " (?:(?:have|has|had) " + LATER
                    + "(?:been )?(?:ratified|joined|acceded to|accepted)"
                    + "|(?:are|is|were) " + LATER + "(?:ratified|joined|accepted|binding" + ON + "|in force" + ON + ")"
                    + "|binds? (?:it|the (?:country|state)|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*))" + ENDS,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARE_LEFT = Pattern.compile(
            TOKEN + NAMED + WHICH + " (?:(?:are|is|were|remains?|stays?) " + LATER
                    + "(?:unratified|missing|outstanding|lacking|wanting|to be (?:ratified|joined)|not (?:yet )?(?:ratified|joined|accepted))"
                    + "|(?:have|has) " + LATER + "(?:not|never|yet to) " + LATER
                    + "(?:been |be )?(?:ratified|joined|acceded to|accepted)"
                    + "|(?:still )?(?:awaits?|lacks?|awaiting) (?:ratification|accession))" + ENDS,
            Pattern.CASE_INSENSITIVE);

    /** Those that are left of the set behind a share of it: "and stays outside the other three". */
    private static final Pattern REST = Pattern.compile(
            "\\b(?:" + OUT + "|not|without)(?: the)? (?<rest>other|remaining) (?<count>" + N
                    + ")(?=[.,;:]|$| and\\b| others?\\b)"
                    + "|\\b(?:the )?(?<other>other|remaining) (?<more>" + N
                    + ") (?:(?:are|is|have|has|do|does|remain) (?:still )?(?:not|never|unratified|outstanding|missing|outside)\\b|remain outside)"
                    + "|\\b(?:" + OUT + ")(?: the)? (?<plain>" + N + ")(?=[.,;:]|$| and\\b| others?\\b)",
            Pattern.CASE_INSENSITIVE);

    /** What was joined at a time, or by others, is not all that the state has joined. */
    private static final Pattern DATED = Pattern.compile(
            "\\b(?:19|20)\\d\\d\\b|\\b(?:since|before|after|during|neighbou?rs?|other states|commission\\w*)\\b",
            Pattern.CASE_INSENSITIVE);

    private SaidTreaties() {}

    /** The shares that a sentence whose marks are plain ones says are joined, or are not. */
    static List<Said> in(String sentence) {
        String text = shares(ofThem(sentence));
        List<Said> said = new ArrayList<>();
        boolean dated = DATED.matcher(text).find();
        Matcher headed = HEADED.matcher(text);
        if (headed.find()) {
            said.add(new Said(
                    Integer.parseInt(headed.group(3)),
                    Integer.parseInt(headed.group(4)),
                    headed.group("joined") != null));
        }
        List<MatchResult> left = LEFT.matcher(text).results().toList();
        JOINED.matcher(text)
                .results()
                .filter(r -> left.stream().noneMatch(l -> l.end() == r.end()))
                .forEach(r -> said.add(said(r, true)));
        if (!dated) {
            left.forEach(r -> said.add(said(r, false)));
            ARE_JOINED.matcher(text).results().forEach(r -> said.add(said(r, true)));
            ARE_LEFT.matcher(text).results().forEach(r -> said.add(said(r, false)));
        }
        return said;
    }

    /** What a sentence that has counted those joined says is left: with them it makes the whole, or less where some are only signed. */
    static Optional<Said> rest(String sentence, Said joined) {
        String text = shares(ofThem(sentence));
        Matcher rest = REST.matcher(text);
        int from = text.indexOf("\u2039" + joined.count() + "/" + joined.of() + "\u203A");
        if (from < 0 || !rest.find(from) || text.matches("(?i).*\\bsign.*")) {
            return Optional.empty();
        }
        String count = Optional.ofNullable(rest.group("count"))
                .or(() -> Optional.ofNullable(rest.group("more")))
                .orElse(rest.group("plain"));
        boolean last = !REST.matcher(text.substring(rest.end())).find();
        int left = Numbers.value(count);
        boolean whole = rest.group("plain") == null;
        boolean right = whole ? left + joined.count() == joined.of() : left + joined.count() <= joined.of();
        return last && !right && !Lists.vague(text, rest)
                ? Optional.of(new Said(left, joined.of(), false))
                : Optional.empty();
    }

    private static Said said(MatchResult found, boolean joined) {
        return new Said(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), joined);
    }

    private static String ofThem(String sentence) {
        return replaced(OF_THEM, sentence, m -> share(m, Numbers.value(m.group("of")))
                .map(share -> m.group("between").stripTrailing() + " " + share));
    }

    /** The sentence with each share in figures, and a mark behind those that name what they are of. */
    private static String shares(String sentence) {
        return replaced(SHARE, sentence, m -> {
            if (Lists.vague(sentence, m) || sentence.substring(0, m.start()).matches("(?s).*\\d[.,]")) {
                return Optional.of("some");
            }
            if (m.group("all") != null) {
                int all = Numbers.value(m.group("all"));
                int less = m.group("less") == null ? 0 : Numbers.value(m.group("less"));
                return Optional.of(token(all - less, all) + "\u2020");
            }
            String mark = m.group("things") == null ? "" : "\u2020";
            return m.group("none") == null
                    ? share(m, Numbers.value(m.group("of"))).map(share -> share + mark)
                    : Optional.of(token(0, Numbers.value(m.group("of"))) + mark);
        });
    }

    private static String replaced(Pattern pattern, String text, Function<Matcher, Optional<String>> with) {
        Matcher found = pattern.matcher(text);
        StringBuilder replaced = new StringBuilder();
        while (found.find()) {
            found.appendReplacement(
                    replaced, Matcher.quoteReplacement(with.apply(found).orElse(found.group())));
        }
        return found.appendTail(replaced).toString();
    }

    /** Empty where a part is none in whole numbers. */
    private static Optional<String> share(Matcher found, int of) {
        if (found.group("part") != null) {
            String part = found.group("part").toLowerCase(Locale.ROOT);
            int parts = part.contains("half") ? 2 : part.contains("third") ? 3 : 4;
            int times = part.startsWith("two") ? 2 : part.startsWith("three") ? 3 : 1;
            return of % parts == 0 ? Optional.of(token(of / parts * times, of)) : Optional.empty();
        }
        int count = found.group("but") == null
                ? Numbers.value(found.group("count"))
                : of - Numbers.value(found.group("but"));
        return Optional.of(token(count, of));
    }

    private static String token(int count, int of) {
        return "\u2039" + count + "/" + of + "\u203A";
    }
}
