package org.r2prating.cli;

import org.apache.commons.text.WordUtils;
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
                out.append(String.format("%4d  %s%n", indicator.number(), indicator.id()));
                out.append(WordUtils.wrap(indicator.name(), 74, "\n", false).indent(6));
            }
        }
        spec.commandLine().getOut().print(out.toString().replace("\r\n", "\n"));
    }
}
