package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Quantity;
import org.r2prating.consistency.wording.Words;

/** What annexes count, such as prisoners, refugees or the state's peacekeepers: two figures of one thing at one time. */
final class Measures {

    /** A part of what is counted, or what comes on top of it. */
    private static final Pattern PART = Pattern.compile(
            "\\b(?:wom[ae]n|female|girls?|m[ae]n|boys?|child(?:ren)?|minors?|juveniles?|police|military|observers|experts|battalion|engineers?|local|municipal"
                    + "|provincial|regional|presidential|parliamentary|run-off|round|upper|lower|Senate|second|third|fourth|first|foreign\\w*|abroad|new|newly|other|another|further"
                    + "|additional|political|remand|pre-trial|awaiting|sentenced|per day|a day|daily|each|every|average|since|so far|total of|capacity|built for|room for"
                    + "|places|planned|pledged|promised|requested|wounded|injured|arrested|missing|hospitals?|registered|camps?|cycle)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Both together are no part. */
    private static final Pattern TROOPS_AND_POLICE = Pattern.compile(
            "\\b(?:troops|soldiers),? (?:and )?police\\b(?: officers)?|\\bpolice(?: officers)?,? and (?:troops|soldiers)\\b");

    /** Who is counted, where a figure stands right before it. */
    private static final Pattern WHO = Pattern.compile(
            "^ (?:[\\w-]+ )?(civilians?|gendarmes|policemen|police|officers|soldiers|rebels|guards|journalists|foreigners|farmers|students|monks|miners|villagers)\\b");

    /** What no name is known for is counted by the noun behind the figure. */
    private static final String OTHER = "number of ";

    private static final Pattern NOUN = Pattern.compile(
            "^ (?:of (?:the |its |all )?)?(?:(?!(?:\\w+ )?(?:vot|resolution|treat|instrument|indicator|rating)|in|on|at|of|and|or|to|by|for|from|with|were|was|are|is|had|have|has|who|that|which|as|than|per|years?|months?|days?|weeks?|hours?|times?|more|other|others)\\b(?<noun>[a-z-]{3,}))(?: (?!in|on|at|of|and|or|to|by|for|from|with|were|was|are|is|had|have|has|who|that|which|as|than|per|more|other|up|out|the|its|a|not|took|came|went|will|could|would|may|can|did|do)\\b(?<other>[a-z-]{3,}s)\\b)?");
    /** What is promised is not yet paid. */
    private static final Pattern STAGE = Pattern.compile(
            "\\b(?:pledg\\w+|promis\\w+|request\\w*|plan\\w*|appl\\w+|applicants?|receiv\\w+|support\\w*|accept\\w*|not\\w*|paid|disburs\\w+|spent|convict\\w*|charg\\w+|arrest\\w*|accus\\w*|tried|investigat\\w+|acquit\\w*|granted|refus\\w+|reject\\w*|train\\w*|deploy\\w*|opened|closed|filed|lodged|adopted|vot\\w+)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int SHARED = 4;
    private static final double MOST_OF = 0.5;

    private static final Pattern CLAUSE = Pattern.compile("(?:[^,;:()]|,(?=\\d))+");

    private final Set<String> own;
    private final AnnexFindings findings;

    private Measures(AnnexCase subject, AnnexFindings findings) {
        own = Told.own(subject);
        this.findings = findings;
    }

    /** @param match the words by which it is told what is counted */
    private record Figure(Told told, String what, Quantity quantity, String match) {

        /** What stands round it between commas. */
        String clause() {
            String text = told.text();
            return CLAUSE.matcher(text)
                    .results()
                    .filter(r -> r.start() <= quantity.start() && r.end() >= quantity.end())
                    .map(MatchResult::group)
                    .findFirst()
                    .orElse(text);
        }
    }

    static void in(List<Told> sentences, AnnexCase subject, AnnexFindings findings) {
        Measures measures = new Measures(subject, findings);
        List<Figure> figures = sentences.stream()
                .filter(s -> !Happening.isEntry(s.text()))
                .flatMap(s -> figures(s).stream())
                .toList();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = 0; j < i; j++) {
                measures.compare(figures.get(i), figures.get(j));
            }
        }
    }

    /** The figures of a sentence, each with what it counts. */
    private static List<Figure> figures(Told told) {
        List<Quantity> all = Quantity.in(told.text());
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (int i = 0; i < all.size(); i++) {
            masked.append(told.text(), from, all.get(i).start())
                    .append('\u27E6')
                    .append(i)
                    .append('\u27E7');
            from = all.get(i).end();
        }
        String text = masked.append(told.text().substring(from)).toString();
        List<Figure> figures = new ArrayList<>();
        Counted.ALL.forEach((what, words) -> {
            for (Matcher found = words.matcher(text); found.find(); ) {
                for (int g = 1; g <= found.groupCount(); g++) {
                    if (found.group(g) != null) {
                        figures.add(new Figure(told, what, all.get(Integer.parseInt(found.group(g))), found.group()));
                    }
                }
            }
        });
        for (Quantity quantity : all) {
            if (figures.stream().noneMatch(f -> f.quantity().equals(quantity))) {
                Matcher noun = NOUN.matcher(told.text().substring(quantity.end()));
                boolean announces = told.text().indexOf(':', quantity.end()) > 0;
                if (!announces && noun.find()) {
                    String what = noun.group("other") == null ? noun.group("noun") : noun.group("other");
                    figures.add(new Figure(told, OTHER + Words.stem(what), quantity, ""));
                }
            }
        }
        return figures;
    }

    private void compare(Figure one, Figure other) {
        if (one.what().equals(other.what())
                && (!one.told().samePassage(other.told()) || ofOneMonth(one, other))
                && one.quantity().another(other.quantity())
                && parts(one).equals(parts(other))
                && ofOneTime(one, other)
                && ofOneThing(one, other)
                && (!one.what().startsWith(OTHER) || inOneMatter(one, other))) {
            one.told()
                    .against(
                            other.told(),
                            "figure of " + one.what() + " "
                                    + Words.slug(
                                            other.quantity().words() + " "
                                                    + one.quantity().words(),
                                            6),
                            "(" + one.what() + ") seem to be told as ("
                                    + other.quantity().words().strip() + ") and as ("
                                    + one.quantity().words().strip() + ")",
                            findings);
        }
    }

    /** Where only the noun tells what is counted, most of the other words must be the same. */
    private boolean inOneMatter(Figure one, Figure other) {
        Set<String> first = roots(one);
        Set<String> second = roots(other);
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        Set<String> names = new HashSet<>(Happening.namedRoots(one.told().text(), own));
        names.retainAll(Happening.namedRoots(other.told().text(), own));
        boolean anchored = !names.isEmpty() || !When.in(one.told().text()).isEmpty();
        return anchored
                && stages(one).equals(stages(other))
                && shared.size() >= SHARED
                && shared.size() >= MOST_OF * Math.min(first.size(), second.size());
    }

    private Set<String> roots(Figure figure) {
        Set<String> roots = new HashSet<>(Told.roots(figure.told().text()));
        roots.removeAll(own);
        roots.removeIf(r -> r.matches("\\d+"));
        return roots;
    }

    private static Set<String> stages(Figure figure) {
        return STAGE.matcher(figure.told().text())
                .results()
                .map(r -> Words.stem(r.group().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static Set<String> parts(Figure figure) {
        Set<String> named = Told.roots(figure.what());
        String behind = figure.told().text().substring(figure.quantity().end());
        Stream<String> who =
                figure.what().equals("dead") ? WHO.matcher(behind).results().map(r -> r.group(1)) : Stream.empty();
        return Stream.concat(
                        PART.matcher(TROOPS_AND_POLICE
                                        .matcher(figure.clause() + " " + figure.match())
                                        .replaceAll("troops"))
                                .results()
                                .map(MatchResult::group),
                        who)
                .flatMap(w -> Told.roots(w).stream())
                .filter(w -> !named.contains(w))
                .collect(Collectors.toSet());
    }

    /** Two sentences of one passage that count at one month, and not one after the other. */
    private static boolean ofOneMonth(Figure one, Figure other) {
        List<When> first = When.ofMonths(one.told().text());
        List<When> second = When.ofMonths(other.told().text());
        return !one.what().startsWith(OTHER)
                && one.told().sentence().start() != other.told().sentence().start()
                && first.size() == 1
                && second.size() == 1
                && first.get(0).day().equals(second.get(0).day())
                && first.get(0).same(second.get(0));
    }

    /** Both name one time; or neither names any and both speak of now. */
    private static boolean ofOneTime(Figure one, Figure other) {
        List<When> first = When.in(one.told().text());
        List<When> second = When.in(other.told().text());
        return first.isEmpty() == second.isEmpty()
                && (first.isEmpty()
                        || first.stream().anyMatch(f -> second.stream().anyMatch(f::same)));
    }

    /** Where either has names of its own, they share one; what has no time shares more. */
    private boolean ofOneThing(Figure one, Figure other) {
        Set<String> first = Happening.namedRoots(one.told().text(), own);
        Set<String> second = Happening.namedRoots(other.told().text(), own);
        Set<String> names = new HashSet<>(first);
        names.retainAll(second);
        boolean named = first.isEmpty() || second.isEmpty() || !names.isEmpty();
        boolean party = !one.what().contains("party")
                && !one.what().contains("vote")
                && !one.what().contains("population");
        return named && (party || !names.isEmpty());
    }
}
