// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** The PostgreSQL programs of this platform, unpacked once from the jar into the data folder. */
final class PostgresBinaries {

    /** Version of the binaries in the jar; a test holds it equal to the one in pom.xml. */
    static final String VERSION = "18.1.0";

    /** Major version: the data of another major version cannot be opened. */
    static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

    private PostgresBinaries() {}

    /**
     * Unpacks the programs under {@code home} if they are not there yet; a half unpacked folder is
     * never used.
     *
     * @return the folder with {@code bin}, {@code lib} and {@code share}
     */
    static Path unpackInto(Path home) throws IOException {
        Path target = home.resolve("postgres-" + VERSION);
        if (Files.isDirectory(target)) {
            return target;
        }
        Path part = home.resolve("postgres-" + VERSION + ".deel");
        FileSystemUtils.deleteRecursively(part);
        Files.createDirectories(part);
        PostgresArchive.unpack(archiveName(), part);
        return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String archiveName() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        boolean arm = arch.equals("aarch64") || arch.startsWith("arm");
        String system = os.contains("mac") ? "darwin" : os.contains("linux") ? "linux" : "onbekend";
        return "/postgres-" + system + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }
}
