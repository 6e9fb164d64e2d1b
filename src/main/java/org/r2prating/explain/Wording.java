package org.r2prating.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;
import org.r2prating.facts.CodedFinding;
import org.r2prating.facts.Fact;
import org.r2prating.facts.IndexValue;
import org.r2prating.facts.Mechanism;
import org.r2prating.facts.Membership;
import org.r2prating.facts.PartialDate;
import org.r2prating.facts.Participation;
import org.r2prating.facts.PeacekeepingContribution;
import org.r2prating.facts.Tally;
import org.r2prating.facts.TreatyStanding;
import org.r2prating.facts.UnVote;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Question;
import org.r2prating.model.Subject;
import org.r2prating.model.TallyList;

/** Words for facts, subjects and values, in the framework's own terms; counts are computed here, never written. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private final Framework framework;

    public Wording(Framework framework) {
        this.framework = framework;
    }

    /** {@code 31 December 2021}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** A date as exactly as it is known: {@code 31 December 2021}, {@code December 2021} or {@code 2021}. */
    public static String date(PartialDate date) {
        return switch (date.text().length()) {
            case 4 -> date.text();
            case 7 -> MONTH.format(date.first());
            default -> day(date.first());
        };
    }

    /** What a fact is about: the name of a treaty or body, or the question that a finding answers. */
    public String subject(Subject subject) {
        return switch (subject.kind()) {
            case VOTE ->
                framework
                        .resolution(subject.id())
                        .map(r -> r.symbol() + " (" + r.year() + ": " + r.title() + ")")
                        .orElse(subject.id());
            case INDEX -> framework.index(subject.id()).map(i -> i.label()).orElse(subject.id());
            case PEACEKEEPING -> "uniformed personnel in UN peacekeeping";
            default -> framework.question(subject).map(Question::text).orElse(subject.id());
        };
    }

    /** The same to be followed by an answer: a question stands in quotation marks. */
    public String quoted(Subject subject) {
        String text = subject(subject);
        return text.endsWith("?") ? "“" + text + "”" : text;
    }

    /** Where one would look for it. */
    public String look(Subject subject) {
        return switch (subject.kind()) {
            case VOTE -> "voting records of the General Assembly";
            case INDEX -> framework.index(subject.id()).map(i -> i.look()).orElse("");
            case PEACEKEEPING -> framework.peacekeepingLook();
            default -> framework.question(subject).map(Question::look).orElse("");
        };
    }

    /** A fact in one line: what it is about and what it says. */
    public String fact(Fact fact) {
        return fact.says().isEmpty() ? setAside(fact) : about(fact, says(fact));
    }

    /** What a fact says, and when it became or was so. */
    String says(Fact fact) {
        if (fact instanceof PeacekeepingContribution contribution) {
            String when = contribution.isAverage()
                    ? "on average from " + day(contribution.since()) + " to " + day(contribution.until())
                    : "on " + day(contribution.since());
            return number(contribution.personnel()) + " " + when;
        }
        String when = when(fact);
        return words(fact.says()) + (when.isEmpty() ? "" : " (" + when + ")");
    }

    /** A fact in one line of which nothing is concluded, whatever it could be read as. */
    public String setAside(Fact fact) {
        return about(fact, "nothing can be said");
    }

    private String about(Fact fact, String says) {
        String text = subject(fact.subject());
        return text + (text.endsWith("?") ? " " : ": ") + says;
    }

    /** Words that others follow: they end with a full stop or a question mark. */
    public static String stopped(String words) {
        return words.endsWith("?") ? words : Strings.CS.appendIfMissing(words, ".");
    }

    private static String when(Fact fact) {
        if (fact instanceof IndexValue index) {
            return Integer.toString(index.year());
        }
        PartialDate date = date(fact);
        return date == null ? "" : date.toString();
    }

    private static @Nullable PartialDate date(Fact fact) {
        if (fact instanceof TreatyStanding treaty) {
            return treaty.since();
        }
        if (fact instanceof Mechanism mechanism) {
            return mechanism.since();
        }
        if (fact instanceof Membership membership) {
            return membership.since();
        }
        return fact instanceof Participation participation ? participation.on() : null;
    }

    /** How we know it, where that is more than a source that says so. */
    public static String status(Fact fact) {
        return status(fact, "");
    }

    /**
     * The same.
     *
     * @param named the list that does not name the state, or the record of the search; empty where it need not be said
     */
    static String status(Fact fact, String named) {
        String within = named.isEmpty() ? "" : " (" + named + ")";
        String asOf = fact.passport().asOf().toString();
        String status =
                switch (fact.status()) {
                    case DOCUMENTED -> "";
                    case ABSENT_FROM_CLOSED_LIST -> "not on the closed list" + within + ", as of " + asOf;
                    case SEARCHED_NONE -> "searched, nothing found" + within + ", as of " + asOf;
                    case INACCESSIBLE -> "could not be verified, as of " + asOf;
                    case CONFLICTING -> "sources disagree";
                };
        String retrospective = fact.passport().retrospective() ? "retrospective" : "";
        String mark = fact.passport().mark().isEmpty()
                ? ""
                : "marked: " + fact.passport().mark();
        return Stream.of(status, retrospective, mark).filter(s -> !s.isEmpty()).collect(Collectors.joining("; "));
    }

    /** A fact so short that many fit in a sentence. */
    private String brief(Fact fact) {
        if (fact instanceof UnVote vote) {
            return vote.resolution();
        }
        String date = when(fact);
        String name = fact instanceof CodedFinding finding ? words(finding.question()) : subject(fact.subject());
        return date.isEmpty() ? name : name + ", " + date;
    }

    /** The value of a variable in a sentence. */
    String value(@Nullable Object value) {
        if (value == null) {
            return "not known";
        }
        if (value instanceof Tally tally) {
            return tally(tally);
        }
        if (value instanceof Collection<?> collection) {
            List<String> facts = collection.stream()
                    .filter(Objects::nonNull)
                    .map(o -> o instanceof Fact fact ? brief(fact) : value(o))
                    .sorted()
                    .toList();
            return String.join("; ", facts);
        }
        if (value instanceof Fact fact) {
            return brief(fact);
        }
        if (value instanceof Number figure) {
            return number(figure.doubleValue());
        }
        if (value instanceof LocalDate date) {
            return day(date);
        }
        return value instanceof String word
                ? named(word)
                : words(value.toString().toLowerCase(Locale.ROOT));
    }

    /** Words of the framework by their names, where they have one. */
    private String named(String word) {
        for (Question question : framework.questions()) {
            if (question.subject().id().equals(word) && question.subject().kind() != FactKind.FINDING) {
                return question.text();
            }
        }
        return framework.index(word).map(i -> i.label()).orElseGet(() -> words(word));
    }

    /** A word of the framework as it is said: {@code core-principles-violated} without its hyphens. */
    public static String words(String word) {
        return StringUtils.replaceChars(word, "-_", "  ");
    }

    /** A figure to three decimals, which is as exactly as any of our sources gives one. */
    static String number(double figure) {
        return BigDecimal.valueOf(figure)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** {@code 7 of 12 (Genocide Convention, 1989; ...)}, or votes grouped by what they were. */
    public String tally(Tally tally) {
        List<String> entries = isShare(tally) ? grouped(tally) : counted(tally);
        return reached(tally) + (entries.isEmpty() ? "" : " (" + String.join("; ", entries) + ")");
    }

    /** {@code 7 of 12}. */
    public String reached(Tally tally) {
        // A share of votes comes back as a count of votes: rounding undoes the division.
        boolean share = isShare(tally);
        double least = share ? Math.round(tally.least() * tally.size()) : tally.least();
        double most = share ? Math.round(tally.most() * tally.size()) : tally.most();
        String unit = framework
                .tally(tally.list())
                .map(TallyList::unit)
                .filter(u -> !u.isEmpty())
                .map(u -> " " + u)
                .orElse("");
        return ends(least, most) + " of " + tally.size() + unit;
    }

    private boolean isShare(Tally tally) {
        return framework.tally(tally.list()).map(TallyList::share).orElse(false);
    }

    static String ends(double least, double most) {
        return least == most ? number(least) : number(least) + " to " + number(most);
    }

    private List<String> counted(Tally tally) {
        List<String> counted = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Tally.Entry entry : tally.entries()) {
            if (entry.most() > 0 && entry.unknown().isEmpty()) {
                String dates = String.join(
                        ", ",
                        entry.facts().stream()
                                .map(Wording::when)
                                .filter(w -> !w.isEmpty())
                                .distinct()
                                .toList());
                String counts = entry.least() == 1 ? "" : " counts " + ends(entry.least(), entry.most());
                counted.add(entry.label() + (dates.isEmpty() ? "" : ", " + dates) + counts);
            } else if (entry.most() > 0) {
                unknown.add(entry.label());
            }
        }
        if (!unknown.isEmpty()) {
            counted.add("not known: " + String.join(", ", unknown));
        }
        return counted;
    }

    private static List<String> grouped(Tally tally) {
        Map<String, List<String>> groups = new TreeMap<>();
        for (Tally.Entry entry : tally.entries()) {
            String group = entry.facts().isEmpty()
                    ? "not known"
                    : words(entry.facts().get(0).says()) + (entry.counts() ? "" : ", not counted");
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(entry.label());
        }
        return groups.entrySet().stream()
                .map(g -> g.getKey() + ": " + String.join(", ", g.getValue()))
                .toList();
    }
}
