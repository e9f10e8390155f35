// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.stemming;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toegang.Taak;
import nl.standaardwerk.toegang.Taken;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.time.LocalDate;
import java.util.List;

/** What a vote asks of a gemeente, without telling whether it voted. */
class GemeentestemTest extends AppTest {

    private static final GemeenteCode UTRECHT = new GemeenteCode("GM0344");
    private static final GemeenteCode DEVENTER = new GemeenteCode("GM0150");

    @Autowired private Taken taken;
    @Autowired private ApplicationContext context;

    private List<String> gevraagd(String waarover, Gebruiker wie) {
        return taken.vanGemeente(UTRECHT, LocalDate.of(2100, 1, 1), wie).stream()
                .filter(t -> t.pad().contains(waarover))
                .map(Taak::sleutel)
                .toList();
    }

    @Test
    void of_een_gemeente_heeft_gestemd_blijkt_alleen_aan_haar_secretaris_en_wie_stemde() {
        var verhaal = Stemverhaal.op(context);
        var raadpleging = verhaal.losseRaadpleging();
        verhaal.open(raadpleging);
        var id = raadpleging.toString();
        var secretaris = verhaal.iemand(Rol.GEMEENTESECRETARIS, UTRECHT);
        var anderen =
                List.of(
                        Gebruiker.bezoeker(),
                        verhaal.iemand(Rol.COORDINATOR, UTRECHT),
                        verhaal.iemand(Rol.GEMEENTESECRETARIS, DEVENTER),
                        verhaal.eerste);

        assertThat(gevraagd(id, secretaris)).containsExactly("stemming.taak.wijsAan");
        var stemmer = verhaal.stemmer(raadpleging, UTRECHT);
        assertThat(gevraagd(id, secretaris)).containsExactly("stemming.taak.gemeente");
        assertThat(gevraagd(id, stemmer)).containsExactly("stemming.taak.stem");
        verhaal.stem(raadpleging, UTRECHT, "voor");

        assertThat(gevraagd(id, secretaris)).isEmpty();
        assertThat(gevraagd(id, stemmer)).isEmpty();
        for (var wie : anderen) {
            assertThat(gevraagd(id, wie)).containsExactly("stemming.taak.gemeente");
        }
    }

    @Test
    void een_stemming_die_dicht_is_vraagt_niets_meer() {
        var verhaal = Stemverhaal.op(context);
        var raadpleging = verhaal.losseRaadpleging();
        verhaal.open(raadpleging).samen(raadpleging, Bureaudaad.SLUIT);

        assertThat(gevraagd(raadpleging.toString(), Gebruiker.bezoeker())).isEmpty();
    }
}
