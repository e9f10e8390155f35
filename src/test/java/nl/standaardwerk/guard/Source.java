// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.guard;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** One Java file, parsed; or a small bad example given as text. */
final class Source {

    static final Path MAIN = Path.of("src/main/java");

    private static final Map<Path, List<Source>> PARSED = new ConcurrentHashMap<>();

    private final String name;
    private final String text;
    private final CompilationUnitTree tree;
    private final SourcePositions positions;

    private Source(String name, String text, CompilationUnitTree tree, SourcePositions positions) {
        this.name = name;
        this.text = text;
        this.tree = tree;
        this.positions = positions;
    }

    /** A bad example: its text, and the file it would stand in. */
    static Source of(String name, String text) {
        return parse(List.of(new InMemory(name, text))).getFirst();
    }

    /** All our Java files below a folder. */
    static List<Source> below(Path folder) {
        return PARSED.computeIfAbsent(
                folder,
                f ->
                        parse(
                                files(f, ".java")
                                        .map(file -> new InMemory(file.toString(), read(file)))
                                        .toList()));
    }

    /** All at once: a compiler of its own for every file would take a minute. */
    private static List<Source> parse(List<InMemory> files) {
        var task =
                (JavacTask)
                        ToolProvider.getSystemJavaCompiler()
                                .getTask(null, null, null, List.of(), null, files);
        var positions = Trees.instance(task).getSourcePositions();
        var sources = new ArrayList<Source>();
        try {
            // the trees come in the order of the files
            var file = files.iterator();
            for (var tree : task.parse()) {
                var next = file.next();
                sources.add(new Source(next.name, next.text, tree, positions));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sources;
    }

    static Stream<Path> files(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    CompilationUnitTree tree() {
        return tree;
    }

    /** Last part of the package: the module, or {@code standaardwerk} for the root. */
    String module() {
        String packageName = tree.getPackageName() == null ? "" : "" + tree.getPackageName();
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    List<ClassTree> topLevelTypes() {
        var types = new ArrayList<ClassTree>();
        for (Tree type : tree.getTypeDecls()) {
            if (type instanceof ClassTree found) {
                types.add(found);
            }
        }
        return types;
    }

    /** The values of all string literals and text blocks. */
    List<String> strings() {
        var found = new ArrayList<String>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String value) {
                    found.add(value);
                }
                return null;
            }
        }.scan(tree, null);
        return found;
    }

    int firstLine(Tree part) {
        return (int) tree.getLineMap().getLineNumber(positions.getStartPosition(tree, part));
    }

    int lastLine(Tree part) {
        return (int) tree.getLineMap().getLineNumber(positions.getEndPosition(tree, part));
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final String name;
        private final String text;

        InMemory(String name, String text) {
            super(
                    URI.create("string:///" + name.replace('\\', '/').replace(' ', '_')),
                    JavaFileObject.Kind.SOURCE);
            this.name = name;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
