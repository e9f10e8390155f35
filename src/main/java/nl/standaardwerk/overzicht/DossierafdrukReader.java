// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.overzicht;

import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.afdruk.Afdruk;
import nl.standaardwerk.kosten.Kosten;
import nl.standaardwerk.kosten.Kostentekst;
import nl.standaardwerk.onderbouwing.Blad;
import nl.standaardwerk.onderbouwing.Onderbouwing;
import nl.standaardwerk.overlap.Overlap;
import nl.standaardwerk.overlap.Overlapantwoord;
import nl.standaardwerk.overzicht.GevolgenController.Kostenbeeld;
import nl.standaardwerk.regeling.Toetsvraag;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.voorbereiding.Dossier;
import nl.standaardwerk.voorbereiding.Toetsantwoord;
import nl.standaardwerk.voorbereiding.Voorbereiding;
import nl.standaardwerk.voorbereiding.Voorstel;
import nl.standaardwerk.web.Kruimel;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Reads the whole dossier of one version as a document: what the tabs show, in one piece. */
@Component
class DossierafdrukReader {

    private final Voorbereiding voorbereiding;
    private final Delen delen;
    private final Steun steun;
    private final Tekst t;

    DossierafdrukReader(Voorbereiding voorbereiding, Delen delen, Steun steun, Tekst t) {
        this.voorbereiding = voorbereiding;
        this.delen = delen;
        this.steun = steun;
        this.t = t;
    }

    /** The modules that keep a part of a dossier. */
    @Component
    record Delen(
            Overlap overlap,
            Onderbouwing onderbouwing,
            Proefregel.Lezer proeven,
            Kosten kosten,
            Kostentekst kostentekst) {}

    /**
     * What the template shows.
     *
     * @param indieners in one line
     * @param medeIndieners in one line; may be empty
     * @param blad the structured parts
     * @param proeven where it was tried
     */
    record DossierPagina(
            Voorstel voorstel,
            Dossier dossier,
            String indieners,
            String medeIndieners,
            Blad blad,
            List<Proefregel> proeven,
            Kostenbeeld kosten,
            List<Overlapantwoord> overlap) {

        Optional<Toetsantwoord> antwoord(Toetsvraag vraag) {
            return Optional.ofNullable(dossier.toets().get(vraag));
        }
    }

    /**
     * A version of a dossier, for who may read it.
     *
     * @throws NietGevonden when there is no such version, or not for this reader
     */
    Afdruk lees(String nummer, int versie, Gebruiker door) {
        var voorstel =
                voorbereiding
                        .vind(nummer, door)
                        .orElseThrow(() -> new NietGevonden("voorstel", nummer));
        var dossier = voorbereiding.dossier(voorstel, versie, door);
        var datum = voorbereiding.versies(voorstel.id(), versie).getLast().op();
        var kop =
                new Afdruk.Kop(
                        t.van("overzicht.afdruk.dossier"),
                        dossier.gegevens().titel(),
                        t.van("overzicht.afdruk.dossier.kenmerk", nummer, versie),
                        datum,
                        voorstel.demonstratie());
        boolean nieuwste = versie == voorbereiding.leesbareVersie(voorstel, door);
        var terug = voorstel.pad() + "/documenten" + (nieuwste ? "" : "?versie=" + versie);
        var plek =
                new Afdruk.Plek(
                        voorstel.pad() + "/versies/" + versie + "/afdruk",
                        nummer + "-versie-" + versie,
                        Kruimel.naar(t.van("overzicht.afdruk.terug.dossier"), terug));
        return new Afdruk("overzicht/afdrukDossier", kop, plek, pagina(voorstel, dossier));
    }

    private DossierPagina pagina(Voorstel voorstel, Dossier dossier) {
        int versie = dossier.versie().nummer();
        var kosten = delen.kosten().blad(voorstel.id(), versie);
        var overzicht = delen.kosten().overzicht(kosten);
        var blad = delen.onderbouwing().blad(voorstel.id(), versie);
        return new DossierPagina(
                voorstel,
                dossier,
                steun.indieners(voorstel),
                steun.medeIndieners(voorstel),
                blad,
                delen.proeven().lees(blad),
                new Kostenbeeld(kosten, overzicht, delen.kostentekst()),
                delen.overlap().antwoorden(voorstel.id(), versie));
    }
}
