package org.r2prating.consistency.document;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The years that a clause speaks of: "since 2018", "in 2018 and 2020", "from 2018 to 2021", "by the turn of the century". */
final class Years {

    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern ANY =
            Pattern.compile("(?<![\\d/])" + YEAR + "(?![\\d/])|\\bturn of the (?:century|millennium)\\b");
    private static final Pattern SPAN = Pattern.compile("(?:\\b(?:from|between) )?(?<![\\d/])" + YEAR
            + "(?: (?:to|and|until|through|up to) | ?- ?)" + YEAR + "(?![\\d/])");
    private static final Pattern SINCE = Pattern.compile(
            "\\b(?:since|after|from) (?:the year )?" + YEAR + "\\b(?: on(?:wards?)?)?|\\b" + YEAR + " onwards?\\b");
    private static final Pattern UNTIL = Pattern.compile(
            "\\b(?:until|up to|by|before|prior to|till) (?:(?:the )?(?:end|close|beginning|start) of )?(?:the year )?(?:"
                    + YEAR + "\\b|the (turn of the (?:century|millennium)))");

    private Years() {}

    /** Whether it speaks of any year. */
    static boolean any(String clause) {
        return ANY.matcher(clause).find();
    }

    /** Which years it means; empty where that is not plain. */
    static Optional<Predicate<Integer>> in(String clause) {
        if (!any(clause)) {
            return Optional.of(y -> true);
        }
        long named = ANY.matcher(clause).results().count();
        Matcher until = UNTIL.matcher(clause);
        if (until.find()) {
            int last = until.group(1) == null ? 2000 : Integer.parseInt(until.group(1));
            boolean before = until.group().matches("(?i)(?:before|prior to).*")
                    && !until.group().matches("(?i).*\\b(?:end|close) of.*");
            return named == 1 ? Optional.of(y -> before ? y < last : y <= last) : Optional.empty();
        }
        Matcher span = SPAN.matcher(clause);
        if (span.find()) {
            int from = Integer.parseInt(span.group(1));
            int to = Integer.parseInt(span.group(2));
            boolean listed = span.group().matches("(?i)" + YEAR + " and " + YEAR);
            return named == 2
                    ? Optional.of(y -> listed ? y == from || y == to : y >= from && y <= to)
                    : Optional.empty();
        }
        Matcher since = SINCE.matcher(clause);
        if (since.find()) {
            int first = Integer.parseInt(since.group(1) == null ? since.group(2) : since.group(1));
            boolean after = since.group().toLowerCase(Locale.ROOT).startsWith("after");
            return named == 1 ? Optional.of(y -> after ? y > first : y >= first) : Optional.empty();
        }
        Set<Integer> years = ANY.matcher(clause)
                .results()
                .filter(r -> r.group(1) != null)
                .map(r -> Integer.valueOf(r.group(1)))
                .collect(Collectors.toSet());
        return Optional.of(years::contains);
    }
}
