package org.r2prating.consistency.wording;

import java.util.List;

/** The months as annexes print them. */
public final class Months {

    /** From January on. */
    public static final List<String> ALL = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** A pattern of any of them, which captures nothing. */
    public static final String ANY = "(?:" + String.join("|", ALL) + ")";

    private Months() {}
}
