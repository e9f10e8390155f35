// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.platform;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Unpacks the archive of the binaries. Apart from {@link PostgresBinaries}, so that an ordinary
 * start does not load the classes of xz: its jar is sealed, and an AOT cache that holds a class of
 * a sealed jar cannot be moved to another folder.
 */
final class PostgresArchive {

    private PostgresArchive() {}

    /** Unpacks this archive of the class path under {@code root}. */
    static void unpack(String archive, Path root) throws IOException {
        try (var tar = open(archive)) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, root);
            }
        }
    }

    private static TarArchiveInputStream open(String archive) throws IOException {
        InputStream in = PostgresArchive.class.getResourceAsStream(archive);
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
}
