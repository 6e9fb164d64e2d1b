package org.r2prating.consistency.document;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.annex.PublishedAnnex.Treaty;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;

/** What sentences say of all treaties of a list, or of none, or of the first or last that was joined. */
final class TreatiesQuantified {

    private static final String SCOPE = QuantifierAgainstList.SCOPE;
    private static final Pattern TREATIES = Pattern.compile(
            "\\b(?:ratified|acceded to|accepted|joined|taken on|signed up to|bound by|(?:is|are|being|become) (?:a )?(?:state )?party to) (?<all>all|every|each|none)\\b (?:of )?(?<scope>"
                    + SCOPE + ")|\\bnot (?:ratified|acceded to|accepted|joined) any\\b (?:of )?(?<any>" + SCOPE + ")",
            Pattern.CASE_INSENSITIVE);
    /** What stands above a list and speaks of all of it. */
    private static final Pattern IN_ONE_YEAR = Pattern.compile(
            "^(?:all|each) (?:of (?:them|these) )?(?:were|was) (?:joined|ratified|acceded to) in ((?:19|20)\\d\\d)"
                    + "(?:,[^;.]*)?:$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile(
            "\\b(?:(?<last>last|latest|newest|most recent)|first|earliest|oldest)"
                    + "(?:(?: (?:one|treaty|instrument|convention|accession|ratification)(?: of (?:them|these|those|all|which))?"
                    + "| of (?:them|these|those|all|which|the (?:treaties|instruments|conventions)|these (?:treaties|instruments|bonds))),?"
                    + " (?:(?:was|were|being|having been) )?(?:dates?|dating|dated|came|coming|is|was|joined|ratified|acceded to|added|undertaken)"
                    + "| (?:was|to be) (?:joined|ratified|acceded to))"
                    + "(?: (?:back|from|to|as early as|as late as|in|of))+ (?<year>(?:19|20)\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ALL_TREATIES = Pattern.compile(
            "(?i)(?:of|the|these|them|key|relevant|most|main|international|legal|instruments?|treaties|treaty|covenants?|conventions?|to|r2p|named|set|out|under|in|indicator|row|there|here|this|that|study|list|table|considered|tracked|core"
                    + "|listed|above|law|human|rights|and|" + Numbers.NUMBER + ")*");
    private static final Pattern OF_TREATIES =
            Pattern.compile("\\b(?:instruments?|treaties|conventions?|them|these)\\b", Pattern.CASE_INSENSITIVE);
    private static final String HUMAN_RIGHTS = "(?i).*\\bhuman rights\\b.*";
    /** The treaties that have bodies of their own; not those of humanitarian, criminal and refugee law. */
    private static final String OF_HUMAN_RIGHTS =
            "(?is).*\\b(?:Covenant|Discrimination|Torture|Child|Disabilities|Disappearances?|Migrant)\\b.*";

    private TreatiesQuantified() {}

    static void in(AnnexCase subject, AnnexFindings findings) {
        Lists.treatyRow(subject).ifPresent(row -> {
            Lists.sentences(subject).forEach(s -> treaties(s, row, subject, findings));
            row.notes().stream().flatMap(n -> Sentence.of(n).stream()).forEach(s -> {
                years(s, row, findings);
                ends(s, row, findings);
            });
        });
    }

    /** What a sentence says of all treaties or of none, where it speaks of the whole list. */
    private static Optional<Matcher> ofAll(String text) {
        Matcher said = TREATIES.matcher(text);
        return Optional.of(said)
                .filter(m -> m.find() && !QuantifierAgainstList.takenBack(text, m))
                .filter(m -> OF_TREATIES.matcher(scope(m)).find())
                .filter(m -> QuantifierAgainstList.ofTheScope(scope(m), ALL_TREATIES));
    }

    private static String scope(Matcher said) {
        return said.group("all") == null ? said.group("any") : said.group("scope");
    }

    /** Whether the list refutes what a sentence says of all or none, so that its count need not be told too. */
    static boolean refutes(Row row, String sentence, AnnexCase subject) {
        return ofAll(sentence)
                .filter(said -> !against(said, row, subject).isEmpty())
                .isPresent();
    }

    private static boolean isAll(Matcher said) {
        return said.group("all") != null && !said.group("all").equalsIgnoreCase("none");
    }

    private static List<Treaty> against(Matcher said, Row row, AnnexCase subject) {
        Instruments instruments = Instruments.of(subject.framework());
        boolean ofHumanRights = scope(said).matches(HUMAN_RIGHTS);
        return row.treaties().stream()
                .filter(t -> instruments.entry(t).isPresent())
                .filter(t -> t.ratified() != isAll(said))
                .filter(t -> !ofHumanRights || ofHumanRights(t))
                .toList();
    }

    private static void treaties(Sentence sentence, Row row, AnnexCase subject, AnnexFindings findings) {
        ofAll(Words.plain(sentence.text()).replaceAll("\\s+", " ")).ifPresent(said -> {
            List<Treaty> against = against(said, row, subject);
            if (!against.isEmpty()) {
                findings.add(
                        "treaties " + Words.slug(said.group().replace(scope(said), ""), 4),
                        "a sentence says \u201C" + Words.cut(said.group(), 70) + "\u201D; the list names ("
                                + against.size() + ") that " + (isAll(said) ? "are not" : "are"),
                        sentence.place(),
                        "Maybe say how many of them, or mend the list.",
                        against.stream()
                                .map(t -> new Witness(t.name(), t.place()))
                                .toList());
            }
        });
    }

    /** "All of them were ratified in 2003:" above a list that has other years. */
    private static void years(Sentence sentence, Row row, AnnexFindings findings) {
        Matcher said = IN_ONE_YEAR.matcher(sentence.text().replaceAll("\\s+", " "));
        if (!said.find()) {
            return;
        }
        int year = Integer.parseInt(said.group(1));
        List<Treaty> against = row.treaties().stream()
                .filter(t -> t.ratified() && t.year().isPresent() && t.year().getAsInt() != year)
                .filter(t -> t.place().compareTo(sentence.place()) > 0)
                .toList();
        if (!against.isEmpty()) {
            findings.add(
                    "treaties in-one-year",
                    "a sentence says that all were joined in (" + year + "); the list has other years for ("
                            + against.size() + ")",
                    sentence.place(),
                    "Maybe say how many of them, or mend the list.",
                    against.stream()
                            .map(t -> new Witness(t.name() + ": " + t.year().getAsInt(), t.place()))
                            .toList());
        }
    }

    /** "The last of them dates from 2003", beside a list with a later year. */
    private static void ends(Sentence sentence, Row row, AnnexFindings findings) {
        Matcher said = END.matcher(Words.plain(sentence.text()).replaceAll("\\s+", " "));
        List<Treaty> joined = row.treaties().stream().filter(Treaty::ratified).toList();
        if (joined.size() < 3 || joined.stream().anyMatch(t -> t.year().isEmpty()) || !said.find()) {
            return;
        }
        boolean last = said.group("last") != null;
        int year = Integer.parseInt(said.group("year"));
        Comparator<Treaty> byYear = Comparator.comparingInt(t -> t.year().getAsInt());
        Treaty end = last ? Collections.max(joined, byYear) : Collections.min(joined, byYear);
        if (end.year().getAsInt() != year) {
            findings.add(
                    "treaties " + (last ? "last" : "first") + "-of-them",
                    "a sentence says that the " + (last ? "last" : "first") + " was joined in (" + year
                            + "); by the list it was in (" + end.year().getAsInt() + ")",
                    sentence.place(),
                    "Maybe mend the sentence, or the list.",
                    new Witness(sentence.text(), sentence.place()),
                    new Witness(end.name() + ": " + end.year().getAsInt(), end.place()));
        }
    }

    private static boolean ofHumanRights(Treaty treaty) {
        return Words.plain(treaty.name()).matches(OF_HUMAN_RIGHTS);
    }
}
