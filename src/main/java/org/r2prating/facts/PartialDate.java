package org.r2prating.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A date as exactly as its source gives it: a year, a month or a day. It is ordered by its first possible day. */
public record PartialDate(LocalDate first, LocalDate last, String text) implements Comparable<PartialDate> {

    /** A single day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day, day.toString());
    }

    /** Reads {@code 1989}, {@code 1989-09} or {@code 1989-09-14}; empty when it is no such date. */
    public static Optional<PartialDate> parse(String text) {
        try {
            if (text.matches("\\d{4}")) {
                int year = Integer.parseInt(text);
                return Optional.of(new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), text));
            }
            if (text.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(text);
                return Optional.of(new PartialDate(month.atDay(1), month.atEndOfMonth(), text));
            }
            LocalDate day = LocalDate.parse(text);
            return Optional.of(new PartialDate(day, day, text));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    public int year() {
        return first.getYear();
    }

    @Override
    public int compareTo(PartialDate other) {
        return first.equals(other.first) ? last.compareTo(other.last) : first.compareTo(other.first);
    }

    @Override
    public String toString() {
        return text;
    }
}
