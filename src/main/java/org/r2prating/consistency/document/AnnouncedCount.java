package org.r2prating.consistency.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Enumeration;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;

/** "Four missions: ..." with three or five of them behind it. */
final class AnnouncedCount implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "announced-count",
            Kind.Family.DOCUMENT,
            Severity.ERROR,
            "A sentence announces so many things and names another number of them.",
            "Either one of them was forgotten or the number is wrong.");

    private static final int FEWEST = 2;
    private static final int MOST = 20;
    private static final String THINGS =
            "\\b(?<count>" + Numbers.NUMBER + ") (?!(?:per|percent|times|years|months|weeks|days|hours|minutes)\\b)"
                    + "(?:[\\w'-]+ ){0,5}?(?<things>[\\w'-]+(?:s|men|women|people|children|criteria|bodies))\\b";
    /** Behind a colon to the end of the sentence, or in brackets at once. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            THINGS + "(?:(?<told>[^:;.()]{0,60}): (?<named>[^:]+)$| \\((?<bracket>[^()]+)\\))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_ALL = Pattern.compile(
            "\\b(?<count>" + Numbers.NUMBER
                    + ") (?:in all|altogether|in total): (?<named>[^;.:]+(?:; [^;.:]+)+)(?=\\.|$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MORE_FOLLOW = Pattern.compile(
            "^(?:The|A|An|Its|Their) (?:other|others|third|fourth|fifth|sixth|last|remaining|rest|final)\\b|^(?:Another|Others)\\b");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        subject.annex().text().forEach(passage -> {
            List<Sentence> sentences = Sentence.of(passage);
            for (int i = 0; i < sentences.size(); i++) {
                boolean goesOn = i + 1 < sentences.size()
                        && MORE_FOLLOW.matcher(sentences.get(i + 1).text()).find();
                if (!goesOn) {
                    check(sentences.get(i), findings);
                }
                inAll(sentences.get(i), findings);
                ListedIndicators.in(sentences.get(i), subject, findings);
            }
        });
        return findings.list();
    }

    /** "Resolutions that refer to R2P, 3 in all: a; b; c". */
    private static void inAll(Sentence sentence, AnnexFindings findings) {
        String text = Words.plain(sentence.text()).replaceAll("\\s+", " ");
        for (Matcher said = IN_ALL.matcher(text); said.find(); ) {
            int count = Numbers.value(said.group("count"));
            int named = said.group("named").split(";").length;
            if (count != named) {
                findings.add(
                        "in all " + count + " " + Words.slug(said.group("named"), 3),
                        "a sentence says that there are (" + count + ") in all and names (" + named + ")",
                        sentence.place(),
                        "Maybe one of them is missing, or the number is wrong.",
                        new Witness(sentence.text(), sentence.place()));
            }
        }
    }

    private static void check(Sentence sentence, AnnexFindings findings) {
        String text = Words.plain(sentence.text()).replaceAll("\\s+", " ");
        Matcher said = ANNOUNCED.matcher(text);
        if (!said.find() || Lists.vague(text, said)) {
            return;
        }
        int count = Numbers.value(said.group("count"));
        boolean last = said.group("named") != null;
        Enumeration named = Enumeration.in(last ? said.group("named") : said.group("bracket"));
        boolean ofOthers = (last
                        && text.substring(said.start(), said.start("named")).contains(", "))
                || text.substring(0, said.start()).matches(".*(?:\\bof (?:the |its |these |those )?|[\\d.,] ?)$");
        if (count >= FEWEST && count <= MOST && !ofOthers && (count < named.fewest() || count > named.most())) {
            String names = named.fewest() == named.most()
                    ? "(" + named.most() + ")"
                    : "(" + named.fewest() + ") to (" + named.most() + ")";
            String things =
                    text.substring(said.end("count"), said.end("things")).strip();
            findings.add(
                    "announced " + Words.slug(said.group("count") + " " + things, 6),
                    "a sentence announces (" + count + ") " + things + " and names " + names,
                    sentence.place(),
                    "Maybe one of them is missing, or the number is wrong.",
                    new Witness(sentence.text(), sentence.place()));
        }
    }
}
