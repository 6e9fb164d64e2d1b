package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.consistency.document.ToldTwice.Told;

/**
 * One thing told by two words that cannot both be said of it: a decree annulled and upheld, an officer convicted and acquitted,
 * a party in government and in opposition.
 */
final class Opposed {

    /** What is over once the first is said, so that the second can only have been before. */
    private static final Set<String> ENDS = Set.of("lifted and in force", "abolished and carried out");

    private static final Pattern NOW =
            Pattern.compile("\\b(?:still|continues?|remains?|goes on|is|are|has|keeps|retains)\\b");
    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:until|formerly|former|once|before (?:then|that|\\d{4})|earlier|if|would|could|should|might|unless|except|only (?:in|for|if|when)|some|many|most|few|other|others|another|new|draft|bill|propos\\w+|planned|recommend\\w*|ordinary crimes|wartime|in time of war|on appeal|retrial|first instance|lower court|neighbou?r\\w*|abroad)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Which of several courts, judges or forces is meant. */
    private static final Pattern WHICH = Pattern.compile(
            "\\b(?:military|supreme|constitutional|lower|district|international|regional|appeals?|local|municipal|women|children|foreign|army|police|gendarmerie|navy|private|public|state)(?= (?:courts?|tribunals?|judges?|justices?|guards?|schools?|budget|prosecutors?|council))\\b",
            Pattern.CASE_INSENSITIVE);

    /** Incitement to a crime is another crime. */
    private static final Pattern INCHOATE =
            Pattern.compile("\\b(?:incit\\w+|attempt\\w*|conspir\\w+)\\b", Pattern.CASE_INSENSITIVE);

    private static final int NEAR = 60;

    private static final Set<String> COMMON = Told.roots(
            "country state government republic year years court courts law people person persons case national case cases party parties member members judge judges public still now never been made day time");

    private Opposed() {}

    static void in(List<Told> sentences, AnnexCase subject, AnnexFindings findings) {
        Set<String> own = Told.own(subject);
        List<Told> plain =
                sentences.stream().filter(s -> !Happening.isEntry(s.text())).toList();
        for (Sides sides : Sides.ALL) {
            List<Told> one = new ArrayList<>();
            List<Told> other = new ArrayList<>();
            for (Told told : plain) {
                if (sides.of().matcher(told.text()).find()) {
                    Matcher second = sides.other().matcher(told.text());
                    Matcher first = sides.one()
                            .matcher(sides.other().matcher(told.text()).replaceAll(" "));
                    boolean isSecond = second.find();
                    if (isSecond != first.find() && !aside(isSecond ? second : first, told.text())) {
                        (isSecond ? other : one).add(told);
                    }
                }
            }
            for (Told first : one) {
                for (Told second : other) {
                    compare(sides, first, second, own, findings);
                }
            }
        }
    }

    /** Whether what is said holds only at another time, of a part, or in somebody's plans. */
    private static boolean aside(Matcher side, String text) {
        return ASIDE.matcher(text.substring(
                        Math.max(0, side.start() - NEAR), Math.min(text.length(), side.end() + NEAR / 2)))
                .find();
    }

    private static void compare(Sides sides, Told one, Told other, Set<String> own, AnnexFindings findings) {
        if (one.samePassage(other) || (ENDS.contains(sides.name()) ? !later(one, other) : otherTime(one, other))) {
            return;
        }
        Set<String> first = Happening.namedRoots(one.text(), own);
        Set<String> second = Happening.namedRoots(other.text(), own);
        Set<String> names = new HashSet<>(first);
        names.retainAll(second);
        Set<String> shared = new HashSet<>(Told.roots(bare(sides, one)));
        shared.retainAll(Told.roots(bare(sides, other)));
        shared.removeAll(own);
        shared.removeAll(COMMON);
        shared.removeIf(s -> s.matches("\\d+"));
        boolean person = sides.name().contains("tried") || sides.name().contains("convicted");
        boolean another = (!first.isEmpty() && !second.isEmpty() && names.isEmpty())
                || (sides.name().contains("opposition") && names.isEmpty())
                || (person && !sharesPerson(one, other))
                || (sides.name().contains("crime and none") && !isOfOne(sides, one, other))
                || !which(sides, one).equals(which(sides, other))
                || INCHOATE.matcher(one.text()).find()
                        != INCHOATE.matcher(other.text()).find()
                || Slots.differ(Slots.bodies(one.text()), Slots.bodies(other.text()));
        if (!another && shared.size() >= sides.fewest()) {
            one.against(
                    other,
                    "opposed " + sides.name(),
                    "one thing seems to be told as two that exclude each other: " + sides.name(),
                    findings);
        }
    }

    private static boolean sharesPerson(Told one, Told other) {
        return Slots.persons(one.text()).stream()
                .anyMatch(p -> Slots.persons(other.text()).contains(p));
    }

    /** Whether both name one thing only, and the same: of two crimes one may be punishable and the other not. */
    private static boolean isOfOne(Sides sides, Told one, Told other) {
        Set<String> named = Stream.of(one, other)
                .flatMap(t -> sides.of().matcher(t.text()).results())
                .map(r -> r.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return named.size() == 1;
    }

    private static String bare(Sides sides, Told told) {
        String text = sides.other().matcher(told.text()).replaceAll(" ");
        return sides.one().matcher(text).replaceAll(" ");
    }

    /** What has ended goes on afterwards, or now. */
    private static boolean later(Told ended, Told goesOn) {
        List<When> first = When.in(ended.text());
        List<When> second = When.in(goesOn.text());
        return second.isEmpty()
                ? NOW.matcher(goesOn.text()).find()
                : first.size() == 1
                        && second.stream().allMatch(s -> s.from() > first.get(0).to());
    }

    private static Set<String> which(Sides sides, Told told) {
        return sides.name().contains("courts") || sides.name().contains("command")
                ? Set.of()
                : WHICH.matcher(bare(sides, told))
                        .results()
                        .map(r -> r.group().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
    }

    /** Both tell times, and no common one. */
    private static boolean otherTime(Told one, Told other) {
        List<When> first = When.in(one.text());
        List<When> second = When.in(other.text());
        return !first.isEmpty()
                && !second.isEmpty()
                && first.stream().allMatch(f -> second.stream().allMatch(f::excludes));
    }
}
