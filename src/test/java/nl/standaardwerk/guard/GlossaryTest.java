// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;

/**
 * The names of public types are made of glossary words (docs/begrippen.md, first column; all forms
 * that are used stand there, parted by commas) and a short list of technical English
 * (src/test/resources/guard/technical-english.txt).
 */
@Execution(ExecutionMode.CONCURRENT)
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("docs/begrippen.md");
    private static final Path ENGLISH = Path.of("src/test/resources/guard/technical-english.txt");

    @Test
    void everyPublicTypeIsNamedInGlossaryWords() {
        var known = new HashSet<>(terms(Source.read(GLOSSARY)));
        known.addAll(words(Source.read(ENGLISH).replaceAll("(?m)^#.*", "")));

        assertThat(offenders(Source.below(Source.MAIN), known))
                .as("add Dutch words to %s first; technical English goes to %s", GLOSSARY, ENGLISH)
                .isEmpty();
    }

    @Test
    void everyTermIsComplete() {
        assertThat(
                        rows(Source.read(GLOSSARY))
                                .filter(row -> row.size() != 5 || row.get(1).isEmpty()))
                .as("term · English · meaning · source · op de pagina")
                .isEmpty();
    }

    @Test
    void seesAnUnknownWord() {
        var bad = Source.of("A.java", "package x; public record BesluitManager() {}");
        var nested =
                Source.of("B.java", "package x; public class Besluit { public enum Kleur {} }");

        assertThat(offenders(List.of(bad, nested), Set.of("besluit")))
                .containsExactly("A.java: BesluitManager (manager)", "B.java: Kleur (kleur)");
    }

    @Test
    void readsEveryFormOfATerm() {
        assertThat(terms("| term | English |\n| --- | --- |\n| Besluit, besluiten | decision |"))
                .containsExactlyInAnyOrder("besluit", "besluiten");
    }

    private static List<String> offenders(List<Source> sources, Set<String> known) {
        var offenders = new ArrayList<String>();
        for (var source : sources) {
            for (ClassTree type : source.topLevelTypes()) {
                publicTypes(type)
                        .forEach(
                                name ->
                                        words(name).stream()
                                                .filter(word -> !known.contains(word))
                                                .map(word -> name + " (" + word + ")")
                                                .map(fault -> source.name() + ": " + fault)
                                                .forEach(offenders::add));
            }
        }
        return offenders;
    }

    private static Stream<String> publicTypes(ClassTree type) {
        if (!type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
            return Stream.of();
        }
        Stream<String> nested = Stream.of();
        for (Tree member : type.getMembers()) {
            if (member instanceof ClassTree inner) {
                nested = Stream.concat(nested, publicTypes(inner));
            }
        }
        return Stream.concat(Stream.of(type.getSimpleName().toString()), nested);
    }

    /** Words of a name or a text, in lower case; digits part words too. */
    private static List<String> words(String text) {
        return Arrays.stream(
                        text.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
                                .split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> terms(String glossary) {
        return rows(glossary).flatMap(row -> words(row.getFirst()).stream()).toList();
    }

    private static Stream<List<String>> rows(String glossary) {
        return glossary.lines()
                .filter(line -> line.startsWith("|"))
                .filter(line -> !line.startsWith("| term |") && !line.startsWith("| ---"))
                .map(line -> line.substring(1, line.lastIndexOf('|')))
                .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
    }
}
