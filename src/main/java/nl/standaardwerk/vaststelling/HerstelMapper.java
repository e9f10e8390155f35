// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.advies.Strekking;
import nl.standaardwerk.raadpleging.UitslagReader;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.vaststelling.VeldMapper.Veld;
import nl.standaardwerk.web.Optie;
import nl.standaardwerk.web.Tekst;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which fields the form of a correction has. */
@Component
class HerstelMapper {

    private final Tekst t;
    private final VeldMapper velden;

    HerstelMapper(Tekst t, VeldMapper velden) {
        this.t = t;
        this.velden = velden;
    }

    /** The fields, the reason last. */
    List<Veld> velden(ConceptRepository.Concept.Soort soort, Traject traject) {
        var alle = new ArrayList<Veld>();
        switch (soort) {
            case ADVIES -> alle.addAll(advies());
            case UITSLAG -> alle.addAll(uitslag());
            case BESLUIT -> alle.addAll(besluit(traject));
            case HISTORISCH -> throw VaststellingGeweigerd.nietTeHerstellen();
        }
        alle.add(veld(VeldMapper.Soort.TEKSTVAK, "reden", "vaststelling.herstel.reden", false));
        return alle;
    }

    private List<Veld> advies() {
        var alle = new ArrayList<Veld>();
        var strekkingen = Optie.van(t, Strekking.values());
        var graden = Optie.van(t, Verbindendheid.values());
        alle.add(keuze("standpunt", "advies.formulier.standpunt", strekkingen));
        alle.add(vak("motivering", "advies.formulier.motivering", false));
        for (int n = 1; n <= 5; n++) {
            var label = t.van("advies.formulier.voorwaarde", n);
            alle.add(veld(VeldMapper.Soort.TEKSTVAK, "voorwaarde-" + n, label));
        }
        alle.add(keuze("binding", "advies.formulier.binding", graden));
        alle.add(keuze("termijn", "advies.formulier.termijn", termijnen()));
        var datum = t.van("advies.formulier.termijnDatum");
        alle.add(veld(VeldMapper.Soort.DATUM, "termijn-datum", datum));
        alle.add(vak("tempo", "advies.formulier.tempo", true));
        return alle;
    }

    private Veld vak(String naam, String sleutel, boolean leegMag) {
        return veld(VeldMapper.Soort.TEKSTVAK, naam, sleutel, leegMag);
    }

    /** A field that may be left empty. */
    private static Veld veld(VeldMapper.Soort soort, String naam, String label) {
        return new Veld(soort, naam, label, null, true, List.of());
    }

    private List<Optie> termijnen() {
        return List.of(
                Optie.van("EENS", t.van("advies.formulier.termijnEensZonder")),
                Optie.van("ANDERS", t.van("advies.formulier.termijnAnders")));
    }

    private List<Veld> uitslag() {
        var alle = new ArrayList<Veld>();
        var uitkomsten =
                List.of(
                        Optie.van("JA", t.van("raadpleging.zin.aangenomen")),
                        Optie.van("NEE", t.van("raadpleging.zin.verworpen")));
        var tekst = VeldMapper.Soort.TEKST;
        alle.add(veld(VeldMapper.Soort.DATUM, "datum", "raadpleging.uitslag.datum", false));
        alle.add(veld(tekst, "vergadering", "raadpleging.uitslag.vergadering", false));
        alle.add(keuze("aangenomen", "raadpleging.uitslag.uitkomst", uitkomsten));
        for (String eenheid : List.of("hoofden", "gewichten", "procenten")) {
            for (String keuze : List.of("voor", "tegen", "onthouding", "niet-gestemd")) {
                alle.add(veld(tekst, keuze + "-" + eenheid, label(keuze, eenheid)));
            }
        }
        alle.add(veld(tekst, "grondslag", "raadpleging.uitslag.grondslag", true));
        alle.add(veld(tekst, "bron", "raadpleging.uitslag.bron", true));
        alle.add(
                new Veld(
                        VeldMapper.Soort.BESTAND,
                        UitslagReader.BESTAND,
                        t.van("raadpleging.uitslag.bestand"),
                        t.van("raadpleging.uitslag.bestandUitleg"),
                        true,
                        List.of()));
        return alle;
    }

    private String label(String keuze, String eenheid) {
        return t.van("raadpleging.keuze." + keuze)
                + ", "
                + t.van("raadpleging.eenheidKort." + eenheid);
    }

    private List<Veld> besluit(Traject traject) {
        var alle = new ArrayList<Veld>();
        alle.add(
                keuze(
                        "keuze",
                        "vaststelling.veld.keuze",
                        Arrays.asList(
                                Optie.van("STELT_VAST", t.van("vaststelling.keuze.STELT_VAST")),
                                Optie.van("WIJST_AF", t.van("vaststelling.keuze.WIJST_AF")))));
        alle.addAll(velden.inhoud(traject));
        return alle;
    }

    private Veld keuze(String naam, String sleutel, List<Optie> opties) {
        return new Veld(VeldMapper.Soort.KEUZE, naam, t.van(sleutel), null, false, opties);
    }

    private Veld veld(VeldMapper.Soort soort, String naam, String sleutel, boolean leegMag) {
        return new Veld(soort, naam, t.van(sleutel), null, leegMag, List.of());
    }
}
