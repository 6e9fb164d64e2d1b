package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.r2prating.annex.PublishedAnnex.SummaryLine;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Words;
import org.r2prating.model.Indicator;
import org.r2prating.model.Rating;

/** The summary list against the order of the scale and of the framework. */
final class SummaryOrder implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "summary-order",
            Kind.Family.DOCUMENT,
            Severity.NOTE,
            "The summary list departs from the order of the scale or of the framework.",
            "A list out of order hides what was moved or left out.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Map<String, List<SummaryLine>> groups = new LinkedHashMap<>();
        subject.annex().summary().stream()
                .filter(l -> l.indicator().isPresent())
                .forEach(l -> groups.computeIfAbsent(l.assessment(), a -> new ArrayList<>())
                        .add(l));
        List<Rating> steps = groups.values().stream()
                .flatMap(g -> g.get(0).rating().stream())
                .toList();
        boolean up = steps.stream().sorted().toList().equals(steps);
        boolean down = steps.stream().sorted(Comparator.reverseOrder()).toList().equals(steps);
        if (!up && !down) {
            findings.add(
                    "summary groups",
                    "the groups of the summary stand in the order ("
                            + steps.stream().map(Rating::label).collect(Collectors.joining(", "))
                            + "), which is that of the scale neither upwards nor downwards",
                    groups.values().iterator().next().get(0).wording().place(),
                    "Maybe put the groups in the order of the scale.");
        }
        groups.forEach((assessment, lines) -> {
            List<Integer> numbers = lines.stream().map(l -> number(subject, l)).toList();
            for (int at : InOrder.outOf(numbers)) {
                SummaryLine line = lines.get(at);
                findings.add(
                        line.indicator().orElseThrow().indicator(),
                        "\u201C" + Words.cut(line.wording().text(), 80) + "\u201D, indicator " + numbers.get(at)
                                + " of the framework, stands out of its order in the group (" + assessment
                                + ") of the summary",
                        line.wording().place(),
                        "Maybe move it between its neighbours of the framework, or it belongs to another group.");
            }
        });
        return findings.list();
    }

    private static int number(AnnexCase subject, SummaryLine line) {
        return line.indicator()
                .flatMap(m -> subject.framework().indicator(m.indicator()))
                .map(Indicator::number)
                .orElse(0);
    }
}
