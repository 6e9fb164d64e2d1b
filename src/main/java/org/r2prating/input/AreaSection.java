package org.r2prating.input;

import java.util.List;
import org.r2prating.model.Area;
import org.r2prating.model.Indicator;

/** Reads the areas of a framework, their indicators, and the questions written for these. */
final class AreaSection {

    private final QuestionSections questions;
    private final Once areas = new Once();
    private final Once indicators = new Once();
    private final Once numbers = new Once();

    AreaSection(QuestionSections questions) {
        this.questions = questions;
    }

    List<Area> read(Value value) {
        return value.list(this::area);
    }

    /** All ids, also of indicators that have problems. */
    List<String> indicators() {
        return indicators.all();
    }

    private Area area(Fields fields) {
        String id = areas.id(fields.get("id"));
        String name = fields.get("name").text();
        return new Area(id, name, fields.get("indicators").list(indicator -> indicator(indicator, id)));
    }

    private Indicator indicator(Fields fields, String area) {
        String id = indicators.id(fields.get("id"));
        int number = number(fields.get("number"));
        String name = fields.get("name").text();
        Indicator.Kind kind = fields.get("kind").oneOf(Indicator.Kind.class);
        fields.find("questions").ifPresent(value -> questions.ofIndicator(id, value));
        List<String> words = fields.find("words")
                .map(value -> value.words("word", Value::text))
                .orElse(List.of());
        return new Indicator(id, number, name, kind, area, words);
    }

    private int number(Value value) {
        int number = value.integer();
        if (number >= 1) {
            numbers.seen(value, Integer.toString(number));
        } else if (!value.isMissing()) {
            value.wrong("is below 1", "Number the indicators from 1.");
        }
        return number;
    }
}
