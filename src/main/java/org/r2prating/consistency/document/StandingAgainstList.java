package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.annex.PublishedAnnex.Treaty;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;
import org.r2prating.model.TallyList;

/** What a sentence says of the state's standing to a treaty against the list of treaties. */
final class StandingAgainstList implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "standing-against-list",
            Kind.Family.DOCUMENT,
            Severity.ERROR,
            "A sentence says that the state is, or is not, a party to a treaty; its list says otherwise.",
            "Duties are read from the sentence, and the list refutes it.");

    private static final String TREATY =
            " (?:the )?(?<treaty>(?:\\d{4} )?(?=\\p{Lu})[\\w ()'-]*?\\b(?:Statute|Conventions?|Treaty|Covenant)\\b[\\w ()'-]*?)";
    private static final String JOINED = "(?:acceded to|ratified|joined|become a (?:[Ss]tate )?[Pp]arty to)";

    /** A reason that is given is asserted as well. */
    private static final String ASSERTS = "^(?:(?:[Aa]s|[Ss]ince|[Bb]ecause) )?";

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Row row = Lists.treatyRow(subject).orElse(null);
        if (row != null) {
            List<Claim> claims = claims(subject);
            Lists.sentences(subject).forEach(s -> {
                claims.forEach(c -> check(c, s, row, subject, findings));
                year(s, row, subject, findings);
            });
        }
        return findings.list();
    }

    private record Claim(Pattern words, boolean party) {}

    private static String state(AnnexCase subject) {
        return "(?:[Ii]t|[Tt]he (?:country|State|state|[Gg]overnment)"
                + subject.country()
                        .map(c -> "|(?:[Tt]he )?" + Pattern.quote(c.name()))
                        .orElse("") + ")";
    }

    /** Only sentences whose subject is the assessed state are claims. */
    private static List<Claim> claims(AnnexCase subject) {
        String state = state(subject);
        String ends = "(?=[.,;:]|$| and\\b| but\\b| which\\b| although\\b)";
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(
                Pattern.compile("\\b[Aa]s a (?:[Ss]tate )?[Pp]arty to" + TREATY + ", " + state + "\\b"), true));
        claims.add(new Claim(Pattern.compile("\\b[Hh]aving " + JOINED + TREATY + ", " + state + "\\b"), true));
        claims.add(new Claim(Pattern.compile("^" + state + " has " + JOINED + TREATY + ends), true));
        claims.add(new Claim(
                Pattern.compile("^" + state + " (?:is|remains) (?:a )?(?:[Ss]tate )?[Pp]arty to" + TREATY + ends),
                true));
        claims.add(new Claim(
                Pattern.compile(ASSERTS + state + " has (?:not|never) (?:yet )?" + JOINED + TREATY + ends), false));
        claims.add(new Claim(
                Pattern.compile(ASSERTS + state + " is not (?:yet )?(?:a )?(?:[Ss]tate )?[Pp]arty to" + TREATY + ends),
                false));
        return claims;
    }

    /** "It ratified the Rome Statute in 2004", and the list has another year. */
    private static void year(Sentence sentence, Row row, AnnexCase subject, AnnexFindings findings) {
        Pattern joined = Pattern.compile("^" + state(subject) + " (?:has )?(?:acceded to|ratified|joined)" + TREATY
                + " in (?<year>(?:19|20)\\d\\d)(?=[.,;:]|$| and\\b| but\\b)");
        Matcher said = joined.matcher(Words.plain(sentence.text()).replaceAll("\\s+", " "));
        if (!said.find()) {
            return;
        }
        int year = Integer.parseInt(said.group("year"));
        List<Treaty> listed = listed(said.group("treaty"), true, sentence, row, subject);
        if (!listed.isEmpty()
                && listed.stream()
                        .allMatch(t -> t.year().isPresent() && t.year().getAsInt() != year)) {
            Treaty first = listed.get(0);
            findings.add(
                    "year " + Words.slug(said.group("treaty").strip(), 6),
                    "a sentence says \u201C" + Words.cut(said.group(), 90) + "\u201D; the list has ("
                            + first.year().getAsInt() + ")",
                    sentence.place(),
                    "Maybe mend the sentence, or the list.",
                    new Witness(sentence.text(), sentence.place()),
                    new Witness(first.name() + ": " + first.year().getAsInt(), first.place()));
        }
    }

    private static List<Treaty> listed(String name, boolean party, Sentence sentence, Row row, AnnexCase subject) {
        Instruments instruments = Instruments.of(subject.framework());
        Optional<TallyList.Entry> entry =
                instruments.entry(new Treaty(name.strip(), "", party, OptionalInt.empty(), sentence.place()));
        return row.treaties().stream()
                .filter(t -> entry.isPresent() && instruments.entry(t).equals(entry))
                .toList();
    }

    private static void check(Claim claim, Sentence sentence, Row row, AnnexCase subject, AnnexFindings findings) {
        Matcher said = claim.words().matcher(Words.plain(sentence.text()).replaceAll("\\s+", " "));
        if (!said.find()) {
            return;
        }
        List<Treaty> listed = listed(said.group("treaty"), claim.party(), sentence, row, subject);
        if (!listed.isEmpty() && listed.stream().allMatch(t -> t.ratified() != claim.party())) {
            findings.add(
                    "standing " + Words.slug(said.group("treaty").strip(), 6),
                    "a sentence says \u201C" + Words.cut(said.group(), 90) + "\u201D; the list names it among those "
                            + (claim.party() ? "not ratified" : "ratified"),
                    sentence.place(),
                    "Maybe mend the sentence, or the list.",
                    new Witness(sentence.text(), sentence.place()),
                    new Witness(listed.get(0).name(), listed.get(0).place()));
        }
    }
}
