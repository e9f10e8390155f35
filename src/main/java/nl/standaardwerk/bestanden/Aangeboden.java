// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bestanden;

import nl.standaardwerk.OnjuisteInvoer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A file that was offered and found in order, in a temporary file of ours until it is kept.
 *
 * @param naam cleaned
 * @param mediatype as found in its content
 * @param grootte bytes
 * @param sha256 of its bytes
 * @param inhoud where its bytes are; removed on close
 */
public record Aangeboden(String naam, String mediatype, long grootte, String sha256, Path inhoud)
        implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    /** Takes the bytes in, counting and hashing, and looks what they are. */
    static Aangeboden neemAan(Bestand.Upload upload) {
        var naam = Bestandsnaam.schoon(upload.naam());
        eis(!naam.isEmpty(), upload, "bestanden.fout.naam");
        Path inhoud = leeg();
        boolean kept = false;
        try {
            var digest = digest();
            long grootte = kopieer(upload, inhoud, digest);
            eis(grootte > 0, upload, "bestanden.fout.leeg");
            var soort = Bestandsoort.herken(inhoud, naam);
            eis(soort.isPresent(), upload, "bestanden.fout.soort", naam);
            kept = true;
            return new Aangeboden(
                    naam,
                    soort.orElseThrow().mediatype(),
                    grootte,
                    HexFormat.of().formatHex(digest.digest()),
                    inhoud);
        } finally {
            if (!kept) {
                remove(inhoud);
            }
        }
    }

    private static long kopieer(Bestand.Upload van, Path naar, MessageDigest digest) {
        try (OutputStream uit = Files.newOutputStream(naar)) {
            var piece = new byte[PIECE];
            long grootte = 0;
            for (int n = lees(van, piece); n >= 0; n = lees(van, piece)) {
                grootte += n;
                if (grootte > Bestand.GROOTSTE) {
                    throw BestandGeweigerd.teGroot();
                }
                digest.update(piece, 0, n);
                uit.write(piece, 0, n);
            }
            return grootte;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sender that stops half-way is a fault of the form, not of ours. */
    private static int lees(Bestand.Upload van, byte[] piece) {
        InputStream inhoud = van.inhoud();
        try {
            return inhoud.read(piece);
        } catch (IOException afgebroken) {
            throw new OnjuisteInvoer(
                    List.of(OnjuisteInvoer.Veldfout.van(van.veld(), "bestanden.fout.afgebroken")));
        }
    }

    private static Path leeg() {
        try {
            return Files.createTempFile("standaardwerk", ".upload");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void eis(
            boolean inOrde, Bestand.Upload upload, String sleutel, Object... waarden) {
        new OnjuisteInvoer.Verzamelaar().eis(inOrde, upload.veld(), sleutel, waarden).klaar();
    }

    private static void remove(Path pad) {
        try {
            Files.deleteIfExists(pad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        remove(inhoud);
    }
}
