// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs the PostgreSQL programs on one data folder: the tools, the server, and its orphan. */
final class PostgresProcess {

    private static final long LOG_LIMIT = 10_000_000;

    private final Path bin;
    private final Path cluster;
    private final Path log;
    private final PostgresAccount account;

    /**
     * @param installation folder with {@code bin}
     * @param home data folder of the product
     */
    PostgresProcess(Path installation, Path home, PostgresAccount account) {
        this.bin = installation.resolve("bin");
        this.cluster = home.resolve(PostgresServer.CLUSTER);
        this.log = home.resolve("postgres.log");
        this.account = account;
    }

    Path log() {
        return log;
    }

    /** Runs a tool to its end; refuses with its output when it fails. */
    void run(String tool, String... arguments) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(account.tool(bin.resolve(tool), arguments))
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            Files.writeString(log, output, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            throw new IOException(tool + ": " + output.strip());
        }
    }

    /**
     * Starts the server. The kernel's parent-death signal belongs to the <em>thread</em> that
     * forks, so one platform thread forks and then lives as long as the server.
     */
    Process start(List<String> arguments) throws IOException, InterruptedException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.delete(log);
        }
        var words = new ArrayList<>(List.of("-D", cluster.toString()));
        words.addAll(arguments);
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform()
                .daemon()
                .name("postgres")
                .start(() -> supervise(account.server(bin.resolve("postgres"), words), started));
        try {
            return started.get();
        } catch (ExecutionException failed) {
            throw new IOException("postgres could not be started", failed.getCause());
        }
    }

    private void supervise(List<String> command, CompletableFuture<Process> started) {
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start();
            started.complete(process);
            process.waitFor();
        } catch (IOException failed) {
            started.completeExceptionally(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops a server that outlived an application that was killed. */
    void stopOrphan() throws IOException, InterruptedException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var orphan = ProcessHandle.of(pid).filter(this::servesThisFolder);
        if (orphan.isEmpty()) {
            return;
        }
        try {
            stop();
        } catch (IOException refused) {
            orphan.get().destroyForcibly();
        }
        try {
            orphan.get().onExit().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException stays) {
            throw new IOException("postgres " + pid + " does not stop", stays);
        }
    }

    /** Stops the server: open transactions are rolled back. */
    void stop() throws IOException, InterruptedException {
        run("pg_ctl", "-D", cluster.toString(), "stop", "-m", "fast", "-w", "-t", "30");
    }

    private boolean servesThisFolder(ProcessHandle process) {
        var info = process.info();
        boolean postgres = info.command().map(c -> c.endsWith("/postgres")).orElse(false);
        return postgres
                && info.arguments()
                        .map(words -> Arrays.asList(words).contains(cluster.toString()))
                        .orElse(true);
    }
}
