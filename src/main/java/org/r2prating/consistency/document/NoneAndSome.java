package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Words;

/** What a sentence says there is not, and what another tells of as there: no complaints board, and what the board decided. */
final class NoneAndSome {

    private static final Pattern NONE = Pattern.compile(
            "\\b(?:(?:[Tt]here|[Ii]t|[Ss]tate|[Cc]ountry|[Rr]epublic|[Gg]overnment|\\p{Lu}\\p{L}+) (?:is|are|was|exists?|has|have|runs?|keeps?|knows?) (?:still |so far |as yet )?no|[Tt]here (?:has|have) never been an?|[Nn]o|[Ww]ithout an?|[Ll]acks an?|[Dd]oes not have an?|[Hh]as (?:never had|not) an?"
                    + "|(?:has (?:not|never)(?: yet)?|has yet to|did not|failed to|never) (?:adopt(?:ed)?|set up|establish(?:ed)?|creat(?:ed?)|appoint(?:ed)?|draw(?:n)? up|found(?:ed)?|open(?:ed)?|pass(?:ed)?|enact(?:ed)?|buil[dt]|designate[d]?|named?|made?|make) an?y?) (?<np>(?:(?!(?:and|or|nor|but|who|that|which|has|have|had|is|are|was|were|exists?|been|can|may|could|would|will|to|with|in|at|yet|so|until|other|more|longer|one|doubt|less|reason|need|way|such|country|state|neighbour|further|additional)\\b)[\\p{L}\\d'/-]+ ?){2,9})");
    private static final Pattern THERE = Pattern.compile(
            "\\b(?:the|its|a|an|this|that|\\p{L}+'s|\\p{L}+s'|whose|first|only|own) $", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:until|formerly|former|once|before|draft\\w*|bills?|plan(?:s|ned)|propos\\w+|would|should|could|might|if|unless|recommend\\w*|calls? (?:on|for)|called (?:on|for)|urged?|ask(?:ed|s)|invited|demand\\w*|promis\\w+|intends?|intention|no|not|never|none|nor|without|lacks?|abolish\\w*|dissol\\w+|disband\\w*|clos(?:ed|ure)|ended|expired|another|other|neighbou?r\\w*|abroad|need|needs|yet|awaits?|candidat\\w*|future|absence|want|refus\\w*|announc\\w*|pledg\\w*)\\b",
            Pattern.CASE_INSENSITIVE);
    /** What nobody has found may be there. */
    private static final Pattern NOT_KNOWN = Pattern.compile("\\b(?:known|found|recorded|reported|heard of)\\b");

    private static final Set<String> EMPTY = Told.roots(
            "national special single new known formal kind sort effective clear real comprehensive evidence information record records report reports sign signs such");
    private static final int FEWEST = 2;
    private static final int WINDOW = 90;

    private NoneAndSome() {}

    /** @param roots of the words for what there is not */
    private record None(Told told, String what, Set<String> roots, List<When> when) {}

    static void in(List<Told> sentences, AnnexCase subject, AnnexFindings findings) {
        Set<String> own = Told.own(subject);
        List<None> none = new ArrayList<>();
        for (Told told : sentences) {
            if (Happening.isEntry(told.text()) || NOT_KNOWN.matcher(told.text()).find()) {
                continue;
            }
            for (Matcher found = NONE.matcher(told.text()); found.find(); ) {
                Set<String> roots = new HashSet<>(Told.roots(found.group("np")));
                roots.removeAll(own);
                roots.removeAll(EMPTY);
                if (found.group("np").contains("ocal point")
                        && !found.group("np").contains("R2P")) {
                    continue;
                }
                if (roots.size() >= FEWEST
                        && OtherStates.isSubject(told.text().substring(0, found.start("np")), subject)) {
                    continue;
                }
                if (roots.size() >= FEWEST) {
                    none.add(new None(told, found.group("np").strip(), roots, When.in(told.text())));
                }
            }
        }
        for (None missing : none) {
            for (Told told : sentences) {
                if (!told.samePassage(missing.told())
                        && (missing.when().isEmpty() || !When.in(told.text()).isEmpty())
                        && !Happening.isEntry(told.text())
                        && tellsOf(told.text(), missing.roots())
                        && !laterThan(told, missing)) {
                    missing.told()
                            .against(
                                    told,
                                    "none of " + Words.slug(missing.what(), 5),
                                    "a sentence says that there is no (" + missing.what() + "); another tells of one",
                                    findings);
                    break;
                }
            }
        }
    }

    private static boolean laterThan(Told told, None missing) {
        return !missing.when().isEmpty()
                && When.in(told.text()).stream()
                        .anyMatch(w -> missing.when().stream().anyMatch(m -> w.to() >= m.from()));
    }

    /** Whether all the words stand close together behind an article, and nothing says that it is only wished for. */
    private static boolean tellsOf(String text, Set<String> roots) {
        if (!Told.roots(text).containsAll(roots)) {
            return false;
        }
        List<int[]> words = new ArrayList<>();
        for (Matcher word = Pattern.compile("[\\p{L}\\d'/-]+").matcher(text); word.find(); ) {
            if (Told.roots(word.group()).stream().anyMatch(roots::contains)) {
                words.add(new int[] {word.start(), word.end()});
            }
        }
        for (int i = 0; i < words.size(); i++) {
            Set<String> left = new HashSet<>(roots);
            for (int j = i; j < words.size() && words.get(j)[1] - words.get(i)[0] < WINDOW; j++) {
                left.removeAll(Told.roots(text.substring(words.get(j)[0], words.get(j)[1])));
                if (left.isEmpty()) {
                    String phrase = text.substring(words.get(i)[0], words.get(j)[1]);
                    String around = text.substring(
                            Math.max(0, words.get(i)[0] - WINDOW),
                            Math.min(text.length(), words.get(j)[1] + WINDOW / 2));
                    boolean opens = THERE.matcher(text.substring(0, words.get(i)[0])
                                    .replaceAll(
                                            "\\b(?:national|independent|special|permanent|standing|small|new) $", ""))
                            .find();
                    if (opens
                            && phrase.matches("[^,;:]*")
                            && !ASIDE.matcher(around).find()) {
                        return true;
                    }
                    break;
                }
            }
        }
        return false;
    }
}
