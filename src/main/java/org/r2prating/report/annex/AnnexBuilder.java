package org.r2prating.report.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Change;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.explain.Answered;
import org.r2prating.explain.Explanation;
import org.r2prating.explain.Wording;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.Remark;
import org.r2prating.inquiry.Answers;
import org.r2prating.model.Framework;
import org.r2prating.report.annex.Annex.AreaTable;
import org.r2prating.report.annex.Annex.SummaryGroup;
import org.r2prating.rules.RulePack;

/** Makes the annex of a state from its assessment: every sentence from facts and ratings, every number counted. */
public final class AnnexBuilder {

    private static final int SHORT_DIGEST = 12;

    private final Assessment assessment;
    private final RulePack pack;
    private final FactBase base;
    private final String version;
    private final Copy copy;
    private final Map<String, Answers> answers;
    private final Reviewing reviewing;
    private final Footnotes footnotes;
    private final FactSentences facts;
    private final Decided decided;

    private AnnexBuilder(
            Assessment assessment,
            RulePack pack,
            FactBase base,
            String version,
            Copy copy,
            Map<String, Answers> answers) {
        this.assessment = assessment;
        this.pack = pack;
        this.base = base;
        this.version = version;
        this.copy = copy;
        this.answers = Map.copyOf(answers);
        this.footnotes = new Footnotes(base.sources());
        this.facts = new FactSentences(assessment, pack.framework(), footnotes);
        this.decided = new Decided(assessment, base, footnotes);
        this.reviewing = new Reviewing(facts, this::answered);
    }

    /**
     * The annex.
     *
     * @param pack the rules with which the assessment was made
     * @param base the facts from which it was made
     * @param version of the program
     * @param answers to what the reviewer asks, by the id of the indicator; none for the published copy
     */
    public static Annex annex(
            Assessment assessment,
            RulePack pack,
            FactBase base,
            String version,
            Copy copy,
            Map<String, Answers> answers) {
        return new AnnexBuilder(assessment, pack, base, version, copy, answers).build();
    }

    private Optional<Answered> answered(Recommendation recommendation) {
        return Optional.ofNullable(answers.get(recommendation.indicator().id()))
                .flatMap(a -> Explanation.of(assessment, recommendation, pack, base.sources(), Optional.of(a))
                        .answered());
    }

    private Annex build() {
        Framework framework = pack.framework();
        // Footnotes are numbered as they are called: what stands first in the document comes first here.
        List<List<Statement>> overview = new Overview(assessment, framework, facts).paragraphs();
        List<AreaTable> areas = areas(framework);
        String edition = assessment.edition().id();
        return new Annex(
                assessment,
                assessment.country().name().toUpperCase(Locale.ROOT),
                kind() + " assessment of R2P implementation " + edition,
                "Edition " + edition + ", covering "
                        + Wording.day(assessment.edition().since()) + " to "
                        + Wording.day(assessment.edition().until()) + ". Evidence cut-off: "
                        + Wording.day(assessment.edition().until()) + ".",
                decided.draft(),
                overview,
                summary(),
                new ScoreLines(framework).of(assessment),
                areas,
                footnotes.all(),
                footnotes.references(),
                base.remarks(assessment.country().iso3(), assessment.edition()).stream()
                        .map(AnnexBuilder::remark)
                        .toList(),
                new MethodNotes(
                                assessment,
                                pack,
                                base.inView(assessment.country().iso3(), assessment.edition()),
                                decided,
                                version)
                        .all(),
                cite(edition));
    }

    private String kind() {
        return assessment.previous().isPresent() ? "Updated" : "Baseline";
    }

    private List<AreaTable> areas(Framework framework) {
        RowNotes notes = new RowNotes(assessment, facts, decided);
        return framework.areas().stream()
                .map(area -> new AreaTable(
                        area.name(),
                        assessment.recommendations().stream()
                                .filter(r -> r.indicator().area().equals(area.id()))
                                .map(r -> row(r, notes))
                                .toList()))
                .toList();
    }

    private AnnexRow row(Recommendation recommendation, RowNotes notes) {
        Change change = assessment.change(recommendation);
        return new AnnexRow(
                recommendation,
                Outcomes.label(recommendation.standing()),
                assessment.previous().isEmpty() ? "No earlier assessment" : StringUtils.capitalize(change.label()),
                notes.of(recommendation),
                copy == Copy.REVIEWER
                        ? Optional.of(reviewing.of(recommendation, decided.review(recommendation)))
                        : Optional.empty());
    }

    private List<SummaryGroup> summary() {
        Map<Outcome, List<Recommendation>> groups = assessment.recommendations().stream()
                .collect(Collectors.groupingBy(
                        Recommendation::standing, () -> new TreeMap<>(Outcomes.STRONGEST_FIRST), Collectors.toList()));
        List<SummaryGroup> summary = new ArrayList<>();
        groups.forEach((outcome, members) -> summary.add(new SummaryGroup(
                Outcomes.label(outcome),
                members.stream().map(r -> r.indicator().name()).toList())));
        return summary;
    }

    private static Annex.Remark remark(Remark remark) {
        String kind =
                remark.kind() == Remark.Kind.REPLY ? "Reply of the state: " : "Correction of an earlier edition: ";
        return new Annex.Remark(kind + remark.heading(), Wording.day(remark.date()), remark.paragraphs());
    }

    private String cite(String edition) {
        return StringUtils.capitalize(assessment.country().name()) + ": " + kind()
                + " assessment of R2P implementation, edition " + edition
                + (decided.draft().isPresent() ? ". Draft, evidence up to " : ". Evidence up to ")
                + Wording.day(assessment.edition().until()) + ", rules "
                + StringUtils.left(assessment.packDigest(), SHORT_DIGEST) + ", facts "
                + StringUtils.left(assessment.factsDigest(), SHORT_DIGEST) + ".";
    }
}
