package org.r2prating.cli;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;
import org.r2prating.model.SearchedNone;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which assessment of a state is asked for: its edition, and the policy it is made under. */
final class Asked {

    @Option(names = "--edition", paramLabel = "ID", description = "The edition (default: the newest with a dossier).")
    private @Nullable String edition;

    @Mixin
    private final AskedPolicy policy = new AskedPolicy();

    Edition edition(FactBase base, Country country) {
        return Workspace.edition(base, country, edition);
    }

    /** The one edition for several states. */
    Edition edition(FactBase base, Collection<Country> countries) {
        return Workspace.edition(base, countries, edition);
    }

    SearchedNone policy(Framework framework) {
        return policy.policy(framework);
    }
}
