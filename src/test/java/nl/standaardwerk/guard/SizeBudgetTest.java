// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The size budget. A file has at most 300 lines, a method body 25 (a text block counts as one: SQL
 * is written to be read), a method 5 parameters (components of a record are no parameters), a
 * package 25 domain types. The frozen tables of the policy are exempt. Raising a number takes an
 * ADR.
 */
@Execution(ExecutionMode.CONCURRENT)
class SizeBudgetTest {

    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 25;
    private static final int PARAMETERS = 5;
    private static final int TYPES = 25;

    /** Technical ends of names: types that carry no domain. */
    private static final String TECHNICAL =
            ".*(Controller|Api|Repository|Configuration|Reader|Writer|Loader|Mapper|Test)";

    @Test
    void everyFileKeepsTheBudget() {
        var offenders = new ArrayList<String>();
        Source.below(Source.MAIN).forEach(source -> offenders.addAll(inMain(source)));
        Source.below(Path.of("src/test/java")).forEach(source -> offenders.addAll(tooLong(source)));

        assertThat(offenders).as("size budget").isEmpty();
    }

    @Test
    void everyPackageKeepsTheBudget() {
        assertThat(crowded(Source.below(Source.MAIN))).as("packages that hide a module").isEmpty();
    }

    @Test
    void seesALongFile() {
        var source = Source.of("A.java", "class A {" + "\n".repeat(FILE_LINES) + "}\n");

        assertThat(inMain(source)).singleElement().asString().contains("301 lines");
    }

    @Test
    void seesALongMethodButCountsATextBlockAsOneLine() {
        String block = "String s = \"\"\"\n" + "x\n".repeat(40) + "\"\"\";\n";
        var good = Source.of("A.java", "class A { void m() {\n" + block + "}}");
        var bad = Source.of("A.java", "class A { void m() {\n" + "m();\n".repeat(26) + "}}");

        assertThat(inMain(good)).isEmpty();
        assertThat(inMain(bad)).singleElement().asString().contains("A.m", "26 lines");
    }

    @Test
    void seesTooManyParametersButNotComponents() {
        var bad =
                Source.of(
                        "A.java", "class A { void m(int a, int b, int c, int d, int e, int f) {}}");
        var good = Source.of("A.java", "record A(int a, int b, int c, int d, int e, int f) {}");

        assertThat(inMain(bad)).singleElement().asString().contains("6 parameters");
        assertThat(inMain(good)).isEmpty();
    }

    @Test
    void seesACrowdedPackage() {
        var many = new ArrayList<Source>();
        for (int i = 0; i <= TYPES; i++) {
            many.add(Source.of("A" + i + ".java", "package vol; class A" + i + " {}"));
        }

        assertThat(crowded(many)).singleElement().asString().contains("vol", "26");
    }

    private static List<String> inMain(Source source) {
        var offenders = new ArrayList<>(tooLong(source));
        if (!source.name().matches(".*/regeling/Regeling\\d+\\.java")) {
            source.topLevelTypes().forEach(type -> new Methods(source, offenders).scan(type, ""));
        }
        return offenders;
    }

    private static List<String> tooLong(Source source) {
        int lines = (int) source.text().lines().count();
        return lines > FILE_LINES
                ? List.of(source.name() + ": " + lines + " lines, at most " + FILE_LINES)
                : List.of();
    }

    private static List<String> crowded(List<Source> sources) {
        Map<String, List<String>> types =
                sources.stream()
                        .flatMap(
                                source ->
                                        source.topLevelTypes().stream()
                                                .map(type -> Map.entry(source.module(), type)))
                        .filter(e -> !e.getValue().getSimpleName().toString().matches(TECHNICAL))
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                e -> e.getValue().getSimpleName().toString(),
                                                Collectors.toList())));
        return types.entrySet().stream()
                .filter(e -> e.getValue().size() > TYPES)
                .map(e -> e.getKey() + ": " + e.getValue().size() + " types " + e.getValue())
                .toList();
    }

    /** Walks the methods of a type; the state is the name of the type around. */
    private static final class Methods extends TreeScanner<Void, String> {

        private final Source source;
        private final List<String> offenders;

        Methods(Source source, List<String> offenders) {
            this.source = source;
            this.offenders = offenders;
        }

        @Override
        public Void visitClass(ClassTree type, String around) {
            boolean record = type.getKind() == Tree.Kind.RECORD;
            for (Tree member : type.getMembers()) {
                if (member instanceof MethodTree method) {
                    check(method, type.getSimpleName().toString(), record);
                }
            }
            return super.visitClass(type, type.getSimpleName().toString());
        }

        private void check(MethodTree method, String type, boolean record) {
            String where = source.name() + " " + type + "." + method.getName();
            int parameters = method.getParameters().size();
            boolean canonical = record && method.getReturnType() == null;
            if (parameters > PARAMETERS && !canonical) {
                offenders.add(where + ": " + parameters + " parameters, at most " + PARAMETERS);
            }
            int lines = lines(method.getBody());
            if (lines > METHOD_LINES) {
                offenders.add(where + ": " + lines + " lines, at most " + METHOD_LINES);
            }
        }

        /** Lines between the braces. */
        private int lines(BlockTree body) {
            if (body == null) {
                return 0;
            }
            var saved = new int[1];
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitLiteral(LiteralTree literal, Void nothing) {
                    saved[0] += source.lastLine(literal) - source.firstLine(literal);
                    return null;
                }
            }.scan(body, null);
            return Math.max(0, source.lastLine(body) - source.firstLine(body) - 1 - saved[0]);
        }
    }
}
