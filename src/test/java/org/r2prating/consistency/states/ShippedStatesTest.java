package org.r2prating.consistency.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.r2prating.Shipped;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.held.HeldRatings;
import org.r2prating.consistency.time.*;
import org.r2prating.model.SearchedNone;

class ShippedStatesTest {

    @Test
    void look() {
        long t0 = System.nanoTime();
        for (String e : List.of("2019", "2022")) {
            for (boolean p : new boolean[] {false, true}) {
                AcrossStates across = AcrossStates.of(
                        Shipped.pack(),
                        Shipped.base(),
                        Shipped.base().countries().values(),
                        Shipped.edition(e),
                        SearchedNone.WORST,
                        p ? HeldRatings.published(Shipped.base()) : (a, b, c) -> Optional.empty());
                System.out.println(e + " " + p + " " + across.whole() + " "
                        + across.whole().gamma() + " ms " + (System.nanoTime() - t0) / 1e6);
                across.approximations().forEach(System.out::println);
                for (Finding f : StatesChecks.of(across)) {
                    System.out.println(f.kind().id() + " | " + f.about() + " | " + f.place() + "\n   " + f.message());
                    f.witnesses().forEach(w -> System.out.println("      " + w));
                }
            }
        }
    }

    @Test
    void time() {
        Courses courses = new Courses(
                Shipped.pack(),
                Optional.empty(),
                Shipped.base(),
                SearchedNone.WORST,
                HeldRatings.published(Shipped.base()),
                Correction.Corrections.NONE);
        int n = 0;
        for (var c : Shipped.base().countries().values()) {
            Course course = courses.of(c);
            var fs = TimeChecks.of(course);
            n += fs.size();
            for (Finding f : fs) {
                if (c.iso3().equals("PRK") || n < 10) {
                    System.out.println(f.kind().id() + " | " + f.about() + " | " + f.place() + "\n   " + f.message());
                    f.witnesses().forEach(w -> System.out.println("      " + w));
                }
            }
        }
        System.out.println("time findings " + n);
        assertThat(n).isPositive();
    }
}
