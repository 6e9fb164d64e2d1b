package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Words;

/**
 * What a sentence says to have happened, or to be about to, at a time.
 *
 * @param names the proper names of the sentence, and the numbers of resolutions, each by the roots that are its own
 * @param roots of its words
 */
record Happening(Told told, Kind kind, When when, List<Set<String>> names, Set<String> roots) {

    /** What happens to one thing once, by the words for it. */
    enum Kind {
        LEFT(
                "withdr[ae]w\\w*|walk\\w* away|renounc\\w+|pull(?:ed|ing|s)? out|disavow\\w*|repudiat\\w+|denounc\\w+|quit",
                2),
        BALLOT("referendum|plebiscite|ballot|polls", 1),
        ISSUED(
                "publish\\w*|releas\\w+|present(?:ed|ing|s)?|deliver\\w*|submit\\w*|submission|publication|hand(?:ed|ing|s)? (?:over|in)",
                3),
        BEGUN(
                "open(?:ed|ing|s)|beg[au]n|beginning|launch\\w*|found(?:ed|ing)|establish\\w*|creat(?:ed?|ion|ing)|set up|start(?:ed|ing|s)?"
                        + "|first|inaugurat\\w+|unveil\\w+|set up|in operation since",
                3),
        ENDED(
                "abolish\\w*|abolition|dissol\\w+|disband\\w*|bann(?:ed|ing)|clos(?:ed|ure|ing)|repeal\\w*|shut|wound up",
                3),
        ADOPTED("adopt\\w*|pass(?:ed|age|ing)|enact\\w*|promulgat\\w+|approv\\w+", 2),
        AGREED("sign(?:ed|ing|ature)|conclud\\w+|agreed|reached|initialled", 2),
        /** "the Reed Accord of 2004", "in existence since 2004". */
        MADE(
                "(?<=(?:\\p{Lu}\\p{Ll}{2,14}|\\blaw|\\bact|\\bconstitution|\\bdecree|\\bagreement|\\bceasefire|\\bstrategy|\\bplan|\\btreaty) )of(?= (?:19|20)\\d\\d)|dat(?:es|ing) (?:from|back)|goes back to|(?:in existence|there) since",
                2),
        /** Not when it was adopted: a law may wait for years. */
        IN_FORCE("(?:enter\\w*|c[ao]me|put|entry) into force|in force since|took effect", 2),
        LIFTED("lifted|rescinded|revoked", 2),
        TRIED("convicted|sentenced|acquitted|indicted", 2),
        ELECTED("elected|sworn in|took office|came to power|inaugurated|re-elected", 2),
        RELEASED("freed|set free", 2),
        DIED("died|assassinated|murdered|killed", 2),
        NAMED("appoint\\w*|designat\\w+|nam(?:ed|ing)", 3),
        STRUCK("massacre\\w*|killings?|attack\\w*|bomb\\w+|coup|overthr\\w+|toppl\\w+", 3);

        private final Pattern words;
        private final int fewest;

        /** What makes a law, a plan or a body, however it is said. */
        private static final Set<String> ORIGINS =
                Set.of("BEGUN", "ADOPTED", "AGREED", "MADE", "ENDED", "LIFTED", "NAMED");

        boolean isOfOneOrigin() {
            return ORIGINS.contains(name());
        }

        /** Whether both may be said of one event. */
        boolean goesWith(Kind other) {
            return this == other || (this == MADE && other.makes()) || (other == MADE && makes());
        }

        private boolean makes() {
            return this == BEGUN || this == ADOPTED || this == AGREED;
        }

        Kind(String words, int fewest) {
            this.words = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
            this.fewest = fewest;
        }
    }

    /** What is done again and again, in part or to a part, or is only spoken of, is no one event. */
    private static final Pattern ANOTHER = Pattern.compile(
            "\\b(?:interim|partial|mid-term|draft\\w*|bills?|amend\\w*|revis\\w+|renew\\w*|again|annual\\w*|yearly|each|every|extend\\w*"
                    + "|extension|prolong\\w*|re-\\w+|reopen\\w*|updat\\w+|supplement\\w*|another|further|additional|monthly|successive|reform\\w*"
                    + "|requests?|requested|propos\\w+|accus\\w+|trials?|tried|sentenced|convicted|anniversary|protocol|(?:second|third) (?:term|phase|round|time|reading)|local|phase)\\b",
            Pattern.CASE_INSENSITIVE);

    /** An entry of a list of treaties or votes is no sentence. */
    private static final Pattern ENTRY = Pattern.compile("\\bA/RES/|^(?:19|20)\\d\\d:|: ?(?:19|20)\\d\\d\\)");

    private static final int PHRASE = 2;
    private static final Pattern CLAUSE = Pattern.compile("[^,;:()]+");
    private static final Pattern NAME = Pattern.compile(
            "(?<=[\\p{Ll}\\d,'\"(] )(?:\\p{Lu}[\\p{L}'-]{2,}(?: \\p{Lu}[\\p{L}'-]{2,})*|\\d{1,4}/\\d{1,4}\\b)");
    /** Names that many things have. */
    private static final Set<String> COMMON = Told.roots(
            "human rights council government parliament president national court state united nations security general assembly ministry"
                    + " minister commission commissioner committee report law act constitution constitutional office international special republic"
                    + " january february march april may june july august september october november december convention working group"
                    + " north south east west northern southern eastern western universal periodic review supreme high the");

    static boolean isEntry(String text) {
        return ENTRY.matcher(text).find();
    }

    /** The roots of the proper names of a text that few things have. */
    static Set<String> namedRoots(String text, Set<String> own) {
        return names(text, own).stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** What a sentence tells with a time; of two happenings the one next to the time. */
    static List<Happening> in(Told told, Set<String> own) {
        String text = told.text();
        if (ENTRY.matcher(text).find()) {
            return List.of();
        }
        List<Happening> found = new ArrayList<>();
        List<When> times = When.in(text);
        times.forEach(when -> clause(text, times, when).ifPresent(clause -> {
            Kind nearest = null;
            int distance = Integer.MAX_VALUE;
            for (Kind kind : Kind.values()) {
                for (MatchResult word : kind.words.matcher(text).results().toList()) {
                    boolean within = word.start() >= clause.start() && word.end() <= clause.end();
                    int far = word.end() <= when.start() ? when.start() - word.end() : word.start() - when.end();
                    if (within && far >= 0 && far < distance) {
                        nearest = kind;
                        distance = far;
                    }
                }
            }
            if (nearest != null && !ANOTHER.matcher(clause.group()).find()) {
                found.add(new Happening(told, nearest, when, names(told, nearest, own), Told.roots(text)));
            }
        }));
        return found;
    }

    /** The clause of a time, where the sentence tells several; or else the whole of it. */
    private static Optional<MatchResult> clause(String text, List<When> times, When when) {
        return (times.size() == 1 ? Pattern.compile("(?s).+") : CLAUSE)
                .matcher(text)
                .results()
                .filter(r -> r.start() <= when.start() && r.end() >= when.end())
                .filter(r -> times.stream()
                                .filter(t -> t.start() >= r.start() && t.end() <= r.end())
                                .count()
                        == 1)
                .findFirst();
    }

    /** A ballot may have its name from the sentences before. */
    /** Who decides, decides on many things. */
    private static final Pattern BY_WHOM =
            Pattern.compile("\\b(?:adopted|passed|enacted|approved) by (?:the )?(?:\\p{Lu}[\\p{L}'-]+ ?)+"
                    + "|\\bthe (?:\\p{Lu}[\\p{L}'-]+ )+(?=(?:has |had )?(?:passed|adopted|enacted|approved)\\b)");

    private static List<Set<String>> names(Told told, Kind kind, Set<String> own) {
        String before = kind == Kind.BALLOT
                ? Words.plain(told.sentence()
                                .passage()
                                .text()
                                .substring(0, told.sentence().start())) + " "
                : "";
        return names(before + told.text(), own);
    }

    private static List<Set<String>> names(String text, Set<String> own) {
        return NAME.matcher(text)
                .results()
                .map(r -> Told.roots(r.group()).stream()
                        .filter(n -> !COMMON.contains(n) && !own.contains(n))
                        .collect(Collectors.toSet()))
                .filter(n -> !n.isEmpty())
                .toList();
    }

    /** The names of both: "the Reed Accord" and "Reed" are one, "the Reed Accord" and "the Fen Accord" are two. */
    private Set<String> sharedNames(Happening other) {
        Set<String> deciding = Told.roots(
                BY_WHOM.matcher(told.text()).results().map(MatchResult::group).collect(Collectors.joining(" ")));
        return names.stream()
                .filter(n -> !deciding.containsAll(n))
                .filter(n -> other.names.stream().anyMatch(o -> o.containsAll(n) || n.containsAll(o)))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** Whether both tell of one thing, and of times that it cannot have both. */
    boolean contradicts(Happening other, Set<String> own) {
        if (!kind.goesWith(other.kind) || !when.excludes(other.when)) {
            return false;
        }
        boolean named = !sharedNames(other).isEmpty();
        boolean phrase = kind.isOfOneOrigin() && sharesPhrase(other, own);
        boolean apart = phrase || when.another(other.when);
        if (!apart || !(named || (phrase && (names.isEmpty() || other.names.isEmpty())))) {
            return false;
        }
        boolean referendum = kind != Kind.BALLOT
                || (told.text() + other.told.text()).matches("(?is).*\\b(?:referendum|plebiscite)\\b.*");
        Set<String> shared = new HashSet<>(roots);
        shared.retainAll(other.roots);
        shared.removeAll(own);
        shared.removeIf(
                s -> s.matches("(?:19|20)\\d\\d") || kind.words.matcher(s).matches());
        if (kind == Kind.BALLOT) {
            shared.addAll(sharedNames(other));
        }
        return referendum && shared.size() >= (phrase ? 2 : kind.fewest);
    }

    /** Both use so many telling words in a row, as the name of a plan or a law. */
    private boolean sharesPhrase(Happening other, Set<String> own) {
        List<String> first = telling(told.text());
        boolean named = !sharedNames(other).isEmpty();
        String second = " " + String.join(" ", telling(other.told.text())) + " ";
        for (int i = 0; i + PHRASE <= first.size(); i++) {
            List<String> run = first.subList(i, i + PHRASE);
            if (second.contains(" " + String.join(" ", run) + " ")
                    && run.stream().noneMatch(r -> r.matches("\\d+") || own.contains(r))
                    && run.stream().filter(r -> !COMMON.contains(r)).count() >= (named ? 1 : PHRASE)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> telling(String text) {
        return Words.of(text).stream().flatMap(w -> Told.roots(w).stream()).toList();
    }
}
