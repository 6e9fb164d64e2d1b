package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.annex.PublishedAnnex.Treaty;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.consistency.wording.Sentence;

/** Counts in sentences against the lists they count. */
final class CountAgainstList implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "count-against-list",
            Kind.Family.DOCUMENT,
            Severity.ERROR,
            "A sentence counts treaties or votes otherwise than the list it speaks of.",
            "One of the two is wrong, and the count is what is remembered.");

    @Override
    public Kind kind() {
        return KIND;
    }

    static final String OF = "(" + Numbers.NUMBER + ") (?:out )?of (?:the |these |those )?(" + Numbers.NUMBER + ")\\b";
    private static final String JOINED =
            "\\b(?:ratified,?|acceded to,?|has accepted,?|has joined,?|is (?:a )?party to|become (?:a )?party to|(?:is )?bound by) ";
    private static final Pattern RATIFIED = Pattern.compile(JOINED + OF, Pattern.CASE_INSENSITIVE);
    private static final Pattern ALL = Pattern.compile(
            JOINED + "all(?: of)? (?:the |these |those )?(" + Numbers.NUMBER
                    + ") (?:[\\w-]+ ){0,3}(?:instruments|treaties|conventions)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Those of which a sentence says, behind its count, that the state stays out. */
    private static final Pattern OUT = Pattern.compile(
            "\\b(?:outside(?: of)?|not (?:a )?party to|not (?:yet )?(?:ratified|joined|acceded to)|unratified)(?: the)?(?: other"
                    + "| remaining)? (" + Numbers.NUMBER + ")(?=[.,;:]|$| and\\b| others?\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_THEM = Pattern.compile(
            "\\bof the (" + Numbers.NUMBER
                    + ") [^.;]{3,120}?\\b(?:ratified|acceded to|party to|bound by|accepted|joined) (" + Numbers.NUMBER
                    + ")\\b(?: of them)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LISTED =
            Pattern.compile("\\b" + OF + " \\(([^()]*;[^()]*)\\)", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Lists.sentences(subject).forEach(sentence -> {
            String text = sentence.text().replaceAll("\\s+", " ");
            ratified(text, sentence, subject, findings);
            out(text, sentence, findings);
            listed(text, sentence, findings);
        });
        VoteCounts.compare(subject, findings);
        return findings.list();
    }

    /** Only a count out of as many instruments as the list is of is a count of that list. */
    private static void ratified(String text, Sentence sentence, AnnexCase subject, AnnexFindings findings) {
        Row row = Lists.treatyRow(subject).orElse(null);
        if (row == null) {
            return;
        }
        Instruments instruments = Instruments.of(subject.framework());
        for (Counted counted : counts(text)) {
            boolean ofTheList =
                    counted.of() == instruments.size() || Lists.saidSize(row).orElse(-1) == counted.of();
            List<Treaty> all = row.treaties().stream().filter(Treaty::ratified).toList();
            List<Treaty> inList =
                    all.stream().filter(t -> instruments.entry(t).isPresent()).toList();
            long entries = inList.stream().map(instruments::entry).distinct().count();
            boolean asListed = counted.count() >= Math.min(entries, inList.size()) && counted.count() <= inList.size();
            boolean withOthers =
                    counted.count() == all.size() && !isCounted(new Counted((int) entries, counted.of()), subject);
            boolean right = asListed || withOthers;
            if (ofTheList && !right) {
                List<Witness> witnesses = new ArrayList<>();
                witnesses.add(new Witness(sentence.text(), sentence.place()));
                inList.forEach(t -> witnesses.add(new Witness(t.name(), t.place())));
                findings.add(
                        "treaties " + counted.count() + "-of-" + counted.of(),
                        "a sentence says that (" + counted.count() + ") of (" + counted.of()
                                + ") instruments are ratified; the list names (" + inList.size() + ") of them",
                        sentence.place(),
                        "Maybe count the list again, or a treaty is missing from it.",
                        witnesses);
            }
        }
    }

    /** Whether any sentence counts so: two counts of one list are not both right. */
    private static boolean isCounted(Counted counted, AnnexCase subject) {
        return Lists.sentences(subject)
                .anyMatch(s -> counts(s.text().replaceAll("\\s+", " ")).contains(counted));
    }

    /** Those joined and those left out can be fewer than all, where some are only signed; more they cannot be. */
    private static void out(String text, Sentence sentence, AnnexFindings findings) {
        Matcher joined = RATIFIED.matcher(text);
        Matcher out = OUT.matcher(text);
        if (!joined.find()
                || !out.find(joined.end())
                || OUT.matcher(text.substring(out.end())).find()) {
            return;
        }
        int of = Numbers.value(joined.group(2));
        int sum = Numbers.value(joined.group(1)) + Numbers.value(out.group(1));
        if (sum > of && !Lists.vague(text, joined) && !Lists.vague(text, out)) {
            findings.add(
                    "treaties sum " + sum + "-of-" + of,
                    "a sentence counts (" + Numbers.value(joined.group(1)) + ") instruments as joined and ("
                            + Numbers.value(out.group(1)) + ") as not joined, of (" + of + ")",
                    sentence.place(),
                    "Maybe count the list again.",
                    new Witness(sentence.text(), sentence.place()));
        }
    }

    private record Counted(int count, int of) {}

    private static List<Counted> counts(String text) {
        List<Counted> counts = new ArrayList<>();
        for (Matcher found = RATIFIED.matcher(text); found.find(); ) {
            counts.add(new Counted(Numbers.value(found.group(1)), Numbers.value(found.group(2))));
        }
        for (Matcher found = OF_THEM.matcher(text); found.find(); ) {
            counts.add(new Counted(Numbers.value(found.group(2)), Numbers.value(found.group(1))));
        }
        for (Matcher found = ALL.matcher(text); found.find(); ) {
            counts.add(new Counted(Numbers.value(found.group(1)), Numbers.value(found.group(1))));
        }
        return counts;
    }

    /** A count with its list in brackets behind it. What is only signed may count less, so nothing is said of that. */
    private static void listed(String text, Sentence sentence, AnnexFindings findings) {
        for (Matcher found = LISTED.matcher(text); found.find(); ) {
            int count = Numbers.value(found.group(1));
            List<String> items = List.of(StringUtils.split(found.group(3), ';'));
            boolean partly = items.stream()
                    .anyMatch(i -> i.matches("(?i).*\\b(?:signed|signature|in part|partly|and \\d+ more)\\b.*"));
            if (!partly
                    && items.size() != count
                    && !Lists.vague(text, found)
                    && !text.substring(0, found.start()).endsWith(".")) {
                findings.add(
                        "list " + count + "-of-" + Numbers.value(found.group(2)),
                        "a sentence counts (" + count + ") and lists (" + items.size() + ")",
                        sentence.place(),
                        "Maybe count the list again, or something is missing from it.",
                        new Witness(found.group(), sentence.place()));
            }
        }
    }
}
