package org.r2prating.consistency.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * How many things an enumeration names. A name may hold an "and" itself, so it is the fewest and the most that it can be.
 *
 * @param fewest at least so many
 * @param most at most so many
 */
public record Enumeration(int fewest, int most) {

    /** What cannot be counted: where nothing is enumerated, or more is meant than is named. */
    public static final Enumeration NONE = new Enumeration(0, Integer.MAX_VALUE);

    private static final int LONGEST_NAME = 6;
    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:including|among them|among others|such as|for example|e\\.g|notably|inter alia|and others|and (?:\\w+ )?more|etc|et al"
                    + "|respectively|especially|in particular)\\b",
            Pattern.CASE_INSENSITIVE);
    /** What is told of a thing that has been named. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\s*\\([^()]*\\)|, (?:(?:of|in|to|for|with|by|from|on|at) )?(?:who|whom|whose|which|where|when)\\b[^,;]*(?=[,;]|$)"
                    + "|, (?:all|most|some|none|both|each|many|several|half|" + Numbers.NUMBER
                    + ") of (?:which|whom|them|these|those)\\b[^,;]*(?=[,;]|$)");

    private static final Pattern SAYS = Pattern.compile(
            "^(?:neither|none|both|all|it|they|this|these|those|that|but|while|however|so|each|he|she|another|others|further|then|also|only|such|"
                    + Numbers.NUMBER + "|if|when|in|on|at|by|for"
                    + "|to|as|with|from|there)\\b"
                    + "|\\b(?:is|are|was|were|has|have|had|did|does|do|will|would|could|can|cannot|may|might|must|should)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile(", and (?=the )|, (?=the )| and (?=the )");
    private static final Pattern AND = Pattern.compile(" (?:and|or) ");
    private static final Pattern NAME = Pattern.compile("(?:(?:the|a|an|in|of) )?\\p{Lu}.*");

    /** Reads what stands behind a colon or in brackets, whose marks are plain ones. */
    public static Enumeration in(String text) {
        String named = ASIDE.matcher(text.strip().replaceFirst("[.,]+$", "")).replaceAll("");
        if (OPEN.matcher(named).find()) {
            return NONE;
        }
        if (named.contains("; ")) {
            List<String> items = Stream.of(StringUtils.splitByWholeSeparator(named, "; "))
                    .map(i -> i.replaceFirst("^(?:and|or) ", ""))
                    .toList();
            return items.stream().anyMatch(i -> SAYS.matcher(StringUtils.substringBefore(i, " "))
                            .find())
                    ? NONE
                    : new Enumeration(items.size(), items.size());
        }
        return SAYS.matcher(named).find() ? NONE : named.startsWith("the ") ? parallel(named) : names(named);
    }

    /** "the Envoy for Trade and Aid and the Working Group on Mines" names two. */
    private static Enumeration parallel(String named) {
        List<String> items = BETWEEN.splitAsStream(named).toList();
        boolean proper = items.size() > 1 && items.stream().allMatch(i -> i.matches("the .*\\p{Lu}.*"));
        boolean several = items.stream().anyMatch(i -> i.matches("(?i)the " + Numbers.NUMBER + " .*"));
        return proper && !several && items.stream().noneMatch(i -> i.contains(", "))
                ? new Enumeration(items.size(), items.size())
                : NONE;
    }

    private static Enumeration names(String named) {
        List<String> items = Stream.of(StringUtils.splitByWholeSeparator(named, ", "))
                .map(i -> i.replaceFirst("^(?:and|or) ", ""))
                .toList();
        boolean brief = items.stream()
                .flatMap(i -> AND.splitAsStream(i))
                .allMatch(i -> NAME.matcher(i).matches() && StringUtils.split(i).length <= LONGEST_NAME);
        if (!brief || items.size() < 2) {
            return NONE;
        }
        int joined = (int)
                items.stream().mapToLong(i -> AND.matcher(i).results().count()).sum();
        return new Enumeration(items.size(), items.size() + joined);
    }
}
