package org.r2prating.report.annex;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.r2prating.Shipped;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommender;
import org.r2prating.inquiry.Answers;
import org.r2prating.inquiry.Inquiry;
import org.r2prating.model.SearchedNone;

/** Annexes of states in the repository, each made once for all tests. */
public final class Annexes {

    private static final Map<List<Object>, Annex> MADE = new ConcurrentHashMap<>();

    private Annexes() {}

    public static Annex of(String state, String edition, Copy copy) {
        return MADE.computeIfAbsent(List.of(state, edition, copy), k -> make(state, edition, copy));
    }

    /** Of states of which all, much or little is known, in both copies. */
    static Stream<Annex> all() {
        return Stream.of(Copy.values()).flatMap(copy -> Stream.of(
                        List.of("PRK", "2019"),
                        List.of("PRK", "2022"),
                        List.of("AUS", "2022"),
                        List.of("FJI", "2022"),
                        List.of("CHE", "2022"),
                        List.of("CHE", "2019"))
                .map(s -> of(s.get(0), s.get(1), copy)));
    }

    /** The annex of a state, in the reviewer's copy with the answers to what a reviewer asks. */
    public static Annex make(String state, String edition, Copy copy) {
        Assessment assessment = new Recommender(Shipped.pack(), Shipped.base())
                .assess(Shipped.country(state), Shipped.edition(edition), SearchedNone.WORST);
        Map<String, Answers> answers = copy == Copy.REVIEWER
                ? new Inquiry(Shipped.pack(), Shipped.steps(), Shipped.base(), assessment)
                        .about(assessment.recommendations())
                : Map.of();
        return AnnexBuilder.annex(assessment, Shipped.pack(), Shipped.base(), "test", copy, answers);
    }
}
