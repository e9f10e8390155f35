// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs the PostgreSQL programs on one data folder: the tools, the server, and its orphan. */
final class PostgresProcess {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresProcess.class);

    private static final long LOG_LIMIT = 10_000_000;

    /** Before it is started again after it stopped by itself: longer each time in a row. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final int LONGEST_PAUSE = 30;

    /** A server that lived this long was well: its next stop is a first one. */
    private static final Duration WELL = Duration.ofMinutes(1);

    private final Path bin;
    private final Path cluster;
    private final Path log;
    private final PostgresAccount account;

    /** Whether a server that stops by itself is started again. */
    private volatile boolean kept;

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

    /** From now on a server that stops by itself is started again, on the same port. */
    void keep() {
        kept = true;
    }

    private void supervise(List<String> command, CompletableFuture<Process> started) {
        try {
            var process = fork(command);
            started.complete(process);
            process.waitFor();
            revive(command);
        } catch (IOException failed) {
            started.completeExceptionally(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Process fork(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Killed, or out of memory or disk: PostgreSQL repairs what it left from its own journal. */
    private void revive(List<String> command) throws IOException, InterruptedException {
        for (int times = 1; kept; times++) {
            LOG.warn("PostgreSQL stopped by itself and is started again; see {}", log);
            Thread.sleep(PAUSE.multipliedBy(Math.min(times, LONGEST_PAUSE)));
            if (!kept) {
                return;
            }
            long since = System.nanoTime();
            fork(command).waitFor();
            if (System.nanoTime() - since > WELL.toNanos()) {
                times = 0;
            }
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
        kept = false;
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
