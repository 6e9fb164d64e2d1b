package org.r2prating.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value in a file, with its place. Reading it as something that it is not reports a problem and gives a stand-in, so
 * that reading goes on and finds all problems; {@link Problems#unlessAny} drops what was made from stand-ins.
 */
public final class Value {

    static final String STAND_IN = "?";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern TRUTH = Pattern.compile("true|false");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final String name;
    private final String within;
    private final Origin at;
    private final @Nullable Node node;
    private final Problems problems;

    /**
     * @param name the key it stands under
     * @param within what that key belongs to; empty at the top of a file
     * @param node null when there is no value
     */
    Value(String name, String within, Origin at, @Nullable Node node, Problems problems) {
        this.name = name;
        this.within = within;
        this.at = at;
        this.node = node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL) ? null : node;
        this.problems = problems;
    }

    static Value root(Node node, String file, Problems problems) {
        return new Value("", "", YamlFile.at(file, node.getStartMark()), node, problems);
    }

    /** Where it stands; where its mapping stands when it is missing. */
    public Origin at() {
        return at;
    }

    public boolean isMissing() {
        return node == null;
    }

    /** Reports a problem at its place. */
    public void problem(String what, String mend) {
        problems.report(at, what, mend);
    }

    /** Reports that it "is not ..." or "is after ...", with its name, what it holds, and what it belongs to. */
    public void wrong(String how, String mend) {
        problem(named() + " " + how, mend);
    }

    /** Reports that it is none of what is allowed. */
    public void unknown(Collection<String> allowed) {
        unknown(Nearest.maybe(shown(), allowed));
    }

    /** Reports that nobody knows what it names. */
    public void unknown(String mend) {
        problem("unknown " + name + " (" + shown() + ")" + in(), mend);
    }

    /** The same value, called by another name in messages. */
    public Value called(String other) {
        return new Value(other, within, at, node, problems);
    }

    public String text() {
        Optional<String> found = scalar(() -> "a text");
        if (found.isPresent() && !Shown.isPrintable(found.get())) {
            wrong("is not a text that can be printed", "Write a word or a sentence.");
        }
        return found.filter(Shown::isPrintable).orElse(STAND_IN);
    }

    /** A name in lower case with hyphens, as rules and explanations cite it. */
    public String id() {
        return as("a name in lower case", "genocide-convention", found -> Optional.of(found)
                        .filter(text -> ID.matcher(text).matches()))
                .orElse(STAND_IN);
    }

    public int integer() {
        return whole().orElse(0);
    }

    /** A whole number with bounds, both included. */
    public int integer(int lowest, int highest) {
        Optional<Integer> number = whole();
        number.ifPresent(found -> checkBounds(found, lowest, highest));
        return number.orElse(lowest);
    }

    public double decimal() {
        return number().orElse(0.0);
    }

    /** A number with bounds, both included. */
    public double within(double lowest, double highest) {
        Optional<Double> number = number();
        number.ifPresent(found -> checkBounds(found, lowest, highest));
        return number.orElse(lowest);
    }

    public boolean isTrue() {
        return plain("a switch", "true or false", TRUTH).map(Boolean::valueOf).orElse(false);
    }

    public LocalDate day() {
        return as("a day of the calendar", "2021-07-28", Value::calendarDay).orElse(LocalDate.EPOCH);
    }

    /** One of the allowed words. */
    public String oneOf(Collection<String> allowed) {
        String found = scalar(() -> "one of " + Nearest.list(allowed)).orElse(STAND_IN);
        if (!found.equals(STAND_IN) && !allowed.contains(found)) {
            unknown(allowed);
        }
        return found;
    }

    /** A constant of an enum, written in lower case with hyphens. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        String found = oneOf(constants.stream().map(Shown::word).toList());
        return constants.stream()
                .filter(constant -> Shown.word(constant).equals(found))
                .findFirst()
                .orElse(constants.get(0));
    }

    /** What {@code parse} makes of the text; when it makes nothing, this is not, say, "a date" such as the example. */
    public <T> Optional<T> as(String noun, String example, Function<String, Optional<T>> parse) {
        return scalar(() -> noun + " such as " + example).flatMap(found -> {
            Optional<T> read = parse.apply(found);
            if (read.isEmpty()) {
                wrong("is not " + noun, "Write one such as " + example + ".");
            }
            return read;
        });
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The values of a list; none when it is missing. */
    public List<Value> items() {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(this::item).toList();
        }
        if (isMissing()) {
            missing("a list");
        } else {
            wrong("is not a list", "Write each entry on a line of its own that begins with a hyphen.");
        }
        return List.of();
    }

    /** A list of words, each called by a name in messages, of which none stands twice. */
    public List<String> words(String called, Function<Value, String> reading) {
        Set<String> words = new HashSet<>();
        return items().stream()
                .map(item -> item.called(called))
                .map(item -> {
                    String word = reading.apply(item);
                    if (!word.equals(STAND_IN) && !words.add(word)) {
                        item.wrong("stands twice", "Keep it once.");
                    }
                    return word;
                })
                .toList();
    }

    /** What is read from each mapping of a list, but for those with problems. */
    public <T> List<T> list(Function<Fields, T> reading) {
        return items().stream().flatMap(item -> item.mapping(reading).stream()).toList();
    }

    /** What is read from a mapping, unless that reports a problem; keys that were not asked for are reported. */
    public <T> Optional<T> mapping(Function<Fields, T> reading) {
        if (!(node instanceof MappingNode mapping)) {
            if (isMissing()) {
                missing("a mapping");
            } else {
                wrong("is not a mapping", "Write keys and values, such as (country: PRK).");
            }
            return Optional.empty();
        }
        return problems.unlessAny(() -> Fields.read(mapping, name, within, at, problems, reading));
    }

    private Value item(Node item) {
        return new Value(name, within, YamlFile.at(at.file(), item.getStartMark()), item, problems);
    }

    private void checkBounds(double number, double lowest, double highest) {
        if (number < lowest || number > highest) {
            wrong(
                    "is out of bounds",
                    "Write a number from " + Shown.number(lowest) + " to " + Shown.number(highest) + ".");
        }
    }

    private Optional<Integer> whole() {
        return plain("a whole number", "12", WHOLE).map(Integer::valueOf);
    }

    private Optional<Double> number() {
        return plain("a number", "12 or 0.5", DECIMAL).map(Double::valueOf);
    }

    private Optional<String> plain(String noun, String example, Pattern pattern) {
        boolean quoted = node instanceof ScalarNode scalar && !scalar.isPlain();
        return as(noun, quoted ? example + ", without quotes" : example, found -> Optional.of(found)
                .filter(text -> !quoted && pattern.matcher(text).matches()));
    }

    private Optional<String> scalar(Supplier<String> expected) {
        if (isMissing()) {
            missing(expected.get());
            return Optional.empty();
        }
        if (!(node instanceof ScalarNode scalar)) {
            wrong("is not a text", "Write " + expected.get() + ".");
            return Optional.empty();
        }
        return Optional.of(scalar.getValue());
    }

    /** Reports that it is missing. */
    public void missing(String expected) {
        problem("key (" + name + ") is missing" + in(), "Add it: " + expected + ".");
    }

    private String named() {
        return (name.isEmpty() ? "file" : name) + " (" + shown() + ")" + in();
    }

    private String in() {
        return within.isEmpty() ? "" : " in " + within;
    }

    /** What it holds, short enough for a message. */
    public String shown() {
        if (node instanceof ScalarNode scalar) {
            return Shown.text(scalar.getValue());
        }
        return node instanceof SequenceNode ? "a list" : "a mapping";
    }

    private static Optional<LocalDate> calendarDay(String text) {
        try {
            return Optional.of(text).filter(t -> DAY.matcher(t).matches()).map(LocalDate::parse);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
