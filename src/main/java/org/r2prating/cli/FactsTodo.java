package org.r2prating.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.explain.Wording;
import org.r2prating.explain.Wrapped;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.Fact;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Subject;
import org.r2prating.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists open questions. */
@Command(
        name = "todo",
        mixinStandardHelpOptions = true,
        description = "Lists each open question of a state, with where one would look.",
        footer = {"", "Examples:", "  r2p-rating facts todo PRK", "  r2p-rating facts todo PRK --edition 2019"})
final class FactsTodo implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Common common = new Common();

    @Parameters(paramLabel = "STATE", description = "ISO 3166-1 alpha-3 code or name of a state.")
    private String state = "";

    @Option(names = "--edition", paramLabel = "ID", description = "The edition (default: the newest with a dossier).")
    private @Nullable String edition;

    @Override
    public void run() {
        Workspace workspace = new Workspace(common, spec.commandLine().getErr());
        RulePack pack = workspace.pack();
        FactBase base = workspace.facts(pack.framework(), state.toUpperCase(Locale.ROOT));
        Country country = Workspace.state(base, state);
        Edition chosen = Workspace.edition(base, country, edition);
        CaseFile caseFile = CaseFile.of(
                base, pack.framework(), country, chosen, pack.framework().searchedNone());
        Wording wording = new Wording(pack.framework());
        StringBuilder out = new StringBuilder();
        for (Recommendation recommendation : new Recommender(pack, base).recommend(caseFile)) {
            List<String> open = new ArrayList<>();
            for (Subject subject : recommendation.missing()) {
                open.add(entry(wording.subject(subject), subject, wording, inView(base, country, chosen, subject)));
            }
            if (!open.isEmpty()) {
                out.append(common.style()
                                .strong(recommendation.indicator().number() + " "
                                        + recommendation.indicator().id()))
                        .append(": ")
                        .append(recommendation.outcome().name())
                        .append('\n');
                open.forEach(out::append);
            }
        }
        spec.commandLine().getOut().print(out);
    }

    /** Facts on a subject that say nothing: it was looked for. */
    private static List<Fact> inView(FactBase base, Country country, Edition edition, Subject subject) {
        return base.inView(country.iso3(), edition).stream()
                .filter(f -> f.subject().equals(subject))
                .toList();
    }

    private static String entry(String text, Subject subject, Wording wording, List<Fact> looked) {
        String known = looked.isEmpty() ? "" : " (" + Wording.status(looked.get(0)) + ")";
        return Wrapped.text("  - ", "    ", subject + ": " + Wording.stopped(text) + known) + "\n"
                + Wrapped.text("    ", "    ", Wording.stopped("look: " + wording.look(subject))) + "\n";
    }
}
