package org.r2prating.consistency.document;

import java.util.List;
import java.util.Locale;
import org.r2prating.annex.PublishedAnnex.Vote;

/** What a state did when a resolution was put to the vote. */
enum Ballot {
    YES("yes"),
    NO("no"),
    ABSTAINED("abstained"),
    ABSENT("absent"),
    WITHOUT_VOTE("adopted without vote"),
    UNKNOWN("not told");

    private final String word;

    Ballot(String word) {
        this.word = word;
    }

    /** The word for it in messages. */
    String word() {
        return word;
    }

    /** What a printed vote says. */
    static Ballot of(Vote vote) {
        String printed = vote.vote().toLowerCase(Locale.ROOT).strip().replaceFirst("^voted ", "");
        if (printed.contains("without") || printed.contains("consensus")) {
            return WITHOUT_VOTE;
        }
        if (printed.startsWith("abst")) {
            return ABSTAINED;
        }
        if (printed.startsWith("absent")
                || printed.startsWith("not vot")
                || printed.startsWith("non-vot")
                || printed.startsWith("did not")) {
            return ABSENT;
        }
        if (printed.startsWith("yes")
                || printed.startsWith("in fav")
                || printed.startsWith("for")
                || printed.startsWith("affirm")) {
            return YES;
        }
        return printed.matches("(?:no|against|negative\\w*)\\b.*") ? NO : UNKNOWN;
    }

    /** How many votes of a list are so. */
    static long count(List<Vote> votes, Ballot ballot) {
        return votes.stream().filter(v -> of(v) == ballot).count();
    }
}
