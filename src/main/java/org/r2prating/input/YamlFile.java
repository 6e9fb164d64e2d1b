package org.r2prating.input;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML, and JSON in the same way, as values that know their places. */
public final class YamlFile {

    private static final Pattern ESCAPED_SLASH = Pattern.compile("(?<!\\\\)((?:\\\\{2})*+)\\\\/");

    private YamlFile() {}

    /** What a file says that is one mapping; empty when it has any problem. */
    public static <T> Optional<T> read(Path path, Problems problems, Function<Fields, T> reading) {
        return TextFile.read(path, problems)
                .flatMap(file -> parse(file, problems))
                .flatMap(value -> value.mapping(reading));
    }

    /** The value that a file holds; empty, with a problem, when it is not well-formed or holds none. */
    public static Optional<Value> parse(TextFile file, Problems problems) {
        String text = file.name().endsWith(".json") ? asYaml(file.text()) : file.text();
        if (Characters.refused(file.name(), text, problems)) {
            return Optional.empty();
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(text.length() + 1);
        options.setMaxAliasesForCollections(0);
        PlainYaml parser = new PlainYaml(new ParserImpl(new StreamReader(text), options));
        try {
            Node root = new Composer(parser, new Resolver(), options).getSingleNode();
            if (root == null) {
                problems.report(Origin.of(file.name()), "file is empty", "Write its keys and values, or remove it.");
            }
            return Optional.ofNullable(root).map(node -> Value.root(node, file.name(), problems));
        } catch (MarkedYAMLException malformed) {
            report(malformed, file.name(), problems);
        } catch (YAMLException malformed) {
            problems.report(
                    Origin.of(file.name()),
                    "file is not readable (" + malformed.getMessage() + ")",
                    "Maybe restore it from an earlier version.");
        }
        return Optional.empty();
    }

    /** JSON is YAML but for two things: tabs, with which Zotero indents, and escaped slashes. */
    private static String asYaml(String json) {
        return ESCAPED_SLASH.matcher(json.replace('\t', ' ')).replaceAll("$1/");
    }

    private static void report(MarkedYAMLException malformed, String file, Problems problems) {
        Origin at = at(file, malformed.getProblemMark());
        if (malformed instanceof PlainYaml.Refused refused) {
            problems.report(at, refused.getProblem(), refused.mend());
            return;
        }
        String found = String.valueOf(malformed.getProblem());
        boolean truncated = found.contains("stream end") || found.contains("end of stream");
        String begun = malformed.getContextMark() == null
                ? ""
                : " begun in line " + (malformed.getContextMark().getLine() + 1) + ", column "
                        + (malformed.getContextMark().getColumn() + 1);
        problems.report(
                at,
                truncated ? "file ends too early (" + found + ")" : "this is not well-formed (" + found + ")",
                truncated
                        ? "Maybe a quote or a bracket is missing: close what was" + begun + "."
                        : "Maybe mend the indentation, or quote a text that holds a colon, a question mark or a bracket.");
    }

    static Origin at(String file, @Nullable Mark mark) {
        return mark == null ? Origin.of(file) : new Origin(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
