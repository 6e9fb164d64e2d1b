package org.r2prating.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.r2prating.input.Fields;
import org.r2prating.input.Once;
import org.r2prating.input.Value;
import org.r2prating.model.Aspect;
import org.r2prating.model.Edition;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Index;
import org.r2prating.model.Question;
import org.r2prating.model.Subject;

/** Reads facts from the sections of a mapping: of a dossier, of lasting facts, or of a scenario. */
public final class FactReader {

    private static final int MOST_PERSONNEL = 1_000_000;
    private static final int FIRST_YEAR = 1900;

    private final Framework framework;
    private final FactSetting setting;
    private final Once ids;

    /** @param ids those that no other fact may have; those of the facts are added */
    FactReader(Framework framework, FactSetting setting, Once ids) {
        this.framework = framework;
        this.setting = setting;
        this.ids = ids;
    }

    /** For the facts of one scenario, which need no evidence, no coder and, where their subjects differ, no ids. */
    public static FactReader ofScenario(Framework framework, String country, Edition edition) {
        return new FactReader(framework, FactSetting.ofScenario(country, edition), new Once());
    }

    /** All sound facts, section by section; the others are reported. */
    public List<Fact> read(Fields fields) {
        PassportReader passports = new PassportReader(setting, ids);
        List<Fact> facts = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            fields.find(kind.section())
                    .ifPresent(section -> facts.addAll(section.list(fact -> fact(kind, fact, passports))));
        }
        return facts;
    }

    private Fact fact(FactKind kind, Fields fields, PassportReader passports) {
        String subject = subject(kind, fields);
        Passport passport = passports.read(fields, kind);
        return switch (kind) {
            case TREATY -> {
                Standing standing = standing(fields, passport.status());
                yield new TreatyStanding(passport, subject, standing, passports.date(fields.find("since"), passport));
            }
            case VOTE -> new UnVote(passport, subject, fields.get("vote").oneOf(VoteValue.class));
            case PEACEKEEPING -> peacekeeping(fields, passport);
            case MECHANISM ->
                new Mechanism(
                        passport,
                        subject,
                        answer(kind, subject, fields, passport.status()),
                        passports.date(fields.find("since"), passport));
            case MEMBERSHIP ->
                new Membership(
                        passport,
                        subject,
                        answer(kind, subject, fields, passport.status()),
                        passports.date(fields.find("since"), passport));
            case PARTICIPATION ->
                new Participation(
                        passport,
                        subject,
                        answer(kind, subject, fields, passport.status()),
                        passports.date(fields.find("on"), passport));
            case INDEX -> index(fields, passport, subject);
            case FINDING -> {
                Optional<Question> question = framework.question(new Subject(kind, subject));
                yield new CodedFinding(
                        passport,
                        subject,
                        answer(kind, subject, fields, passport.status()),
                        question.map(Question::indicator).orElse(""),
                        question.map(Question::aspect).orElse(Aspect.STRUCTURE));
            }
        };
    }

    private String subject(FactKind kind, Fields fields) {
        return kind.subjectKey().isEmpty() ? "" : fields.get(kind.subjectKey()).oneOf(framework.subjects(kind));
    }

    /** The answer given, or the one that the framework declares for a search that found nothing. */
    private String answer(FactKind kind, String subject, Fields fields, EvidenceStatus status) {
        Optional<Question> question = framework.question(new Subject(kind, subject));
        if (isSilent(status, fields.find(kind.answerKey()))) {
            return status == EvidenceStatus.INACCESSIBLE
                    ? ""
                    : question.flatMap(Question::ifNoneFound).orElse("");
        }
        Value answer = fields.get(kind.answerKey());
        return question.isPresent() ? answer.oneOf(question.get().answers()) : answer.text();
    }

    private static Standing standing(Fields fields, EvidenceStatus status) {
        Standing standing = isSilent(status, fields.find("standing"))
                ? Standing.NONE
                : fields.get("standing").oneOf(Standing.class);
        if (standing == Standing.NONE) {
            fields.find("since").ifPresent(since -> since.wrong("goes with no standing (none)", "Leave it out."));
        }
        return standing;
    }

    /** Whether a fact of this status has no answer of its own. */
    private static boolean isSilent(EvidenceStatus status, Optional<Value> answer) {
        boolean silent = status == EvidenceStatus.SEARCHED_NONE || status == EvidenceStatus.INACCESSIBLE;
        if (silent) {
            answer.ifPresent(value -> value.wrong(
                    "is an answer where none was found", "Leave it out, or change the status of the fact."));
        }
        return silent;
    }

    private PeacekeepingContribution peacekeeping(Fields fields, Passport passport) {
        double personnel = fields.get("personnel").within(0, MOST_PERSONNEL);
        LocalDate since = fields.get("since").day();
        Value end = fields.get("until");
        LocalDate until = end.day();
        if (setting.isInTime(end, until) && until.isBefore(since)) {
            end.wrong("is before since (" + since + ")", "Write the first day of the period, then its last.");
        }
        Double inProtectionMissions = share(fields.find("inProtectionMissions"), personnel);
        Double womenShare = share(fields.find("womenShare"), 1);
        return new PeacekeepingContribution(
                passport, personnel, since, until, inProtectionMissions, womenShare, framework.womenShareTarget());
    }

    private static @Nullable Double share(Optional<Value> value, double whole) {
        return value.map(v -> v.within(0, whole)).orElse(null);
    }

    private IndexValue index(Fields fields, Passport passport, String id) {
        Optional<Index> index = framework.index(id);
        Value value = fields.get("value");
        double number = index.isPresent()
                ? value.within(index.get().lowest(), index.get().highest())
                : value.decimal();
        int year = fields.get("year").integer(FIRST_YEAR, setting.cutOff().getYear());
        return new IndexValue(passport, id, number, year);
    }
}
