package org.r2prating.facts.importing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.math.NumberUtils;
import org.r2prating.facts.Names;
import org.r2prating.facts.PartialDate;
import org.r2prating.facts.importing.Mapping.DoubtfulRow;
import org.r2prating.facts.importing.Mapping.Reader;
import org.r2prating.facts.importing.Mapping.Reading;
import org.r2prating.facts.importing.Mapping.States;
import org.r2prating.input.Nearest;
import org.r2prating.input.Origin;
import org.r2prating.input.Problems;
import org.r2prating.input.TableLine;
import org.r2prating.model.FactKind;

/** Turns the lines of a published file into rows of a table, as a mapping says; reports all cells that do not fit. */
final class Translation {

    /** A spreadsheet would run it. */
    private static final Pattern FORMULA = Pattern.compile("^[=@\\t\\r].*|^[+-](?!\\d|\\.\\d).+", Pattern.DOTALL);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

    private final Mapping mapping;
    private final Vocabulary vocabulary;
    private final Names names;
    private final Collection<String> assessed;
    private final Problems problems;
    private final Map<String, TableEntry> entries = new TreeMap<>();
    private final Map<String, Origin> places = new HashMap<>();
    private final Map<String, Integer> passed = new TreeMap<>();
    private final Map<String, Optional<String>> resolved = new LinkedHashMap<>();

    /** @param assessed the codes of the states that a table may speak of; others are passed over */
    Translation(Mapping mapping, Vocabulary vocabulary, Names names, Collection<String> assessed, Problems problems) {
        this.mapping = mapping;
        this.vocabulary = vocabulary;
        this.names = names;
        this.assessed = assessed;
        this.problems = problems;
    }

    Collection<TableEntry> entries() {
        return entries.values();
    }

    /** How many rows were passed over, by the reason. */
    Map<String, Integer> passed() {
        return passed;
    }

    void line(TableLine line) {
        States states = mapping.states();
        if (states.areColumns()) {
            line.columns().keySet().stream()
                    .filter(column -> isBetween(line, column))
                    .forEach(column -> of(line, column, column));
        } else {
            of(line, states.column(), cell(line, states.column()));
        }
    }

    private boolean isBetween(TableLine line, String column) {
        Integer from = line.columns().get(mapping.states().from());
        Integer to = line.columns().get(mapping.states().to());
        Integer place = line.columns().get(column);
        return from != null && to != null && place != null && from <= place && place <= to;
    }

    /** What is read of one state. */
    private void of(TableLine line, String column, String name) {
        Optional<String> code = resolved.computeIfAbsent(name, names::code);
        if (code.isEmpty()) {
            problems.report(line.at(column), "unknown state (" + name + ")", names.nearest(name));
        } else if (assessed.contains(code.get())) {
            mapping.readings().forEach(reading -> read(line, column, code.get(), reading));
        } else {
            pass("of territories that are not assessed");
        }
    }

    private void read(TableLine line, String stateColumn, String state, Reading reading) {
        if (!matches(line, reading.where())) {
            return;
        }
        String subject = text(line, reading.subject(), stateColumn);
        if (subject.isEmpty() && mapping.kind() != FactKind.PEACEKEEPING) {
            return;
        }
        if (!vocabulary.isSubject(mapping.kind(), subject)) {
            if (mapping.kind() == FactKind.VOTE) {
                pass("about resolutions that the framework does not list");
            } else {
                problems.report(
                        reading.at(),
                        "unknown " + mapping.kind().section() + " (" + subject + ")",
                        Nearest.maybe(subject, vocabulary.subjects(mapping.kind())));
            }
            return;
        }
        String says = text(line, reading.says(), stateColumn);
        if (says.isEmpty()) {
            return;
        }
        says = checked(line, subject, says, valueColumn(reading, stateColumn));
        int before = problems.list().size();
        Optional<String> since = date(line, reading.since());
        Optional<String> asOf = date(line, reading.asOf())
                .or(() -> since)
                .or(() -> vocabulary.year(mapping.kind(), subject))
                .or(() -> mapping.date().map(PartialDate::toString));
        if (problems.list().size() > before) {
            return;
        }
        if (asOf.isEmpty()) {
            problems.report(line.at(stateColumn), "row has no date", "Give the mapping a date, or the column of one.");
            return;
        }
        TableEntry entry = entry(line, state, subject, says, since.orElse(""), asOf.get(), reading);
        if (!reading.onlyBefore() || !entry.before().isEmpty()) {
            add(entry, line.at(stateColumn));
        }
    }

    private TableEntry entry(
            TableLine line, String state, String subject, String says, String since, String asOf, Reading reading) {
        String mark = "";
        String before = reading.before().getOrDefault(says, "");
        for (DoubtfulRow doubt : mapping.doubts()) {
            boolean applies = (doubt.states().isEmpty() || doubt.states().contains(state))
                    && (doubt.subjects().isEmpty() || doubt.subjects().contains(subject))
                    && matches(line, doubt.where());
            if (applies) {
                mark = filled(line, doubt.mark());
                if (doubt.unknown()) {
                    says = "";
                    before = "";
                } else if (!doubt.says().isEmpty()) {
                    says = doubt.says();
                    before = reading.before().getOrDefault(says, "");
                }
                since = doubt.since().map(PartialDate::toString).orElse(since);
                asOf = doubt.since().map(PartialDate::toString).orElse(asOf);
                break;
            }
        }
        return new TableEntry(List.of(
                state,
                mapping.kind().section(),
                subject,
                reading.onlyBefore() ? "" : says,
                before,
                since,
                asOf,
                reading.until().map(PartialDate::toString).orElse(""),
                reading.status().getOrDefault(says, ""),
                mark,
                womenShare(line, reading),
                mapping.source().id(),
                filled(line, reading.locator().replace("{value}", valueColumn(reading, "")))));
    }

    /** Keeps it, unless the same, or something else, was read for that state, subject and day. */
    private void add(TableEntry entry, Origin at) {
        TableEntry other = entries.putIfAbsent(entry.key(), entry);
        places.putIfAbsent(entry.key(), at);
        if (other != null && other.said().equals(entry.said())) {
            pass("that say again what another says");
        } else if (other != null) {
            problems.report(
                    at,
                    "row says (" + entry.said() + ") of (" + entry.key() + "), but another says (" + other.said() + ")",
                    "Keep one; the other is at " + places.get(entry.key()) + ".");
        }
    }

    private static String valueColumn(Reading reading, String otherwise) {
        return reading.says().columns().isEmpty()
                ? otherwise
                : String.join("; ", reading.says().columns());
    }

    private String womenShare(TableLine line, Reading reading) {
        return reading.womenShare()
                .map(share -> {
                    BigDecimal part = number(line, share.part());
                    BigDecimal whole = number(line, share.whole());
                    return whole.signum() == 0
                            ? ""
                            : part.divide(whole, MathContext.DECIMAL32)
                                    .stripTrailingZeros()
                                    .toPlainString();
                })
                .orElse("");
    }

    private BigDecimal number(TableLine line, String column) {
        String text = cell(line, column);
        if (!NumberUtils.isParsable(text)) {
            problems.report(line.at(column), column + " (" + text + ") is not a number", "Write one such as 12.");
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text);
    }

    private boolean matches(TableLine line, Map<String, Pattern> where) {
        return where.entrySet().stream()
                .allMatch(w -> w.getValue().matcher(cell(line, w.getKey())).matches());
    }

    /** The text that a reader takes from a line; empty when there is none, or when it passes over it. */
    private String text(TableLine line, Reader reader, String stateColumn) {
        if (reader.columns().isEmpty()) {
            return reader.words().isEmpty() ? reader.constant() : cell(line, stateColumn);
        }
        String cell = reader.columns().stream()
                .map(column -> cell(line, column.equals(Vocabulary.OF_STATE) ? stateColumn : column))
                .collect(Collectors.joining("; "));
        String column = reader.columns().get(0);
        if (cell.isEmpty() || (reader.words().isEmpty() && reader.patterns().isEmpty())) {
            return cell.isEmpty() ? "" : reader.prefix() + cell;
        }
        Optional<String> word = Optional.ofNullable(reader.words().get(cell))
                .or(() -> reader.patterns().entrySet().stream()
                        .filter(p -> p.getKey().matcher(cell).matches())
                        .map(Map.Entry::getValue)
                        .findFirst());
        if (word.isEmpty() && reader.passOthers()) {
            pass("with another " + column);
        } else if (word.isEmpty()) {
            problems.report(
                    line.at(column.equals(Vocabulary.OF_STATE) ? stateColumn : column),
                    column + " (" + cell + ") is not a word of the mapping",
                    Nearest.maybe(cell, reader.words().keySet()));
        }
        return word.orElse("");
    }

    /** What it says, if that is an answer the subject can have. */
    private String checked(TableLine line, String subject, String says, String column) {
        vocabulary
                .whyNot(mapping.kind(), subject, says)
                .ifPresent(why -> problems.report(
                        line.at(
                                column.equals(Vocabulary.OF_STATE)
                                        ? mapping.states().from()
                                        : column),
                        subject + " (" + says + ") is " + why,
                        "Correct the cell, or how the mapping reads it."));
        return says;
    }

    private Optional<String> date(TableLine line, Optional<String> column) {
        String text = column.map(c -> cell(line, c)).orElse("");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartialDate> date = PartialDate.parse(text);
        if (date.isEmpty()) {
            problems.report(
                    line.at(column.orElse("")),
                    column.orElse("") + " (" + text + ") is not a date of the calendar",
                    "Write one such as 2021, 2021-07 or 2021-07-28.");
        }
        return date.map(PartialDate::toString);
    }

    private String cell(TableLine line, String column) {
        String cell = line.cell(column);
        if (FORMULA.matcher(cell).matches()) {
            problems.report(
                    line.at(column),
                    column + " (" + cell + ") looks like a formula",
                    "Replace it by its value: formulas are never read.");
            return "";
        }
        return cell;
    }

    private String filled(TableLine line, String template) {
        Matcher placeholder = PLACEHOLDER.matcher(template);
        return placeholder.replaceAll(found -> Matcher.quoteReplacement(cell(line, found.group(1))));
    }

    private void pass(String why) {
        passed.merge(why, 1, Integer::sum);
    }
}
