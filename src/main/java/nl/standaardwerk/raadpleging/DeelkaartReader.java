// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.afdruk.Deelkaart;
import nl.standaardwerk.regeling.Regelingen;
import nl.standaardwerk.regeling.Stemregels;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What goes along when somebody shares an outcome: the picture, and what other sites read in the
 * head of its page. Both say the one sentence of {@link Uitslagzin}.
 */
@Component
public class DeelkaartReader {

    private final Tekst t;

    DeelkaartReader(Tekst t) {
        this.t = t;
    }

    /**
     * What goes along with a page.
     *
     * @param zin the outcome in words; describes the picture too
     * @param adres of the page, with the name of this site
     * @param beeld path of the picture; another one as soon as anything on it changes
     * @param site address of this site, without a slash at the end
     */
    public record Deel(String zin, String adres, String beeld, String site) {}

    /** With this page; empty while there is no outcome. Reads nothing. */
    public Optional<Deel> deel(Raadpleging raadpleging, String voorstel, String pad) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return kaart(raadpleging, voorstel)
                .map(
                        kaart ->
                                new Deel(
                                        kaart.zin(),
                                        site + pad,
                                        raadpleging.pad() + "/kaart.png?v=" + kaart.kenmerk(),
                                        site));
    }

    /** The one sentence that tells the outcome; empty while there is none. */
    Optional<String> zin(Raadpleging raadpleging) {
        return raadpleging.uitslag().map(u -> Uitslagzin.van(u, regels(raadpleging), t));
    }

    private static Stemregels regels(Raadpleging raadpleging) {
        return Regelingen.versie(raadpleging.vraag().regeling()).stemregels();
    }

    /** The picture of an outcome; empty while there is none. */
    Optional<Deelkaart> kaart(Raadpleging raadpleging, String voorstel) {
        return raadpleging.uitslag().map(u -> kaart(raadpleging, u, voorstel));
    }

    private Deelkaart kaart(Raadpleging raadpleging, Uitslag uitslag, String voorstel) {
        var regels = regels(raadpleging);
        var soort =
                raadpleging.herhaling().door().isPresent()
                        ? "raadpleging.kaart.vervallen"
                        : "raadpleging.kaart.soort";
        return new Deelkaart(
                t.van(soort, raadpleging.vraag().inhoud().soort()),
                t.van(
                        uitslag.aangenomen()
                                ? "raadpleging.toon.aangenomen"
                                : "raadpleging.toon.verworpen",
                        voorstel),
                balk(uitslag, regels),
                Uitslagzin.van(uitslag, regels, t),
                t.van(
                        raadpleging.vraag().demonstratie()
                                ? "raadpleging.kaart.demonstratie"
                                : "raadpleging.kaart.voet",
                        uitslag.vergadering(),
                        uitslag.datum()));
    }

    /** Only when both parts of the same whole were published. */
    private Optional<Deelkaart.Balk> balk(Uitslag uitslag, Stemregels regels) {
        var procenten = uitslag.cijfers().procenten();
        return procenten
                .voor()
                .flatMap(voor -> procenten.tegen().map(tegen -> balk(voor, tegen, regels)));
    }

    private Deelkaart.Balk balk(BigDecimal voor, BigDecimal tegen, Stemregels regels) {
        return new Deelkaart.Balk(
                voor,
                tegen,
                regels.meerderheid(),
                t.van("raadpleging.kaart.voor", t.percentage(voor)),
                t.van("raadpleging.kaart.tegen", t.percentage(tegen)));
    }
}
