package org.r2prating.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the folders of rules and facts: in the working folder, beside the jar, one folder above it. */
final class Places {

    private Places() {}

    static Path find(String name, @Nullable Path given) {
        if (given != null) {
            if (!Files.isDirectory(given)) {
                throw Stop.usage("no folder (" + given + ")", "Maybe give the path of a folder to --" + name + ".");
            }
            return given;
        }
        List<Path> looked = new ArrayList<>(List.of(Path.of(name)));
        jarFolder().ifPresent(folder -> {
            looked.add(folder.resolve(name));
            looked.add(folder.resolveSibling(name));
        });
        return looked.stream()
                .filter(p -> Files.isDirectory(p) && isOurs(name, p))
                .findFirst()
                .orElseThrow(() -> Stop.usage(
                        "no folder of " + name + " in any of " + looked, "Maybe name one with --" + name + " DIR."));
    }

    /** A folder that merely has the same name must not be taken for ours. */
    private static boolean isOurs(String name, Path folder) {
        return Files.exists(folder.resolve(name.equals("rules") ? "framework.yaml" : "editions.yaml"));
    }

    private static Optional<Path> jarFolder() {
        try {
            Path code = Path.of(Places.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Optional.ofNullable(code.toAbsolutePath().getParent());
        } catch (URISyntaxException | SecurityException e) {
            return Optional.empty();
        }
    }
}
