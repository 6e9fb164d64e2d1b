package org.r2prating.report.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Reason;
import org.r2prating.engine.Recommendation;
import org.r2prating.explain.Sentences;
import org.r2prating.explain.Wording;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.facts.PartialDate;
import org.r2prating.facts.Tally;
import org.r2prating.model.Framework;
import org.r2prating.model.Subject;

/** What facts say, in sentences with footnotes; an absence names the list or the search, and its date. */
final class FactSentences {

    private final Wording wording;
    private final Sentences sentences;
    private final String country;
    private final Footnotes footnotes;
    private final EntrySentences entries;

    FactSentences(Assessment assessment, Framework framework, Footnotes footnotes) {
        this.wording = new Wording(framework);
        this.sentences = new Sentences(wording, assessment.country(), assessment.edition());
        this.country = assessment.country().inSentence();
        this.footnotes = footnotes;
        this.entries = new EntrySentences(framework, wording, footnotes);
    }

    /**
     * What a rule that held says, then what it rests on where that is a list.
     *
     * @param listed the lists whose entries were told already; those told now are added
     */
    List<Statement> of(Reason reason, Set<Tally> listed) {
        List<Statement> said = new ArrayList<>(brief(reason));
        said.addAll(entries.of(reason, listed));
        notListed(reason).forEach(said::add);
        return said;
    }

    /** Only what the rule says. */
    List<Statement> brief(Reason reason) {
        return sentences.plain(reason).stream()
                .map(sentence -> sentence(entries.leftOut(sentence.text(), reason), sentence.facts()))
                .toList();
    }

    /** What decides a rating, and what it limits. */
    List<Statement> why(Recommendation recommendation) {
        return RowNotes.told(recommendation).stream()
                .filter(r -> RowNotes.tellsMuch(r, recommendation))
                .flatMap(r -> brief(r).stream())
                .toList();
    }

    private Statement sentence(String text, List<Fact> facts) {
        String how = facts.stream().allMatch(f -> f.status().isAbsence()) ? howAbsent(facts) : "";
        return footnotes.statement(how.isEmpty() ? text : text + " " + how + ".", facts);
    }

    /** How absences are known: by which kind of list or search, and as of when. */
    private String howAbsent(List<Fact> facts) {
        List<Fact> searched = facts.stream()
                .filter(f -> f.status() == EvidenceStatus.SEARCHED_NONE)
                .toList();
        List<Fact> listed = facts.stream().filter(f -> !searched.contains(f)).toList();
        String closed = "The state is not listed in " + footnotes.absence(listed) + ", " + asOf(listed);
        String search =
                "othing was found by the search recorded in " + footnotes.absence(searched) + ", " + asOf(searched);
        if (searched.isEmpty()) {
            return facts.isEmpty() ? "" : closed;
        }
        return listed.isEmpty() ? "N" + search : closed + "; for the rest, n" + search;
    }

    private static String asOf(List<Fact> facts) {
        List<PartialDate> dates =
                facts.stream().map(f -> f.passport().asOf()).distinct().sorted().toList();
        return switch (dates.size()) {
            case 0 -> "";
            case 1 -> "as of " + Wording.date(dates.get(0));
            default ->
                "as of dates from " + Wording.date(dates.get(0)) + " to " + Wording.date(dates.get(dates.size() - 1));
        };
    }

    /** Where some of what a rule counts is not there, the lists that say so. */
    private Stream<Statement> notListed(Reason reason) {
        List<Fact> facts = reason.facts();
        List<Fact> told = entries.facts(reason);
        List<Fact> absent = facts.stream()
                .filter(f -> f.status() == EvidenceStatus.ABSENT_FROM_CLOSED_LIST)
                .filter(f -> !told.contains(f))
                .toList();
        if (absent.isEmpty() || facts.stream().allMatch(f -> f.status().isAbsence())) {
            return Stream.empty();
        }
        String listed = absent.stream()
                .map(f -> wording.subject(f.subject()) + " (" + footnotes.absence(List.of(f)) + ", " + asOf(List.of(f))
                        + ")")
                .collect(Collectors.joining("; "));
        return Stream.of(footnotes.statement(
                "Not on the closed list" + (absent.size() == 1 ? "" : "s") + ": " + listed + ".", absent));
    }

    /** A fact by itself. */
    Statement known(Fact fact) {
        return footnotes.statement(Wording.stopped(StringUtils.capitalize(wording.fact(fact))), List.of(fact));
    }

    /** A fact of which nothing is concluded, and why. */
    Statement setAside(Fact fact) {
        String why = fact.status() == EvidenceStatus.INACCESSIBLE
                ? "could not be verified from the sources cited, " + asOf(List.of(fact))
                : "nothing was found by the search recorded in " + footnotes.absence(List.of(fact)) + ", "
                        + asOf(List.of(fact))
                        + ", and nothing is concluded from that";
        return footnotes.statement(StringUtils.capitalize(named(fact.subject())) + ": " + why + ".", List.of(fact));
    }

    /** What a fact in conflict says, as one side of it. */
    Statement side(Fact fact, String outcome) {
        return footnotes.statement(
                "By one account it is: " + Wording.words(fact.says()) + "; with that alone, the outcome would be: "
                        + outcome + ".",
                List.of(fact));
    }

    /** What is asked, set off where it is a question. */
    String named(Subject subject) {
        return wording.quoted(subject);
    }

    String country() {
        return country;
    }
}
