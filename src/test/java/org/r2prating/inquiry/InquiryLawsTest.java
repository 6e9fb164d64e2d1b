package org.r2prating.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.r2prating.Shipped;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.Fact;
import org.r2prating.facts.InView;
import org.r2prating.facts.Source;
import org.r2prating.inquiry.Fragility.SourceLoss;
import org.r2prating.model.FactKind;
import org.r2prating.model.Rating;
import org.r2prating.model.SearchedNone;
import org.r2prating.model.Subject;

/** Every answer to a reviewer is what the engine gives when it is asked again, one supposition at a time. */
class InquiryLawsTest {

    static Stream<Cases> cases() {
        return Cases.all();
    }

    /** Without the batches, the pruning and the tallies of the program's own trials. */
    private static Map<String, Outcome> again(Cases of, Collection<Fact> without, Collection<Fact> with) {
        InView view = of.base().view(of.country().iso3(), of.edition());
        List<Fact> coded = new ArrayList<>(view.coded());
        coded.removeAll(without);
        coded.addAll(with);
        List<Fact> bulk = new ArrayList<>(view.bulk());
        bulk.removeAll(without);
        return new Recommender(Shipped.pack(), of.base())
                .outcomes(CaseFile.of(
                        Shipped.pack().framework(),
                        of.country(),
                        of.edition(),
                        new InView(coded, bulk).facts(),
                        List.of(),
                        SearchedNone.WORST));
    }

    private static Optional<Rating> rating(Map<String, Outcome> outcomes, Recommendation of) {
        return Optional.ofNullable(outcomes.get(of.indicator().id())).flatMap(Outcome::rating);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyChangeLiftsTheRatingAsFarAsItSaysAndNoPartOfItDoes(Cases one) {
        Assessment assessment = one.assessment();
        Map<String, Answers> answers = one.inquiry(assessment).about(assessment.recommendations());
        for (Recommendation recommendation : assessment.recommendations()) {
            SmallestChange change =
                    answers.get(recommendation.indicator().id()).change().orElseThrow();
            for (ChangeSet set : Stream.concat(change.next().stream(), change.further().stream())
                    .toList()) {
                Rating now = recommendation.outcome().rating().orElseThrow();
                Supposition whole = Supposition.of(set.changes());
                assertThat(rating(again(one, whole.without(), whole.with()), recommendation))
                        .as("%s: %s", recommendation.indicator().id(), set)
                        .contains(set.rating());
                assertThat(set.rating()).isGreaterThan(now);
                for (int size = 1; size < set.changes().size(); size++) {
                    for (List<FactChange> part : Subsets.of(set.changes(), size)) {
                        Supposition less = Supposition.of(part);
                        assertThat(rating(again(one, less.without(), less.with()), recommendation)
                                        .filter(r -> r.compareTo(now) > 0))
                                .as("part of %s", set)
                                .isEmpty();
                    }
                }
                assertThat(set.changes()).allSatisfy(InquiryLawsTest::canBeChanged);
            }
        }
    }

    private static void canBeChanged(FactChange change) {
        Subject subject = change.subject();
        assertThat(subject.kind()).isNotIn(FactKind.VOTE, FactKind.INDEX);
        if (subject.kind() != FactKind.PEACEKEEPING) {
            assertThat(Shipped.pack()
                            .framework()
                            .question(subject)
                            .orElseThrow()
                            .changeable())
                    .as(change.toString())
                    .isTrue();
        }
        if (subject.kind() == FactKind.TREATY) {
            assertThat(change.to()).isIn("party", "signed");
        }
        assertThat(change.replaced().stream()
                        .filter(f -> f.subject().kind() == FactKind.PARTICIPATION)
                        .filter(f -> !f.says().isEmpty()))
                .as("what was done stays done")
                .allSatisfy(f -> assertThat(f.says())
                        .isEqualTo(Shipped.pack()
                                .framework()
                                .question(f.subject())
                                .orElseThrow()
                                .answers()
                                .get(0)));
    }

    /** Nothing smaller was overlooked by leaving out what cannot help. */
    @ParameterizedTest
    @MethodSource("cases")
    void noSingleChangeIsOverlooked(Cases one) {
        Assessment assessment = one.assessment();
        Inquiry inquiry = one.inquiry(assessment);
        Map<String, Answers> answers = inquiry.about(assessment.recommendations());
        CaseFile caseFile = one.caseFile();
        Changes changes = new Changes(
                Shipped.pack().framework(),
                one.base().view(one.country().iso3(), one.edition()),
                caseFile,
                new Contributions(Shipped.pack(), Shipped.steps()));
        for (Recommendation recommendation : assessment.recommendations()) {
            Optional<Rating> now = recommendation.outcome().rating();
            SmallestChange told =
                    answers.get(recommendation.indicator().id()).change().orElseThrow();
            if (now.isEmpty() || !told.asked()) {
                continue;
            }
            Set<Rating> reached = new HashSet<>();
            for (Subject subject :
                    Shipped.pack().asks(recommendation.indicator().id())) {
                for (FactChange change : changes.on(subject)) {
                    rating(again(one, change.replaced(), change.instead()), recommendation)
                            .filter(r -> r.compareTo(now.get()) > 0)
                            .ifPresent(reached::add);
                }
            }
            Set<Rating> said = new HashSet<>();
            Stream.concat(told.next().stream(), told.further().stream())
                    .filter(set -> set.changes().size() == 1)
                    .forEach(set -> said.add(set.rating()));
            assertThat(said).as(recommendation.indicator().id()).isEqualTo(reached);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRatingHangsOnExactlyTheFactsAndSourcesThatAreNamed(Cases one) {
        Assessment assessment = one.assessment();
        Map<String, Answers> answers = one.inquiry(assessment).about(assessment.recommendations());
        List<Fact> all = one.base().view(one.country().iso3(), one.edition()).all();
        for (Fact fact : all) {
            Map<String, Outcome> without = again(one, List.of(fact), List.of());
            for (Recommendation recommendation : assessment.recommendations()) {
                String id = recommendation.indicator().id();
                assertThat(answers.get(id).fragility().orElseThrow().facts().stream()
                                .anyMatch(loss -> loss.fact().equals(fact)))
                        .as("%s without %s", id, fact.id())
                        .isEqualTo(!without.get(id).equals(recommendation.outcome()));
            }
        }
        Set<String> sources = new HashSet<>();
        all.forEach(f -> f.evidence()
                .forEach(e -> sources.add(Source.whole(e.source(), one.base().sources()))));
        for (String source : sources) {
            Map<String, Outcome> without = again(one, restingOn(one, all, Set.of(source)), List.of());
            for (Recommendation recommendation : assessment.recommendations()) {
                String id = recommendation.indicator().id();
                assertThat(answers.get(id).fragility().orElseThrow().sources().stream()
                                .anyMatch(loss -> loss.sources().equals(List.of(source))))
                        .as("%s without %s", id, source)
                        .isEqualTo(!without.get(id).equals(recommendation.outcome()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSmallestSetsOfSourcesChangeTheOutcomeAndNoPartOfThemDoes(Cases one) {
        Assessment assessment = one.assessment();
        Map<String, Answers> answers = one.inquiry(assessment).about(assessment.recommendations());
        List<Fact> all = one.base().view(one.country().iso3(), one.edition()).all();
        for (Recommendation recommendation : assessment.recommendations()) {
            String id = recommendation.indicator().id();
            for (SourceLoss loss : answers.get(id).fragility().orElseThrow().hangsOn()) {
                Set<String> whole = Set.copyOf(loss.sources());
                assertThat(again(one, restingOn(one, all, whole), List.of()).get(id))
                        .isEqualTo(loss.without())
                        .isNotEqualTo(recommendation.outcome());
                for (String kept : whole) {
                    Set<String> part = new HashSet<>(whole);
                    part.remove(kept);
                    assertThat(again(one, restingOn(one, all, part), List.of()).get(id))
                            .as("%s without %s", id, part)
                            .isEqualTo(recommendation.outcome());
                }
            }
        }
    }

    private static List<Fact> restingOn(Cases one, List<Fact> all, Set<String> sources) {
        return all.stream()
                .filter(f -> f.evidence().stream()
                        .map(Evidence::source)
                        .map(id -> Source.whole(id, one.base().sources()))
                        .allMatch(sources::contains))
                .toList();
    }
}
