// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** The product keeps every rule of the architecture; a small bad example breaks every one. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {

    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("nl.standaardwerk");

    private static final JavaClasses BAD =
            new ClassFileImporter().importPackages("voorbeeldfout.regels");

    static Stream<ArchRule> rules() {
        return Stream.of(
                ArchitectureRules.policyKnowsNoSpringAndNoSql(),
                ArchitectureRules.timeIsPassedIn(),
                ArchitectureRules.transactionsBelongToFrontDoors(),
                ArchitectureRules.nothingIsInjectedIntoFields(),
                ArchitectureRules.onlyWebKnowsHttpStatus(),
                ArchitectureRules.onlyVaststellingWritesTheRegister(),
                ArchitectureRules.conditionsAreOfTheDemonstration());
    }

    @Test
    void theProductKeepsEveryRule() {
        assertThat(rules().flatMap(rule -> breaches(rule, PRODUCT).stream())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aBadExampleBreaksTheRule(ArchRule rule) {
        assertThat(breaches(rule, BAD)).isNotEmpty();
    }

    private static List<String> breaches(ArchRule rule, JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }
}
