package org.r2prating.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.r2prating.model.Aspect;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Question;
import org.r2prating.model.Subject;

/** Makes a fact of the rows of tables that say it. */
final class TableFact {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^a-z0-9]+");

    private TableFact() {}

    /**
     * One fact.
     *
     * @param behind the rows it rests on, newest first
     */
    static Fact of(List<TableRow> behind, String says, EvidenceStatus status, Framework framework) {
        TableRow newest = behind.get(0);
        Subject subject = newest.subject();
        PartialDate since = since(behind);
        Passport passport = passport(behind, status);
        return switch (subject.kind()) {
            case TREATY -> new TreatyStanding(passport, subject.id(), Standing.of(says), since);
            case VOTE -> new UnVote(passport, subject.id(), VoteValue.of(says));
            case PEACEKEEPING -> {
                LocalDate day = newest.asOf().last();
                yield new PeacekeepingContribution(
                        passport,
                        Double.parseDouble(says),
                        since == null ? day : since.first(),
                        day,
                        null,
                        newest.womenShare(),
                        framework.womenShareTarget());
            }
            case MECHANISM -> new Mechanism(passport, subject.id(), says, since);
            case MEMBERSHIP -> new Membership(passport, subject.id(), says, since);
            case PARTICIPATION -> new Participation(passport, subject.id(), says, newest.asOf());
            case INDEX ->
                new IndexValue(
                        passport,
                        subject.id(),
                        Double.parseDouble(says),
                        newest.asOf().year());
            case FINDING -> {
                Optional<Question> question = framework.question(subject);
                yield new CodedFinding(
                        passport,
                        subject.id(),
                        says,
                        question.map(Question::indicator).orElse(""),
                        question.map(Question::aspect).orElse(Aspect.STRUCTURE));
            }
        };
    }

    private static Passport passport(List<TableRow> behind, EvidenceStatus status) {
        TableRow newest = behind.get(0);
        return new Passport(
                id(newest),
                newest.at(),
                newest.country(),
                newest.asOf(),
                status,
                false,
                behind.stream()
                        .map(r -> new Evidence(r.source(), r.locator(), "", null))
                        .toList(),
                null,
                behind.stream()
                        .map(TableRow::mark)
                        .filter(m -> !m.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    /** The earliest date since when it holds: the event, where one source tells it and another only sees it hold. */
    private static @Nullable PartialDate since(List<TableRow> behind) {
        return behind.stream()
                .map(TableRow::since)
                .filter(Objects::nonNull)
                .min(PartialDate::compareTo)
                .orElse(null);
    }

    private static String id(TableRow row) {
        Subject subject = row.subject();
        boolean dated = subject.kind() == FactKind.INDEX || subject.kind() == FactKind.PEACEKEEPING;
        String name = subject.kind() == FactKind.VOTE ? subject.id().replace("A/RES/", "") : subject.toString();
        String id = row.source() + "-" + name + (dated ? "-" + row.asOf() : "");
        return NEITHER_LETTER_NOR_DIGIT.matcher(id.toLowerCase(Locale.ROOT)).replaceAll("-");
    }
}
