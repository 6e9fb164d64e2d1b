package org.r2prating.consistency.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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

    private static final String N = "((?i:" + Numbers.NUMBER + "))";
    private static final Pattern VAGUE = Pattern.compile(
            "\\b(?:improv|increas|decreas|declin|upgrad|downgrad|chang|rose|fell|previous|last edition|some of|at least|at most"
                    + "|more than|fewer than|less than|about|around|nearly|almost|most of|region|states|countries|in this area"
                    + "|under this|pillar|areas?)\\w*",
            Pattern.CASE_INSENSITIVE);
    /** Numbers that name indicators count nothing. */
    private static final Pattern OF_ONE = Pattern.compile("\\b[Ii]ndicators? \\d+(?:(?:, and|,| and| to| or) \\d+)*");

    private static final Pattern ALL_RATED = Pattern.compile(
            "\\b(?:of the \\d+ indicators, " + N + "|all " + N + " indicators) (?:is|are) rated(?=[.,;:]|$| and\\b)",
            Pattern.CASE_INSENSITIVE);
    /** "Six of the 36" counts six of a whole; of another whole it counts nothing of the table. */
    private static final Pattern OF_WHOLE = Pattern.compile(
            "\\b" + N + " (?:out )?of (?:the |all )?(" + Numbers.NUMBER + ")\\b", Pattern.CASE_INSENSITIVE);
    /** What a sentence adds on some of those it has counted. */
    private static final Pattern ADDED = Pattern.compile(
            ", (?:most|many|some|half|several|all|none|both|one|two|three)(?: but \\w+)? of (?:them|these|those|which)\\b.*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SCORE = Pattern.compile(
            "\\bscore (?:is|was|of|stands at) (\\d+(?:\\.\\d+)?+)\\b(?! ?[x\u00D7*/])", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> of(AnnexCase subject) {
        Findings findings = new Findings(KIND, subject);
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
                }
            }
        }
        return findings.list();
    }

    /** A sentence on another edition is not held against this one. */
    private static boolean speaksOfAnother(String text, AnnexCase subject) {
        Matcher years = Pattern.compile("\\b(?:19|20)\\d\\d\\b").matcher(text);
        return years.results()
                .anyMatch(y -> !y.group().equals(subject.annex().edition().orElse(y.group())));
    }

    /** "Indicator 11, "...", is rated Weak". */
    private static void single(String text, Sentence sentence, AnnexCase subject, Table table, Findings findings) {
        Pattern rated = Pattern.compile(
                "\\b[Ii]ndicator (\\d+)(?:, \"[^\"]*\",)? (?:is|was) rated '?(" + labels(subject) + ")\\b");
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

    private static void score(String text, Sentence sentence, AnnexCase subject, Findings findings) {
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

    private static void counts(String text, Sentence sentence, AnnexCase subject, Table table, Findings findings) {
        String counted = ADDED.matcher(text).replaceFirst("");
        if (VAGUE.matcher(counted.replaceAll("\"[^\"]*\"", "")).find()) {
            return;
        }
        Matcher all = ALL_RATED.matcher(text);
        if (all.find()) {
            int said = Numbers.value(all.group(1) == null ? all.group(2) : all.group(1));
            tell("rated", said, table.ratings().size(), "indicators are rated", sentence, findings);
        }
        for (Said said : said(ofWhole(counted, table), subject)) {
            List<String> rated = said.above() ? above(said.label(), subject, table) : table.rated(said.label());
            String words = said.above()
                    ? "indicators stand above (" + said.label() + ")"
                    : "indicators are rated (" + said.label() + ")";
            String about = (said.above() ? "above " : "") + Words.slug(said.label(), 3);
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
                        "the prose lists the indicators " + said.listed() + " of (" + said.label() + "); the table has "
                                + numbers,
                        sentence.place(),
                        "Maybe mend the list, or a rating.",
                        new Witness(sentence.text(), sentence.place()));
            }
        }
    }

    private static String ofWhole(String text, Table table) {
        return OF_WHOLE.matcher(text)
                .replaceAll(
                        part -> Numbers.value(part.group(2)) == table.ratings().size() ? part.group(1) : "part");
    }

    private static void tell(String about, int said, int table, String words, Sentence sentence, Findings findings) {
        if (said != table) {
            findings.add(
                    about,
                    "the prose says that (" + said + ") " + words + "; in the table it is (" + table + ")",
                    sentence.place(),
                    "Maybe count again, or mend a rating.",
                    new Witness(sentence.text(), sentence.place()));
        }
    }

    private record Said(int count, String label, boolean above, List<Integer> listed) {}

    /** Counts of ratings: "two Weak and 34 Very Weak", "the two indicators rated 'Weak'", "no indicator is rated Fair". */
    private static List<Said> said(String text, AnnexCase subject) {
        String label = "['\"]?(" + labels(subject) + ")['\"]?";
        String listed = "(?: \\(indicators? ([^)]*)\\))?";
        List<Said> said = new ArrayList<>();
        add(said, text, "\\b" + label + " is the rating of " + N + " indicators?" + listed, 2, 1, 3, false);
        add(said, text, "\\b[Aa]bove " + label + " stands? " + N + " indicators?" + listed, 2, 1, 3, true);
        if (said.isEmpty() && text.matches(".*\\b(?:[Ii]ndicators?|[Rr]atings?|[Rr]ated?)\\b.*")) {
            add(
                    said,
                    OF_ONE.matcher(text).replaceAll("indicators"),
                    "\\b" + N
                            + " (?:(?:of the )?indicators? )?(?:(?:in which|for which|where|that|which) [^.;,\"]{1,40}? )?"
                            + "(?:(?:are |is |was |were )?(?:rated?|assessed|scored)(?: as| at)? )?" + label
                            + "(?=[.,;:)]|$| and\\b| or\\b| rather\\b| (?:concern|relate|are|is)\\w*\\b| \\(| indicators?\\b| ratings?\\b)",
                    1,
                    2,
                    0,
                    false);
            Matcher none = Pattern.compile(
                            "\\b(?:[Nn]o indicator|[Nn]one of the indicators) (?:is|are|was|were) rated(?: as)? "
                                    + label)
                    .matcher(text);
            if (none.find()) {
                said.add(new Said(0, none.group(1), false, List.of()));
            }
            Matcher every = Pattern.compile(
                            "\\b[Aa]ll (?:of the |the )?(?:\\w+ )?indicators (?:is|are|was|were) rated(?: as)? "
                                    + label)
                    .matcher(text);
            if (every.find()) {
                said.add(new Said(subject.framework().indicators().size(), every.group(1), false, List.of()));
            }
        }
        return said;
    }

    private static void add(
            List<Said> said, String text, String pattern, int count, int label, int listed, boolean above) {
        for (Matcher found = Pattern.compile(pattern, Pattern.UNICODE_CASE).matcher(text); found.find(); ) {
            Numbers.of(found.group(count))
                    .ifPresent(n -> said.add(new Said(
                            n,
                            found.group(label),
                            above,
                            listed == 0 || found.group(listed) == null
                                    ? List.of()
                                    : Numbers.list(found.group(listed).replace("and", ",")))));
        }
    }

    private static List<String> above(String label, AnnexCase subject, Table table) {
        Rating step = subject.framework().scale().labelled(label).orElseThrow();
        return table.rows().keySet().stream()
                .filter(id ->
                        table.rating(id).filter(r -> r.compareTo(step) > 0).isPresent())
                .toList();
    }

    /** The labels of the scale, the longest first, so that "Very Weak" is not read as "Weak". */
    private static String labels(AnnexCase subject) {
        return subject.framework().scale().labels().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
