package org.r2prating.consistency.document;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;
import org.r2prating.model.Indicator;
import org.r2prating.model.Rating;

/** What the prose says of ratings against the table. */
final class NarrativeAgainstTable implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "narrative-against-table",
            Kind.Family.DOCUMENT,
            Severity.ERROR,
            "The prose says of ratings what the table does not show.",
            "Most readers read the prose only.");

    @Override
    public Kind kind() {
        return KIND;
    }

    private static final String N = SaidRatings.N;
    private static final Pattern VAGUE = Pattern.compile(
            "\\b(?:improv|increas|decreas|declin|upgrad|downgrad|chang|rose|fell|previous|last edition|some of|at least|at most"
                    + "|more than|fewer than|less than|about|around|nearly|almost|most of|region|states|countries|in this area"
                    + "|under this|pillar|areas?)\\w*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALL_RATED = Pattern.compile(
            "\\b(?:of the \\d+ indicators, " + N + "|all " + N + " indicators) (?:is|are) rated(?=[.,;:]|$| and\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern SCORE = Pattern.compile(
            "\\bscore (?:is|was|of|stands at) (\\d+(?:\\.\\d+)?+)\\b(?! ?[x\u00D7*/])", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Table table = Table.of(subject);
        if (!table.whole()) {
            return List.of();
        }
        for (Passage passage : subject.annex().prose()) {
            for (Sentence sentence : Sentence.of(passage)) {
                String text = Words.plain(sentence.text()).replaceAll("\\s+", " ");
                if (!speaksOfAnother(text, subject)) {
                    single(text, sentence, subject, table, findings);
                    score(text, sentence, subject, findings);
                    counts(text, sentence, subject, table, findings);
                    areas(text, sentence, subject, table, findings);
                }
                changes(text, sentence, subject, table, findings);
                ScoreMoves.in(sentence, subject, findings);
            }
        }
        table.rows().forEach((id, row) -> row.notes().stream()
                .flatMap(note -> Sentence.of(note).stream())
                .forEach(s -> own(id, row, s, subject, findings)));
        return findings.list();
    }

    /** The rating that a row's notes draw from what they tell: "for this the state earns a Strong". */
    private static void own(String id, Row row, Sentence sentence, AnnexCase subject, AnnexFindings findings) {
        String text = Words.plain(sentence.text()).replaceAll("\\s+", " ");
        Matcher said = Pattern.compile("\\b(?:[Ii]t|[Tt]he (?:state|country)|"
                        + subject.country().map(c -> Pattern.quote(c.name())).orElse("it")
                        + ") (?:earns (?:a |an )?|is (?:therefore|thus|hence|accordingly) rated )['\"]?("
                        + SaidRatings.labels(subject.framework().scale()) + ")['\"]?(?=[.,;]|$)")
                .matcher(text);
        if (said.find()
                && !YEAR.matcher(text).find()
                && row.rating().filter(r -> !r.label().equals(said.group(1))).isPresent()) {
            findings.add(
                    id + " own",
                    "the notes on \u201C" + subject.wording(id) + "\u201D draw the rating (" + said.group(1)
                            + ") from what they tell; beside them stands (" + row.assessment() + ")",
                    sentence.place(),
                    "Maybe mend the sentence, or the rating.",
                    new Witness(sentence.text(), sentence.place()));
        }
    }

    /** A sentence on another edition is not held against this one. */
    private static boolean speaksOfAnother(String text, AnnexCase subject) {
        return YEAR.matcher(text).results().anyMatch(y -> !y.group()
                .equals(subject.annex().edition().orElse(y.group())));
    }

    /** "Indicator 11, "...", is rated Weak". */
    private static void single(String text, Sentence sentence, AnnexCase subject, Table table, AnnexFindings findings) {
        Pattern rated = Pattern.compile("\\b[Ii]ndicator (\\d+)(?:, \"[^\"]*\",)? (?:is|was) rated '?("
                + SaidRatings.labels(subject.framework().scale()) + ")\\b");
        for (Matcher said = rated.matcher(text); said.find(); ) {
            int number = Integer.parseInt(said.group(1));
            String label = said.group(2);
            subject.framework().indicators().stream()
                    .filter(i -> i.number() == number)
                    .findFirst()
                    .flatMap(i -> Optional.ofNullable(table.rows().get(i.id())))
                    .filter(row -> !row.assessment().strip().equalsIgnoreCase(label))
                    .ifPresent(row -> findings.add(
                            row.indicator().orElseThrow().indicator(),
                            "the prose says that indicator " + number + " is rated (" + label
                                    + "); in the table it is (" + row.assessment() + ")",
                            sentence.place(),
                            "Maybe mend the sentence, or the row.",
                            new Witness(sentence.text(), sentence.place()),
                            new Witness("table: " + row.assessment(), row.place())));
        }
    }

    private static void score(String text, Sentence sentence, AnnexCase subject, AnnexFindings findings) {
        Matcher said = SCORE.matcher(text);
        Scores.of(subject).now().ifPresent(line -> {
            if (said.find() && !Scores.rounded(new BigDecimal(said.group(1)), line.value())) {
                findings.add(
                        "score",
                        "the prose says that the score is (" + said.group(1) + "); the score block prints ("
                                + line.value().toPlainString() + ")",
                        sentence.place(),
                        "Maybe mend the sentence, or the score.",
                        new Witness(sentence.text(), sentence.place()),
                        new Witness(line.words().text(), line.words().place()));
            }
        });
    }

    private static void counts(String text, Sentence sentence, AnnexCase subject, Table table, AnnexFindings findings) {
        String counted = SaidRatings.withoutWhatIsAdded(text);
        if (VAGUE.matcher(counted.replaceAll("\"[^\"]*\"", "")).find() || ofAnArea(counted, subject)) {
            return;
        }
        Matcher all = ALL_RATED.matcher(text);
        if (all.find()) {
            int said = Numbers.value(all.group(1) == null ? all.group(2) : all.group(1));
            tell("rated", said, table.ratings().size(), "indicators are rated", sentence, findings);
        }
        for (SaidRatings.Said said : SaidRatings.in(
                counted, subject.framework().scale(), table.ratings().size())) {
            List<String> rated = said.above()
                    ? above(said.labels().get(0), subject, table)
                    : said.labels().stream()
                            .flatMap(l -> table.rated(l).stream())
                            .toList();
            String label = String.join(" or ", said.labels());
            String words =
                    said.above() ? "indicators stand above (" + label + ")" : "indicators are rated (" + label + ")";
            String about = (said.above() ? "above " : "") + Words.slug(label, 12);
            tell(about, said.count(), rated.size(), words, sentence, findings);
            Set<Integer> numbers = rated.stream()
                    .flatMap(id -> subject.framework().indicator(id).stream())
                    .map(Indicator::number)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!said.listed().isEmpty()
                    && said.count() == rated.size()
                    && !numbers.equals(Set.copyOf(said.listed()))) {
                findings.add(
                        about,
                        "the prose lists the indicators " + said.listed() + " of (" + label + "); the table has "
                                + numbers,
                        sentence.place(),
                        "Maybe mend the list, or a rating.",
                        new Witness(sentence.text(), sentence.place()));
            }
        }
    }

    /** "None of the indicators in Basic Compliance is rated above Weak". */
    private static void areas(String text, Sentence sentence, AnnexCase subject, Table table, AnnexFindings findings) {
        for (AreaClaims.Claim claim : AreaClaims.in(text, subject.framework())) {
            List<Rating> ratings = claim.area().indicators().stream()
                    .flatMap(i -> table.rating(i.id()).stream())
                    .toList();
            long so = ratings.stream().filter(claim::holds).count();
            if (ratings.size() == claim.area().indicators().size() && so != claim.count()) {
                findings.add(
                        "area " + claim.area().id() + " "
                                + Words.slug(claim.level().label(), 2),
                        "the prose says \u201C" + Words.cut(claim.words(), 120) + "\u201D; in the table it is (" + so
                                + ") of (" + ratings.size() + "), not (" + claim.count() + ")",
                        sentence.place(),
                        "Maybe count again, or mend a rating.",
                        new Witness(sentence.text(), sentence.place()));
            }
        }
    }

    /** "Three ratings rose and two fell" since the previous edition, against the labels of the rows. */
    private static void changes(
            String text, Sentence sentence, AnnexCase subject, Table table, AnnexFindings findings) {
        List<ChangeLabel> labels = table.rows().values().stream()
                .flatMap(r -> ChangeLabel.of(r.change()).stream())
                .toList();
        Set<String> compared = subject.annex().scores().stream()
                .flatMap(s -> s.edition().stream())
                .collect(Collectors.toSet());
        subject.annex().edition().ifPresent(compared::add);
        boolean otherTime = YEAR.matcher(text).results().anyMatch(y -> !compared.contains(y.group()));
        if (labels.size() < table.rows().size() || otherTime || ofAnArea(text, subject)) {
            return;
        }
        for (ChangeLabel none : ChangeCounts.none(text)) {
            long labelled = labels.stream().filter(l -> l == none).count();
            if (labelled > 0) {
                String direction = none == ChangeLabel.INCREASE ? "higher" : "lower";
                findings.add(
                        "none " + direction,
                        "the prose says that no rating is " + direction + " than before; in the table (" + labelled
                                + ") are",
                        sentence.place(),
                        "Maybe mend the sentence, or a label.",
                        witnesses(sentence, none, table));
            }
        }
        for (ChangeCounts.Said said : ChangeCounts.in(text)) {
            int labelled = (int) labels.stream().filter(l -> l == said.label()).count();
            String direction = said.label() == ChangeLabel.INCREASE ? "higher" : "lower";
            tell(direction, said.count(), labelled, "ratings are " + direction + " than before", sentence, findings);
        }
    }

    private static List<Witness> witnesses(Sentence sentence, ChangeLabel label, Table table) {
        return Stream.concat(
                        Stream.of(new Witness(sentence.text(), sentence.place())),
                        table.rows().values().stream()
                                .filter(r -> ChangeLabel.of(r.change())
                                        .filter(label::equals)
                                        .isPresent())
                                .map(r -> new Witness(
                                        r.change() + ": " + r.wording().text(), r.place())))
                .toList();
    }

    /** A sentence that names an area of the framework counts in that area only. */
    private static boolean ofAnArea(String text, AnnexCase subject) {
        String said = " " + Words.bare(text) + " ";
        return subject.framework().areas().stream()
                .map(area -> Words.bare(area.name().replaceFirst(",.*$", "")))
                .anyMatch(area -> said.contains(" " + area + " "));
    }

    private static void tell(
            String about, int said, int table, String words, Sentence sentence, AnnexFindings findings) {
        if (said != table) {
            findings.add(
                    about,
                    "the prose says that (" + said + ") " + words + "; in the table it is (" + table + ")",
                    sentence.place(),
                    "Maybe count again, or mend a rating.",
                    new Witness(sentence.text(), sentence.place()));
        }
    }

    private static List<String> above(String label, AnnexCase subject, Table table) {
        Rating step = subject.framework().scale().labelled(label).orElseThrow();
        return table.rows().keySet().stream()
                .filter(id ->
                        table.rating(id).filter(r -> r.compareTo(step) > 0).isPresent())
                .toList();
    }
}
