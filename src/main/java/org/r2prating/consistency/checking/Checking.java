package org.r2prating.consistency.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.document.DocumentChecks;
import org.r2prating.consistency.evidence.EvidenceChecks;
import org.r2prating.consistency.factbase.AnnexFacts;
import org.r2prating.consistency.factbase.FactChecks;
import org.r2prating.consistency.factbase.StateFacts;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Checked;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Measured;
import org.r2prating.consistency.held.HeldRatings;
import org.r2prating.consistency.rated.PrintedRatings;
import org.r2prating.consistency.rated.PublishedAgainstRules;
import org.r2prating.consistency.rated.RatedCase;
import org.r2prating.consistency.review.FrozenRatings;
import org.r2prating.consistency.states.AcrossStates;
import org.r2prating.consistency.states.Approximation;
import org.r2prating.consistency.states.StatesChecks;
import org.r2prating.consistency.time.Correction;
import org.r2prating.consistency.time.Course;
import org.r2prating.consistency.time.Courses;
import org.r2prating.consistency.time.TimeChecks;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.Contradiction;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.FactBaseReading;
import org.r2prating.facts.Published;
import org.r2prating.inquiry.Inquiry;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.SearchedNone;
import org.r2prating.rules.RulePack;
import org.r2prating.rules.StepPack;

/** All checks of facts, ratings and annexes in one run. */
public final class Checking {

    private static final List<Check<RatedCase>> RATED = List.of(new PublishedAgainstRules());

    private final RulePack pack;
    private final Optional<RulePack> before;
    private final Lazy<StepPack> steps;
    private final FactBaseReading reading;
    private final FactBase base;
    private final SearchedNone policy;
    private final Recommender recommender;

    /**
     * @param before the rules by which earlier editions were made, where they were others
     * @param steps the conditions of the rules; asked for only when a rating is to be explained
     * @param reading what was read; of a state with problems only the contradictions are looked at
     */
    public Checking(
            RulePack pack,
            Optional<RulePack> before,
            Supplier<StepPack> steps,
            FactBaseReading reading,
            SearchedNone policy) {
        this.pack = pack;
        this.before = before;
        this.steps = new Lazy<>(steps);
        this.reading = reading;
        this.base = reading.facts();
        this.policy = policy;
        recommender = new Recommender(pack, base);
    }

    /** Every kind of finding, by family and id. */
    public static List<Kind> kinds() {
        Stream<Kind> ofChecks = Stream.<List<? extends Check<?>>>of(
                        DocumentChecks.all(),
                        EvidenceChecks.all(),
                        FactChecks.all(),
                        FactChecks.ofAnnex(),
                        RATED,
                        TimeChecks.all(),
                        StatesChecks.all())
                .flatMap(List::stream)
                .map(Check::kind);
        return Stream.concat(ofChecks, Stream.of(FrozenRatings.KIND))
                .distinct()
                .sorted(Comparator.comparing(Kind::family).thenComparing(Kind::id))
                .toList();
    }

    /** Checks everything in a scope. */
    public Checked run(Scope scope) {
        Gathering gathering = new Gathering();
        scope.annexes().forEach(annex -> annex(annex, gathering));
        HeldRatings held = HeldRatings.of(base);
        Courses courses = new Courses(pack, before, base, policy, held, Correction.Corrections.of(base));
        for (Country country : scope.states()) {
            facts(country, scope, gathering);
            course(country, scope, courses, gathering);
            for (Edition edition : base.editions()) {
                if (scope.has(edition)) {
                    published(country, edition, scope, gathering);
                    closed(country, edition, gathering);
                }
            }
        }
        if (scope.across() != Scope.Across.NONE) {
            base.editions().stream().filter(scope::has).forEach(e -> across(e, scope, held, gathering));
        }
        return gathering.checked();
    }

    private void course(Country country, Scope scope, Courses courses, Gathering gathering) {
        Course all = courses.of(country);
        Course course = scope.edition().map(all::endingIn).orElse(all);
        if (course.stages().size() < 2) {
            gathering.unchecked(country.iso3() + ", changes over time", "Fewer than two of its editions are known.");
            return;
        }
        gathering.run(
                country.iso3() + " over its editions",
                scope.edition().map(e -> about(country, e)).orElse(country.iso3()),
                TimeChecks.all(),
                course);
    }

    /** All states of an edition against each other; of what is found, what concerns the states in scope. */
    private void across(Edition edition, Scope scope, HeldRatings held, Gathering gathering) {
        AcrossStates across = AcrossStates.of(pack, base, base.countries().values(), edition, policy, held);
        List<Country> kept = scope.across() == Scope.Across.ALL
                ? List.copyOf(base.countries().values())
                : scope.states();
        List<String> abouts = kept.stream().map(c -> about(c, edition)).toList();
        Set<String> codes = kept.stream().map(Country::iso3).collect(Collectors.toSet());
        String states = "states of the edition of " + edition.id();
        Approximation whole = across.whole();
        whole.gamma()
                .ifPresent(gamma ->
                        gathering.measured(new Measured("quality of approximation", states, gamma, whole.words())));
        gathering.run(
                states,
                abouts,
                StatesChecks.all(),
                across,
                finding -> codes.contains(StringUtils.substringBefore(finding.about(), " ")));
    }

    private void annex(AnnexCase annex, Gathering gathering) {
        String file = annex.annex().file();
        WithinAnnex.run(annex, gathering);
        Optional<Country> country = annex.country();
        Optional<Edition> edition = annex.edition();
        if (country.isEmpty() || edition.isEmpty()) {
            gathering.unchecked(
                    file + " against facts and rules",
                    country.isEmpty()
                            ? "Its title names no state that the fact base knows; name the state on the command line."
                            : "It is of no edition that the fact base knows; name one with --edition.");
            return;
        }
        if (annex.previousRatings().isEmpty()) {
            gathering.unchecked(
                    file + ", changes against the previous edition",
                    "The ratings published in the edition before are not at hand.");
        }
        String about = about(country.get(), edition.get());
        gathering.run(
                file,
                about,
                FactChecks.ofAnnex(),
                new AnnexFacts(annex.annex(), base, pack.framework(), country.get(), edition.get()));
        rated(
                file,
                country.get(),
                edition.get(),
                PrintedRatings.of(annex.annex()),
                "Neither its summary nor its table has an indicator with one rating of the framework's scale."
                        + " `annex read` tells what was read of it.",
                gathering);
    }

    private void facts(Country country, Scope scope, Gathering gathering) {
        String code = country.iso3();
        List<Edition> editions = base.editions().stream().filter(scope::has).toList();
        List<Contradiction> contradictions = reading.contradictions().getOrDefault(code, List.of());
        if (!contradictions.isEmpty()) {
            gathering.unchecked(code + ", ratings and tables", "Its facts contradict each other.");
        }
        gathering.run(
                "facts of " + code,
                scope.edition().map(e -> about(country, e)).orElse(code),
                FactChecks.all(),
                new StateFacts(base, pack.framework(), country, editions, contradictions));
    }

    private void published(Country country, Edition edition, Scope scope, Gathering gathering) {
        boolean annexed = scope.annexes().stream()
                .anyMatch(a -> a.country().filter(country::equals).isPresent()
                        && a.edition().filter(edition::equals).isPresent());
        base.dossier(country.iso3(), edition).filter(d -> !annexed).ifPresent(dossier -> {
            String about = about(country, edition);
            dossier.published()
                    .ifPresentOrElse(
                            p -> rated(
                                    "published ratings of " + about,
                                    country,
                                    edition,
                                    PrintedRatings.of(p),
                                    noneKept(p, about),
                                    gathering),
                            () -> gathering.unchecked(
                                    about + ", published ratings against rules",
                                    "Its dossier has no `published`. Maybe add what the annex prints, or name the annex with --annex."));
        });
    }

    private static String noneKept(Published published, String about) {
        return "`published` in " + published.at().whole() + " has neither `summary` nor `table`"
                + (published.score() == null ? "" : ", only the score (" + published.score() + ")")
                + ". Maybe add the ratings that the annex of " + about + " prints, or name the annex with --annex.";
    }

    private void closed(Country country, Edition edition, Gathering gathering) {
        boolean whole = reading.isWhole(country.iso3());
        if (whole && base.reviews().frozen(country.iso3(), edition.id()).isPresent()) {
            String about = about(country, edition);
            gathering.run(
                    about + ", closed",
                    about,
                    List.of(new FrozenRatings(pack, base)),
                    new FrozenRatings.Closed(country, edition));
        }
    }

    private void rated(
            String what,
            Country country,
            Edition edition,
            PrintedRatings printed,
            String missing,
            Gathering gathering) {
        if (printed.isEmpty()) {
            gathering.unchecked(what + " against rules", missing);
            return;
        }
        if (base.inView(country.iso3(), edition).isEmpty()) {
            gathering.unchecked(what + " against rules", "Nothing is known of " + about(country, edition) + ".");
            return;
        }
        Assessment assessment = recommender.assess(country, edition, policy);
        Lazy<Inquiry> inquiry = new Lazy<>(() -> new Inquiry(pack, steps.get(), base, assessment));
        gathering.run(what, about(country, edition), RATED, new RatedCase(pack, base, assessment, printed, inquiry));
    }

    private static String about(Country country, Edition edition) {
        return country.iso3() + " " + edition.id();
    }

    /** The states that have a dossier, or facts that contradict each other, by code. */
    public List<Country> states() {
        List<Country> states = new ArrayList<>();
        base.countries().values().stream()
                .filter(c -> base.editions().stream()
                        .anyMatch(e -> base.dossier(c.iso3(), e).isPresent()))
                .forEach(states::add);
        reading.contradictions().keySet().stream()
                .map(code ->
                        Optional.ofNullable(base.countries().get(code)).orElseGet(() -> Country.invented(code, code)))
                .filter(c -> !states.contains(c))
                .forEach(states::add);
        return states.stream().sorted(Comparator.comparing(Country::iso3)).toList();
    }
}
