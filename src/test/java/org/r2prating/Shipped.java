package org.r2prating;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.FactBaseReader;
import org.r2prating.facts.FactBaseReading;
import org.r2prating.input.Problem;
import org.r2prating.input.Problems;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.rules.PackCache;
import org.r2prating.rules.RulePack;
import org.r2prating.rules.RulePackReader;
import org.r2prating.rules.StepPack;

/** The rules and facts that are in the repository, read once for all tests. */
public final class Shipped {

    public static final Path RULES = Path.of("rules");
    public static final Path FACTS = Path.of("facts");

    private static final RulePack PACK = read();
    private static final FactBase BASE = readFacts(FACTS);

    private Shipped() {}

    /** The shipped rule pack; compiled once for each of its contents, below target. */
    public static RulePack pack() {
        return PACK;
    }

    public static StepPack steps() {
        return Steps.STEPS;
    }

    public static FactBase base() {
        return BASE;
    }

    public static Country country(String iso3) {
        return Optional.ofNullable(BASE.countries().get(iso3)).orElseThrow();
    }

    public static Edition edition(String id) {
        return BASE.edition(id).orElseThrow();
    }

    /** A fact base that must have no problem. */
    public static FactBase readFacts(Path folder) {
        FactBaseReading reading = FactBaseReader.read(folder, PACK.framework());
        none(reading.problems());
        return reading.facts();
    }

    /** The fact base with other dossiers. */
    public static FactBase with(Map<FactBase.Key, org.r2prating.facts.Dossier> dossiers) {
        return BASE.with(BASE.countries(), dossiers);
    }

    private static RulePack read() {
        return read(RulePackReader::read);
    }

    private static <T> T read(BiFunction<RulePackReader, Problems, Optional<T>> part) {
        Problems problems = new Problems();
        Optional<T> read =
                part.apply(new RulePackReader(RULES, PackCache.in(Path.of("target", "test-packs"))), problems);
        none(problems.list());
        return read.orElseThrow();
    }

    /** The conditions of the shipped rules, read when first asked for. */
    private static final class Steps {
        private static final StepPack STEPS = read(RulePackReader::steps);
    }

    private static void none(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
    }
}
