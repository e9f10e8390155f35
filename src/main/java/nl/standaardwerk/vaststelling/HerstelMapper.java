// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.vaststelling;

import nl.standaardwerk.advies.Strekking;
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
        alle.add(
                keuze("standpunt", "advies.formulier.standpunt", Optie.van(t, Strekking.values())));
        alle.add(
                veld(
                        VeldMapper.Soort.TEKSTVAK,
                        "motivering",
                        "advies.formulier.motivering",
                        false));
        for (int n = 1; n <= 5; n++) {
            var label = t.van("advies.formulier.voorwaarde", n);
            alle.add(
                    new Veld(
                            VeldMapper.Soort.TEKSTVAK,
                            "voorwaarde-" + n,
                            label,
                            null,
                            true,
                            List.of()));
        }
        alle.add(
                keuze(
                        "binding",
                        "advies.formulier.binding",
                        Optie.van(t, Verbindendheid.values())));
        alle.add(keuze("termijn", "advies.formulier.termijn", termijnen()));
        alle.add(
                veld(
                        VeldMapper.Soort.DATUM,
                        "termijn-datum",
                        "advies.formulier.termijnDatum",
                        true));
        alle.add(veld(VeldMapper.Soort.TEKSTVAK, "tempo", "advies.formulier.tempo", true));
        return alle;
    }

    private List<Optie> termijnen() {
        return List.of(
                Optie.van("EENS", t.van("advies.formulier.termijnEensZonder")),
                Optie.van("ANDERS", t.van("advies.formulier.termijnAnders")));
    }

    private List<Veld> uitslag() {
        var alle = new ArrayList<Veld>();
        alle.add(veld(VeldMapper.Soort.DATUM, "datum", "raadpleging.uitslag.datum", false));
        alle.add(
                veld(
                        VeldMapper.Soort.TEKST,
                        "vergadering",
                        "raadpleging.uitslag.vergadering",
                        false));
        alle.add(
                keuze(
                        "aangenomen",
                        "raadpleging.uitslag.uitkomst",
                        List.of(
                                Optie.van("JA", t.van("raadpleging.zin.aangenomen")),
                                Optie.van("NEE", t.van("raadpleging.zin.verworpen")))));
        for (String eenheid : List.of("hoofden", "gewichten", "procenten")) {
            for (String keuze : List.of("voor", "tegen", "onthouding", "niet-gestemd")) {
                var label =
                        t.van("raadpleging.keuze." + keuze)
                                + ", "
                                + t.van("raadpleging.eenheidKort." + eenheid);
                var naam = keuze + "-" + eenheid;
                alle.add(new Veld(VeldMapper.Soort.TEKST, naam, label, null, true, List.of()));
            }
        }
        alle.add(veld(VeldMapper.Soort.TEKST, "grondslag", "raadpleging.uitslag.grondslag", true));
        alle.add(veld(VeldMapper.Soort.TEKST, "bron", "raadpleging.uitslag.bron", false));
        return alle;
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
