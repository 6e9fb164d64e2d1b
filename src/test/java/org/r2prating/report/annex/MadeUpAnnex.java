package org.r2prating.report.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.r2prating.Shipped;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Derivation;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Score;
import org.r2prating.model.Area;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.model.RatingRange;
import org.r2prating.model.SearchedNone;
import org.r2prating.report.annex.Text.Span;
import org.r2prating.report.annex.Text.Style;

/** An annex made by hand: every kind of outcome, long notes, repeated calls, and titles that break careless writers. */
public final class MadeUpAnnex {

    public static final Framework FRAMEWORK = Shipped.pack().framework();

    /** Markup, quotes, and an ampersand, none of which may become anything else. */
    public static final String HARSH = "<script>alert(\"x\")</script> & 'Sons' </td>";

    private static final Country COUNTRY =
            new Country("QAA", "Testland & the <Isles>", "the", "Asia", "South-eastern Asia");

    private MadeUpAnnex() {}

    public static Annex published() {
        return annex(false);
    }

    public static Annex reviewers() {
        return annex(true);
    }

    /** One of which nothing at all is known, and which is final. */
    public static Annex empty() {
        Assessment assessment = assessment(Shipped.edition("2022"), i -> new Outcome.Insufficient(), Optional.empty());
        return new Annex(
                assessment,
                "TESTLAND",
                "Updated assessment of R2P implementation 2022",
                "Evidence up to 31 December 2021.",
                Optional.empty(),
                List.of(List.of(new Statement("Nothing is known.", List.of()))),
                List.of(new Annex.SummaryGroup(
                        "Insufficient evidence",
                        FRAMEWORK.indicators().stream().map(Indicator::name).toList())),
                List.of("Testland 2022 score: none"),
                areas(assessment, false, true),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Annex.MethodNote("Rules", List.of(new Statement("None held.", List.of())))),
                "Cite it so.");
    }

    private static Annex annex(boolean reviewer) {
        Assessment before = assessment(Shipped.edition("2019"), i -> outcome(i + 1), Optional.empty());
        Assessment assessment = assessment(Shipped.edition("2022"), MadeUpAnnex::outcome, Optional.of(before));
        List<Annex.AreaTable> areas = areas(assessment, reviewer, false);
        return new Annex(
                assessment,
                "TESTLAND & THE <ISLES>",
                "Updated assessment of R2P implementation 2022",
                "Period 1 July 2019 to 31 December 2021; evidence up to 31 December 2021.",
                Optional.of("Recommended by rules; no person has decided yet."),
                List.of(
                        List.of(
                                new Statement("The state's record is mixed.", List.of()),
                                new Statement("It voted against " + HARSH + ".", List.of(1, 2))),
                        List.of(new Statement("It has ratified seven of the twelve instruments.", List.of(2)))),
                summary(areas),
                List.of("Testland 2022 score: 49", "Testland 2019 score: 51", "Difference: -2", "100 × 53 / 108"),
                areas,
                notes(),
                references(),
                List.of(new Annex.Remark("Reply of the state", "3 March 2022", List.of("We disagree with " + HARSH))),
                List.of(new Annex.MethodNote(
                        "Instruments", List.of(new Statement("Twelve instruments were checked.", List.of(3, 40))))),
                "Centre, 2022. Updated assessment of R2P implementation 2022: Testland. Version 0.1.");
    }

    private static Outcome outcome(int place) {
        var ratings = FRAMEWORK.scale().ratings();
        return switch (place % 9) {
            case 5 -> new Outcome.Ranged(new RatingRange(ratings.get(0), ratings.get(2)));
            case 6 -> new Outcome.Ranged(new RatingRange(ratings.get(3), ratings.get(4)));
            case 7 -> new Outcome.Insufficient();
            case 8 -> new Outcome.NotApplicable();
            default -> new Outcome.Rated(ratings.get(place % 9));
        };
    }

    private static Assessment assessment(
            Edition edition, java.util.function.IntFunction<Outcome> outcomes, Optional<Assessment> previous) {
        List<Recommendation> recommendations = new ArrayList<>();
        for (Indicator indicator : FRAMEWORK.indicators()) {
            recommendations.add(new Recommendation(
                    indicator,
                    outcomes.apply(indicator.number() - 1),
                    new Derivation(List.of(), List.of(), List.of(), List.of()),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return new Assessment(
                COUNTRY,
                edition,
                SearchedNone.WORST,
                recommendations,
                Score.of(FRAMEWORK, recommendations),
                previous,
                "a".repeat(64),
                "b".repeat(64));
    }

    private static List<Annex.AreaTable> areas(Assessment assessment, boolean reviewer, boolean empty) {
        List<Annex.AreaTable> tables = new ArrayList<>();
        for (Area area : FRAMEWORK.areas()) {
            tables.add(new Annex.AreaTable(
                    area.name(),
                    assessment.recommendations().stream()
                            .filter(r -> r.indicator().area().equals(area.id()))
                            .map(r -> row(assessment, r, reviewer, empty))
                            .toList()));
        }
        return tables;
    }

    private static AnnexRow row(Assessment assessment, Recommendation r, boolean reviewer, boolean empty) {
        String words =
                r.outcome().range().map(Object::toString).orElse(r.outcome().name());
        int n = r.indicator().number();
        List<Statement> notes = new ArrayList<>();
        notes.add(new Statement("Finding " + n + " on " + HARSH + ".", empty ? List.of() : List.of(Math.max(1, n))));
        if (n % 7 == 1 && !empty) {
            for (int i = 0; i < 24; i++) {
                notes.add(new Statement(
                        "The state acceded to the convention numbered " + i + " in 19" + (60 + i)
                                + " and made reservations to article " + (i + 3) + ", as the depositary's list shows.",
                        i % 3 == 0 ? List.of(1, n, 37, 38, 39, 40) : List.of(n)));
            }
        }
        notes.add(new Statement("This is how it was in the last edition.", List.of()));
        return new AnnexRow(
                r,
                words,
                assessment.change(r).label(),
                notes,
                reviewer
                        ? Optional.of(new ReviewerNotes(
                                "Rated " + words,
                                List.of(
                                        new Statement(
                                                "Weak, because no mechanism exists & none is <planned>.", List.of(n)),
                                        new Statement("At most Fair, because practice is poor.", List.of(40))),
                                List.of("Fair would need a mechanism: required exists, found none (first to block)."),
                                List.of("Establish a mechanism: Fair."),
                                "Low: rests on a single source; rests on absence only",
                                List.of("vote-75-277", "un-ga-voting-records"),
                                List.of()))
                        : Optional.empty());
    }

    private static List<Annex.SummaryGroup> summary(List<Annex.AreaTable> areas) {
        List<Annex.SummaryGroup> groups = new ArrayList<>();
        for (String words : List.of(
                "Very Strong",
                "Strong to Very Strong",
                "Strong",
                "Fair",
                "Weak",
                "Very Weak to Fair",
                "Very Weak",
                "insufficient evidence",
                "not applicable")) {
            groups.add(new Annex.SummaryGroup(
                    words,
                    areas.stream()
                            .flatMap(a -> a.rows().stream())
                            .filter(r -> r.assessment().equals(words))
                            .map(AnnexRow::wording)
                            .toList()));
        }
        return groups;
    }

    private static List<Footnote> notes() {
        return IntStream.rangeClosed(1, 40)
                .mapToObj(n -> new Footnote(n, note(n), n % 5 == 0 ? "a \"quoted\" passage & more" : "", source(n)))
                .toList();
    }

    private static String source(int note) {
        return "source-" + (note % 5);
    }

    private static Text note(int n) {
        String url = "https://example.org/reports/a-very-long-address/that-cannot-be-broken?year=2021&list=" + n;
        return switch (n % 5) {
            case 0 ->
                new Text(List.of(
                        new Span("Author & Co., 2021. ", Style.PLAIN, ""),
                        new Span("A report <in italics> “quoted”", Style.ITALIC, ""),
                        new Span(", p. " + n + ". ", Style.PLAIN, ""),
                        new Span(url, Style.PLAIN, url)));
            case 1 ->
                new Text(List.of(
                        new Span("وزارة الخارجية", Style.ITALIC, ""),
                        new Span(", 2020, p. " + n + ".", Style.PLAIN, "")));
            case 2 ->
                new Text(List.of(
                        new Span("外交部, 2019. ", Style.PLAIN, ""),
                        new Span("人权白皮书", Style.ITALIC, "https://example.org/white-paper"),
                        new Span(", p. " + n + ".", Style.PLAIN, "")));
            case 3 ->
                new Text(List.of(new Span("משרד החוץ", Style.BOLD, ""), new Span(", A/RES/75/277.", Style.PLAIN, "")));
            default -> Text.plain("Short form, para. " + n + ".");
        };
    }

    private static List<Reference> references() {
        return IntStream.range(0, 5)
                .mapToObj(s -> new Reference(
                        "source-" + s,
                        note(s == 0 ? 5 : s),
                        s == 4 ? "" : "https://example.org/" + s + "?a=1&b=2",
                        s == 1 ? "https://archive.example.org/" + s : "",
                        s == 1 ? "sha256:" + "0123456789abcdef".repeat(4) : "",
                        IntStream.rangeClosed(1, 40)
                                .filter(n -> n % 5 == s)
                                .boxed()
                                .toList()))
                .toList();
    }
}
