package org.r2prating.consistency.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.annex.PublishedAnnex.Vote;
import org.r2prating.consistency.wording.Sentence;

/**
 * The lists of votes that rows hold, the longest first, and those that a sentence may speak of: that of its own row; else those
 * with a symbol that it has; else those its words name; else any of them.
 */
final class VoteLists {

    /** A vote or two that a row mentions are no list. */
    private static final int FEW = 2;

    private static final Pattern OF_COUNTRIES = Pattern.compile(
            "\\bsituations? (?:in|of) (?:a |one |single |particular |certain )*(?:countr(?:y|ies)|states?)\\b|\\bcountry[- ](?:specific|situations?|resolutions?|texts?)\\b"
                    + "|\\b(?:single|individual|particular|certain|specific) countries\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_R2P =
            Pattern.compile("\\bR2P\\b|\\bresponsibility to protect\\b", Pattern.CASE_INSENSITIVE);

    /**
     * A list.
     *
     * @param ofCountries whether its row says that it is of resolutions on single countries
     * @param ofR2p whether its row says that it is of those that refer to the responsibility to protect
     */
    record Listed(Row row, List<Vote> votes, boolean ofCountries, boolean ofR2p) {

        private static Listed of(Row row) {
            List<Sentence> said = row.notes().stream()
                    .flatMap(n -> Sentence.of(n).stream())
                    .filter(s -> s.text().matches("(?is).*\\b(?:resolutions|texts)\\b.*")
                            && !s.text().contains("RES/"))
                    .toList();
            return new Listed(
                    row,
                    row.votes(),
                    said.stream().anyMatch(s -> OF_COUNTRIES.matcher(s.text()).find()),
                    said.stream().anyMatch(s -> OF_R2P.matcher(s.text()).find()));
        }
    }

    private final Map<Listed, VoteWorld> all = new LinkedHashMap<>();

    private VoteLists(Stream<Listed> all, Self self) {
        all.forEach(l -> this.all.put(l, new VoteWorld(l, self)));
    }

    static VoteLists of(AnnexCase subject) {
        List<Row> rows = subject.annex().rows().stream()
                .filter(r -> !r.votes().isEmpty())
                .sorted(Comparator.comparing((Row r) -> r.votes().size()).reversed())
                .toList();
        List<Row> lists = rows.stream().filter(r -> r.votes().size() > FEW).toList();
        List<Row> held = lists.isEmpty() && rows.size() == 1 ? rows : lists;
        return new VoteLists(held.stream().map(Listed::of), Self.of(subject));
    }

    /** What a check says of a statement and a list is told where it is so of every list that the statement may speak of. */
    void hold(Statement statement, AnnexFindings findings, BiConsumer<VoteWorld, AnnexFindings> check) {
        List<AnnexFindings> found = of(statement.sentence()).stream()
                .map(list -> {
                    AnnexFindings apart = findings.apart();
                    check.accept(all.get(list), apart);
                    return apart;
                })
                .toList();
        if (found.stream().noneMatch(f -> f.list().isEmpty())) {
            found.stream().findFirst().ifPresent(findings::addAll);
        }
    }

    /** Words in which a pronoun stands for those that say that resolutions on single countries are meant. */
    static String withoutCountries(String words) {
        return OF_COUNTRIES.matcher(words).replaceAll("them");
    }

    private List<Listed> of(Sentence sentence) {
        boolean ofCountries = OF_COUNTRIES.matcher(sentence.text()).find();
        boolean ofR2p = OF_R2P.matcher(sentence.text()).find();
        Stream<Predicate<Listed>> nearest = Stream.of(
                l -> l.row().notes().contains(sentence.passage()),
                l -> l.votes().stream().anyMatch(v -> isNamed(v, sentence.text())),
                l -> (ofCountries && l.ofCountries()) || (ofR2p && l.ofR2p()));
        return nearest.map(n -> all.keySet().stream().filter(n).toList())
                .filter(lists -> !lists.isEmpty())
                .findFirst()
                .orElse(List.copyOf(all.keySet()));
    }

    /** Whether a text has the symbol of a vote, whole or by its numbers. */
    private static boolean isNamed(Vote vote, String text) {
        return Pattern.compile("(?<!\\d)" + Pattern.quote(vote.symbol().replace("A/RES/", "")) + "(?!\\d)")
                .matcher(text)
                .find();
    }
}
