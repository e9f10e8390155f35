// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.advies.Advies;
import nl.standaardwerk.advies.Adviesvraag;
import nl.standaardwerk.advies.Adviezen;
import nl.standaardwerk.afdruk.Afdruk;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.voorbereiding.Dossier;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Kruimel;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/** Reads the request for advice to a body as a letter; for the secretary of that body. */
@Component
class AdviesafdrukReader {

    private final Voorbereiding voorbereiding;
    private final Adviezen adviezen;
    private final Namen namen;
    private final Steun steun;
    private final Tekst t;

    AdviesafdrukReader(
            Voorbereiding voorbereiding, Adviezen adviezen, Namen namen, Steun steun, Tekst t) {
        this.voorbereiding = voorbereiding;
        this.adviezen = adviezen;
        this.namen = namen;
        this.steun = steun;
        this.t = t;
    }

    /**
     * What the template shows.
     *
     * @param orgaan name of the body
     * @param indieners in one line
     * @param eerder what was advised before the question was put
     */
    record AdviesvraagPagina(
            Adviesvraag vraag,
            Voorstel voorstel,
            Dossier dossier,
            String orgaan,
            String indieners,
            List<Adviesrij> eerder) {}

    /** An advice in a list of a document. */
    record Adviesrij(String orgaan, String strekking, LocalDate op) {}

    /**
     * The newest question to this body, answered or not.
     *
     * @throws NietGevonden when it was not asked
     */
    Afdruk lees(String nummer, String orgaan, Gebruiker door) {
        var code = OrgaanCode.lees(orgaan).orElseThrow(() -> new NietGevonden("orgaan", orgaan));
        door.vereist(code);
        var voorstel =
                voorbereiding
                        .vind(nummer, door)
                        .orElseThrow(() -> new NietGevonden("voorstel", nummer));
        var vraag =
                adviezen.gevraagd(List.of(voorstel.id())).reversed().stream()
                        .filter(v -> v.orgaan().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new NietGevonden("adviesvraag", nummer));
        var pagina = pagina(vraag, voorstel);
        var kop =
                new Afdruk.Kop(
                        t.van("overzicht.afdruk.advies"),
                        pagina.dossier().gegevens().titel(),
                        nummer,
                        vraag.gevraagd(),
                        vraag.demonstratie());
        return new Afdruk("overzicht/afdrukAdvies", kop, plek(voorstel, vraag), pagina);
    }

    private Afdruk.Plek plek(Voorstel voorstel, Adviesvraag vraag) {
        return new Afdruk.Plek(
                voorstel.pad() + "/advies/" + vraag.orgaan().waarde() + "/afdruk",
                "adviesvraag-" + voorstel.nummer(),
                Kruimel.naar(
                        t.van("overzicht.afdruk.terug.adviezen"), voorstel.pad() + "/adviezen"));
    }

    private AdviesvraagPagina pagina(Adviesvraag vraag, Voorstel voorstel) {
        var lijst = namen.op(vraag.gevraagd());
        return new AdviesvraagPagina(
                vraag,
                voorstel,
                voorbereiding.dossier(voorstel.id(), vraag.dossierversie().nummer()),
                lijst.van(vraag.orgaan()),
                steun.indieners(voorstel),
                adviezen.van(voorstel.id()).stream()
                        .filter(Advies::geldt)
                        .filter(a -> !a.vraag().ronde().equals(vraag.ronde()))
                        .filter(a -> !a.ontvangen().isAfter(vraag.gevraagd()))
                        .map(a -> rij(a, lijst))
                        .toList());
    }

    private Adviesrij rij(Advies advies, Namen.Lijst lijst) {
        return new Adviesrij(
                lijst.van(advies.vraag().orgaan()),
                t.label(advies.strekking()),
                advies.ontvangen());
    }
}
