package org.r2prating.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.FactBaseReader;
import org.r2prating.facts.FactBaseReading;
import org.r2prating.input.FrameworkFile;
import org.r2prating.input.Nearest;
import org.r2prating.input.Origin;
import org.r2prating.input.Problem;
import org.r2prating.input.Problems;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.model.Rating;
import org.r2prating.rules.PackCache;
import org.r2prating.rules.RulePack;
import org.r2prating.rules.RulePackReader;
import org.r2prating.rules.StepPack;
import picocli.CommandLine.Help;

/** What a command works on: the rule pack and the fact base, read, or else a stop with all problems. */
final class Workspace {

    private final Common common;
    private final PrintWriter err;

    Workspace(Common common, PrintWriter err) {
        this.common = common;
        this.err = err;
    }

    Path rules() {
        return Places.find("rules", common.rules);
    }

    Path facts() {
        return Places.find("facts", common.facts);
    }

    Framework framework() {
        Problems problems = new Problems();
        Optional<Framework> framework = FrameworkFile.read(rules().resolve("framework.yaml"), problems);
        return framework.orElseThrow(() -> Stop.problems(problems.list()));
    }

    RulePack pack() {
        Problems problems = new Problems();
        return pack(problems).orElseThrow(() -> Stop.problems(problems.list()));
    }

    /** The rule pack; empty, with problems, when it cannot be used. */
    Optional<RulePack> pack(Problems problems) {
        return new RulePackReader(rules(), PackCache.ofUser(), this::compiling).read(problems);
    }

    /** The conditions of the rules, each to be asked on its own. */
    StepPack steps() {
        Problems problems = new Problems();
        return new RulePackReader(rules(), PackCache.ofUser(), this::compiling)
                .steps(problems)
                .orElseThrow(() -> Stop.problems(problems.list()));
    }

    private void compiling(int rules) {
        if (Help.Ansi.AUTO.enabled()) {
            err.println("Compiling " + rules + " rules; the next run will find them in the cache ...");
        }
    }

    /** The fact base; problems of other states than the one asked for are warnings. */
    FactBase facts(Framework framework, String state) {
        return facts(framework, List.of(state));
    }

    /** The same for several states; for none of them when the list is empty. */
    FactBase facts(Framework framework, List<String> states) {
        FactBaseReading read = reading(framework, r -> Stream.concat(
                        r.shared().stream(), states.stream().flatMap(s -> r.problemsOf(s).stream()))
                .distinct()
                .sorted()
                .toList());
        states.forEach(state -> warn(read.disagreementsOf(state)));
        return read.facts();
    }

    /** The fact base for many states; problems of any of them stop the command, those of others are warnings. */
    FactBase facts(Framework framework, Function<FactBaseReading, List<Problem>> stopping) {
        return reading(framework, stopping).facts();
    }

    /** What was read of the fact base, unless some problems stop the command. */
    FactBaseReading reading(Framework framework, Function<FactBaseReading, List<Problem>> stopping) {
        FactBaseReading read = FactBaseReader.read(facts(), framework);
        List<Problem> problems = stopping.apply(read);
        if (!problems.isEmpty()) {
            throw Stop.problems(problems);
        }
        warn(read.problems());
        return read;
    }

    private void warn(List<Problem> problems) {
        problems.forEach(problem -> err.println("warning: " + problem));
    }

    static Country state(FactBase base, String asked) {
        String code = asked.toUpperCase(Locale.ROOT);
        Country country = base.countries().get(code);
        if (country != null) {
            return country;
        }
        if (Country.isInvented(code)) {
            return Country.invented(code, code);
        }
        Optional<String> named = base.names().code(asked);
        if (named.isPresent() && base.countries().containsKey(named.get())) {
            return base.countries().get(named.get());
        }
        if (named.isPresent()) {
            throw Stop.usage(
                    "(" + asked + ") is no member of the United Nations and is not assessed",
                    "Maybe use one of those that `states --all` lists.");
        }
        throw Stop.usage("unknown state (" + asked + ")", base.names().nearest(asked));
    }

    /** A state as on the command line, named in a file; an unknown one is a problem of that file. */
    static Optional<Country> state(FactBase base, String asked, Origin at, Problems problems) {
        try {
            return Optional.of(state(base, asked));
        } catch (Stop unknown) {
            problems.add(unknown.at(at));
            return Optional.empty();
        }
    }

    static Edition edition(FactBase base, Country country, @Nullable String asked) {
        return edition(base, asked, e -> base.dossier(country.iso3(), e).isPresent());
    }

    /** The edition asked for or else the newest in which any of the states has a dossier. */
    static Edition edition(FactBase base, Collection<Country> countries, @Nullable String asked) {
        return edition(base, asked, e -> countries.stream()
                .anyMatch(c -> base.dossier(c.iso3(), e).isPresent()));
    }

    private static Edition edition(FactBase base, @Nullable String asked, Predicate<Edition> begun) {
        if (asked != null) {
            return edition(base, asked);
        }
        return base.editions().stream()
                .filter(begun)
                .reduce((older, newer) -> newer)
                .orElseGet(() -> newest(base));
    }

    static Edition edition(FactBase base, String asked) {
        List<String> ids = base.editions().stream().map(Edition::id).toList();
        return base.edition(asked)
                .orElseThrow(() -> Stop.usage("unknown edition (" + asked + ")", Nearest.maybe(asked, ids)));
    }

    static Edition newest(FactBase base) {
        return base.editions().stream()
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> Stop.usage("no edition in editions.yaml", "Maybe add one."));
    }

    /** An indicator by its id or its number. */
    static Indicator indicator(Framework framework, String asked) {
        for (Indicator indicator : framework.indicators()) {
            if (indicator.id().equals(asked)
                    || Integer.toString(indicator.number()).equals(StringUtils.strip(asked))) {
                return indicator;
            }
        }
        List<String> ids = framework.indicators().stream().map(Indicator::id).toList();
        throw Stop.usage("unknown indicator (" + asked + ")", Nearest.maybe(asked, ids));
    }

    /** A rating by its label, in capitals or not. */
    static Rating rating(Framework framework, String asked) {
        return framework.scale().ratings().stream()
                .filter(r -> r.label().equalsIgnoreCase(StringUtils.normalizeSpace(asked)))
                .findFirst()
                .orElseThrow(() -> Stop.usage(
                        "unknown rating (" + asked + ")",
                        Nearest.maybe(asked, framework.scale().labels())));
    }
}
