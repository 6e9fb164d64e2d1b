package org.r2prating.consistency.evidence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex.Footnote;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.consistency.citation.Citation;
import org.r2prating.consistency.document.Acronyms;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.document.AnnexFindings;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Acronym;
import org.r2prating.consistency.wording.Words;
import org.r2prating.model.Indicator;

/** Notes that, with the sources they call, do not speak of what their indicator asks. */
final class WrongKindOfEvidence implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "wrong-kind-of-evidence",
            Kind.Family.EVIDENCE,
            Severity.WARNING,
            "The notes of a row do not speak of what the indicator asks.",
            "Evidence of another thing does not support the rating.");

    @Override
    public Kind kind() {
        return KIND;
    }

    private static final int ENOUGH_WORDS = 8;
    private static final Pattern INDEX = Pattern.compile("\\b(?:Index|Barometer|Ranking|Scorecard)\\b");

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Map<String, Topic> topics = Topic.of(subject.framework());
        Map<String, List<Acronym>> acronyms = Acronyms.of(subject.annex());
        for (Row row : subject.annex().rows()) {
            row.indicator()
                    .flatMap(m -> subject.framework().indicator(m.indicator()))
                    .filter(indicator ->
                            row.rating().isPresent() && !indicator.words().isEmpty())
                    .ifPresent(indicator -> {
                        String notes = row.notes().stream().map(Passage::text).collect(Collectors.joining(" "));
                        String sources = subject.annex().footnotes().stream()
                                .filter(n -> row.calls().contains(n.number()))
                                .map(n -> n.words().text())
                                .collect(Collectors.joining(" "));
                        otherIndex(row, indicator, topics, subject, findings);
                        boolean enough = Words.of(notes).size() >= ENOUGH_WORDS;
                        Topic topic = requireNonNull(topics.get(indicator.id()));
                        if (enough && !topic.isSpokenOf(Acronyms.spelt(notes + " " + sources, acronyms))) {
                            findings.add(
                                    indicator.id(),
                                    "the notes on \u201C" + indicator.name()
                                            + "\u201D use none of the words for what it asks: " + indicator.words(),
                                    row.place(),
                                    "Maybe the notes belong to another row, or evidence of the thing itself is missing.",
                                    new Witness(Words.cut(notes, 160), row.place()));
                        }
                    });
        }
        return findings.list();
    }

    /** The only source is an index, by its title, of what other indicators ask. */
    private static void otherIndex(
            Row row, Indicator indicator, Map<String, Topic> topics, AnnexCase subject, AnnexFindings findings) {
        List<Footnote> sources = subject.annex().footnotes().stream()
                .filter(n -> row.calls().contains(n.number()))
                .toList();
        if (sources.size() != 1) {
            return;
        }
        List<Citation> cited =
                subject.bibliography().byNote().getOrDefault(sources.get(0).number(), List.of());
        if (cited.size() == 1
                && INDEX.matcher(cited.get(0).title()).find()
                && !requireNonNull(topics.get(indicator.id()))
                        .isSpokenOf(cited.get(0).title())) {
            findings.add(
                    indicator.id() + " index",
                    "the only source on \u201C" + indicator.name() + "\u201D is an index of something else: "
                            + Words.cut(cited.get(0).title(), 80),
                    sources.get(0).words().place(),
                    "Maybe evidence of the thing itself is missing.",
                    new Witness(cited.get(0).text(), cited.get(0).place()));
        }
    }
}
