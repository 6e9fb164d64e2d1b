package org.r2prating.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.r2prating.bench.Rounds.Contender;
import org.r2prating.consistency.held.HeldRating;
import org.r2prating.consistency.held.HeldRatings;
import org.r2prating.consistency.states.AcrossStates;
import org.r2prating.consistency.states.StatesChecks;
import org.r2prating.engine.GeneratedFacts;
import org.r2prating.facts.Dossier;
import org.r2prating.facts.FactBase;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Rating;

/**
 * Checks across made-up states of which nearly everything is known, and of whose ratings one in twenty is another than
 * recommended: how the cost grows with the number of states.
 */
public final class Across {

    private static final List<Integer> SIZES = List.of(50, 100, 193, 386);
    private static final double KNOWN = 0.97;
    private static final int EDITIONS = 20;
    private static final int ROUNDS = Integer.getInteger("bench.across.rounds", 9);

    private final World world;
    private final Report report;
    private long found;

    Across(World world, Report report) {
        this.world = world;
        this.report = report;
    }

    /** Only this part of the benchmark. */
    public static void main(String[] args) {
        Report report = new Report();
        new Across(World.read(), report).run();
        System.out.println("\nLimits missed: " + report.missed());
    }

    void run() {
        report.head("Across states");
        List<Contender> contenders = new ArrayList<>();
        for (int size : SIZES) {
            FactBase base = base(size, 0);
            contenders.add(new Contender(size + " states", 1, () -> found += check(base, world.newest())));
        }
        Rounds rounds = Rounds.inTurn(3, ROUNDS, contenders);
        for (int i = 0; i < SIZES.size(); i++) {
            report.beside("ms: " + SIZES.get(i) + " states, one edition, rated and checked", ms(rounds, SIZES.get(i)));
            if (i > 0) {
                String ratio = SIZES.get(i) + " states / " + SIZES.get(i - 1) + " states";
                Spread grown = rounds.ratio(SIZES.get(i) + " states", SIZES.get(i - 1) + " states");
                if (i == SIZES.size() - 1) {
                    report.atMost(ratio, grown, 4.5);
                } else {
                    report.beside(ratio, grown);
                }
            }
        }
        List<FactBase> editions = IntStream.range(0, EDITIONS)
                .mapToObj(i -> base(193, i * 1_000))
                .toList();
        long start = System.nanoTime();
        for (FactBase edition : editions) {
            found += check(edition, world.newest());
        }
        report.beside(
                "s: 193 states x " + EDITIONS + " editions in one run, one thread, by the clock",
                Math.round((System.nanoTime() - start) / 1e8) / 10.0);
        if (found == 0) {
            throw new IllegalStateException("nothing was found");
        }
    }

    private static String ms(Rounds rounds, int size) {
        return String.format(java.util.Locale.ROOT, "%.0f", rounds.micros(size + " states").median() / 1e3);
    }

    private int check(FactBase base, Edition edition) {
        List<Rating> scale = world.pack().framework().scale().ratings();
        HeldRatings held = (country, of, indicator) -> {
            int number = Math.floorMod((country + indicator).hashCode(), 100);
            return number % 20 == 0
                    ? Optional.of(new HeldRating(
                            scale.get(number / 20 % scale.size()),
                            HeldRating.By.PUBLISHED,
                            Place.of(Origin.of("made-up"))))
                    : Optional.empty();
        };
        AcrossStates across = AcrossStates.of(
                world.pack(), base, base.countries().values(), edition, World.POLICY, held);
        return StatesChecks.of(across).size() + (int) across.whole().violations();
    }

    /** States of which nearly everything is known; other facts from another seed on. */
    private FactBase base(int states, int seed) {
        Map<String, Country> countries = new TreeMap<>();
        Map<FactBase.Key, Dossier> dossiers = new LinkedHashMap<>();
        Edition edition = world.newest();
        for (int i = 0; i < states; i++) {
            String code = "S" + (1000 + i);
            countries.put(code, Country.invented(code, "State " + i));
            dossiers.put(
                    new FactBase.Key(code, edition.id()),
                    new Dossier(
                            code,
                            edition.id(),
                            new GeneratedFacts(world.pack().framework(), edition, seed + i, KNOWN).facts(),
                            Optional.empty()));
        }
        return FactBase.empty(world.base().editions()).with(countries, dossiers);
    }
}
