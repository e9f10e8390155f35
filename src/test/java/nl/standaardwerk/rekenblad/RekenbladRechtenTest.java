// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rekenblad;

import static nl.standaardwerk.regeling.Verbindendheid.STANDAARDVERKLARING;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.register.Standaard;
import nl.standaardwerk.toegang.Personen;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** For whom a rekenblad goes out and comes in. */
class RekenbladRechtenTest extends Rekenbladtest {

    private List<Standaard> over = List.of();

    @BeforeEach
    void begin() {
        over = Stream.generate(() -> standaard(STANDAARDVERKLARING)).limit(6).toList();
    }

    private Schades schades() {
        return new Schades(tabel(over), vandaag());
    }

    @Test
    void wie_voor_meer_gemeenten_spreekt_doet_het_in_een_blad() {
        var verband = coordinator(UTRECHT, DEVENTER);
        assertThat(
                        pagina(haal("/rekenblad", verband))
                                .select("a[href^=/rekenblad/]")
                                .eachAttr("href"))
                .contains("/rekenblad/alle/xlsx", "/rekenblad/GM0150/ods", "/rekenblad/GM0344/csv");
        var tekst =
                new String(
                        haal("/rekenblad/alle/csv", verband).getResponse().getContentAsByteArray(),
                        StandardCharsets.UTF_8);
        assertThat(tekst).contains("GM0344;Utrecht;", "GM0150;Deventer;");

        var proef = schades().gaaf();
        proef.zet(1, k(Kolom.GEMEENTECODE), "GM0150");
        lees(proef.maak(Bladvorm.CSV), "a.csv", verband);
        assertThat(neemOver(vinger(controle(verband)), verband)).hasRedirectedUrl("/rekenblad");
        assertThat(over.stream().flatMap(s -> toepassing.opgaven(s.id(), DEVENTER).stream()))
                .hasSize(1);
    }

    @Test
    void een_mandaat_dat_voorbij_is_neemt_niets_over() {
        var verband = coordinator(UTRECHT, DEVENTER);
        var proef = schades().gaaf();
        proef.zet(1, k(Kolom.GEMEENTECODE), "GM0150");
        lees(proef.maak(Bladvorm.CSV), "a.csv", verband);
        var vinger = vinger(controle(verband));
        var recht =
                verband.rechten().stream()
                        .filter(r -> r.bereik().toString().contains("GM0150"))
                        .findFirst()
                        .orElseThrow();
        accounts.beeindig(recht.id(), vandaag(), Personen.beheerder());

        assertThat(neemOver(vinger, verband)).hasStatus(403);
        assertThat(over.stream().flatMap(s -> toepassing.opgaven(s.id(), UTRECHT).stream()))
                .isEmpty();
    }

    @Test
    void alleen_wie_voor_een_gemeente_spreekt_komt_hier() {
        var ander = coordinator(DEVENTER);
        assertThat(haal("/rekenblad/GM0344/xlsx", ander)).hasStatus(403);
        assertThat(haal("/rekenblad", Personen.inDatabase(accounts, Personen.directie())))
                .hasStatus(403);
        assertThat(haal("/rekenblad/GM9999/xlsx", ander)).hasStatus(404);
        assertThat(haal("/rekenblad/GM0344/pdf", ander)).hasStatus(404);
        assertThat(lees(schades().gaaf().maak(Bladvorm.CSV), "a.csv", ander).fouten())
                .extracting(Fout::cel)
                .contains("A2", "A3", "A4", "A5", "A6");
    }
}
