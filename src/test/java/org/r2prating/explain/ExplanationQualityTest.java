package org.r2prating.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.r2prating.Shipped;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.explain.Explanation.FactLine;
import org.r2prating.explain.Explanation.Held;
import org.r2prating.explain.Explanation.Said;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Source;
import org.r2prating.inquiry.Answers;
import org.r2prating.inquiry.Cases;
import org.r2prating.model.Framework;
import org.r2prating.model.SearchedNone;

/** What an explanation must be, each measured over all indicators of every case; all must reach 100 %. */
class ExplanationQualityTest {

    private static final Framework FRAMEWORK = Shipped.pack().framework();

    /** Words of judgement, which no sentence made from facts may use. */
    private static final Pattern VERDICT = Pattern.compile(
            "(?i)\\b(rhetoric|epitom\\w+|utterly|shameful|brutal|notorious|regime|worst|appalling|systematic perpetrator)\\b");

    private static final Pattern OF = Pattern.compile("(\\d+(?:\\.\\d+)?)(?: to (\\d+(?:\\.\\d+)?))? of (\\d+)");
    private static final Pattern SLOT = Pattern.compile("[A-Z]/RES/\\d+/\\d+|(?<![A-Za-z])\\d+(?:\\.\\d+)?");

    private static final Pattern UNKNOWN = Pattern.compile("not known: [^;)]*");

    private static final SortedMap<String, int[]> FIGURES = new TreeMap<>();
    private static final List<Integer> WORDS = Collections.synchronizedList(new ArrayList<>());

    static Stream<Cases> cases() {
        return Cases.all();
    }

    private static void measure(String what, boolean kept, String where) {
        int[] figure = FIGURES.computeIfAbsent(what, w -> new int[2]);
        figure[0] += kept ? 1 : 0;
        figure[1]++;
        assertThat(kept).as("%s: %s", what, where).isTrue();
    }

    @AfterAll
    static void tellTheFigures() {
        StringBuilder figures = new StringBuilder("Quality of explanations\n");
        FIGURES.forEach((what, figure) -> figures.append(String.format(
                Locale.ROOT,
                "  %-45s %6.2f %% (%d of %d)%n",
                what,
                100.0 * figure[0] / figure[1],
                figure[0],
                figure[1])));
        Collections.sort(WORDS);
        if (!WORDS.isEmpty()) {
            figures.append(String.format(
                    Locale.ROOT,
                    "  words before the facts: median %d, 95th percentile %d%n",
                    WORDS.get(WORDS.size() / 2),
                    WORDS.get((int) (WORDS.size() * 0.95))));
        }
        System.out.println(figures);
    }

    private static Explanation explanation(Cases one, Assessment assessment, Recommendation of, Answers answers) {
        return Explanation.of(assessment, of, Shipped.pack(), one.base().sources(), Optional.ofNullable(answers));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyExplanationIsFaithfulCompleteAndExact(Cases one) {
        Assessment assessment = one.assessment();
        Map<String, Answers> answers = one.inquiry(assessment).about(assessment.recommendations());
        List<Fact> inView = one.base().inView(one.country().iso3(), one.edition());
        // Asked again, of the last indicator first.
        Assessment again = one.assessment();
        List<Recommendation> backwards = new ArrayList<>(again.recommendations());
        Collections.reverse(backwards);
        Map<String, Answers> answeredAgain = one.inquiry(again).about(backwards);
        for (Recommendation recommendation : assessment.recommendations()) {
            String id = recommendation.indicator().id();
            String where = one + " " + id;
            Explanation explanation = explanation(one, assessment, recommendation, answers.get(id));
            String text = ExplanationText.text(explanation);
            measure("sufficiency", sameWithNamedFactsOnly(one, recommendation), where);
            for (Fact fact : recommendation.decisive().stream()
                    .flatMap(reason -> reason.facts().stream())
                    .distinct()
                    .toList()) {
                measure(
                        "necessity of decisive facts",
                        changesWithout(one, recommendation, fact),
                        where + " " + fact.id());
            }
            for (Fact fact : recommendation.derivation().facts()) {
                measure("completeness", mentions(explanation, fact), where + " " + fact.id());
            }
            for (FactLine line : explanation.facts()) {
                measureNegative(line, one.base().sources(), where);
            }
            for (Held held : explanation.held()) {
                held.sentences().forEach(said -> measureSentence(explanation, inView, held, said, where));
            }
            measure(
                    "consistency",
                    text.equals(ExplanationText.text(
                            explanation(one, again, again.of(id).orElseThrow(), answeredAgain.get(id)))),
                    where);
            measure("tone", !VERDICT.matcher(unquoted(explanation)).find(), where);
            measure("both neighbours", neighbours(recommendation) == answersOf(answers, id), where);
            WORDS.add(explanation.held().stream()
                    .filter(Held::decisive)
                    .flatMap(held -> held.sentences().stream())
                    .mapToInt(said -> said.text().split("\\s+").length)
                    .sum());
        }
    }

    private static long answersOf(Map<String, Answers> answers, String id) {
        return answers.get(id).whyNot().size();
    }

    /** One up and one down, but for what lies at an end of the scale, and for what has no rating. */
    private static long neighbours(Recommendation recommendation) {
        int top = FRAMEWORK.scale().highest().level();
        return recommendation
                .outcome()
                .range()
                .map(range -> (range.highest().level() < top ? 1L : 0L)
                        + (range.lowest().level() > 0 ? 1L : 0L))
                .orElse(0L);
    }

    private static Recommendation recommend(Cases one, List<Fact> facts, String id) {
        return new Recommender(Shipped.pack(), one.base())
                        .recommend(CaseFile.of(
                                FRAMEWORK, one.country(), one.edition(), facts, List.of(), SearchedNone.WORST))
                        .stream()
                        .filter(r -> r.indicator().id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private static boolean sameWithNamedFactsOnly(Cases one, Recommendation recommendation) {
        return recommend(
                        one,
                        recommendation.derivation().facts(),
                        recommendation.indicator().id())
                .outcome()
                .equals(recommendation.outcome());
    }

    private static boolean changesWithout(Cases one, Recommendation recommendation, Fact fact) {
        List<Fact> others = new ArrayList<>(one.base().inView(one.country().iso3(), one.edition()));
        others.remove(fact);
        Recommendation without =
                recommend(one, others, recommendation.indicator().id());
        return !without.outcome().equals(recommendation.outcome())
                || !without.derivation().equals(recommendation.derivation());
    }

    private static boolean mentions(Explanation explanation, Fact fact) {
        return Stream.of(explanation.facts(), explanation.setAside())
                        .flatMap(List::stream)
                        .anyMatch(line -> line.fact().equals(fact))
                || explanation.disputes().stream().anyMatch(s -> s.fact().fact().equals(fact))
                || explanation.heldBack().stream().anyMatch(b -> b.facts().contains(fact.id()));
    }

    /** An absence names the closed list, or the record of the search, and the day. */
    private static void measureNegative(FactLine line, Map<String, Source> sources, String where) {
        Fact fact = line.fact();
        if (fact.status().isAbsence()) {
            String how = fact.status() == EvidenceStatus.SEARCHED_NONE ? "searched, nothing found" : "closed list";
            measure(
                    "negative claims",
                    line.status().contains(how)
                            && line.status().contains("as of " + fact.passport().asOf())
                            && fact.evidence().stream()
                                    .map(e -> sources.get(e.source()).title())
                                    .anyMatch(line.status()::contains)
                            && !line.citations().isEmpty(),
                    where + " " + fact.id());
        }
    }

    private static void measureSentence(
            Explanation explanation, List<Fact> inView, Held held, Said said, String where) {
        List<Fact> facts = explanation.facts().stream()
                .map(FactLine::fact)
                .filter(f -> said.facts().contains(f.id()))
                .toList();
        Set<String> supported = slots(facts.toString());
        Wording wording = new Wording(FRAMEWORK);
        facts.forEach(f -> supported.addAll(slots(f.says() + " " + wording.subject(f.subject()))));
        supported.addAll(Slots.counts(FRAMEWORK, explanation.assessment().edition(), facts));
        Set<String> asked = slots(said.text());
        Set<String> written = slots(held.card().because());
        asked.removeAll(written);
        asked.removeAll(slots(explanation.assessment().edition().id()));
        asked.removeAll(supported);
        // What is named as not known can rest on no fact: there must be none in view that says anything of it.
        Matcher unknown = UNKNOWN.matcher(said.text());
        while (unknown.find()) {
            for (String symbol : slots(unknown.group())) {
                measure(
                        "nothing known is called unknown",
                        inView.stream().noneMatch(f -> f.subject().id().equals(symbol)),
                        where);
                asked.remove(symbol);
            }
        }
        measure(
                "citation recall (every slot is in a cited fact)",
                asked.isEmpty(),
                where + ": " + asked + " in " + said.text());
        Set<Integer> borne = new TreeSet<>();
        for (Citation citation : explanation.citations()) {
            if (facts.stream().anyMatch(f -> cites(f, citation.evidence()))) {
                borne.add(citation.number());
            }
        }
        measure("citation precision (none but of these facts)", borne.equals(new TreeSet<>(said.citations())), where);
        Matcher of = OF.matcher(said.text());
        while (of.find()) {
            measure(
                    "quantifiers",
                    supported.contains(of.group(1))
                            && (supported.contains(of.group(3)) || written.contains(of.group(3))),
                    where + ": " + of.group());
        }
    }

    private static boolean cites(Fact fact, Evidence evidence) {
        return fact.evidence().contains(evidence);
    }

    private static Set<String> slots(String text) {
        Set<String> slots = new HashSet<>();
        Matcher slot = SLOT.matcher(text);
        while (slot.find()) {
            String found = slot.group();
            slots.add(found.contains("/") ? found : Wording.number(Double.parseDouble(found)));
        }
        return slots;
    }

    /** The sentences made from facts; titles and quotations are other people's words. */
    private static String unquoted(Explanation explanation) {
        StringBuilder text = new StringBuilder();
        explanation.held().forEach(h -> h.sentences()
                .forEach(s -> text.append(s.text()).append('\n')));
        explanation.facts().forEach(f -> text.append(f.text()).append('\n'));
        explanation.answered().ifPresent(answered -> {
            answered.whyNot().forEach(a -> text.append(a.summary()).append('\n'));
            answered.lift().ifPresent(lift -> {
                text.append(lift.summary()).append('\n');
                lift.sets().forEach(set -> set.changes()
                        .forEach(c -> text.append(c.text()).append('\n')));
            });
            answered.policies().forEach(text::append);
        });
        return text.toString();
    }
}
