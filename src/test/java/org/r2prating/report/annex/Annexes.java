package org.r2prating.report.annex;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.r2prating.Shipped;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommender;
import org.r2prating.model.SearchedNone;

/** Annexes of states in the repository, each made once for all tests. */
public final class Annexes {

    private static final Map<List<Object>, Annex> MADE = new ConcurrentHashMap<>();

    private Annexes() {}

    public static Annex of(String state, String edition, Copy copy) {
        return MADE.computeIfAbsent(List.of(state, edition, copy), k -> make(state, edition, copy));
    }

    static Annex make(String state, String edition, Copy copy) {
        Assessment assessment = new Recommender(Shipped.pack(), Shipped.base())
                .assess(Shipped.country(state), Shipped.edition(edition), SearchedNone.WORST);
        return AnnexBuilder.annex(
                assessment,
                Shipped.pack(),
                Shipped.base(),
                "test",
                copy,
                r -> Optional.of(
                        new Inquiry(List.of("Not Strong: x."), List.of("Ratify y."), List.of("It hangs on z."))));
    }
}
