package org.r2prating.cli;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;
import org.r2prating.model.SearchedNone;
import picocli.CommandLine.Option;

/** Which assessment of a state is asked for: its edition, and the policy it is made under. */
final class Asked {

    @Option(names = "--edition", paramLabel = "ID", description = "The edition (default: the newest with a dossier).")
    private @Nullable String edition;

    @Option(
            names = "--searched-none",
            paramLabel = "POLICY",
            description = "How a search that found nothing is read: worst, neutral, exclude or carry-forward"
                    + " (default: the framework's).")
    private @Nullable String searchedNone;

    Edition edition(FactBase base, Country country) {
        return Workspace.edition(base, country, edition);
    }

    /** The one edition for several states. */
    Edition edition(FactBase base, Collection<Country> countries) {
        return Workspace.edition(base, countries, edition);
    }

    SearchedNone policy(Framework framework) {
        if (searchedNone == null) {
            return framework.searchedNone();
        }
        for (SearchedNone policy : SearchedNone.values()) {
            if (policy.toString().equals(searchedNone)) {
                return policy;
            }
        }
        throw Stop.usage(
                "unknown policy (" + searchedNone + ") for --searched-none",
                "Maybe use one of [worst, neutral, exclude, carry-forward].");
    }
}
