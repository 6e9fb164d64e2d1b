package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Months;

/**
 * One question about one thing that has one answer, answered in two ways: to whom a force reports, where a school is, who heads
 * a commission, which court decided, who spoke for the state.
 *
 * @param about what it is asked of: the name, or the noun of which a state has one
 * @param answer as its one name
 */
record TwoAnswers(Told told, Question question, String about, String answer) {

    private enum Question {
        UNDER("answerable to"),
        SEAT("seated in"),
        HEAD("headed by"),
        COURT("decided by"),
        SPEAKER("spoken for by");

        private final String words;

        Question(String words) {
            this.words = words;
        }
    }

    /** Of what a state has one, by the words for it. */
    private static final Map<String, Pattern> ONES = ones();

    private static final Pattern UNDER = Pattern.compile(
            "\\b(?:under|answers? (?:only )?to|answerable to|reports? (?:directly )?to|reporting to|subordinate\\w*(?: as \\w+ \\w+)? to|part of|attached to|belongs? to|run by|governed by|commanded by|led by|supervised by|overseen by|placed (?:in|under|with|at)"
                    + "|an? (?:\\w+ )?(?:official|adviser|director|officer|department|unit|diplomat|civil servant|employee|branch) (?:of|in|at|from)|sits? (?:in|with|at)|located in|housed in|within|works (?:in|at|out of|from)|controlled by|responsible to|based in|in the hands of|takes its orders from|from) "
                    + "(?:(?:the|a|its|both|political|operational|direct|authority|command|control|orders|responsibility|supervision|of|office|section|division|department|directorate|legal|human rights|multilateral) )*"
                    + "(?<who>(?:[Mm]inist(?:er|ry) (?:of|for) (?:the )?\\p{Lu}\\p{L}+|(?:\\p{Lu}\\p{L}+ )(?:Ministry|Minister)|[Pp]rime [Mm]inister|[Pp]resident|[Pp]resid\\w+|[Pp]arliament|National Assembly|[Aa]rmy|[Aa]rmed [Ff]orces|General Staff|[Cc]hief of [Ss]taff|[Kk]ing|[Cc]abinet|[Ss]upreme [Cc]ourt|[Aa]ttorney[- ][Gg]eneral|[Cc]abinet))");
    private static final Pattern SEAT = Pattern.compile(
            "\\b(?:(?:is|lies|sits|stands|based|located|housed|situated|headquartered|seated) (?:\\w+ )?(?:in|at|near)|(?:has|had|with) its (?:seat|headquarters|home|premises|office) (?:in|at)|Centre (?:in|at)|School (?:in|at)|Academy (?:in|at)) (?:the (?:city|town|capital|port) of )?(?<who>(?!"
                    + Months.ANY
                    + ")\\p{Lu}\\p{Ll}{2,})\\b(?! (?:Ministry|Minister|Office|\\d))");
    private static final String HEADS =
            "\\b(?:chair(?:man|woman|person)?|head|director|president|rector|commander|commissioner)\\b";
    private static final Pattern DECIDED = Pattern.compile(
            "\\b(?:struck down|annulled|quashed|declared|ruled|upheld|overturned|set aside|sentenced|convicted|acquitted|condemned|tried|judgment|found guilty|rejected|ordered|dissolved|did not survive|void)\\b");
    private static final Map<String, Pattern> COURTS = courts();
    private static final Pattern SPOKE = Pattern.compile(
            "\\b(?:spoke|speak|spoken|statement|deliver\\w*|address\\w*|speech|told|took the floor|read out|represented)\\b");
    private static final Pattern DEBATE =
            Pattern.compile("\\b(?:R2P|Responsibility to Protect|responsibility to protect)\\b");
    private static final Map<String, Pattern> SPEAKERS = speakers();
    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:until|formerly|former|once|before|earlier|previous\\w*|moved|transferred|passed from|no longer|not|never|would|should|could|might|proposed|planned|draft|plans?|recommend\\w*|then|new|second|another|other|replaced|succeeded|successor|predecessor|deputy|acting|appeal|first|from \\d{4} to|between \\d{4})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            "\\b(?:\\p{Lu}[\\p{L}'-]+ )(?:(?:\\p{Lu}[\\p{L}'-]+|of|for|on|and|the) )*(?:Commission|Centre|Center|School|Academy|Institute|Museum|Memorial|Board|Council|Committee|Agency|Panel|Fund|Office|Service|Authority|Archive|Court|Tribunal|Decree|Act|Law|Code|Party|Ordinance)\\b");

    private static Map<String, Pattern> compiled(Map<String, String> words, int flags) {
        Map<String, Pattern> all = new LinkedHashMap<>();
        words.forEach((name, regex) -> all.put(name, Pattern.compile("\\b(?:" + regex + ")\\b", flags)));
        return all;
    }

    private static Map<String, Pattern> ones() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("gendarmerie", "gendarm\\w+");
        words.put("secret service", "(?:secret|intelligence|security) (?:service|police|agency)");
        words.put("prison service", "(?:prison|penitentiary) (?:service|administration)|prisons");
        words.put(
                "police", "(?:national |civil )?police(?! (?:unit|complaints|officers? who|school|academy|division))");
        words.put("border guard", "border (?:guards?|police|service|force)");
        words.put("coast guard", "coast ?guard");
        words.put("presidential guard", "(?:presidential|republican|national) guard");
        words.put("focal point", "(?:R2P |national )?focal point(?! (?:for (?!R2P|the resp)|on))");
        words.put("electoral commission", "(?:electoral|election) commission");
        words.put(
                "human rights institution", "human rights (?:commission|institution)|ombuds\\w+|NHRI|public defender");
        words.put("complaints board", "(?:police )?complaints (?:board|authority|commission)");
        words.put(
                "peacekeeping school",
                "(?:peacekeeping|peacekeepers') (?:training )?(?:school|centre|academy)|training centre for peacekeepers|training centre");
        words.put("counter-terrorism centre", "counter-terrorism (?:centre|unit|agency)");
        words.put("truth commission", "truth commission");
        words.put("refugee board", "(?:refugee|asylum) (?:board|office|agency|authority|commission)");
        words.put("atrocity unit", "(?:atrocity|war crimes) (?:prevention )?(?:unit|cell|office)");
        return compiled(words, Pattern.CASE_INSENSITIVE);
    }

    private static Map<String, Pattern> courts() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("the Supreme Court", "[Ss]upreme [Cc]ourt|highest (?:judges|court)");
        words.put("the Constitutional Court", "[Cc]onstitutional (?:[Cc]ourt|[Tt]ribunal|[Cc]ouncil|judges)");
        words.put("the High Court", "High Court");
        words.put("a court of appeal", "[Cc]ourts? of [Aa]ppeal|[Aa]ppeals? [Cc]ourt");
        words.put("a military court", "[Cc]ourts?[- ][Mm]artial|[Mm]ilitary (?:[Cc]ourt|[Tt]ribunal)s?");
        words.put(
                "the Extraordinary Chambers",
                "Extraordinary Chambers?|hybrid (?:court|tribunal)|mixed (?:court|tribunal)");
        words.put("the Special Tribunal", "Special (?:Tribunal|Court)");
        words.put("the International Criminal Court", "International Criminal Court|ICC");
        words.put(
                "a district court", "[Dd]istrict [Cc]ourt|[Rr]egional [Cc]ourt(?! of [Hh]uman)|[Pp]rovincial [Cc]ourt");
        return compiled(words, 0);
    }

    private static Map<String, Pattern> speakers() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("the foreign minister", "foreign minister|minister (?:of|for) foreign affairs");
        words.put("the prime minister", "prime minister|head of government");
        words.put("the president", "(?<!assembly )president(?! of the (?:general )?assembly)|head of state");
        words.put("the ambassador", "(?<!deputy )(?:ambassador|permanent representative)");
        words.put("the deputy ambassador", "deputy (?:ambassador|permanent representative)|ch[a\u00E2]rg[e\u00E9]");
        words.put("the minister of justice", "justice minister|minister of justice");
        return compiled(words, Pattern.CASE_INSENSITIVE);
    }

    static void in(List<Told> sentences, AnnexCase subject, AnnexFindings findings) {
        Set<String> own = Told.own(subject);
        List<TwoAnswers> all = sentences.stream()
                .filter(s -> !Happening.isEntry(s.text()))
                .flatMap(s -> of(s).stream())
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                all.get(i).compare(all.get(j), own, findings);
            }
        }
    }

    private static List<TwoAnswers> of(Told told) {
        List<TwoAnswers> found = new ArrayList<>();
        String text = told.text();
        if (!ASIDE.matcher(text).find()) {
            for (String about : about(text)) {
                only(UNDER, text).ifPresent(w -> found.add(new TwoAnswers(told, Question.UNDER, about, authority(w))));
                only(SEAT, text).ifPresent(w -> found.add(new TwoAnswers(told, Question.SEAT, about, w)));
                Set<String> persons = Slots.persons(text);
                if (persons.size() == 1 && isHead(text, about)) {
                    found.add(new TwoAnswers(
                            told, Question.HEAD, about, persons.iterator().next()));
                }
            }
        }
        if (DECIDED.matcher(text).find()) {
            one(COURTS, text).ifPresent(c -> {
                Set<String> things = names(text);
                things.addAll(Slots.persons(text));
                things.forEach(t -> found.add(new TwoAnswers(told, Question.COURT, t, c)));
            });
        }
        List<When> times = When.in(text);
        if (SPOKE.matcher(text).find() && DEBATE.matcher(text).find() && times.size() == 1) {
            one(SPEAKERS, text)
                    .ifPresent(s -> found.add(new TwoAnswers(
                            told, Question.SPEAKER, "R2P " + times.get(0).from(), s)));
        }
        return found;
    }

    /** Whether the one person of a sentence is told as who heads it, and not as somebody else. */
    private static boolean isHead(String text, String about) {
        String it = ONES.containsKey(about) ? ONES.get(about).pattern() : Pattern.quote(about);
        boolean post = about.equals("focal point");
        return Pattern.compile((post ? it + ",? (?:since \\d{4},? )?" + Slots.TITLE : "(?!)")
                        + "|" + HEADS + "[^.;]{0,30}?" + it + ",? (?:is |stands |sits )?(?:\\w+ )?" + Slots.TITLE
                        + "|" + it + "[^.;]{0,30}?\\b(?:head|chair|l|direct)(?:ed|s)? by " + Slots.TITLE
                        + "|" + Slots.TITLE + "[^.;]{3,70}?\\b(?:is|was|has been|as|became|been)(?: the| its)? "
                        + (post ? "(?:R2P |national )?" : HEADS + "[^.;,]{0,30}?") + it)
                .matcher(text)
                .find();
    }

    /** What of which a state has one, or what has a name, the sentence is about. */
    private static Set<String> about(String text) {
        Set<String> about = ONES.entrySet().stream()
                .filter(e -> e.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        about.addAll(names(text));
        return about;
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .map(r -> r.group().replaceFirst("^(?:The|A|Its) ", ""))
                .filter(
                        n -> !n.matches(
                                "(?:Security|Human Rights|General|Supreme|Constitutional|High|National|Republic)[\\w ]{0,9}(?:Council|Court|Assembly)"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Optional<String> only(Pattern pattern, String text) {
        List<String> found = matches(pattern, text).stream().distinct().toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<String> matches(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        for (Matcher m = pattern.matcher(text); m.find(); ) {
            found.add(m.group("who"));
        }
        return found;
    }

    private static Optional<String> one(Map<String, Pattern> words, String text) {
        List<String> named = words.entrySet().stream()
                .filter(e -> e.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** "the Ministry of the Interior", "the Interior Minister": one authority. */
    private static String authority(String words) {
        String bare = words.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(?:minist(?:er|ry)|of|for|the|affairs|home)\\b", " ")
                .strip();
        return bare.isEmpty() ? words.toLowerCase(Locale.ROOT) : bare.replaceFirst("^presid.*", "president");
    }

    private void compare(TwoAnswers other, Set<String> own, AnnexFindings findings) {
        if (question != other.question
                || !about.equals(other.about)
                || answer.equals(other.answer)
                || told.samePassage(other.told)
                || other.told.text().contains(answer)
                || told.text().contains(other.answer)
                || otherTime(other)) {
            return;
        }
        if (question == Question.COURT && !sameObject(other, own)) {
            return;
        }
        told.against(
                other.told,
                question.name().toLowerCase(Locale.ROOT) + " " + about.toLowerCase(Locale.ROOT),
                "(" + about + ") is told as " + question.words + " (" + other.answer + ") and (" + answer + ")",
                findings);
    }

    /** A person is tried more than once; what was decided must be the same. */
    private boolean sameObject(TwoAnswers other, Set<String> own) {
        Set<String> shared = new HashSet<>(Told.roots(told.text()));
        shared.retainAll(Told.roots(other.told.text()));
        shared.removeAll(own);
        return shared.size() >= 2;
    }

    private boolean otherTime(TwoAnswers other) {
        List<When> first = When.in(told.text());
        List<When> second = When.in(other.told.text());
        boolean timed = question == Question.COURT || question == Question.HEAD;
        return timed
                && !first.isEmpty()
                && !second.isEmpty()
                && first.stream().allMatch(f -> second.stream().allMatch(f::excludes));
    }
}
