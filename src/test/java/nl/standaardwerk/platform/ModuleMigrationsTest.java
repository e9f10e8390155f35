// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;

import nl.standaardwerk.guard.ModuleMapTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The order of the migrations holds every folder, and no module before one that it needs. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("modules")
class ModuleMigrationsTest {

    private static final Path FOLDERS = Path.of("src/main/resources/db/migration");

    private static final ImportOption EVERYTHING = location -> true;

    @Test
    void everyFolderIsInTheOrder() throws IOException {
        try (var folders = Files.list(FOLDERS)) {
            assertThat(ModuleMigrations.ORDER)
                    .containsAll(folders.map(folder -> folder.getFileName().toString()).toList())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aModuleComesAfterThoseItDependsOn() {
        assertThat(tooEarly(ModuleMapTest.modules(), ModuleMigrations.ORDER)).isEmpty();
    }

    @Test
    void seesAModuleThatComesTooEarly() {
        var bad = ApplicationModules.of("voorbeeldfout.modules", EVERYTHING);

        assertThat(tooEarly(bad, List.of("eerste", "tweede")))
                .containsExactly("eerste runs before tweede, which it depends on");
    }

    private static List<String> tooEarly(ApplicationModules modules, List<String> order) {
        var offenders = new ArrayList<String>();
        for (var module : modules) {
            int place = order.indexOf(module.getIdentifier().toString());
            module.getDirectDependencies(modules, DependencyType.values()).stream()
                    .map(dependency -> dependency.getTargetModule().getIdentifier().toString())
                    .distinct()
                    .filter(other -> place >= 0 && order.indexOf(other) > place)
                    .map(other -> module.getIdentifier() + " runs before " + other)
                    .map(fault -> fault + ", which it depends on")
                    .forEach(offenders::add);
        }
        return offenders;
    }
}
