package org.r2prating.engine;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Passport;
import org.r2prating.facts.review.Basis;
import org.r2prating.input.Digest;
import org.r2prating.model.Framework;
import org.r2prating.model.Index;
import org.r2prating.model.Question;
import org.r2prating.model.Resolution;
import org.r2prating.model.Subject;
import org.r2prating.model.TallyList;
import org.r2prating.rules.RuleCard;
import org.r2prating.rules.RulePack;

/**
 * What an outcome can depend on, as a digest: it changes when that changes, and not when anything else does.
 *
 * <p>Of the rules: what each rule of the indicator says and concludes, the scale, the policy for searches that found
 * nothing, and what the framework declares of the things they ask (answers, bounds, sessions, lists). Not how a rule
 * explains itself, where it is written, or any rule of another indicator. Of the facts: what those in view on what the
 * rules ask say, and by what evidence. Not their ids and places, who coded them, or when a source was read again.
 */
public final class Grounding {

    private final RulePack pack;
    private final Map<String, String> rules = new ConcurrentHashMap<>();

    public Grounding(RulePack pack) {
        this.pack = pack;
    }

    /** The digests for an indicator, of the facts of a state in an edition. */
    public Basis of(String indicator, CaseFile caseFile) {
        return new Basis(
                rules.computeIfAbsent(indicator + " " + caseFile.policy(), i -> digest(rules(indicator, caseFile))),
                digest(facts(indicator, caseFile)));
    }

    private List<String> rules(String indicator, CaseFile caseFile) {
        Framework framework = pack.framework();
        Set<Subject> asks = pack.asks(indicator);
        List<String> said = new ArrayList<>();
        said.add("scale " + framework.scale().labels());
        said.add("policy " + caseFile.policy());
        for (RuleCard card : pack.cardsOf(indicator)) {
            said.add("rule " + card.name() + " | " + card.conclusion() + " | "
                    + card.conditions().stream()
                            .map(c -> c.replaceAll("\\s+", " ").strip())
                            .collect(Collectors.joining(" | ")));
        }
        asks.forEach(subject -> said.add("asks " + subject.kind() + " " + subject.id() + declared(subject)));
        framework.tallies().stream()
                .filter(list -> list.entries().stream()
                        .anyMatch(entry -> entry.subjects().keySet().stream().anyMatch(asks::contains)))
                .forEach(list -> said.add(tally(list)));
        return said;
    }

    /** What the framework says of something that is asked. */
    private String declared(Subject subject) {
        Framework framework = pack.framework();
        return switch (subject.kind()) {
            case VOTE ->
                framework
                        .resolution(subject.id())
                        .map(Resolution::session)
                        .map(s -> " session " + s)
                        .orElse("");
            case INDEX ->
                framework.index(subject.id()).map((Index i) -> " " + content(i)).orElse("");
            case PEACEKEEPING -> " women " + framework.womenShareTarget();
            default ->
                framework
                        .question(subject)
                        .map((Question q) -> " " + q.answers() + " none found " + q.ifNoneFound() + " aspect "
                                + q.aspect() + " signature until " + q.signatureUntil())
                        .orElse("");
        };
    }

    private static String tally(TallyList list) {
        return "list " + list.id() + " share " + list.share() + " weights " + weights(list) + " "
                + list.entries().stream()
                        .map(entry -> entry.id() + " " + new TreeMap<>(entry.subjects()))
                        .collect(Collectors.joining("; "));
    }

    private static String weights(TallyList list) {
        return new TreeMap<>(list.weights())
                .entrySet().stream()
                        .map(e -> e.getKey() + " "
                                + e.getValue().map(Grounding::content).orElse("left out"))
                        .collect(Collectors.joining("; "));
    }

    private List<String> facts(String indicator, CaseFile caseFile) {
        Set<Subject> asks = pack.asks(indicator);
        return Stream.concat(
                        caseFile.facts().stream()
                                .filter(f -> asks.contains(f.subject()))
                                .map(Grounding::fact),
                        caseFile.setAside().stream()
                                .filter(f -> asks.contains(f.subject()))
                                .map(f -> "set aside " + fact(f)))
                .sorted()
                .toList();
    }

    private static String fact(Fact fact) {
        Passport passport = fact.passport();
        return fact.subject().kind() + " " + content((Record) fact) + " as of " + passport.asOf() + " "
                + passport.status()
                + (passport.retrospective() ? " retrospective" : "") + " mark [" + passport.mark() + "] "
                + passport.evidence().stream().map(Grounding::evidence).sorted().collect(Collectors.joining("; "));
    }

    private static String evidence(Evidence evidence) {
        return evidence.source() + ", " + evidence.locator() + ", [" + evidence.quote() + "]";
    }

    /** Everything that a fact or a declaration says, by name; of a fact, without its passport. */
    private static String content(Record said) {
        return Stream.of(said.getClass().getRecordComponents())
                .filter(c -> c.getType() != Passport.class)
                .map(c -> c.getName() + "=" + value(c, said))
                .collect(Collectors.joining(" "));
    }

    private static Object value(RecordComponent component, Record said) {
        try {
            return String.valueOf(component.getAccessor().invoke(said));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the components of a record are public", e);
        }
    }

    private static String digest(List<String> lines) {
        return Digest.of(Map.of("", String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }
}
