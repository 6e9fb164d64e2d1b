package org.r2prating.cli;

import org.jspecify.annotations.Nullable;
import org.r2prating.model.Framework;
import org.r2prating.model.SearchedNone;
import picocli.CommandLine.Option;

/** The policy that is asked for. */
final class AskedPolicy {

    @Option(
            names = "--searched-none",
            paramLabel = "POLICY",
            description = "How a search that found nothing is read: worst, neutral, exclude or carry-forward"
                    + " (default: the framework's).")
    private @Nullable String searchedNone;

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
