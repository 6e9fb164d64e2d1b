package org.r2prating.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.CodedFinding;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.facts.InView;
import org.r2prating.facts.Mechanism;
import org.r2prating.facts.Membership;
import org.r2prating.facts.PartialDate;
import org.r2prating.facts.Participation;
import org.r2prating.facts.Passport;
import org.r2prating.facts.Standing;
import org.r2prating.facts.TreatyStanding;
import org.r2prating.input.Origin;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Question;
import org.r2prating.model.Subject;

/**
 * What a state could change: it can become a party, establish, join, take part, legislate, act otherwise from now on. It
 * cannot change how it voted or what it said, and an index is measured by others.
 */
final class Changes {

    /** Something done more often than this in a period would be a guess. */
    private static final int OFTEN = 2;

    private final Framework framework;
    private final InView view;
    private final CaseFile caseFile;
    private final Contributions contributions;

    Changes(Framework framework, InView view, CaseFile caseFile, Contributions contributions) {
        this.framework = framework;
        this.view = view;
        this.caseFile = caseFile;
        this.contributions = contributions;
    }

    /** Every change of what is known on a subject to something better, the least first. */
    List<FactChange> on(Subject subject) {
        if (subject.kind() == FactKind.PEACEKEEPING) {
            return contributions.above(caseFile, replaced(subject), passport(subject, 1));
        }
        return framework
                .question(subject)
                .filter(Question::changeable)
                .map(this::answers)
                .orElse(List.of());
    }

    private List<FactChange> answers(Question question) {
        Subject subject = question.subject();
        List<String> answers = question.answers();
        int now = caseFile.facts().stream()
                .filter(f -> f.subject().equals(subject))
                .mapToInt(f -> answers.indexOf(f.says()))
                .min()
                .orElse(0);
        List<FactChange> changes = new ArrayList<>();
        for (int better = now + 1; better < answers.size(); better++) {
            if (possible(question, answers.get(better))) {
                int times = subject.kind() == FactKind.PARTICIPATION ? OFTEN : 1;
                for (int often = 1; often <= times; often++) {
                    changes.add(change(question, answers.get(better), better - now, often));
                }
            }
        }
        return changes;
    }

    /** A treaty that is closed for signature can only be acceded to, and nobody withdraws to be rated higher. */
    private boolean possible(Question question, String answer) {
        if (question.subject().kind() != FactKind.TREATY) {
            return true;
        }
        boolean open = question.signatureUntil()
                .map(last -> !last.isBefore(caseFile.edition().until()))
                .orElse(true);
        return answer.equals(Standing.PARTY.word()) || (answer.equals(Standing.SIGNED.word()) && open);
    }

    private FactChange change(Question question, String answer, int steps, int times) {
        Subject subject = question.subject();
        return new FactChange(
                subject,
                answer,
                times,
                steps,
                Effort.of(subject, question),
                replaced(subject),
                IntStream.rangeClosed(1, times)
                        .mapToObj(n -> fact(question, answer, passport(subject, n)))
                        .toList());
    }

    /** What would no longer be true; what was done or said stays so, only that nothing was is over. */
    private List<Fact> replaced(Subject subject) {
        Optional<String> nothing =
                framework.question(subject).map(q -> q.answers().get(0));
        return view.all().stream()
                .filter(f -> f.subject().equals(subject))
                .filter(f -> subject.kind() != FactKind.PARTICIPATION
                        || f.says().isEmpty()
                        || nothing.equals(Optional.of(f.says())))
                .toList();
    }

    private static Fact fact(Question question, String answer, Passport passport) {
        String id = question.subject().id();
        return switch (question.subject().kind()) {
            case TREATY -> new TreatyStanding(passport, id, Standing.of(answer), passport.asOf());
            case MECHANISM -> new Mechanism(passport, id, answer, passport.asOf());
            case MEMBERSHIP -> new Membership(passport, id, answer, passport.asOf());
            case PARTICIPATION -> new Participation(passport, id, answer, passport.asOf());
            case FINDING -> new CodedFinding(passport, id, answer, question.indicator(), question.aspect());
            case VOTE, INDEX, PEACEKEEPING ->
                throw new IllegalArgumentException(question.subject().kind() + " has no answers to choose from");
        };
    }

    private Passport passport(Subject subject, int number) {
        return new Passport(
                "supposed-" + subject + (number == 1 ? "" : "-" + number),
                Origin.of("supposition"),
                caseFile.country().iso3(),
                PartialDate.of(caseFile.edition().until()),
                EvidenceStatus.DOCUMENTED,
                false,
                List.of(new Evidence("supposition", "nobody says so yet", "", null)),
                null,
                "");
    }
}
