package org.r2prating.cli;

import org.r2prating.explain.Wrapped;
import org.r2prating.model.Area;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what is rated. */
@Command(
        name = "indicators",
        mixinStandardHelpOptions = true,
        description = "Lists areas and indicators with their ids and official wording.",
        footer = {"", "Example:", "  r2p-rating indicators"})
final class Indicators implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Common common = new Common();

    @Override
    public void run() {
        Framework framework = new Workspace(common, spec.commandLine().getErr()).framework();
        StringBuilder out = new StringBuilder();
        for (Area area : framework.areas()) {
            out.append(common.style().strong(area.name())).append('\n');
            for (Indicator indicator : area.indicators()) {
                out.append(String.format("%4d  %s", indicator.number(), indicator.id()))
                        .append('\n');
                out.append(Wrapped.text("      ", "      ", indicator.name())).append('\n');
            }
        }
        spec.commandLine().getOut().print(out);
    }
}
