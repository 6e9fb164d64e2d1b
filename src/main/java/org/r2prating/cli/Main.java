package org.r2prating.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The program {@code r2p-rating}. */
@Command(
        name = "r2p-rating",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Recommends Responsibility to Protect ratings from facts, by rules, each traced to its evidence.",
        footer = {
            "",
            "Examples:",
            "  r2p-rating recommend PRK",
            "  r2p-rating explain PRK international-instruments",
            "  r2p-rating matrix --out matrix.html",
            "",
            "Exit codes: 0 done; 1 a bug of ours; 2 wrong usage; 3 problems in facts, rules",
            "or another input; 4 findings remain (check)."
        },
        subcommands = {
            Recommend.class,
            MatrixCommand.class,
            SiteCommand.class,
            Explain.class,
            Report.class,
            AnnexCommand.class,
            Compare.class,
            Backtest.class,
            CheckCommand.class,
            ReviewCommand.class,
            EditionCommand.class,
            Agree.class,
            TrendsCommand.class,
            FactsCommand.class,
            RulesCommand.class,
            Indicators.class,
            States.class
        })
public final class Main extends CommandGroup {

    private final Clock clock;

    Main(Clock clock) {
        this.clock = clock;
    }

    /** Runs a command; ends the Java process only when it failed. */
    public static void main(String[] args) {
        StandardOutput standard = new StandardOutput();
        PrintWriter out = new PrintWriter(standard, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        if (standard.failure().isPresent()) {
            err.println(
                    "standard output cannot be written: " + standard.failure().get());
            err.println("  Maybe free some space, or write it somewhere else.");
            code = code == ExitCode.DONE || code == ExitCode.FINDINGS ? ExitCode.USAGE : code;
        }
        err.flush();
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }

    /**
     * The latest day that has begun anywhere on earth: what is put on record is of no later one. Nothing else asks a clock,
     * so that the same commands give the same bytes.
     */
    static LocalDate today(CommandSpec command) {
        if (command.root().userObject() instanceof Main main) {
            return LocalDate.ofInstant(main.clock.instant(), ZoneOffset.ofHours(14));
        }
        throw new IllegalStateException("a command of another program");
    }

    /** Runs a command with the given streams and gives its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(Clock.systemUTC(), out, err, args);
    }

    /** The same at another time. */
    static int run(Clock clock, PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main(clock));
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(80);
        line.setExecutionExceptionHandler((e, command, result) -> {
            if (e instanceof Stop stop) {
                err.println(stop.getMessage());
                return stop.exitCode();
            }
            err.println("This is a bug of the program, not of its input; please report it with what follows.");
            e.printStackTrace(err);
            return ExitCode.BUG;
        });
        line.setParameterExceptionHandler((e, unused) -> wrongUsage(e, err));
        return line.execute(args);
    }

    private static int wrongUsage(ParameterException e, PrintWriter err) {
        err.println(e.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println("  Maybe see `" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help`.");
        }
        return ExitCode.USAGE;
    }
}
