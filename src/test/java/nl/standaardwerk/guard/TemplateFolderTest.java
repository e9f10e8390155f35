// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A module shows its own templates only, and these call only its own tags and those of web. */
@Execution(ExecutionMode.CONCURRENT)
class TemplateFolderTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern TAG = Pattern.compile("@template\\.([a-z]+)\\.(\\w+)");

    /** Tags that a module offers to later ones; they stand in docs/sjablonen.md. */
    private static final Set<String> OFFERED =
            Set.of(
                    "gemeenten.kaart",
                    "raadpleging.stand",
                    "raadpleging.herhaling",
                    "raadpleging.deel",
                    "raadpleging.deelhoofd",
                    "register.cijfers",
                    "register.teken",
                    "register.bronnen",
                    "toepassing.stand",
                    "toepassing.feiten",
                    "afdruk.vel",
                    "afdruk.tekst");

    private static final Pattern VIEW =
            Pattern.compile("(?:return|\\?|:)\\s*\"([a-z]+)/[A-Za-z/]+\"");

    @Test
    void aModuleUsesItsOwnTemplateFolder() {
        var offenders = new ArrayList<String>();
        for (Path file : (Iterable<Path>) Source.files(TEMPLATES, ".jte")::iterator) {
            String module = TEMPLATES.relativize(file).getName(0).toString();
            offenders.addAll(foreignTags(file.toString(), module, Source.read(file)));
        }
        for (var source : Source.below(Source.MAIN)) {
            if (source.name().endsWith("Controller.java")) {
                offenders.addAll(foreignViews(source));
            }
        }

        assertThat(offenders).as("own template folder only (or web)").isEmpty();
    }

    @Test
    void seesAForeignTagAndAForeignView() {
        assertThat(foreignTags("a.jte", "advies", "@template.register.rij(pagina)")).hasSize(1);
        assertThat(foreignTags("a.jte", "advies", "@template.gemeenten.lijst(pagina)")).hasSize(1);
        assertThat(foreignTags("a.jte", "advies", "@template.gemeenten.kaart(t = t)")).isEmpty();
        assertThat(foreignTags("a.jte", "advies", "@template.web.knop(pagina)")).isEmpty();
        assertThat(
                        foreignViews(
                                Source.of(
                                        "AController.java",
                                        "package x.advies; class A { String a() { return"
                                                + " \"register/lijst\"; } }")))
                .hasSize(1);
    }

    private static List<String> foreignTags(String file, String module, String template) {
        return TAG.matcher(template)
                .results()
                .filter(tag -> !tag.group(1).equals(module) && !tag.group(1).equals("web"))
                .map(tag -> tag.group(1) + "." + tag.group(2))
                .filter(tag -> !OFFERED.contains(tag))
                .map(tag -> file + ": @template." + tag)
                .toList();
    }

    private static List<String> foreignViews(Source source) {
        return VIEW.matcher(source.text())
                .results()
                .filter(view -> !view.group(1).equals(source.module()))
                .filter(view -> !view.group(1).equals("web"))
                .map(view -> source.name() + ": " + view.group())
                .toList();
    }
}
