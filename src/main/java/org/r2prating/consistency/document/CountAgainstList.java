package org.r2prating.consistency.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
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
    private static final Pattern LISTED =
            Pattern.compile("\\b" + OF + " \\(([^()]*;[^()]*)\\)", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Lists.sentences(subject).forEach(sentence -> {
            String text = sentence.text().replaceAll("\\s+", " ");
            listed(text, sentence, findings);
        });
        TreatyCounts.compare(subject, findings);
        VoteClaims.in(subject, true, findings);
        return findings.list();
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
