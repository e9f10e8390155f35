// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.raadpleging;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.Openbaar;
import nl.standaardwerk.bestanden.Bestandvelden;
import nl.standaardwerk.raadpleging.DeelkaartReader.Deel;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Bijlage;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One question to the members with its outcome, public. */
@Controller
@Openbaar
class RaadplegingController {

    private final Raadplegingen raadplegingen;
    private final Voorbereiding voorbereiding;
    private final Bestandvelden bestanden;
    private final UitslagCheck check;
    private final DeelkaartReader kaarten;

    RaadplegingController(
            Raadplegingen raadplegingen,
            Voorbereiding voorbereiding,
            Bestandvelden bestanden,
            UitslagCheck check,
            DeelkaartReader kaarten) {
        this.raadplegingen = raadplegingen;
        this.voorbereiding = voorbereiding;
        this.bestanden = bestanden;
        this.check = check;
        this.kaarten = kaarten;
    }

    /**
     * One, with the sentence that tells its outcome and its source document, once it stands.
     *
     * @param hier whether a later module holds the vote, at {@code /stemming} below its address
     */
    record RaadplegingPagina(
            Raadpleging raadpleging,
            Voorstel voorstel,
            Optional<String> zin,
            List<Bijlage> bijlagen,
            boolean hier,
            Optional<Betwistbron.Betwist> betwist,
            Optional<Deel> deel) {

        /** The figures of one choice, as published; of a vote held here nothing is missing. */
        List<String> cijfers(String keuze, Tekst t) {
            var cijfers = raadpleging.uitslag().orElseThrow().cijfers();
            return List.of(
                    getal(kies(cijfers.hoofden(), keuze), t, false),
                    getal(kies(cijfers.gewichten(), keuze), t, false),
                    hier && kies(cijfers.procenten(), keuze).isEmpty()
                            ? t.van("raadpleging.toon.teltNietMee")
                            : getal(kies(cijfers.procenten(), keuze), t, true));
        }

        private static Optional<BigDecimal> kies(Cijfers.Reeks reeks, String keuze) {
            return switch (keuze) {
                case "voor" -> reeks.voor();
                case "tegen" -> reeks.tegen();
                case "onthouding" -> reeks.onthouding();
                default -> reeks.nietGestemd();
            };
        }

        private static String getal(Optional<BigDecimal> waarde, Tekst t, boolean procent) {
            return waarde.map(w -> procent ? t.percentage(w) : t.getal(w.longValueExact()))
                    .orElse(t.van("raadpleging.zin.nietGepubliceerd"));
        }
    }

    @GetMapping("/raadplegingen/{id}")
    ModelAndView toon(@PathVariable String id) {
        var raadpleging = raadplegingen.get(id(id));
        var voorstel = voorbereiding.get(raadpleging.vraag().dossierversie().dossier());
        return new ModelAndView(
                "raadpleging/raadpleging",
                "pagina",
                new RaadplegingPagina(
                        raadpleging,
                        voorstel,
                        kaarten.zin(raadpleging),
                        bestanden.bijlagen(
                                raadpleging.uitslag().flatMap(Uitslag::bestand).stream().toList()),
                        check.hier().contains(raadpleging.id()),
                        check.betwist(raadpleging),
                        kaarten.deel(raadpleging, voorstel.titel(), raadpleging.pad())));
    }

    private static RaadplegingId id(String id) {
        try {
            return new RaadplegingId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NietGevonden("raadpleging", id);
        }
    }
}
