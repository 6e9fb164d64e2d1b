package org.r2prating.consistency.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.model.Rating;
import org.r2prating.model.Scale;

/** From which rating to which the prose says an indicator moved, against its row: "indicator 23 has fallen from Weak to Very Weak". */
final class ToldMove {

    private static final String UP =
            "ris(?:en|es)|rose|increas(?:ed|es)|improv(?:ed|es)|(?:been )?(?:raised|upgraded|lifted)|gone up|went up|climb(?:ed|s)|mov(?:ed|es) up|up";
    private static final String DOWN =
            "fall(?:en|s)|fell|decreas(?:ed|es)|declin(?:ed|es)|(?:been )?(?:lowered|downgraded|reduced)|gone down|went down|dropp?(?:ed|s)|slipp?(?:ed|s)|mov(?:ed|es) down|down|worsened";

    /** Several by their numbers, of which no more is told than where they went: "indicators 8 and 13 have improved". */
    private static final Pattern WENT = Pattern.compile(
            "\\b[Ii]ndicators? (?<numbers>\\d+(?:(?:, | and |, and )\\d+)*)(?:,? (?:\"[^\"]*\"|\\([^)]*\\)),?)?"
                    + " (?:(?:has|have|is|are|was|were) )?(?:since )?(?:(?<up>" + UP + "|improved|better)|(?<down>"
                    + DOWN
                    + "|worse)|(?<same>unchanged|(?:remained|stayed) (?:the same|unchanged)))\\b(?! from\\b| to \\p{Lu}|\\w)");

    /** What would have moved it, or did at another time. */
    private static final Pattern SUPPOSED = Pattern.compile(
            "\\b(?:if|would|could|may|might|should|unless|not|neither|nor|until|before|previously|earlier|expected|one of)\\b",
            Pattern.CASE_INSENSITIVE);

    private ToldMove() {}

    /** Where a sentence says no more than whether a rating rose or fell, against the label of its row. */
    static void labelled(String text, Sentence sentence, AnnexCase subject, Table table, AnnexFindings findings) {
        if (SUPPOSED.matcher(text).find() || !ScoreMoves.ofTheTwo(text, Scores.of(subject))) {
            return;
        }
        for (Matcher said = WENT.matcher(text); said.find(); ) {
            ChangeLabel told = said.group("up") != null
                    ? ChangeLabel.INCREASE
                    : said.group("down") != null ? ChangeLabel.DECREASE : ChangeLabel.UNCHANGED;
            Set<Integer> numbers = Pattern.compile("\\d+")
                    .matcher(said.group("numbers"))
                    .results()
                    .map(r -> Integer.valueOf(r.group()))
                    .collect(Collectors.toSet());
            subject.framework().indicators().stream()
                    .filter(i -> numbers.contains(i.number()))
                    .forEach(i -> Optional.ofNullable(table.rows().get(i.id()))
                            .filter(row -> ChangeLabel.of(row.change())
                                    .filter(label -> label != told)
                                    .isPresent())
                            .ifPresent(row -> findings.add(
                                    "moved indicator-" + i.number(),
                                    "the prose says \u201C" + said.group() + "\u201D; the table labels its change ("
                                            + row.change() + ")",
                                    sentence.place(),
                                    "Maybe mend the sentence, or the row.",
                                    List.of(new Witness(sentence.text(), sentence.place())))));
        }
    }

    static void in(String text, Sentence sentence, AnnexCase subject, Table table, AnnexFindings findings) {
        Scale scale = subject.framework().scale();
        String labels = SaidRatings.labels(scale);
        Matcher said = Pattern.compile(
                        "\\b[Ii]ndicator (?<number>\\d+)(?:,? (?:\"[^\"]*\"|\\([^)]*\\)),?)? (?:(?:has|have|is|was) )?(?:(?<up>"
                                + UP + ")|(?<down>" + DOWN + ")|(?:been )?(?:changed|moved|gone|went)) from (?<from>"
                                + labels
                                + ")\\b to (?<to>" + labels + ")\\b")
                .matcher(text);
        while (said.find()) {
            int number = Integer.parseInt(said.group("number"));
            Rating from = scale.labelled(said.group("from")).orElseThrow();
            Rating to = scale.labelled(said.group("to")).orElseThrow();
            Optional<ChangeLabel> verb = said.group("up") != null
                    ? Optional.of(ChangeLabel.INCREASE)
                    : Optional.ofNullable(said.group("down")).map(d -> ChangeLabel.DECREASE);
            subject.framework().indicators().stream()
                    .filter(i -> i.number() == number)
                    .findFirst()
                    .flatMap(i -> Optional.ofNullable(table.rows().get(i.id())))
                    .flatMap(row -> wrong(from, to, verb, row, scale))
                    .ifPresent(why -> findings.add(
                            "moved indicator-" + number,
                            "the prose says that indicator " + number + " moved from (" + from + ") to (" + to + "); "
                                    + why,
                            sentence.place(),
                            "Maybe mend the sentence, or the row.",
                            List.of(new Witness(sentence.text(), sentence.place()))));
        }
    }

    private static Optional<String> wrong(Rating from, Rating to, Optional<ChangeLabel> verb, Row row, Scale scale) {
        ChangeLabel moved = ChangeLabel.of(to.compareTo(from));
        if (verb.filter(v -> v != moved).isPresent()) {
            return Optional.of("that is no move in the direction that it tells");
        }
        if (row.rating().filter(r -> !r.equals(to)).isPresent()) {
            return Optional.of("in the table it is (" + row.assessment() + ")");
        }
        if (ChangeLabel.of(row.change()).filter(l -> l != moved).isPresent()) {
            return Optional.of("the table labels its change (" + row.change() + ")");
        }
        Set<Rating> before = row.notes().stream()
                .flatMap(n -> Pattern.compile("\\bfrom (" + SaidRatings.labels(scale) + ")\\b")
                        .matcher(n.text())
                        .results())
                .flatMap(r -> scale.labelled(r.group(1)).stream())
                .collect(Collectors.toSet());
        return before.size() == 1 && !before.contains(from)
                ? Optional.of("its notes say that it was (" + before.iterator().next() + ")")
                : Optional.empty();
    }
}
