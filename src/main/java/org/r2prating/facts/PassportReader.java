package org.r2prating.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.r2prating.facts.Passport.Coding;
import org.r2prating.input.Fields;
import org.r2prating.input.Once;
import org.r2prating.input.Value;
import org.r2prating.model.FactKind;

/** Reads what every fact carries besides what it says: id, dates, status, evidence, coder. */
final class PassportReader {

    private static final int MOST_WORDS = 12;
    private static final Evidence STAND_IN = new Evidence("?", "?", "", null);
    private static final Set<FactKind> ON_RECORD = EnumSet.of(FactKind.VOTE, FactKind.PEACEKEEPING, FactKind.INDEX);

    private final FactSetting setting;
    private final Once ids;

    PassportReader(FactSetting setting, Once ids) {
        this.setting = setting;
        this.ids = ids;
    }

    Passport read(Fields fields, FactKind kind) {
        return new Passport(
                id(fields, kind),
                fields.at(),
                setting.country(),
                asOf(fields),
                status(fields, kind),
                fields.find("retrospective").map(Value::isTrue).orElse(false),
                evidence(fields),
                kind == FactKind.FINDING ? coding(fields) : null,
                "");
    }

    /** A date of the fact: neither after the cut-off nor after the day for which the evidence shows it. */
    @Nullable
    PartialDate date(Optional<Value> given, Passport passport) {
        Optional<PartialDate> date = given.flatMap(PassportReader::partialDate);
        if (date.isEmpty() || !setting.isInTime(given.get(), date.get().first())) {
            return null;
        }
        PartialDate asOf = passport.asOf();
        if (date.get().first().isAfter(asOf.last()) && !asOf.first().isAfter(setting.cutOff())) {
            given.get().wrong("is after asOf (" + asOf + ")", "Correct one of them: evidence shows what has happened.");
        }
        return date.get();
    }

    /** Who coded it and when, from {@code coded: { by, on }}. */
    static Optional<Coding> coding(Value value) {
        return value.mapping(
                fields -> new Coding(fields.get("by").text(), fields.get("on").day()));
    }

    private String id(Fields fields, FactKind kind) {
        Optional<Value> own = fields.find("id");
        if (own.isPresent() || !setting.isScenario()) {
            return ids.id(fields.get("id"));
        }
        if (kind.subjectKey().isEmpty()) {
            return kind.section();
        }
        return ids.text(fields.get(kind.subjectKey()));
    }

    private PartialDate asOf(Fields fields) {
        Optional<Value> given = fields.find("asOf");
        if (given.isEmpty() && setting.asOf().isPresent()) {
            return setting.asOf().get();
        }
        Value value = fields.get("asOf");
        Optional<PartialDate> asOf = partialDate(value);
        asOf.ifPresent(date -> setting.isInTime(value, date.first()));
        return asOf.orElse(PartialDate.of(LocalDate.EPOCH));
    }

    private static Optional<PartialDate> partialDate(Value value) {
        return value.as("a date of the calendar", "2021, 2021-07 or 2021-07-28", PartialDate::parse);
    }

    private static EvidenceStatus status(Fields fields, FactKind kind) {
        Optional<Value> value = fields.find("status");
        EvidenceStatus status = value.map(v -> v.oneOf(EvidenceStatus.class)).orElse(EvidenceStatus.DOCUMENTED);
        boolean stated = status == EvidenceStatus.DOCUMENTED || status == EvidenceStatus.CONFLICTING;
        if (!stated && ON_RECORD.contains(kind)) {
            value.get().wrong("does not go with " + kind.section(), "Maybe use one of [documented, conflicting].");
        }
        if (status == EvidenceStatus.INACCESSIBLE && kind == FactKind.TREATY) {
            value.get().wrong("does not go with treaties", "Look it up: lists of parties are public.");
        }
        return status;
    }

    private List<Evidence> evidence(Fields fields) {
        Optional<Value> given = fields.find("evidence");
        if (given.isEmpty() && setting.supplied().isPresent()) {
            return List.of(setting.supplied().get());
        }
        Value value = fields.get("evidence");
        if (given.isEmpty() || isEmptyList(given.get())) {
            value.problem(fields.label() + " has no evidence", "Add it: a list of { source: ..., locator: ... }.");
            return List.of(STAND_IN);
        }
        List<Evidence> evidence = value.list(this::piece);
        return evidence.isEmpty() ? List.of(STAND_IN) : evidence;
    }

    private static boolean isEmptyList(Value value) {
        return value.isList() && value.items().isEmpty();
    }

    private Evidence piece(Fields fields) {
        String source = setting.sources().cited(fields.get("source"));
        String locator = fields.get("locator").text();
        String quote = fields.find("quote").map(PassportReader::quote).orElse("");
        LocalDate retrieved = fields.find("retrieved").map(Value::day).orElse(null);
        return new Evidence(source, locator, quote, retrieved);
    }

    private static String quote(Value value) {
        String quote = value.text();
        int words = StringUtils.split(quote).length;
        if (words > MOST_WORDS) {
            value.wrong("has (" + words + ") words", "Quote at most the " + MOST_WORDS + " words that matter.");
        }
        return quote;
    }

    private @Nullable Coding coding(Fields fields) {
        Optional<Value> own = fields.find("coded");
        if (own.isEmpty() && setting.coding().isEmpty()) {
            fields.get("id")
                    .problem(
                            fields.label() + " does not say who coded it",
                            "Add coded: { by: ..., on: ... }, here or at the top of the file.");
        }
        return own.flatMap(PassportReader::coding).or(setting::coding).orElse(null);
    }
}
