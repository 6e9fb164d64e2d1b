package org.r2prating.report.annex.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.model.Area;
import org.r2prating.model.Country;
import org.r2prating.model.Framework;
import org.r2prating.report.ManyStates;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.AnnexRow;
import org.r2prating.report.annex.Footnote;
import org.r2prating.report.annex.Reference;
import org.r2prating.report.annex.ReviewerNotes;
import org.r2prating.report.annex.Statement;
import org.r2prating.report.annex.Text;

/** An annex of an invented state in which everything occurs that an office file can stumble over. */
final class MadeUpAnnex {

    static final Framework FRAMEWORK = ManyStates.FRAMEWORK;

    private static final int FOOTNOTES = 30;
    private static final List<String> TITLES = List.of(
            "Report on <law> & order",
            "\u05D6\u05DB\u05D5\u05D9\u05D5\u05EA \u05D4\u05D0\u05D3\u05DD 2021",
            "\u4EBA\u6743\u72B6\u51B5\u62A5\u544A",
            "\u062A\u0642\u0631\u064A\u0631 (2020)",
            "=HYPERLINK(\"http://example.org\")");

    private MadeUpAnnex() {}

    static Annex published() {
        return annex(false);
    }

    static Annex forReviewers() {
        return annex(true);
    }

    private static Annex annex(boolean reviewers) {
        Country country = new Country("QAA", "Testland & Sons", "", "Asia", "Eastern Asia");
        Assessment before = ManyStates.assess(country, 7, 0.8);
        Assessment now = ManyStates.assess(country, 3, 0.75);
        Assessment assessment = new Assessment(
                country,
                now.edition(),
                now.policy(),
                now.recommendations(),
                now.score(),
                Optional.of(before),
                now.packDigest(),
                now.factsDigest());
        List<Annex.AreaTable> areas = areas(assessment, reviewers);
        return new Annex(
                assessment,
                "TESTLAND & SONS",
                "Updated assessment of R2P implementation 2022",
                "It covers 1 January 2020 to 31 December 2021; no evidence of a later day was taken.",
                Optional.of("Recommended by rules; a person has not decided yet."),
                List.of(
                        List.of(
                                new Statement("Of 36 indicators, some are rated.", List.of()),
                                new Statement("A commission \"found\" it <so>.", List.of(1, 2))),
                        List.of(new Statement("It is listed nowhere.", List.of(1)))),
                summary(areas),
                score(assessment),
                areas,
                footnotes(),
                references(),
                List.of(new Annex.Remark(
                        "Reply of Testland & Sons", "3 March 2022", List.of("The government does not agree."))),
                List.of(
                        new Annex.MethodNote("Evidence", List.of(new Statement("Only what is sourced.", List.of(2)))),
                        new Annex.MethodNote("Policy", List.of(new Statement("As declared.", List.of())))),
                "Testland & Sons, Updated assessment 2022. Draft.");
    }

    private static List<String> score(Assessment assessment) {
        return List.of(
                "Testland & Sons 2022 score: " + assessment.score().headline().orElseThrow(),
                "Formula: "
                        + assessment.score().exact().orElseThrow() + " = 100 x "
                        + assessment.score().points() + " / "
                        + assessment.score().possible());
    }

    private static List<Annex.AreaTable> areas(Assessment assessment, boolean reviewers) {
        List<Annex.AreaTable> areas = new ArrayList<>();
        for (Area area : FRAMEWORK.areas()) {
            List<AnnexRow> rows = assessment.recommendations().stream()
                    .filter(r -> r.indicator().area().equals(area.id()))
                    .map(r -> row(assessment, r, reviewers))
                    .toList();
            areas.add(new Annex.AreaTable(area.name(), rows));
        }
        return areas;
    }

    private static AnnexRow row(Assessment assessment, Recommendation r, boolean reviewers) {
        String words = r.outcome()
                .range()
                .map(Object::toString)
                .orElse(r.outcome() instanceof Outcome.Insufficient ? "Insufficient evidence" : "Not applicable");
        return new AnnexRow(
                r, words, assessment.change(r).label(), notes(r.indicator().number()), reviewer(r, reviewers));
    }

    /** Notes that call the next footnote and ones called before; the seventh indicator's are very long. */
    private static List<Statement> notes(int number) {
        int next = number + 2;
        List<Integer> calls = next <= FOOTNOTES ? List.of(1, number + 1, next) : List.of(1, number % 20 + 1);
        List<Statement> notes = new ArrayList<>();
        notes.add(new Statement("Testland's law says \"yes\" & its practice <no>; n < 5.", calls));
        if (number % 7 == 0) {
            String sentence = "A sentence of ten words that is said again here. ";
            notes.add(new Statement(sentence.repeat(20).strip(), List.of(2)));
        }
        notes.add(new Statement("Nothing changed since the last edition.", List.of()));
        return notes;
    }

    private static Optional<ReviewerNotes> reviewer(Recommendation r, boolean reviewers) {
        return Optional.of(new ReviewerNotes(
                        r.outcome().name(),
                        List.of(
                                new Statement("Proposal: a law is there.", List.of(1)),
                                new Statement("Cap: practice holds it back.", List.of(2))),
                        List.of("Not Fair: the law would have to be kept; it is not."),
                        List.of("Ratify one treaty.", "Invite one rapporteur."),
                        "Moderate: rests on a single source.",
                        List.of("fact law", "source un-report"),
                        List.of()))
                .filter(x -> reviewers);
    }

    private static List<Annex.SummaryGroup> summary(List<Annex.AreaTable> areas) {
        Map<String, List<String>> groups = new TreeMap<>();
        areas.stream().flatMap(a -> a.rows().stream()).forEach(r -> groups.computeIfAbsent(
                        r.assessment(), g -> new ArrayList<>())
                .add(r.wording()));
        return groups.entrySet().stream()
                .map(g -> new Annex.SummaryGroup(g.getKey(), g.getValue()))
                .toList();
    }

    private static String source(int footnote) {
        return "source-" + footnote % 10;
    }

    private static List<Footnote> footnotes() {
        return IntStream.rangeClosed(1, FOOTNOTES)
                .mapToObj(n -> new Footnote(n, text(n), n % 4 == 0 ? "words \"as\" printed" : "", source(n)))
                .toList();
    }

    private static Text text(int number) {
        return new Text(List.of(
                new Text.Span("Author & Co., 2021. ", Text.Style.PLAIN, ""),
                new Text.Span(TITLES.get(number % TITLES.size()), Text.Style.ITALIC, ""),
                new Text.Span(", p. " + number + ". ", Text.Style.PLAIN, ""),
                new Text.Span(
                        "https://example.org/a?b=" + number + "&c=d e",
                        Text.Style.PLAIN,
                        "https://example.org/a?b=" + number + "&c=d e")));
    }

    private static List<Reference> references() {
        return IntStream.range(0, 10)
                .mapToObj(n -> new Reference(
                        "source-" + n,
                        Text.plain("Author & Co., 2021. " + TITLES.get(n % TITLES.size()) + "."),
                        n == 3 ? "" : "https://example.org/" + n,
                        n == 4 ? "https://archive.example.org/" + n : "",
                        n == 5 ? "sha256:" + "0a".repeat(32) : "",
                        IntStream.rangeClosed(1, FOOTNOTES)
                                .filter(f -> source(f).equals("source-" + n))
                                .boxed()
                                .toList()))
                .toList();
    }
}
