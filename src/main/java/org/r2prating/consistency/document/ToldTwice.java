package org.r2prating.consistency.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;
import org.r2prating.consistency.wording.YearsAfter;

/** One thing told in two places, and not alike: a figure, a date, a status, a membership, a law. */
final class ToldTwice implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "told-twice",
            Kind.Family.DOCUMENT,
            Severity.ERROR,
            "Two passages tell one thing otherwise.",
            "One of them is wrong, and a reader of the other does not know it.");

    /** A working for a reviewer, with marks or a label before it, is no sentence. */
    private static final Pattern WORKING =
            Pattern.compile("[\u2190-\u21FF\u2713-\u2718]|^\\P{L}{0,4}\\p{Lu}[\\p{L} ]{2,30}: |\\(now: ");

    /** The title of a source, as of a footnote that stands among the notes, says nothing of the state. */
    private static final Pattern TITLE =
            Pattern.compile("^(?:List|Status|Table|Register) of (?!\\w+ (?:is|was|has)\\b)");

    private static final int LONGEST = 110;
    private static final int TELLING = 7;

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        List<Told> sentences = Lists.sentences(subject).map(Told::of).toList();
        SwappedDigits.in(sentences, subject, findings);
        TwoDates.in(sentences, subject, findings);
        SeatsOfOneParty.in(sentences, findings);
        InstitutionStatus.in(subject, findings);
        CouncilTerm.in(sentences, findings);
        Adherence.in(sentences, subject, findings);
        Complaints.in(sentences, findings);
        ImplementingLaw.in(subject, findings);
        TextsOnVeto.in(sentences, subject, findings);
        MandateVisits.in(sentences, subject, findings);
        TwoRanks.in(sentences, findings);
        Peacekeepers.in(sentences, subject, findings);
        Reservations.in(sentences, findings);
        OneVoteTwice.in(subject, findings);
        CutOff.in(sentences, findings);
        List<Told> told = sentences.stream()
                .filter(t -> !subject.annex().back().contains(t.sentence().passage())
                        && !WORKING.matcher(t.text()).find()
                        && !TITLE.matcher(t.text()).find())
                .map(Told::withoutQuotations)
                .toList();
        PeacekeepingRank.in(told, subject, findings);
        Belonging.in(told, subject, findings);
        OneOfAKind.in(told, subject, findings);
        IndexFigures.in(told, subject, findings);
        Measures.in(told.stream().filter(t -> IndexFigures.of(t).isEmpty()).toList(), subject, findings);
        TwoAnswers.in(told, subject, findings);
        Opposed.in(told, subject, findings);
        NoneAndSome.in(told, subject, findings);
        Denied.in(told, subject, findings);
        return findings.list();
    }

    /**
     * A sentence as it is compared.
     *
     * @param text with plain marks, single spaces and plain years
     */
    record Told(Sentence sentence, String text) {

        static Told of(Sentence sentence) {
            return new Told(sentence, YearsAfter.told(printed(sentence)));
        }

        /** The same without the titles of sources and the words of others. */
        Told withoutQuotations() {
            return new Told(sentence, Words.unquoted(text));
        }

        private static String printed(Sentence sentence) {
            return Words.plain(sentence.text()).replaceAll("\\s+", " ");
        }

        /** So many letters of its words, whatever their ends, tell one from another. */
        static Set<String> roots(String text) {
            return Words.stems(text).stream()
                    .map(s -> s.substring(0, Math.min(TELLING, s.length())))
                    .collect(Collectors.toSet());
        }

        /** The words of the state's own name, which tell nothing from another. */
        static Set<String> own(AnnexCase subject) {
            return subject.country().map(c -> roots(c.name())).orElse(Set.of());
        }

        boolean samePassage(Told other) {
            return sentence.passage().equals(other.sentence.passage());
        }

        /** Adds that another passage tells otherwise what this one tells, unless the two are told of already. */
        void against(Told other, String about, String message, AnnexFindings findings) {
            Witness one = new Witness(Words.cut(printed(sentence), LONGEST), sentence.place());
            Witness two = new Witness(Words.cut(printed(other.sentence), LONGEST), other.sentence.place());
            if (!findings.holds(one, two)) {
                findings.add(about, message, sentence.place(), "Maybe mend one of the two.", one, two);
            }
        }
    }
}
