package org.r2prating.annex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that return from page to page and differ in nothing but the number of the page beside them. */
final class NumberedHeads {

    private static final int LEAST = 3;
    private static final int LONGEST = 90;
    private static final String PAGE = "(?i)(?:page|p\\.)?\\s*(?<page>\\d{1,3})(?:\\s*(?:of|/)\\s*\\d{1,3})?";
    private static final String WORDS = "(?<words>.*\\p{L}.*?)";
    /** Behind a number a footnote has commas and full stops. */
    private static final String FEW_WORDS = "(?<words>[^.,;]*\\p{L}[^.,;]*?)";

    private static final String APART = "(?:\\s*[|·•–—-]\\s*|\\s+)";
    private static final List<Pattern> FORMS =
            List.of(Pattern.compile(WORDS + APART + PAGE), Pattern.compile(PAGE + APART + FEW_WORDS));

    private record Head(String words, int page) {}

    private final Set<String> words = new HashSet<>();

    /** Looks for them among the lines of a text: at least three of the same words, each on a later page. */
    NumberedHeads(List<String> lines) {
        Map<String, List<Integer>> pages = new HashMap<>();
        lines.forEach(line -> head(line).ifPresent(h -> pages.computeIfAbsent(h.words(), w -> new ArrayList<>())
                .add(h.page())));
        pages.forEach((head, numbers) -> {
            boolean rising = numbers.equals(numbers.stream().distinct().sorted().toList());
            if (numbers.size() >= LEAST && rising) {
                words.add(head);
            }
        });
    }

    boolean has(String line) {
        return head(line).filter(h -> words.contains(h.words())).isPresent();
    }

    private static Optional<Head> head(String line) {
        String plain = line.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return plain.length() > LONGEST || !mayTellPage(plain)
                ? Optional.empty()
                : FORMS.stream()
                        .map(f -> f.matcher(plain))
                        .filter(m -> m.matches())
                        .map(m -> new Head(m.group("words"), Integer.parseInt(m.group("page"))))
                        .findFirst();
    }

    /** Whether a number can stand at an end of a line: of most lines that is all one has to ask. */
    private static boolean mayTellPage(String plain) {
        return !plain.isEmpty()
                && (plain.startsWith("p")
                        || Character.isDigit(plain.charAt(0))
                        || Character.isDigit(plain.charAt(plain.length() - 1)));
    }
}
