// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java process started by a test, with the test's own class path. */
final class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private Child(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static Child start(Class<?> main, String... arguments) throws IOException {
        return new Child(builder(main, arguments).start());
    }

    /** With this path only: the tools that are not in it do not exist for the child. */
    static Child startWithPath(Path path, Class<?> main, String... arguments) throws IOException {
        var builder = builder(main, arguments);
        builder.environment().put("PATH", path.toString());
        return new Child(builder.start());
    }

    private static ProcessBuilder builder(Class<?> main, String... arguments) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8"));
        words.addAll(List.of("-Dstderr.encoding=UTF-8"));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words).redirectErrorStream(true);
    }

    String line() throws IOException {
        String line = output.readLine();
        return line == null ? "" : line;
    }

    /** Waits for the end and tells all that was printed. */
    List<String> end() throws InterruptedException {
        var lines = output.lines().toList();
        process.waitFor(60, TimeUnit.SECONDS);
        return lines;
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).close();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
