package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
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

    private static final Pattern REFERENCE = Pattern.compile(
            "\\b(?:(previous|preceding|earlier|above|following|next|later|relevant|other) (?:indicator|row)s?( below| above)?|(?:indicator|row)s?"
                    + " (above|below|\\d+)|(?:indicator|row)s?(?= (?:on|of|regarding|about|concerning|relating to) ))\\b(?:[^.;)]{0,12}?\\b(?:on|of|regarding|about|concerning|for|relating to) ([^.;,)]+))?",
            Pattern.CASE_INSENSITIVE);
    private static final String TOLD =
            "(?:mentioned|noted|discussed|stated|outlined|described|detailed|explained|set out|shown|treated|taken up|considered|addressed|examined|told|recorded|reported|assessed|dealt with|covered|related|traced|recounted|weighed)";
    private static final Pattern CALLED = Pattern.compile(
            "\\b(?:see(?! also\\b)|as (?:is |was )?" + TOLD + "|, " + TOLD
                    + " (?:under|in|at|with)|(?:is|are) (?:further )?" + TOLD + " (?:under|in|at|with)|refer)\\b",
            Pattern.CASE_INSENSITIVE);
    /** The reference stands before what it is for: "As described under the indicator above, the fleet was sold". */
    private static final Pattern FIRST =
            Pattern.compile("^As (?:is |was )?" + TOLD + "\\b[^,]*$", Pattern.CASE_INSENSITIVE);
    /** What the row is about stands before its name: "the peacekeeping indicator". */
    private static final Pattern KIND_OF =
            Pattern.compile("\\b(?:the|its) ((?:[\\w'-]+ ){1,4})$", Pattern.CASE_INSENSITIVE);
    /** What a sentence is about has been named in the one before. */
    private static final Pattern POINTS_BACK =
            Pattern.compile("^(?:Its|Their|This|These|That|Those|It|They|Such|His|Her)\\b");

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
        Matcher reference = REFERENCE.matcher(text);
        if (!reference.find()
                || !CALLED.matcher(text.substring(0, reference.start())).find()) {
            return;
        }
        List<Row> rows = subject.annex().rows();
        List<Row> targets = targets(text, reference, at, subject);
        Set<String> claimed = claimed(text, before, reference, subject);
        if (targets.isEmpty()) {
            findings.add(
                    about(rows.get(at), reference),
                    "a row refers to \u201C" + Words.cut(reference.group(), 60) + "\u201D; there is no such row",
                    sentence.place(),
                    "Maybe the row was moved or renamed: say which one is meant.",
                    new Witness(sentence.text(), sentence.place()));
        } else if (!claimed.isEmpty()
                && targets.stream()
                        .flatMap(r -> r.notes().stream())
                        .flatMap(n -> Words.stems(n.text()).stream())
                        .noneMatch(claimed::contains)) {
            List<Witness> witnesses = new ArrayList<>();
            witnesses.add(new Witness(sentence.text(), sentence.place()));
            targets.stream()
                    .limit(3)
                    .forEach(r -> witnesses.add(
                            new Witness("referred to: " + r.wording().text(), r.place())));
            findings.add(
                    about(rows.get(at), reference),
                    "a row refers to \u201C" + Words.cut(reference.group(), 60)
                            + "\u201D for something that is not spoken of there",
                    sentence.place(),
                    "Maybe another row is meant, or the matter was cut from it.",
                    witnesses);
        }
    }

    private static String about(Row row, Matcher reference) {
        return row.indicator().map(Match::indicator).orElse("row") + " " + Words.slug(reference.group(), 8);
    }

    /** The rows a reference can mean: by number, by topic, or all those before or behind. */
    private static List<Row> targets(String text, Matcher reference, int at, AnnexCase subject) {
        List<Row> rows = subject.annex().rows();
        String number = reference.group(3);
        if (number != null && number.matches("\\d+")) {
            return rows.stream()
                    .filter(r -> r.indicator()
                            .flatMap(m -> subject.framework().indicator(m.indicator()))
                            .filter(i -> i.number() == Integer.parseInt(number))
                            .isPresent())
                    .toList();
        }
        String where = (reference.group(1) + " " + reference.group(2) + " " + number).toLowerCase(Locale.ROOT);
        boolean next =
                reference.group().toLowerCase(Locale.ROOT).matches("(?:previous|preceding|following|next) indicator");
        if (next) {
            int to = where.matches(".*(?:previous|preceding).*") ? at - 1 : at + 1;
            return to < 0 || to >= rows.size() ? List.of() : List.of(rows.get(to));
        }
        List<Row> side = where.matches(".*(?:previous|preceding|earlier|above).*")
                ? rows.subList(0, at)
                : where.matches(".*(?:following|next|later|below).*") ? rows.subList(at + 1, rows.size()) : rows;
        Set<String> topic = Words.stems(reference.group(4) == null ? kindOf(text, reference) : reference.group(4));
        List<Row> named = side.stream()
                .filter(r -> !topic.isEmpty() && Words.stems(r.wording().text()).containsAll(topic))
                .toList();
        return named.isEmpty() ? side : named;
    }

    private static String kindOf(String text, Matcher reference) {
        Matcher kind = KIND_OF.matcher(text.substring(0, reference.start()));
        return kind.find() ? kind.group(1) : "";
    }

    /** What the clause with the reference claims, or else the whole sentence, apart from the reference itself and the state's name. */
    private static Set<String> claimed(String text, String last, Matcher reference, AnnexCase subject) {
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
