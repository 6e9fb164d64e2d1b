package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Words;

/** Both of the texts on the veto, or neither of them, and one of the two said to have, or to lack, the state's name. */
final class TextsOnVeto {

    private record VetoText(String name, Pattern words) {
        VetoText(String name, String words) {
            this(name, Pattern.compile(words));
        }
    }

    /**
     * What a clause says: the state has put its name to a text, or has not.
     *
     * @param ofTwo it says so of both texts at once
     */
    private record Stance(Told told, boolean bound, boolean ofTwo) {}

    private static final VetoText CODE = new VetoText(
            "the ACT Code of Conduct",
            "\\bACT (?:Group )?(?:[Cc]ode|initiative)|\\b[Cc]ode of [Cc]onduct(?=[^.;]{0,60}\\b(?:ACT|Accountability|Security Council|mass atroc|genocide|veto))"
                    + "|\\b(?:ACT|Accountability, Coherence and Transparency)\\b[^.;]{0,30}\\b[Cc]ode of [Cc]onduct");
    private static final VetoText DECLARATION = new VetoText(
            "the French and Mexican declaration on the veto",
            "\\bFrench(?:[-/\u2013 ]| and )Mexican\\b|\\bFranco[-\u2013]Mexican\\b|\\bFrance and Mexico\\b|\\b[Pp]olitical [Dd]eclaration on (?:the )?[Ss]uspension of (?:the )?[Vv]eto");
    private static final List<VetoText> ALL = List.of(CODE, DECLARATION);

    private static final String NAME = "(?:its|their) (?:name|signature|support|weight|backing|voice|endorsement)";
    private static final String JOIN = "(?:sign|endors|join|subscrib|adher|embrac)";
    private static final Pattern BOUND = Pattern.compile(
            "\\b(?i:(?:has|have|had)(?: also| since| long| both| already)? (?:" + JOIN + "|support|back)\\w+"
                    + "|(?:put|puts|lent|lends|gave|added|adds) " + NAME
                    + "|(?:is|are|stands|remains|ranks|counts) (?:one of |among |a |an )?(?:the )?(?:\\w+ )?(?:signator(?:y|ies)|endorsers?|supporters?|party|behind)"
                    + "|stands behind|supports|endorses|backs|carr(?:y|ies) " + NAME
                    + ")\\b|\\b(?:[Ii]t|[Ss]tate|[Cc]ountry|[Gg]overnment|delegation|\\p{Lu}[\\w-]+) (?:also |later |since )?"
                    + JOIN + "ed\\b");
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:not|never|neither|nor|none|yet to|without|declined to|refused to)\\b (?:[\\w-]+ ){0,4}?(?:" + JOIN
                    + "|support|back|put|lent|name|behind|among|party\\b)"
                    + "|\\b(?:lacks?|awaits?|waits for|is without|bears no|carries no|no) (?:[\\w'-]+ ){0,2}?(?:signature|endorsement|name|support)\\b"
                    + "|\\b(?:remains|stays|stands|is|has (?:stayed|remained)) (?:\\w+ )?(?:outside|aloof|absent|unsigned)\\b"
                    + "|\\b(?:" + NAME + " to|" + JOIN
                    + "(?:ed|s|es)?(?: to)?|supports?|backs?|behind) (?:neither|none)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT = Pattern.compile(
            "\\b(?:not|never|neither|nor|none|yet|without|lacks?|no)\\b|n't\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASIDE = Pattern.compile("\\b(?:that|which) (?:would|could|should|might|may)\\b[^,;]*");
    /** What may be, was once, or is of others. */
    private static final Pattern ELSE = Pattern.compile(
            "\\b(?:if|whether|would|could|should|may|might|must|will|plans?|intends?|intention|consider\\w*|urge[ds]?|invited?|asked|calls?|called|recommend\\w*"
                    + "|encourag\\w*|until|before|after|once|formerly|no longer|withdr\\w+|states|countries|neighbours?|others?|members|signatories of"
                    + "|only|alone|but|except\\w*|apart from|as well|by (?:more|over|some|\\d+|a hundred)|previous(?:ly)?)\\b|\\b(?:19|20)\\d\\d\\b(?=[^.;]*\\b(?:edition|then)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CLAUSE = Pattern.compile(
            "[;:] |, (?=(?:and|but|while|though|although|whereas|which|who|yet|nor|so) )|(?<=\\w) (?=(?:and|but) (?:it|has|is|the|neither|both)\\b)");
    private static final Pattern BOTH = Pattern.compile(
            "\\b(?<neither>neither|none)\\b(?: of)?(?: the)?(?: two)?|\\b(?<both>both|each)\\b(?: of)?(?: the)?(?: two)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXTS = Pattern.compile(
            "\\b(?:neither|both|each|none)(?: of)?(?: the| these| those)?(?: two)? (?:initiatives?|texts?|documents?|declarations?|codes?|pledges?|proposals?|texts?|instruments?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VETO = Pattern.compile("\\bvetos?\\b|\\bvetoes\\b", Pattern.CASE_INSENSITIVE);

    private TextsOnVeto() {}

    static void in(List<Told> sentences, AnnexCase subject, AnnexFindings findings) {
        List<String> own = subject.annex().row("veto-restraint").stream()
                .flatMap(r -> r.notes().stream())
                .map(n -> n.text())
                .toList();
        for (VetoText text : ALL) {
            List<Stance> stances =
                    sentences.stream().flatMap(told -> stances(told, text, own)).toList();
            stances.stream().filter(s -> !s.bound()).forEach(not -> stances.stream()
                    .filter(Stance::bound)
                    .filter(bound ->
                            bound.ofTwo() != not.ofTwo() && !bound.told().samePassage(not.told()))
                    .findFirst()
                    .ifPresent(bound -> not.told()
                            .against(
                                    bound.told(),
                                    "veto text " + Words.slug(text.name(), 6),
                                    "a sentence says that the state has not put its name to (" + text.name()
                                            + "); another says that it has",
                                    findings)));
        }
    }

    private static Stream<Stance> stances(Told told, VetoText text, List<String> ofTheVeto) {
        List<Stance> stances = new ArrayList<>();
        for (String clause : CLAUSE.splitAsStream(told.text()).toList()) {
            Matcher texts = TEXTS.matcher(clause);
            boolean ofBoth = texts.find()
                    && (VETO.matcher(clause).find()
                            || ofTheVeto.contains(told.sentence().passage().text()));
            boolean named = text.words().matcher(clause).find()
                    && ALL.stream()
                                    .filter(c -> c.words().matcher(clause).find())
                                    .count()
                            == 1;
            Matcher quantified = BOTH.matcher(clause);
            boolean some = quantified.find() && !ofBoth;
            if (((named && !some) || ofBoth)
                    && !ELSE.matcher(ASIDE.matcher(clause).replaceAll("")).find()) {
                boolean denied = DENIED.matcher(clause).find();
                if (denied
                        || (BOUND.matcher(clause).find() && !NOT.matcher(clause).find())) {
                    stances.add(new Stance(told, !denied, ofBoth));
                }
            }
        }
        return stances.stream();
    }
}
