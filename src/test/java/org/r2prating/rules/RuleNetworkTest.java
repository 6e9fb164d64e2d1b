package org.r2prating.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.r2prating.Shipped;

/** Rules are written so that Drools finds those about a fact by hashing, not by asking one after the other. */
class RuleNetworkTest {

    /** A few choices between subjects, which no hash finds, are cheap; contributions to peacekeeping have no subject. */
    private static final int CHOICES = 6;

    @Test
    void theShippedRulesAreFoundByWhatTheyAreAbout() {
        assertThat(unhashed(RuleNetwork.of(Shipped.pack().base())))
                .as("patterns of shipped rules that do not begin with (subject == ...): maybe write the property, not"
                        + " its accessor, and put it first")
                .isEmpty();
    }

    @Test
    void fewPatternsChooseBetweenSubjects() {
        assertThat(RuleNetwork.of(Shipped.pack().base()).unhashed())
                .filteredOn(RuleNetworkTest::isChoice)
                .hasSizeLessThanOrEqualTo(CHOICES);
    }

    @Test
    void anAccessorInPlaceOfThePropertyIsNoticed() {
        assertThat(unhashed("mechanism() == \"d\", state == \"none\"")).hasSize(1);
    }

    @Test
    void aSubjectThatIsNotNamedFirstIsNoticed() {
        assertThat(unhashed("state != \"none\", mechanism == \"d\"")).hasSize(1);
        assertThat(unhashed("mechanism != \"d\"")).hasSize(1);
    }

    @Test
    void aSubjectThatIsNamedFirstIsHashed() {
        assertThat(unhashed("mechanism == \"d\", state == \"none\"")).isEmpty();
    }

    /** What is not hashed of four rules in good order and one with the given constraints. */
    private static List<String> unhashed(String constraints) {
        Drl drl = new Drl();
        for (String subject : List.of("a", "b", "c", "e")) {
            drl.add(subject, List.of("$f : Mechanism( mechanism == \"" + subject + "\" )"), "looksAt(kcontext);");
        }
        drl.add("tried", List.of("$f : Mechanism( " + constraints + " )"), "looksAt(kcontext);");
        List<org.r2prating.input.Problem> problems = new ArrayList<>();
        PackCompiler.Output output = PackCompiler.compile(drl, List.of(), problems);
        assertThat(problems).isEmpty();
        CompiledPack compiled = new CompiledPack(List.of(), output.models(), output.classes());
        RulePack pack = RulePackReader.pack(compiled, Shipped.pack().framework(), "tried")
                .orElseThrow();
        assertThat(pack.cards()).isEqualTo(new TreeMap<>());
        return unhashed(RuleNetwork.of(pack.base()));
    }

    private static List<String> unhashed(RuleNetwork network) {
        return network.unhashed().stream()
                .filter(pattern -> !isChoice(pattern)
                        && !pattern.startsWith("PeacekeepingContribution(")
                        && !pattern.startsWith("InitialFactImpl("))
                .toList();
    }

    private static boolean isChoice(String pattern) {
        return pattern.matches(".*\\b(treaty|mechanism|body|forum|question|index|resolution|list) in \\(.*");
    }
}
