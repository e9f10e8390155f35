// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import nl.standaardwerk.OnjuisteInvoer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * A file that was offered and found in order, in a temporary file of ours until it is kept.
 *
 * @param naam cleaned
 * @param soort as found in its content
 * @param grootte bytes
 * @param sha256 of its bytes
 * @param inhoud where its bytes are; removed on close
 */
record Aangeboden(String naam, Bestandsoort soort, long grootte, String sha256, Path inhoud)
        implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    /**
     * Takes the bytes in, counting and hashing, and looks what they are.
     *
     * @throws OnjuisteInvoer for an empty file, a kind that is not on the list, or no usable name
     * @throws VoorstelGeweigerd for more than 25 MB
     */
    static Aangeboden neemAan(Bestand.Upload upload) {
        var naam = Bestandsnaam.schoon(upload.naam());
        eis(!naam.isEmpty(), "voorbereiding.fout.bestand-naam");
        Path inhoud = leeg();
        boolean kept = false;
        try {
            var digest = TekstRepository.sha256();
            long grootte = kopieer(upload.inhoud(), inhoud, digest);
            eis(grootte > 0, "voorbereiding.fout.bestand-leeg");
            var soort = Bestandsoort.herken(inhoud, naam);
            eis(soort.isPresent(), "voorbereiding.fout.bestand-soort", naam);
            kept = true;
            return new Aangeboden(
                    naam,
                    soort.orElseThrow(),
                    grootte,
                    HexFormat.of().formatHex(digest.digest()),
                    inhoud);
        } finally {
            if (!kept) {
                remove(inhoud);
            }
        }
    }

    private static long kopieer(InputStream van, Path naar, MessageDigest digest) {
        try (OutputStream uit = Files.newOutputStream(naar)) {
            var piece = new byte[PIECE];
            long grootte = 0;
            for (int n = lees(van, piece); n >= 0; n = lees(van, piece)) {
                grootte += n;
                if (grootte > Bestand.GROOTSTE) {
                    throw VoorstelGeweigerd.bestandTeGroot();
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
    private static int lees(InputStream van, byte[] piece) {
        try {
            return van.read(piece);
        } catch (IOException afgebroken) {
            throw new OnjuisteInvoer(
                    List.of(
                            OnjuisteInvoer.Veldfout.van(
                                    "bestand", "voorbereiding.fout.bestand-afgebroken")));
        }
    }

    private static Path leeg() {
        try {
            return Files.createTempFile("standaardwerk", ".upload");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void eis(boolean inOrde, String sleutel, Object... waarden) {
        new OnjuisteInvoer.Verzamelaar().eis(inOrde, "bestand", sleutel, waarden).klaar();
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
