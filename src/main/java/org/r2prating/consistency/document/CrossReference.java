package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.annex.PublishedAnnex.Match;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;
import org.r2prating.model.Country;

/** References to other rows that do not speak of what they are cited for. */
final class CrossReference implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "cross-reference",
            Kind.Family.DOCUMENT,
            Severity.WARNING,
            "A row refers to another one that does not speak of the matter.",
            "The reader is sent to a place that does not support the claim.");

    @Override
    public Kind kind() {
        return KIND;
    }

    /** The reference stands before what it is for: "As described under the indicator above, the fleet was sold". */
    private static final Pattern FIRST =
            Pattern.compile("^As (?:is |was )?" + RowReference.TOLD + "\\b[^,]*$", Pattern.CASE_INSENSITIVE);
    /** What a sentence is about has been named in the one before. */
    private static final Pattern POINTS_BACK =
            Pattern.compile("^(?:Its|Their|This|These|That|Those|It|They|Such|His|Her)\\b");

    private static final int LEAST_SHARE = 4;

    private static final Set<String> EMPTY =
            Words.stems("evidence past while indicator indicators previous regarding recent recently see"
                    + " mentioned noted discussed stated outlined described detailed explained set treated taken considered addressed examined"
                    + " told recorded reported dealt covered weighed under row rows relevant below above following remains continues state government country made"
                    + " given many several also however although including include people republic democratic section information"
                    + " details further found findings number show shows");

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        List<Row> rows = subject.annex().rows();
        for (int i = 0; i < rows.size(); i++) {
            int at = i;
            rows.get(i).notes().forEach(note -> {
                String before = "";
                for (Sentence sentence : Sentence.of(note)) {
                    check(sentence, before, at, subject, findings);
                    before = sentence.text();
                }
            });
        }
        return findings.list();
    }

    private static void check(Sentence sentence, String before, int at, AnnexCase subject, AnnexFindings findings) {
        String text = Words.plain(sentence.text()).replaceAll("\\s+", " ");
        List<Row> rows = subject.annex().rows();
        RowReference.in(text, rows).ifPresent(reference -> {
            List<Row> targets = reference.targets(rows, at, subject.framework());
            Set<String> claimed = claimed(text, before, reference, subject);
            if (targets.isEmpty()) {
                findings.add(
                        about(rows.get(at), reference),
                        "a row refers to \u201C" + Words.cut(reference.text(), 60) + "\u201D; there is no such row",
                        sentence.place(),
                        "Maybe the row was moved or renamed: say which one is meant.",
                        new Witness(sentence.text(), sentence.place()));
            } else if (!claimed.isEmpty() && !speakOf(claimed, targets)) {
                List<Witness> witnesses = new ArrayList<>();
                witnesses.add(new Witness(sentence.text(), sentence.place()));
                targets.stream()
                        .limit(3)
                        .forEach(r -> witnesses.add(
                                new Witness("referred to: " + r.wording().text(), r.place())));
                findings.add(
                        about(rows.get(at), reference),
                        "a row refers to \u201C" + Words.cut(reference.text(), 60)
                                + "\u201D for something that is not spoken of there",
                        sentence.place(),
                        "Maybe another row is meant, or the matter was cut from it.",
                        witnesses);
            }
        });
    }

    /** Whether rows speak of what is claimed: a word of it, and where one row is meant more than a quarter of them. */
    private static boolean speakOf(Set<String> claimed, List<Row> targets) {
        Set<String> told = targets.stream()
                .flatMap(r -> r.notes().stream())
                .flatMap(n -> Words.stems(n.text()).stream())
                .collect(Collectors.toSet());
        long shared = claimed.stream().filter(told::contains).count();
        return shared > 0 && (targets.size() > 1 || shared * LEAST_SHARE > claimed.size());
    }

    private static String about(Row row, RowReference reference) {
        return row.indicator().map(Match::indicator).orElse("row") + " " + Words.slug(reference.text(), 8);
    }

    /** What the clause with the reference claims, or else the whole sentence, apart from the reference itself and the state's name. */
    private static Set<String> claimed(String text, String last, RowReference reference, AnnexCase subject) {
        String before = text.substring(0, reference.start());
        String behind = text.substring(reference.end());
        if (FIRST.matcher(before).matches()) {
            return telling(behind.replaceAll("\\b\\p{Lu}[\\w'-]*", ""), subject);
        }
        if (POINTS_BACK.matcher(text).find()) {
            return telling(last + " " + before, subject);
        }
        Set<String> ofClause = telling(before.substring(Math.max(0, before.lastIndexOf(", "))), subject);
        return ofClause.size() > 1
                ? ofClause
                : telling(before + " " + behind.replaceFirst("^[^,]*\\).*$", ""), subject);
    }

    private static Set<String> telling(String text, AnnexCase subject) {
        Set<String> claimed = new LinkedHashSet<>(Words.stems(text));
        claimed.removeAll(EMPTY);
        subject.country().ifPresent(c -> {
            claimed.removeAll(Words.stems(c.name()));
            claimed.remove(c.iso3().toLowerCase(Locale.ROOT));
        });
        claimed.remove(initials(subject));
        return claimed;
    }

    private static String initials(AnnexCase subject) {
        return subject.country()
                .map(Country::name)
                .map(n -> Stream.of(StringUtils.split(n))
                        .filter(w -> Character.isUpperCase(w.charAt(0)))
                        .map(w -> w.substring(0, 1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining()))
                .orElse("");
    }
}
