package org.r2prating.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** On what ground a rating is not what was proposed, or what was published. */
final class GroundsAsked {

    @Option(
            names = "--reason",
            paramLabel = "CODE",
            description = "evidence-not-in-facts, source-misread, rule-too-coarse, rule-wrong, context or other.")
    @Nullable
    String reason;

    @Option(names = "--text", paramLabel = "TEXT", description = "The reason in a sentence or two; it is printed.")
    @Nullable
    String text;

    @Option(names = "--cite", paramLabel = "SOURCE", description = "The id of a record in sources.json.")
    @Nullable
    String cite;

    @Option(names = "--locator", paramLabel = "PLACE", description = "The place in that source.")
    @Nullable
    String locator;

    @Option(
            names = "--second",
            paramLabel = "NAME",
            description = "Who agrees; needed where the lowest rating is taken away.")
    @Nullable
    String second;

    /** The options that were not given. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (reason == null) {
            missing.add("--reason");
        }
        if (text == null) {
            missing.add("--text");
        }
        if (cite == null) {
            missing.add("--cite");
        }
        if (locator == null) {
            missing.add("--locator");
        }
        return missing;
    }

    boolean anyGrounds() {
        return missing().size() < 4;
    }
}
