// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.OnjuisteInvoer.Veldfout;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.rekenblad.Schades.Schade;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.web.Tekst;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A thousand damaged spreadsheets, each through the front door of the upload: refused at the cell,
 * or as a file when the file itself is broken, with a sentence; nothing is stored; nothing fails in
 * a way that was not thought of (issue 5 §6). The seed is printed with what goes wrong.
 */
class BeschadigdeBladenTest extends Rekenbladtest {

    private static final int AANTAL = 1000;
    private static final long ZAAD = 20261127;

    @Autowired private Tekst t;

    @Test
    void duizend_beschadigde_bladen_worden_elk_met_cel_en_reden_geweigerd() {
        var over =
                Stream.generate(() -> standaard(Verbindendheid.STANDAARDVERKLARING))
                        .limit(6)
                        .toList();
        var door = coordinator(UTRECHT);
        var basis = new Schades(tabel(over), vandaag());
        assertThat(lees(basis.gaaf().maak(Bladvorm.XLSX), "gaaf.xlsx", door).wijzigingen())
                .as("the undamaged one is in order")
                .hasSize(5);
        rekenbladen.gooiWeg(door);

        var voor = rijen();
        var soorten = new TreeMap<String, Integer>();
        var mis = new ArrayList<String>();
        for (int n = 0; n < AANTAL; n++) {
            var schade = basis.schade(new Random(ZAAD + n));
            soorten.merge(schade.wat(), 1, Integer::sum);
            oordeel(schade, door)
                    .ifPresent(fout -> mis.add(schade.wat() + " " + schade.naam() + ": " + fout));
        }
        assertThat(mis).as("seed " + ZAAD).isEmpty();
        assertThat(rijen()).as("nothing is stored").isEqualTo(voor);
        assertThat(soorten).as("kinds of damage").hasSizeGreaterThan(30);
    }

    /** What is wrong with how it was refused. */
    private java.util.Optional<String> oordeel(Schade schade, Gebruiker door) {
        try {
            var keuring = lees(schade.inhoud().get(), schade.naam(), door);
            var cellen = keuring.fouten().stream().map(Fout::cel).toList();
            if (keuring.isGoed()) {
                return java.util.Optional.of("not refused");
            }
            if (!schade.cel().equals(Schades.BESTAND) && !cellen.contains(schade.cel())) {
                return java.util.Optional.of("expected " + schade.cel() + " but was " + cellen);
            }
            return zin(keuring.fouten().stream().map(f -> zinnen.melding(f).zin()).toList());
        } catch (OnjuisteInvoer heel) {
            return schade.cel().equals(Schades.BESTAND)
                    ? zin(heel.fouten().stream().map(this::zin).toList())
                    : java.util.Optional.of("refused as a file: " + heel.getMessage());
        } catch (RuntimeException onverwacht) {
            return java.util.Optional.of("unexpected " + onverwacht);
        }
    }

    private String zin(Veldfout fout) {
        return t.met(fout.sleutel(), fout.waarden());
    }

    private static java.util.Optional<String> zin(List<String> zinnen) {
        return zinnen.stream()
                .filter(z -> z.isBlank() || z.contains("{") || z.startsWith("rekenblad."))
                .map(z -> "no sentence: " + z)
                .findFirst();
    }
}
