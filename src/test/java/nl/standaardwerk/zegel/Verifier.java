// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

/** The verifier that is shipped, compiled from its one file and run in this process or another. */
final class Verifier {

    static final Path SOURCE = Path.of("verifier/Controleer.java");
    private static final Path CLASSES = Path.of("target/verifier");
    private static final Method RUN = load();

    private Verifier() {}

    /** How it ended, and what it said. */
    record Result(int exit, String said) {}

    static Result run(Object... words) {
        var said = new ByteArrayOutputStream();
        try {
            var exit =
                    RUN.invoke(
                            null,
                            strings(words),
                            new PrintStream(said, true, StandardCharsets.UTF_8));
            return new Result((Integer) exit, said.toString(StandardCharsets.UTF_8));
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("the verifier must never fail itself", failed);
        }
    }

    /** As a person runs it. */
    static Result process(Object... words) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                Stream.concat(
                                Stream.of(java, "-XX:TieredStopAtLevel=1", SOURCE.toString()),
                                strings(words).stream())
                        .toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), said);
    }

    private static List<String> strings(Object... words) {
        return Arrays.stream(words).map(Object::toString).toList();
    }

    private static Method load() {
        var said = new ByteArrayOutputStream();
        try {
            Files.createDirectories(CLASSES);
            int exit =
                    ToolProvider.getSystemJavaCompiler()
                            .run(
                                    null,
                                    said,
                                    said,
                                    "-Xlint:all",
                                    "-Werror",
                                    "-d",
                                    CLASSES.toString(),
                                    SOURCE.toString().replace('/', File.separatorChar));
            if (exit != 0) {
                throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
            }
            var loader = new URLClassLoader(new java.net.URL[] {CLASSES.toUri().toURL()});
            return loader.loadClass("Controleer").getMethod("run", List.class, PrintStream.class);
        } catch (IOException | ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
