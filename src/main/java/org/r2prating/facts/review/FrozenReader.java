package org.r2prating.facts.review;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.r2prating.input.Fields;
import org.r2prating.input.Value;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;

/** Reads how an edition was closed, and whether its ratings are still those of that day. */
public final class FrozenReader {

    private final Framework framework;

    public FrozenReader(Framework framework) {
        this.framework = framework;
    }

    /** The closed edition, but for states whose ratings have a problem. */
    public Frozen read(Fields fields, String edition) {
        SortedMap<String, Frozen.State> states = new TreeMap<>();
        Value id = fields.get("edition");
        if (!id.text().equals(edition) && !id.isMissing()) {
            id.wrong("is not that of the file name (" + edition + ")", "Restore the file.");
        }
        Frozen frozen = new Frozen(
                edition,
                fields.get("by").text(),
                fields.get("on").day(),
                fields.get("program").text(),
                fields.get("rules").text(),
                fields.get("facts").text(),
                states,
                fields.at());
        fields.get("states").mapping(all -> {
            all.forEach((code, value) -> value.mapping(this::state).ifPresent(state -> states.put(code.text(), state)));
            return states;
        });
        return new Frozen(
                frozen.edition(),
                frozen.by(),
                frozen.on(),
                frozen.program(),
                frozen.rules(),
                frozen.facts(),
                states,
                frozen.origin());
    }

    private Frozen.State state(Fields fields) {
        SortedMap<String, Verdict> ratings = new TreeMap<>();
        int finals = fields.get("finals").integer(0, framework.indicators().size());
        Value digest = fields.get("digest");
        Value given = fields.get("ratings");
        Optional<Map<String, Verdict>> read = given.mapping(all -> {
            all.forEach((words, members) -> verdict(words.called("rating")).ifPresent(verdict -> {
                for (Value member : members.items()) {
                    ratings.put(
                            member.called("indicator")
                                    .oneOf(framework.indicators().stream()
                                            .map(Indicator::id)
                                            .toList()),
                            verdict);
                }
            }));
            return ratings;
        });
        Frozen.State state = new Frozen.State(finals, ratings);
        if (read.isPresent() && !digest.text().equals(state.digest()) && !digest.isMissing()) {
            digest.wrong(
                    "is not that of these ratings",
                    "The ratings of a closed edition are not edited: restore the file, and use `edition correct`.");
        }
        return state;
    }

    private Optional<Verdict> verdict(Value words) {
        return words.as(
                "an outcome",
                framework.scale().lowest() + " or insufficient evidence",
                text -> Verdict.parse(framework.scale(), text));
    }
}
