// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Checks that only exist for Node: installs the locked packages once, then runs them. */
public final class Npm {

    private static final Path LOCK = Path.of("package-lock.json");
    private static final Path INSTALLED = Path.of("node_modules/.package-lock.json");
    private static final long MINUTES = 5;

    private Npm() {}

    /** What a program said, and how it ended. */
    public record Result(int exit, String said) {}

    /** Runs a program in the root of the project, after the packages of the lock are there. */
    public static synchronized Result run(String... command) {
        try {
            if (!Files.exists(INSTALLED)
                    || Files.getLastModifiedTime(INSTALLED)
                                    .compareTo(Files.getLastModifiedTime(LOCK))
                            < 0) {
                var install =
                        start(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
                if (install.exit() != 0) {
                    throw new IllegalStateException("npm ci: " + install.said());
                }
            }
            return start(List.of(command));
        } catch (IOException e) {
            throw new IllegalStateException("Node and npm are needed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Result start(List<String> command) throws IOException, InterruptedException {
        var out = Files.createTempFile("npm", ".log");
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(out.toFile())
                            .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("does not end: " + command);
            }
            return new Result(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
        }
    }
}
