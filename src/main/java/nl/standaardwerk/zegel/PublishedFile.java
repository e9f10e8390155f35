// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.zegel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The last checkpoint that left this node, kept outside the database: when an old backup of the
 * database is put back, this file still knows what was promised.
 */
final class PublishedFile {

    private final Path file;

    PublishedFile(Path file) {
        this.file = file;
    }

    /** Its text; nothing when nothing was published here yet. */
    synchronized Optional<String> read() {
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Replaces it, all at once, and so that it survives a power cut. */
    synchronized void write(String checkpoint) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var part = file.resolveSibling(file.getFileName() + ".deel");
            Files.writeString(part, checkpoint, StandardCharsets.UTF_8);
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(
                    part,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
