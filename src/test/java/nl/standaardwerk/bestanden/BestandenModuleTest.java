// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.bestanden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class BestandenModuleTest extends AppTest {

    @Autowired private Bestanden bestanden;
    @Autowired private BestandRepository repository;
    @Autowired private Clock clock;
    @Autowired private JdbcClient jdbc;

    private final Gebruiker eigenaar = Personen.dossierhouder();
    private final Gebruiker ander = Personen.dossierhouder();

    private Bestand bewaar(String naam, byte[] inhoud) {
        return bestanden.bewaar(
                new Bestand.Upload("bestand", naam, new ByteArrayInputStream(inhoud)),
                eigenaar.namens(Rol.DOSSIERHOUDER));
    }

    private Bestand notitie() {
        return bewaar("notitie.txt", "Notitie".getBytes(StandardCharsets.UTF_8));
    }

    private Bestanden met(Bestandbron... bronnen) {
        var beans = new StaticListableBeanFactory();
        for (var bron : bronnen) {
            beans.addBean(UUID.randomUUID().toString(), bron);
        }
        return new Bestanden(repository, beans.getBeanProvider(Bestandbron.class), clock);
    }

    private static Bestandbron zegt(Optional<Boolean> oordeel) {
        return (id, door) -> oordeel;
    }

    @Test
    void een_bestand_van_precies_25_mb_komt_er_heel_weer_uit() throws IOException {
        var inhoud = new byte[Math.toIntExact(Bestand.GROOTSTE)];
        Arrays.fill(inhoud, (byte) 'x');
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, inhoud, 0, 9);

        var bestand = bewaar("groot.pdf", inhoud);

        var terug = new ByteArrayOutputStream();
        bestanden.schrijf(bestand, terug);
        assertThat(bestand.grootte()).isEqualTo(Bestand.GROOTSTE);
        assertThat(bestand.mediatype()).isEqualTo("application/pdf");
        assertThat(Arrays.equals(terug.toByteArray(), inhoud)).isTrue();
    }

    @Test
    void een_bestand_waar_niemand_naar_verwijst_is_alleen_van_wie_het_bracht() {
        var bestand = notitie();

        assertThat(bestanden.lees(bestand.id(), eigenaar)).isEqualTo(bestand);
        assertThat(bestanden.eigen(bestand.id(), eigenaar)).contains(bestand);
        assertThat(bestanden.eigen(bestand.id(), ander)).isEmpty();
        assertThatThrownBy(() -> bestanden.lees(bestand.id(), ander))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> bestanden.lees(bestand.id(), Gebruiker.bezoeker()))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void wie_ernaar_verwijst_zegt_wie_het_leest_ook_over_de_eigenaar() {
        var bestand = notitie();
        var open = zegt(Optional.of(true));
        var dicht = zegt(Optional.of(false));
        var onbekend = zegt(Optional.empty());

        assertThat(met(open, onbekend).lees(bestand.id(), ander)).isEqualTo(bestand);
        assertThat(met(dicht, open).lees(bestand.id(), Gebruiker.bezoeker())).isEqualTo(bestand);
        assertThatThrownBy(() -> met(dicht, onbekend).lees(bestand.id(), eigenaar))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> met(onbekend).lees(bestand.id(), ander))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void vindt_alleen_wat_er_is() {
        var bestand = notitie();

        assertThat(bestanden.vind(List.of(bestand.id(), BestandId.nieuw())))
                .containsExactly(bestand);
        assertThat(bestanden.vind(List.of())).isEmpty();
        assertThatThrownBy(() -> BestandId.lees("geen-id")).isInstanceOf(NietGevonden.class);
    }

    @Test
    void een_bestand_verandert_nooit() {
        var bestand = notitie();

        assertThatThrownBy(
                        () ->
                                jdbc.sql("update bestanden.bestand set naam = 'x' where id = :id")
                                        .param("id", bestand.id().waarde())
                                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () ->
                                jdbc.sql("delete from bestanden.bestanddeel where bestand = :id")
                                        .param("id", bestand.id().waarde())
                                        .update())
                .isInstanceOf(DataAccessException.class);
    }
}
