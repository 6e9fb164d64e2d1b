package org.r2prating.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.r2prating.engine.Firing;
import org.r2prating.engine.Reason;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;

/** Fills the sentence on a rule's card with what its variables stood for when it held. */
public final class Sentences {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private static final Pattern PERIOD = Pattern.compile("(?:from )?\\{(\\w+)} to \\{(\\w+)}");

    private final Wording wording;
    private final Country country;
    private final Edition edition;

    public Sentences(Wording wording, Country country, Edition edition) {
        this.wording = wording;
        this.country = country;
        this.edition = edition;
    }

    /** One sentence for each different thing a rule had to say; where it rests on mere searches, it says so. */
    public List<Sentence> of(Reason reason) {
        return plain(reason).stream()
                .map(s -> new Sentence(remarked(s.text(), s.facts()), s.facts()))
                .toList();
    }

    /** The same without a word on how absences are known. */
    public List<Sentence> plain(Reason reason) {
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        for (Firing firing : reason.firings()) {
            facts.computeIfAbsent(filled(reason.card().because(), firing), t -> new ArrayList<>())
                    .addAll(firing.facts());
        }
        return facts.entrySet().stream()
                .map(e -> new Sentence(
                        e.getKey(), e.getValue().stream().distinct().toList()))
                .toList();
    }

    /** A sentence that rests on absences, with how they are known where that is a mere search. */
    private static String remarked(String text, List<Fact> facts) {
        boolean searched = facts.stream().anyMatch(f -> f.status() == EvidenceStatus.SEARCHED_NONE);
        if (!searched || !facts.stream().allMatch(f -> f.status().isAbsence())) {
            return text;
        }
        boolean all = facts.stream().allMatch(f -> f.status() == EvidenceStatus.SEARCHED_NONE);
        return Strings.CS.removeEnd(text, ".") + (all ? " (searched" : " (in part searched") + ", nothing found).";
    }

    private String filled(String because, Firing firing) {
        String text = PLACEHOLDER
                .matcher(ofOneDay(because, firing))
                .replaceAll(found -> Matcher.quoteReplacement(
                        switch (found.group(1)) {
                            case "country" -> country.inSentence();
                            case "edition" -> edition.id();
                            default -> wording.value(firing.values().get(found.group(1)));
                        }));
        return StringUtils.capitalize(text);
    }

    /** A period that is one day is said as that day. */
    private static String ofOneDay(String because, Firing firing) {
        return PERIOD.matcher(because)
                .replaceAll(found -> Matcher.quoteReplacement(
                        firing.values().get(found.group(1)) instanceof LocalDate first
                                        && first.equals(firing.values().get(found.group(2)))
                                ? "on {" + found.group(1) + "}"
                                : found.group()));
    }
}
