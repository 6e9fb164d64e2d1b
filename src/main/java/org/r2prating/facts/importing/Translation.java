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
import java.util.stream.Collectors;
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

    void line(TableLine read) {
        Cells line = new Cells(read, problems);
        States states = mapping.states();
        if (states.areColumns()) {
            read.columns().keySet().stream()
                    .filter(column -> isBetween(read, column))
                    .forEach(column -> of(line, column, column));
        } else {
            of(line, states.column(), line.cell(states.column()));
        }
    }

    private boolean isBetween(TableLine line, String column) {
        Integer from = line.columns().get(mapping.states().from());
        Integer to = line.columns().get(mapping.states().to());
        Integer place = line.columns().get(column);
        return from != null && to != null && place != null && from <= place && place <= to;
    }

    /** What is read of one state. */
    private void of(Cells line, String column, String name) {
        Optional<String> code = resolved.computeIfAbsent(name, names::code);
        if (code.isEmpty()) {
            problems.report(line.at(column), "unknown state (" + name + ")", names.nearest(name));
        } else if (assessed.contains(code.get())) {
            mapping.readings().forEach(reading -> read(line, column, code.get(), reading));
        } else {
            pass("of territories that are not assessed");
        }
    }

    private void read(Cells line, String stateColumn, String state, Reading reading) {
        if (!line.matches(reading.where())) {
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
        int before = problems.count();
        Optional<String> since = line.date(reading.since());
        Optional<String> asOf = line.date(reading.asOf())
                .or(() -> since)
                .or(() -> vocabulary.year(mapping.kind(), subject))
                .or(() -> mapping.date().map(PartialDate::toString));
        if (problems.count() > before) {
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
            Cells line, String state, String subject, String says, String since, String asOf, Reading reading) {
        String mark = "";
        String before = reading.before().getOrDefault(says, "");
        for (DoubtfulRow doubt : mapping.doubts()) {
            boolean applies = (doubt.states().isEmpty() || doubt.states().contains(state))
                    && (doubt.subjects().isEmpty() || doubt.subjects().contains(subject))
                    && line.matches(doubt.where());
            if (applies) {
                mark = line.filled(doubt.mark());
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
                line.filled(reading.locator().replace("{" + Cells.VALUE + "}", valueColumn(reading, "")))));
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

    private String womenShare(Cells line, Reading reading) {
        return reading.womenShare()
                .map(share -> {
                    BigDecimal part = line.number(share.part());
                    BigDecimal whole = line.number(share.whole());
                    return whole.signum() == 0
                            ? ""
                            : part.divide(whole, MathContext.DECIMAL32)
                                    .stripTrailingZeros()
                                    .toPlainString();
                })
                .orElse("");
    }

    /** The text that a reader takes from a line; empty when there is none, or when it passes over it. */
    private String text(Cells line, Reader reader, String stateColumn) {
        if (reader.columns().isEmpty()) {
            return reader.constant();
        }
        String cell = reader.columns().stream()
                .map(column -> line.cell(column.equals(Vocabulary.OF_STATE) ? stateColumn : column))
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
    private String checked(Cells line, String subject, String says, String column) {
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

    private void pass(String why) {
        passed.merge(why, 1, Integer::sum);
    }
}
