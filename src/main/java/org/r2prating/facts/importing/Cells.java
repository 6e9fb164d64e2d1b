package org.r2prating.facts.importing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.math.NumberUtils;
import org.r2prating.facts.PartialDate;
import org.r2prating.input.Origin;
import org.r2prating.input.Problems;
import org.r2prating.input.TableLine;

/** The cells of one line of a published file; those that cannot be what they should be are reported. */
record Cells(TableLine line, Problems problems) {

    /** A spreadsheet would run it. */
    private static final Pattern FORMULA = Pattern.compile("^[=@\\t\\r].*|^[+-](?!\\d|\\.\\d).+", Pattern.DOTALL);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

    /** Stands in a template for the names of the columns that were read. */
    static final String VALUE = "value";

    /** The columns of which a template shows the cells. */
    static List<String> shownBy(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .filter(column -> !column.equals(VALUE))
                .toList();
    }

    Origin at(String column) {
        return line.at(column);
    }

    /** What stands in a column; empty when nothing does. */
    String cell(String column) {
        String cell = line.cell(column);
        boolean suspect = !cell.isEmpty() && "=@\t\r+-".indexOf(cell.charAt(0)) >= 0;
        if (suspect && FORMULA.matcher(cell).matches()) {
            problems.report(
                    at(column),
                    column + " (" + cell + ") looks like a formula",
                    "Replace it by its value: formulas are never read.");
            return "";
        }
        return cell;
    }

    BigDecimal number(String column) {
        String text = cell(column);
        if (!NumberUtils.isParsable(text)) {
            problems.report(at(column), column + " (" + text + ") is not a number", "Write one such as 12.");
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text);
    }

    /** The date in a column, if there is such a column and something in it. */
    Optional<String> date(Optional<String> column) {
        return column.filter(c -> !cell(c).isEmpty()).flatMap(this::date);
    }

    private Optional<String> date(String column) {
        Optional<PartialDate> date = PartialDate.parse(cell(column));
        if (date.isEmpty()) {
            problems.report(
                    at(column),
                    column + " (" + cell(column) + ") is not a date of the calendar",
                    "Write one such as 2021, 2021-07 or 2021-07-28.");
        }
        return date.map(PartialDate::toString);
    }

    /** Whether the cell of each column matches its pattern. */
    boolean matches(Map<String, Pattern> where) {
        return where.entrySet().stream()
                .allMatch(w -> w.getValue().matcher(cell(w.getKey())).matches());
    }

    /** A text in which {@code {column}} stands for a cell. */
    String filled(String template) {
        Matcher placeholder = PLACEHOLDER.matcher(template);
        return placeholder.replaceAll(found -> Matcher.quoteReplacement(cell(found.group(1))));
    }
}
