package org.r2prating.consistency.document;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.annex.Passage;
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
    /** "One indicator in four" counts no four. */
    private static final Pattern SHARE = Pattern.compile(
            "\\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive) (?:\\w+ )?in (?:every )?" + N + "\\b(?! (?:areas?|of)\\b)");

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
        Self self = Self.of(subject);
        for (Passage passage : subject.annex().prose()) {
            String before = "";
            for (Sentence sentence : Sentence.of(passage)) {
                String text = Words.plain(sentence.text()).replaceAll("\\s+", " ");
                if (!speaksOfAnother(text, subject)
                        && !self.isAnother(text)
                        && !SHARE.matcher(text).find()) {
                    single(text, sentence, subject, table, findings);
                    score(text, sentence, subject, findings);
                    counts(text, sentence, subject, table, findings);
                    AreasInProse.in(text, before, sentence, subject, table, findings);
                }
                ChangesInProse.in(text, sentence, subject, table, findings);
                ToldMove.in(text, sentence, subject, table, findings);
                ToldMove.labelled(text, sentence, subject, table, findings);
                ScoreMoves.in(sentence, subject, findings);
                if (!findings.tells("score moved")) {
                    ToldScore.in(sentence, before, subject, findings);
                }
                before = text;
            }
        }
        table.rows().forEach((id, row) -> row.notes().stream()
                .flatMap(note -> Sentence.of(note).stream())
                .forEach(s -> RatingInNotes.in(id, row, s, subject, findings)));
        return findings.list();
    }

    /** A sentence on another edition is not held against this one. */
    private static boolean speaksOfAnother(String text, AnnexCase subject) {
        return YEAR.matcher(text).results().anyMatch(y -> !y.group()
                .equals(subject.annex().edition().orElse(y.group())));
    }

    /** "Indicator 11, "...", is rated Weak", "11 (Fair, limited to Weak)". */
    private static void single(String text, Sentence sentence, AnnexCase subject, Table table, AnnexFindings findings) {
        String label = "'?(" + SaidRatings.labels(subject.framework().scale()) + ")\\b";
        for (String rated : List.of(
                "\\b[Ii]ndicator (\\d+)(?:, \"[^\"]*\",)? (?:is|was) rated " + label,
                "\\b(\\d{1,2}) \\((?:[^();]{1,30}, )?(?:limited|held (?:back|down)|lowered|lifted|raised|brought (?:up|down)) to "
                        + label + "\\)")) {
            single(Pattern.compile(rated).matcher(text), sentence, subject, table, findings);
        }
    }

    private static void single(
            Matcher said, Sentence sentence, AnnexCase subject, Table table, AnnexFindings findings) {
        while (said.find()) {
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

    /** A sentence that names an area of the framework counts in that area only. */
    static boolean ofAnArea(String text, AnnexCase subject) {
        String said = " " + Words.bare(text) + " ";
        return subject.framework().areas().stream()
                .map(area -> Words.bare(area.name().replaceFirst(",.*$", "")))
                .anyMatch(area -> said.contains(" " + area + " "));
    }

    static void tell(String about, int said, int table, String words, Sentence sentence, AnnexFindings findings) {
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
