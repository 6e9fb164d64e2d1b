package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Months;
import org.r2prating.consistency.wording.Ordinals;
import org.r2prating.consistency.wording.Words;

/**
 * Of what there is one, as a sentence says: the only coup, the third review, the sole report of a commission, the first police
 * unit. Another time, another mission, another place or another body for it contradicts.
 *
 * @param matter what it is
 * @param rank which one: the first, the second; {@link #ONLY}, {@link #LAST}, or none where it is merely told of
 * @param start where it stands in the sentence
 * @param end behind it
 */
record OneOfAKind(Told told, Matter matter, int rank, int start, int end) {

    private static final int ONLY = 0;
    private static final int LAST = -1;
    private static final int NONE = -2;

    /** @param fewest words that two sentences must have in common besides, to speak of one */
    private record Matter(String name, Pattern words, int fewest) {
        Matter(String name, String words, int fewest) {
            this(name, Pattern.compile("\\b(?:" + words + ")\\b"), fewest);
        }
    }

    private static final List<Matter> MATTERS = matters();

    private static final String WHICH =
            "(?:only|sole|single|one and only|last|latest|most recent|" + Ordinals.PLACE + ")";
    /** "its first", "the only", "the country's sole"; a name or two may stand between it and the noun. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:\\b(?:the|its|their|his|her|of|a|an|was|were|is|at|in|and|by) |\\w's |s' |^|, )(?:very |country's |state's |Republic's )?(?<which>"
                    + WHICH
                    + "|one(?= [\\w-]+,| [\\w-]+$)?)(?: ever)?(?: (?!of\\b|the\\b|and\\b|a\\b|its\\b)[\\w'/-]+){0,3}? ?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEHIND = Pattern.compile(
            "^[^.;]{0,60}?(?:, |\\b)(?:the |its |'s )?(?<which>only|sole|first|last) (?:one\\b|of its kind|in (?:the|its) history|so far|ever|time|since independence)"
                    + "|^,? (?:the |its |\\w+'s )(?<set>only|sole|first|second|third|last)(?: one)?,"
                    + "|^[^.;]{0,40}? (?<alone>alone)\\b|^s?, (?<late>last|most recently) ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_TIME = Pattern.compile("\\bfor the (first|second|third|last|only) time\\b");
    /** "Nobody has been hanged since 1991": that was the last time. */
    private static final Pattern NOT_SINCE = Pattern.compile(
            "\\b(?:[Nn]obody|[Nn]o one|[Nn]o [\\w-]+|[Nn]one|[Nn]ot one|not|never)\\b[^.;,]{0,60}\\bsince (?:"
                    + Months.ANY + " )?(?:19|20)\\d\\d\\b");

    private static final List<Pattern> STAGES = List.of(
            Pattern.compile(
                    "\\b(?:open(?:ed|ing)?|beg[au]n|begin|start(?:ed)?|launch(?:ed)?|set up|created|called|ordered|announced|scheduled)\\b"),
            Pattern.compile(
                    "\\b(?:clos(?:ed|ing)|end(?:ed)?|conclud(?:ed|ing)|lifted|dissolved|wound up|completed)\\b"),
            Pattern.compile("\\b(?:submit\\w*|hand(?:ed|ing)? (?:in|over)|deliver\\w*)\\b"),
            Pattern.compile("\\b(?:publish\\w*|released?|printed|came out)\\b"),
            Pattern.compile("\\b(?:adopted|passed|enacted|approved)\\b"),
            Pattern.compile("\\b(?:(?:into|in) force|took effect)\\b"));
    private static final Pattern SPAN = Pattern.compile(
            "\\b(?:until|before|after|previous|earlier|former|planned|due|scheduled|would|expected)\\b (?:the )?(?:\\w+ ){0,2}$");

    private static List<Matter> matters() {
        return List.of(
                new Matter("referendum", "referendum|plebiscite", 0),
                new Matter(
                        "coup",
                        "coup|putsch|(?:military|army|generals|officers|soldiers|junta)\\b[^.;,]{0,30}\\b(?:removed|overthrew|ousted|deposed|toppled|seized power|took power|took over)(?: the)?(?: elected)?(?: government| president| cabinet)?"
                                + "|(?:government|cabinet|president) was (?:deposed|ousted|overthrown|toppled)",
                        0),
                new Matter(
                        "general election",
                        "(?:general|parliamentary|legislative|national) elections?|[Ee]lections(?=, last)",
                        0),
                new Matter("presidential election", "presidential (?:election|poll|run-off)s?", 0),
                new Matter("census", "census", 0),
                new Matter("execution", "executions?|executed|hanged|put to death|death sentence(?= was carried)", 0),
                new Matter(
                        "universal periodic review",
                        "UPR|Universal Periodic Review|cycle(?= of the (?:UPR|Universal))|(?<=(?:first|second|third|fourth) )(?:review|cycle)",
                        0),
                new Matter("accreditation", "accredit(?:ed|ation)", 0),
                new Matter("state of emergency", "state of emergency", 0),
                new Matter("amnesty", "amnesty", 0),
                new Matter("civil war", "civil war", 0),
                new Matter("report", "report", 2),
                new Matter("visit", "visit|mission", 2),
                new Matter(
                        "trial",
                        "trial|conviction|sentence|prosecution|judgment|verdict|ruling|case|complaint|indictment",
                        2),
                new Matter("massacre", "massacre|killings?|pogrom", 1),
                new Matter("body", "body|commission|inquiry|tribunal|court|institution|panel", 2),
                new Matter("police unit", "(?:[Ff]ormed [Pp]olice|[Pp]olice) [Uu]nit", 0),
                new Matter(
                        "unit",
                        "(?:[Ff]ield hospital|helicopter (?:unit|squadron)|battalion|engineering company|company of engineers|contingent|hospital|squadron)",
                        0),
                new Matter("risk assessment", "(?:risk|atrocity) assessment|assessment of (?:the )?risks?", 0),
                new Matter("plan", "(?:action )?plan|strategy|programme|roadmap|policy", 2),
                new Matter("law", "law|act|code|decree|bill", 2),
                new Matter("memorial", "memorial|monument|museum", 1),
                new Matter("shelter", "shelter|refuge|camp|prison|centre|academy|school|university|court", 2),
                new Matter("statement", "statement|speech|debate|meeting|conference|summit|exercise|course", 2),
                new Matter("woman", "woman|judge|minister|prosecutor|general|officer", 2));
    }

    static void in(List<Told> sentences, AnnexCase subject, AnnexFindings findings) {
        Set<String> own = Told.own(subject);
        List<OneOfAKind> all = sentences.stream()
                .filter(s -> !Happening.isEntry(s.text()))
                .flatMap(s -> of(s).stream())
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                all.get(i).compare(all.get(j), own, findings);
            }
        }
    }

    private static List<OneOfAKind> of(Told told) {
        List<OneOfAKind> found = new ArrayList<>();
        for (Matter matter : MATTERS) {
            matter.words()
                    .matcher(told.text())
                    .results()
                    .forEach(r -> found.add(
                            new OneOfAKind(told, matter, rank(told.text(), r.start(), r.end()), r.start(), r.end())));
        }
        return found;
    }

    private static int rank(String text, int start, int end) {
        Optional<MatchResult> before = Slots.last(BEFORE, text.substring(0, start));
        if (before.isPresent() && before.get().end() == start) {
            return value(before.get().group(1));
        }
        Matcher behind = BEHIND.matcher(text.substring(end));
        if (behind.find()) {
            String which = behind.group("which") != null
                    ? behind.group("which")
                    : behind.group("set") != null
                            ? behind.group("set")
                            : behind.group("late") != null ? "last" : "only";
            return value(which);
        }
        if (NOT_SINCE.matcher(text).find()) {
            return LAST;
        }
        Matcher time = FIRST_TIME.matcher(text);
        return text.substring(start, end).endsWith("ed") && time.find() ? value(time.group(1)) : NONE;
    }

    private static int value(String which) {
        String word = which.toLowerCase(Locale.ROOT);
        if (word.matches("only|sole|single|one|one and only")) {
            return ONLY;
        }
        return word.matches("last|latest|most recent|most recently") ? LAST : Ordinals.value(word);
    }

    /** Whether both can only be one and the same. */
    private boolean isOneWith(OneOfAKind other) {
        if (rank == other.rank) {
            return rank != NONE;
        }
        boolean mere = rank == ONLY && (other.rank == NONE || other.rank == 1 || other.rank == LAST);
        boolean merely = other.rank == ONLY && (rank == NONE || rank == 1 || rank == LAST);
        return mere || merely;
    }

    /** What comes before the first one, or after the last. */
    private boolean isOutOfOrder(OneOfAKind other) {
        Optional<When> first = Slots.when(told, start, end);
        Optional<When> second = Slots.when(other.told, other.start, other.end);
        return matter.fewest() == 0
                && first.isPresent()
                && second.isPresent()
                && other.rank == NONE
                && ((rank == LAST && second.get().from() > first.get().to())
                        || (rank == 1 && second.get().to() < first.get().from()));
    }

    private void compare(OneOfAKind other, Set<String> own, AnnexFindings findings) {
        if (!matter.equals(other.matter)
                || told.samePassage(other.told)
                || !(isOneWith(other) || isOutOfOrder(other) || other.isOutOfOrder(this))) {
            return;
        }
        Set<String> shared = new HashSet<>(roots(own));
        shared.retainAll(other.roots(own));
        boolean sameWord = (matter.fewest() == 0 && !matter.name().equals("unit"))
                || Told.roots(words()).stream().anyMatch(Told.roots(other.words())::contains);
        if (shared.size() < matter.fewest() || !sameWord || aside() || other.aside()) {
            return;
        }
        boolean namedOtherwise = otherNames(other, own);
        Optional<When> first = Slots.when(told, start, end);
        Optional<When> second = Slots.when(other.told, other.start, other.end);
        boolean ranked = rank != NONE && other.rank != NONE;
        if (!namedOtherwise
                && first.isPresent()
                && second.isPresent()
                && first.get().excludes(second.get())
                && (stage() == 0 || other.stage() == 0 || stage() == other.stage())) {
            tell(other, "dated", first.get().words(), second.get().words(), findings);
        } else if (ranked && matter.name().equals("body")) {
            slot(other, "that of", Slots.bodies(told.text()), Slots.bodies(other.told.text()), findings);
        } else if (ranked && !namedOtherwise) {
            slot(other, "in", Slots.missions(told.text()), Slots.missions(other.told.text()), findings);
            slot(other, "that of", Slots.persons(told.text()), Slots.persons(other.told.text()), findings);
            if (matter.name().equals("shelter") || matter.name().equals("memorial")) {
                slot(other, "in", Slots.places(told.text()), Slots.places(other.told.text()), findings);
            }
        }
    }

    private String words() {
        return told.text().substring(start, end);
    }

    private void slot(OneOfAKind other, String how, Set<String> one, Set<String> two, AnnexFindings findings) {
        if (Slots.differ(one, two)) {
            tell(other, how, one.iterator().next(), two.iterator().next(), findings);
        }
    }

    private void tell(OneOfAKind other, String how, String one, String two, AnnexFindings findings) {
        told.against(
                other.told,
                "one " + matter.name() + " " + Words.slug(one + " " + two, 6),
                "of what there is one (" + matter.name() + ") is told as " + how + " (" + one + ") and (" + two + ")",
                findings);
    }

    private Set<String> roots(Set<String> own) {
        Set<String> roots = new HashSet<>(
                Told.roots(told.text().substring(0, start) + " " + told.text().substring(end)));
        roots.removeAll(own);
        roots.removeIf(s -> s.matches("\\d+") || s.matches("only|sole|singl|first|second|third|last|latest"));
        return roots;
    }

    /** Each is named otherwise: the report of one commission and that of another. */
    private boolean otherNames(OneOfAKind other, Set<String> own) {
        Set<String> first = Happening.namedRoots(told.text(), own);
        Set<String> second = Happening.namedRoots(other.told.text(), own);
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        return matter.fewest() > 0 && !first.isEmpty() && !second.isEmpty() && shared.isEmpty();
    }

    private boolean aside() {
        return SPAN.matcher(told.text().substring(0, start)).find();
    }

    private int stage() {
        String near = told.text()
                .substring(Math.max(0, start - 60), Math.min(told.text().length(), end + 60));
        for (int i = 0; i < STAGES.size(); i++) {
            if (STAGES.get(i).matcher(near).find()) {
                return i + 1;
            }
        }
        return 0;
    }
}
