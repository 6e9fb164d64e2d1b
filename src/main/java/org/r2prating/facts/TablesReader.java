package org.r2prating.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.math.NumberUtils;
import org.jspecify.annotations.Nullable;
import org.r2prating.input.CsvFile;
import org.r2prating.input.Nearest;
import org.r2prating.input.Origin;
import org.r2prating.input.Problem;
import org.r2prating.input.Problems;
import org.r2prating.input.TableLine;
import org.r2prating.input.TextFile;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Question;
import org.r2prating.model.Subject;

/** Reads bulk tables; a row with a problem keeps back its state and no other. */
final class TablesReader {

    private static final Map<String, FactKind> KINDS =
            Stream.of(FactKind.values()).collect(Collectors.toMap(FactKind::section, Function.identity()));

    private final Framework framework;
    private final Bibliography sources;
    private final Collection<String> states;
    private final Map<String, List<TableRow>> rows = new TreeMap<>();
    private final Map<String, List<Problem>> problems = new TreeMap<>();
    private final Set<String> unknownSources = new HashSet<>();
    private final Map<Subject, List<String>> answers = new HashMap<>();
    private final Map<String, Optional<PartialDate>> dates = new HashMap<>();

    TablesReader(Framework framework, Bibliography sources, Collection<String> states) {
        this.framework = framework;
        this.sources = sources;
        this.states = states;
    }

    /** Adds the rows of a table; what is wrong with the table as a whole is reported at once. */
    void read(TextFile table, Problems ofTable) {
        CsvFile.read(table, TableRow.COLUMNS, ofTable, row -> {
            String country = row.cell("iso3");
            if (!states.contains(country)) {
                ofTable.report(
                        row.at(), "iso3 (" + country + ") is not a state", Nearest.maybe(country, List.copyOf(states)));
                return;
            }
            isKnown(row, ofTable);
            List<Problem> found = new ArrayList<>();
            Optional<TableRow> read = row(row, country, found);
            if (found.isEmpty()) {
                read.ifPresent(r ->
                        rows.computeIfAbsent(country, c -> new ArrayList<>()).add(r));
            } else {
                problems.computeIfAbsent(country, c -> new ArrayList<>()).addAll(found);
            }
        });
    }

    /** An unknown source is told once, however many rows rest on it. */
    private void isKnown(TableLine row, Problems ofTable) {
        String source = row.cell("source");
        boolean known = sources.ids().map(ids -> ids.contains(source)).orElse(true);
        if (!known && unknownSources.add(source)) {
            ofTable.report(
                    row.at("source"),
                    "unknown source (" + source + ")",
                    "Maybe import the table again, or add it to tables/sources.json.");
        }
    }

    Map<String, List<TableRow>> rows() {
        return rows;
    }

    /** Problems of rows, by the state they are about. */
    Map<String, List<Problem>> problems() {
        return problems;
    }

    private Optional<TableRow> row(TableLine row, String country, List<Problem> found) {
        FactKind kind = KINDS.get(row.cell("kind"));
        if (kind == null) {
            wrong(found, row.at(), "kind", row.cell("kind"), Nearest.maybe(row.cell("kind"), KINDS.keySet()));
            return Optional.empty();
        }
        Subject subject = new Subject(kind, row.cell("subject").intern());
        if (kind != FactKind.INDEX && !framework.subjects(kind).contains(subject.id())) {
            wrong(found, row.at(), "subject", subject.id(), Nearest.maybe(subject.id(), framework.subjects(kind)));
            return Optional.empty();
        }
        String source = row.cell("source").intern();
        PartialDate asOf = date(row, "asOf", found);
        PartialDate until = date(row, "until", found);
        if (asOf == null) {
            wrong(
                    found,
                    row.at(),
                    "asOf",
                    row.cell("asOf"),
                    "Write the day or the year for which the source shows it.");
            return Optional.empty();
        }
        return Optional.of(new TableRow(
                row.at(),
                country,
                subject,
                says(row, "says", subject, found),
                says(row, "before", subject, found),
                date(row, "since", found),
                asOf,
                until == null ? null : until.last(),
                status(row, found),
                row.cell("mark").intern(),
                share(row, found),
                source,
                row.cell("locator")));
    }

    private String says(TableLine row, String column, Subject subject, List<Problem> found) {
        String word = row.cell(column);
        if (word.isEmpty()) {
            return "";
        }
        if (subject.kind() == FactKind.INDEX || subject.kind() == FactKind.PEACEKEEPING) {
            if (!NumberUtils.isParsable(word)) {
                wrong(found, row.at(), column, word, "Write a number such as 0.5.");
            }
            return word;
        }
        List<String> allowed = answers.computeIfAbsent(subject, this::answers);
        if (!allowed.contains(word)) {
            wrong(found, row.at(), column, word, Nearest.maybe(word, allowed));
        }
        return word.intern();
    }

    private List<String> answers(Subject subject) {
        return subject.kind() == FactKind.VOTE
                ? Stream.of(VoteValue.values()).map(VoteValue::word).toList()
                : framework.question(subject).map(Question::answers).orElse(List.of());
    }

    private @Nullable PartialDate date(TableLine row, String column, List<Problem> found) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<PartialDate> date = dates.computeIfAbsent(text, PartialDate::parse);
        if (date.isEmpty()) {
            wrong(found, row.at(), column, text, "Write a date such as 2021, 2021-07 or 2021-07-28.");
        }
        return date.orElse(null);
    }

    private static EvidenceStatus status(TableLine row, List<Problem> found) {
        String word = row.cell("status");
        if (word.isEmpty()) {
            return EvidenceStatus.DOCUMENTED;
        }
        for (EvidenceStatus status : List.of(EvidenceStatus.DOCUMENTED, EvidenceStatus.ABSENT_FROM_CLOSED_LIST)) {
            if (status.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return status;
            }
        }
        wrong(found, row.at(), "status", word, "Maybe leave it empty, or write absent-from-closed-list.");
        return EvidenceStatus.DOCUMENTED;
    }

    private static @Nullable Double share(TableLine row, List<Problem> found) {
        String text = row.cell("womenShare");
        if (text.isEmpty()) {
            return null;
        }
        if (!NumberUtils.isParsable(text)) {
            wrong(found, row.at(), "womenShare", text, "Write a share from 0 to 1.");
            return null;
        }
        return Double.valueOf(text);
    }

    private static void wrong(List<Problem> found, Origin at, String column, String word, String mend) {
        found.add(new Problem(at, column + " (" + word + ") does not fit", mend));
    }
}
