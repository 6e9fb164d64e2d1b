package org.r2prating;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.junit.jupiter.api.Test;

/** The folders are the architecture. */
class LayersTest {

    /** Each package uses only those before it. */
    private static final List<String> LAYERS = List.of(
            "model",
            "input",
            "facts",
            "rules",
            "engine",
            "inquiry",
            "explain",
            "annex",
            "consistency",
            "tuning",
            "report",
            "cli",
            "web");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.r2prating");

    private static String layer(JavaClass type) {
        String within = Strings.CS.removeStart(type.getPackageName(), "org.r2prating.");
        return StringUtils.substringBefore(within, ".");
    }

    @Test
    void everyPackageIsALayerOfTheArchitecture() {
        Set<String> found = MAIN.stream().map(LayersTest::layer).collect(Collectors.toSet());
        assertThat(LAYERS).containsAll(found);
        assertThat(found).contains("model", "input", "facts", "rules", "engine", "inquiry", "explain", "cli");
    }

    @Test
    void dependenciesPointOneWay() {
        for (int i = 0; i < LAYERS.size(); i++) {
            Set<String> later = Set.copyOf(LAYERS.subList(i + 1, LAYERS.size()));
            noClasses()
                    .that()
                    .resideInAPackage("org.r2prating." + LAYERS.get(i) + "..")
                    .should()
                    .dependOnClassesThat(DescribedPredicate.describe(
                            "come later than " + LAYERS.get(i),
                            type -> type.getPackageName().startsWith("org.r2prating") && later.contains(layer(type))))
                    .because("each package uses only those above it in the list of the README")
                    .allowEmptyShould(true)
                    .check(MAIN);
        }
        slices().matching("org.r2prating.(**)")
                .should()
                .beFreeOfCycles()
                .because("a cycle means that two packages are one")
                .check(MAIN);
    }

    @Test
    void commandLineAndWebNeverSeeEachOther() {
        noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..cli..")
                .because("they are two skins over the same calls")
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void onlyTheEngineAndTheRulesKnowDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..engine..", "..rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..", "org.antlr..")
                .because("explanations and reports must not need a rule engine")
                .check(MAIN);
    }

    @Test
    void onlyTheCommandLinePrintsOrEndsTheProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("everything else gives its results back")
                .check(MAIN);
    }

    @Test
    void noClockAndNoRandomDecide() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Random.class)
                .because("the same inputs give the same bytes")
                .check(MAIN);
        noClasses()
                .that()
                .doNotHaveSimpleName("Main")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .because("the day it is only keeps days from being put on record that have not come")
                .check(MAIN);
    }

    @Test
    void packagesSayWhatIsInThemAndNothingIsNullUnlessItSaysSo() {
        classes()
                .that()
                .resideInAPackage("org.r2prating..")
                .should()
                .resideOutsideOfPackages("..util..", "..common..", "..impl..", "..service..", "..manager..")
                .because("a name like that says nothing")
                .check(MAIN);
        Set<String> marked = MAIN.stream()
                .filter(c -> c.getSimpleName().equals("package-info"))
                .filter(c -> c.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(marked)
                .isEqualTo(MAIN.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()));
    }
}
