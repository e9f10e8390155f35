// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
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
        try (var tar = open(archiveName())) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, part);
            }
        }
        return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static TarArchiveInputStream open(String archive) throws IOException {
        InputStream in = PostgresBinaries.class.getResourceAsStream(archive);
        if (in == null) {
            throw new StartGeweigerd(
                    "geen-postgres", System.getProperty("os.name"), System.getProperty("os.arch"));
        }
        return new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)));
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path root)
            throws IOException {
        Path path = root.resolve(entry.getName()).normalize();
        if (!path.startsWith(root)) {
            throw new IOException("archive entry outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
        boolean executable = (entry.getMode() & 0b001_001_001) != 0;
        Files.setPosixFilePermissions(
                path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static String archiveName() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        boolean arm = arch.equals("aarch64") || arch.startsWith("arm");
        String system = os.contains("mac") ? "darwin" : os.contains("linux") ? "linux" : "onbekend";
        return "/postgres-" + system + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }
}
