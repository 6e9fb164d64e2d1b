package org.r2prating.consistency.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Months;
import org.r2prating.consistency.wording.Words;

/**
 * What happens once, such as the opening of an inquiry, under one month of two years: the day and the month are remembered
 * and the year is mistaken.
 */
final class EventDates {

    private static final Pattern DATE = Pattern.compile("\\b(?:(\\d{1,2}) )?(" + Months.ANY + ") ((?:19|20)\\d\\d)\\b");
    private static final Set<String> ONCE = Told.roots(
            "investigate inquiry ratify ratification accede accession establish establishment found creation create endorse"
                    + " endorsement authorise authorize dissolve abolish inaugurate");
    private static final int SHARED = 3;

    private EventDates() {}

    static void in(List<Told> sentences, AnnexCase subject, AnnexFindings findings) {
        List<Told> dated = sentences.stream()
                .filter(s -> DATE.matcher(s.text()).results().count() == 1)
                .toList();
        Set<String> own = Told.own(subject);
        for (int i = 0; i < dated.size(); i++) {
            for (int j = 0; j < i; j++) {
                compare(dated.get(i), dated.get(j), own, findings);
            }
        }
    }

    private static void compare(Told one, Told other, Set<String> own, AnnexFindings findings) {
        MatchResult first = date(one);
        MatchResult second = date(other);
        boolean sameDay = first.group(1) == null
                || second.group(1) == null
                || first.group(1).equals(second.group(1));
        if (one.samePassage(other)
                || !first.group(2).equals(second.group(2))
                || !sameDay
                || first.group(3).equals(second.group(3))) {
            return;
        }
        Set<String> shared = new HashSet<>(stems(one));
        shared.retainAll(stems(other));
        shared.removeAll(own);
        boolean once = shared.stream().anyMatch(ONCE::contains);
        boolean named = shared.stream().anyMatch(s -> capital(s, one) && capital(s, other));
        if (shared.size() >= SHARED && once && named) {
            one.against(
                    other,
                    "date " + Words.slug(first.group(2) + " " + first.group(3) + " " + second.group(3), 4),
                    "one event seems to be dated (" + first.group() + ") and (" + second.group() + ")",
                    findings);
        }
    }

    private static MatchResult date(Told told) {
        return DATE.matcher(told.text()).results().findFirst().orElseThrow();
    }

    private static Set<String> stems(Told told) {
        return Told.roots(DATE.matcher(told.text()).replaceAll(" "));
    }

    private static boolean capital(String stem, Told told) {
        return Pattern.compile(
                        "(?<=[a-z,] )" + Pattern.quote(stem.substring(0, 1).toUpperCase(Locale.ROOT))
                                + Pattern.quote(stem.substring(1)))
                .matcher(told.text())
                .find();
    }
}
