package org.r2prating.facts.review;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.r2prating.input.Origin;

/**
 * How one of two coders rates an indicator without having seen what the rules or the other coder say.
 *
 * @param answers to the framework's questions, as this coder reads the sources; question to answer
 */
public record BlindCoding(
        String indicator,
        String by,
        LocalDate on,
        Verdict rating,
        SortedMap<String, String> answers,
        Basis basis,
        Origin origin)
        implements ReviewRecord {

    public BlindCoding {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    @Override
    public Kind kind() {
        return Kind.CODING;
    }
}
