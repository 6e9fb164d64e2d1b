package org.r2prating.consistency.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex.Footnote;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.document.AnnexFindings;
import org.r2prating.consistency.document.InOrder;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;

/** Footnotes called or printed out of order, or twice at one place. */
final class FootnoteOrder implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "footnote-order",
            Kind.Family.EVIDENCE,
            Severity.ERROR,
            "Footnotes are called or printed out of order, or twice.",
            "Numbers out of order mean that something was moved and a call may lead to the wrong source.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        List<Passage.Call> first = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        Cited.calling(subject.annex())
                .sorted(Comparator.comparing(Passage::place))
                .forEach(passage -> {
                    for (int i = 0; i < passage.calls().size(); i++) {
                        Passage.Call call = passage.calls().get(i);
                        if (i > 0
                                && passage.calls().get(i - 1).number() == call.number()
                                && passage.calls().get(i - 1).after() == call.after()) {
                            add("twice", call, "is called twice at one place", subject, findings);
                        } else if (Cited.defined(subject.annex(), call.number()) && seen.add(call.number())) {
                            first.add(call);
                        }
                    }
                });
        InOrder.outOf(first.stream().map(Passage.Call::number).toList())
                .forEach(at -> add("order", first.get(at), "is first called out of order", subject, findings));
        printed(subject, findings);
        return findings.list();
    }

    private static void add(String how, Passage.Call call, String what, AnnexCase subject, AnnexFindings findings) {
        findings.add(
                how + " "
                        + subject.annex().footnotes().stream()
                                .filter(n -> n.number() == call.number())
                                .findFirst()
                                .map(Cited::note)
                                .orElse("note " + call.number()),
                "footnote " + call.number() + " " + what,
                call.place(),
                "Maybe number the footnotes anew, in the order of their calls.");
    }

    private static void printed(AnnexCase subject, AnnexFindings findings) {
        List<Footnote> notes = subject.annex().footnotes();
        Set<Integer> seen = new HashSet<>();
        InOrder.outOf(notes.stream().map(Footnote::number).toList())
                .forEach(at -> findings.add(
                        "printed " + Cited.note(notes.get(at)),
                        "footnote " + notes.get(at).number() + " is printed out of order",
                        notes.get(at).words().place(),
                        "Maybe print the footnotes in the order of their numbers."));
        notes.stream()
                .filter(n -> !seen.add(n.number()))
                .forEach(n -> findings.add(
                        "twice " + Cited.note(n),
                        "two footnotes have the number " + n.number(),
                        n.words().place(),
                        "Maybe number the footnotes anew, in the order of their calls."));
    }
}
