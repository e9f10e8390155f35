// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.guard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;

import nl.standaardwerk.Standaardwerk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.modulith.core.ApplicationModules;

/** The module map: who may depend on whom, without circles, and through public types only. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("modules")
public class ModuleMapTest {

    /** Templates are compiled into the package of their module; they are no part of its API. */
    static final DescribedPredicate<JavaClass> GENERATED =
            simpleNameStartingWith("Jte").and(simpleNameEndingWith("Generated"));

    /** The modules of the product, without generated classes. */
    public static ApplicationModules modules() {
        return ApplicationModules.of(Standaardwerk.class, GENERATED);
    }

    /** Names in src/main/java/nl/standaardwerk/module/package-info.java; below it is internal. */
    private static final int MODULE_DEPTH = 7;

    private static final ImportOption EVERYTHING = location -> true;

    @Test
    void theModulesKeepTheMap() {
        assertThat(modules().detectViolations().getMessages()).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItMayDependOn() {
        assertThat(
                        Source.files(Source.MAIN.resolve("nl/standaardwerk"), "package-info.java")
                                .filter(file -> file.getNameCount() == MODULE_DEPTH)
                                .filter(file -> !Source.read(file).contains("allowedDependencies")))
                .isEmpty();
        assertThat(
                        Source.files(Source.MAIN, "package-info.java")
                                .filter(file -> !Source.read(file).contains("@NullMarked")))
                .isEmpty();
    }

    @Test
    void seesACircleAndABackDoor() {
        var bad = ApplicationModules.of("voorbeeldfout.modules", EVERYTHING);

        assertThat(bad.detectViolations().getMessages())
                .anyMatch(message -> message.contains("Cycle"))
                .anyMatch(message -> message.contains("non-exposed"));
    }
}
