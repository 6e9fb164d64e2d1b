package org.r2prating.annex;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of an annex and the heads that run over its pages. */
final class Furniture {

    private static final int FRONT = 16;
    private static final int LONGEST = 90;
    private static final Pattern SUBTITLE =
            Pattern.compile("(?i).*(?:assessment|implementation|responsibility to protect|\\bR2P\\b|\\b20\\d\\d\\b).*");
    /** A name and what is assessed in one line. */
    private static final Pattern IN_ONE = Pattern.compile(
            "(?i)(?!.*(?:assessment|implementation|responsib)[^:]*:)[^:–—]{3,60}(?::|\\s[–—])\\s.*(?:assessment|responsibility to protect|R2P).*");

    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:\\.\\S+|@\\S+)|.*https?://.*");
    private static final Pattern PAGE =
            Pattern.compile("(?i)(?:page\\s*)?[-–—]?\\s*\\d{1,3}\\s*(?:(?:of|/)\\s*\\d{1,3}\\s*)?[-–—]?");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private final OptionalInt title;
    private final OptionalInt subtitle;
    private final NumberedHeads numbered;
    private final Set<String> heads = new HashSet<>();

    private Furniture(OptionalInt title, OptionalInt subtitle, NumberedHeads numbered) {
        this.title = title;
        this.subtitle = subtitle;
        this.numbered = numbered;
    }

    /** Looks for both among blocks; words that mean something of their own never run. */
    static Furniture of(List<Block> blocks, Vocabulary vocabulary) {
        Map<String, Integer> times = new HashMap<>();
        for (Block block : blocks) {
            line(block).ifPresent(w -> times.merge(w.text().toLowerCase(Locale.ROOT), 1, Integer::sum));
        }
        OptionalInt title = OptionalInt.empty();
        OptionalInt subtitle = OptionalInt.empty();
        boolean repeated = false;
        for (int i = 0; i < Math.min(FRONT, blocks.size()); i++) {
            Optional<Passage> line = line(blocks.get(i)).filter(w -> isTitle(w.text(), vocabulary));
            if (line.isEmpty()) {
                if (blocks.get(i) instanceof Block.Cells || blocks.get(i) instanceof Block.Item) {
                    break;
                }
                continue;
            }
            String words = line.get().text();
            boolean again = times.getOrDefault(words.toLowerCase(Locale.ROOT), 0) > 1;
            if (again && !repeated && IN_ONE.matcher(words).matches()) {
                title = OptionalInt.of(i);
                repeated = true;
            } else if (subtitle.isEmpty() && SUBTITLE.matcher(words).matches()) {
                subtitle = OptionalInt.of(i);
            } else if (!SUBTITLE.matcher(words).matches() && (title.isEmpty() || (again && !repeated))) {
                title = OptionalInt.of(i);
                repeated = again;
            }
        }
        if (title.isEmpty()) {
            title = subtitle;
            subtitle = OptionalInt.empty();
        }
        List<String> lines = blocks.stream()
                .flatMap(b -> line(b).stream())
                .map(Passage::text)
                .toList();
        Furniture furniture = new Furniture(title, subtitle, new NumberedHeads(lines));
        title.ifPresent(t ->
                line(blocks.get(t)).ifPresent(w -> furniture.heads.add(w.text().toLowerCase(Locale.ROOT))));
        times.forEach((words, count) -> {
            if (count >= 3 && isTitle(words, vocabulary)) {
                furniture.heads.add(words);
            }
        });
        return furniture;
    }

    boolean isTitle(int block) {
        return title.isPresent() && title.getAsInt() == block;
    }

    boolean isSubtitle(int block) {
        return subtitle.isPresent() && subtitle.getAsInt() == block;
    }

    Optional<Passage> title(List<Block> blocks) {
        return title.isPresent() ? line(blocks.get(title.getAsInt())) : Optional.empty();
    }

    Optional<Passage> subtitle(List<Block> blocks) {
        return subtitle.isPresent() ? line(blocks.get(subtitle.getAsInt())) : Optional.empty();
    }

    /** Whether words are a running head or the number of a page. */
    boolean runs(String words) {
        return heads.contains(words.toLowerCase(Locale.ROOT)) || isPageNumber(words) || numbered.has(words);
    }

    /** Whether a line is the number of a page. */
    static boolean isPageNumber(String line) {
        return PAGE.matcher(line.strip()).matches();
    }

    /** The last year in a text. */
    static Optional<String> year(String text) {
        Matcher years = YEAR.matcher(text);
        Optional<String> last = Optional.empty();
        while (years.find()) {
            last = Optional.of(years.group());
        }
        return last;
    }

    private static boolean isTitle(String words, Vocabulary vocabulary) {
        return !words.isEmpty()
                && words.length() <= LONGEST
                && Sentences.isUnfinished(words)
                && !ADDRESS.matcher(words).matches()
                && !isPageNumber(words)
                && !vocabulary.means(words);
    }

    /** The words of a heading or a paragraph. */
    static Optional<Passage> line(Block block) {
        if (block instanceof Block.Heading heading) {
            return Optional.of(heading.words());
        }
        return block instanceof Block.Paragraph paragraph ? Optional.of(paragraph.words()) : Optional.empty();
    }
}
