// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.bestanden.BestandId;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * The outcome of a vote that was held elsewhere, as it was published.
 *
 * @param datum day on which the members decided
 * @param vergadering name of the meeting or letter, for example "ALV 5 juni 2019"; not blank
 * @param aangenomen whether the members said yes
 * @param cijfers figures as published
 * @param acclamatie decided by acclamation, without a count
 * @param aantekening those noted against at the acclamation, in the words of the source; may be
 *     empty
 * @param bron where it was published; empty only with a file
 * @param bestand the source document; empty only with {@code bron}
 */
public record Uitslag(
        LocalDate datum,
        String vergadering,
        boolean aangenomen,
        Cijfers cijfers,
        boolean acclamatie,
        String aantekening,
        String bron,
        Optional<BestandId> bestand) {

    /**
     * @throws OnjuisteInvoer with every demand that is not met; fields named as on the form
     */
    public Uitslag {
        vergadering = vergadering.strip();
        aantekening = aantekening.strip();
        bron = bron.strip();
        new OnjuisteInvoer.Verzamelaar()
                .eis(
                        !vergadering.isEmpty(),
                        "vergadering",
                        "raadpleging.fout.vergadering-ontbreekt")
                .eis(
                        !bron.isEmpty() || bestand.isPresent(),
                        "bron",
                        "raadpleging.fout.bron-ontbreekt")
                .eis(bron.isEmpty() || isAdres(bron), "bron", "raadpleging.fout.bron-adres")
                .eis(
                        aantekening.isEmpty() || acclamatie,
                        "aantekening",
                        "raadpleging.fout.aantekening-zonder-acclamatie")
                .eis(
                        klopt(aangenomen, cijfers),
                        "aangenomen",
                        "raadpleging.fout.uitkomst-past-niet-bij-cijfers")
                .klaar();
    }

    /** Somewhere on the web, or a page of the platform itself. */
    private static boolean isAdres(String tekst) {
        if (tekst.matches("/raadplegingen/[0-9a-f-]{36}/stemming")) {
            return true;
        }
        try {
            var uri = URI.create(tekst);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Adopted with more against than for cannot be; weights decide, without them per cents. */
    private static boolean klopt(boolean aangenomen, Cijfers cijfers) {
        return cijfers.gewichten()
                .verschil(Function.identity())
                .or(() -> cijfers.procenten().verschil(Function.identity()))
                .map(verschil -> !aangenomen || verschil > 0)
                .orElse(true);
    }
}
