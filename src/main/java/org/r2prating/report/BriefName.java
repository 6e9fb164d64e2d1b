package org.r2prating.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.model.Indicator;

/** An indicator in the few words of its id, written as its official wording writes them. */
public final class BriefName {

    private BriefName() {}

    /** {@code UN human rights system} of {@code un-human-rights-system}. */
    public static String of(Indicator indicator) {
        List<String> official = List.of(indicator.name().split("[^\\p{L}\\p{N}]+"));
        return StringUtils.capitalize(Arrays.stream(indicator.id().split("-"))
                .map(word -> written(word, official))
                .collect(Collectors.joining(" ")));
    }

    private static String written(String word, List<String> official) {
        return official.stream()
                .filter(o -> o.equalsIgnoreCase(word) || o.equalsIgnoreCase(word + "s"))
                .map(o -> o.substring(0, word.length()))
                .findFirst()
                .orElse(word);
    }
}
