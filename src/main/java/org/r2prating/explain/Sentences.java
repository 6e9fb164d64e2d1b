package org.r2prating.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.engine.Firing;
import org.r2prating.engine.Reason;
import org.r2prating.facts.Fact;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;

/** Fills the sentence on a rule's card with what its variables stood for when it held. */
public final class Sentences {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Wording wording;
    private final Country country;
    private final Edition edition;

    public Sentences(Wording wording, Country country, Edition edition) {
        this.wording = wording;
        this.country = country;
        this.edition = edition;
    }

    /** One sentence for each different thing a rule had to say. */
    public List<Sentence> of(Reason reason) {
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

    private String filled(String because, Firing firing) {
        String text = PLACEHOLDER
                .matcher(because)
                .replaceAll(found -> Matcher.quoteReplacement(
                        switch (found.group(1)) {
                            case "country" -> country.inSentence();
                            case "edition" -> edition.id();
                            default -> wording.value(firing.values().get(found.group(1)));
                        }));
        return StringUtils.capitalize(text);
    }
}
