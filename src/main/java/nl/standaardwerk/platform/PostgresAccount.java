// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How PostgreSQL, which refuses to run as root, is started by this user: as an ordinary user
 * without a prefix; as root inside a user namespace ({@code unshare -U}), or where those are
 * blocked as the account {@code nobody} ({@code setpriv --reuid}), which then owns the data.
 *
 * @param prefix words before each PostgreSQL command
 * @param owner account that must own the files, or null when the present user keeps them
 */
record PostgresAccount(List<String> prefix, @Nullable String owner) {

    private static final String UNPRIVILEGED = "nobody";

    /** The way that works for the present user on this machine. */
    static PostgresAccount ofThisUser() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new PostgresAccount(List.of(), null);
        }
        if (!Boolean.getBoolean("standaardwerk.postgres.zonder-namespace")
                && works(List.of("unshare", "-U", "true"))) {
            return new PostgresAccount(List.of("unshare", "-U"), null);
        }
        var drop =
                List.of("setpriv", "--reuid", UNPRIVILEGED, "--regid", "65534", "--clear-groups");
        if (works(with(drop, "true"))) {
            return new PostgresAccount(drop, UNPRIVILEGED);
        }
        throw new StartGeweigerd("niet-als-root");
    }

    /** The command of one of PostgreSQL's tools. */
    List<String> tool(Path program, String... arguments) {
        var command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /**
     * The command of the server itself: in its own session, so that Ctrl-C in the terminal reaches
     * the application only, and stopped by the kernel when the thread that started it ends.
     */
    List<String> server(Path program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (onPath("setsid")) {
            command.add("setsid");
        }
        command.addAll(prefix);
        if (onPath("setpriv")) {
            command.addAll(List.of("setpriv", "--pdeathsig", "INT"));
        }
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /** Gives the files to the account that will run PostgreSQL, where that is another one. */
    void own(Path folder) throws IOException {
        if (owner == null) {
            return;
        }
        try (var files = Files.walk(folder)) {
            var principal =
                    folder.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName(owner);
            for (Path file : (Iterable<Path>) files::iterator) {
                if (!Files.isSymbolicLink(file)) {
                    Files.setOwner(file, principal);
                }
            }
        }
    }

    private static List<String> with(List<String> prefix, String program) {
        var command = new ArrayList<>(prefix);
        command.add(program);
        return command;
    }

    private static boolean works(List<String> command) {
        try {
            return onPath(command.getFirst())
                    && new ProcessBuilder(command)
                                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                                    .start()
                                    .waitFor()
                            == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean onPath(String tool) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
