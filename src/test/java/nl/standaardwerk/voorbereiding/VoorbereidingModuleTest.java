// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.ZWOLLE;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Personen;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

class VoorbereidingModuleTest extends AppTest {

    @Autowired private Voorbereiding voorbereiding;
    @Autowired private DossierReader lezer;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    private final Gebruiker indiener = Personen.indiener(DEVENTER.waarde());
    private final Gebruiker directie = Personen.directie();

    private Voorstel nu(DossierId id) {
        return voorbereiding.get(id);
    }

    @Test
    void nummers_zijn_zonder_gaten_ook_als_er_veel_tegelijk_inbrengen() throws Exception {
        List<Callable<DossierId>> tegelijk = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            boolean mislukt = i % 4 == 3;
            var door = mislukt ? Personen.indiener(ZWOLLE.waarde()) : indiener;
            tegelijk.add(() -> eenVoorstel().door(door).ingebracht(voorbereiding));
        }
        int gelukt = 0;
        try (var pool = Executors.newFixedThreadPool(6)) {
            for (var uitkomst : pool.invokeAll(tegelijk)) {
                try {
                    uitkomst.get();
                    gelukt++;
                } catch (ExecutionException geweigerd) {
                    assertThat(geweigerd).hasCauseInstanceOf(GeenRecht.class);
                }
            }
        }

        var jarenMetGat =
                jdbc.sql(
                                """
                                select jaar
                                from voorbereiding.voorstel
                                group by jaar
                                having count(*) <> max(volgnummer)
                                """)
                        .query(Integer.class)
                        .list();
        assertThat(gelukt).isEqualTo(9);
        assertThat(jarenMetGat).isEmpty();
    }

    @Test
    void voor_het_indienen_is_alleen_de_titel_openbaar() {
        var id = eenVoorstel().metTitel("Geheim tot indienen").rijp(voorbereiding);
        var nummer = nu(id).nummer();

        var voorAnderen = voorbereiding.vind(nummer, Gebruiker.bezoeker()).orElseThrow();

        assertThat(voorAnderen.titel()).isEqualTo("Geheim tot indienen");
        assertThat(voorAnderen.samenvatting()).isEmpty();
        assertThat(voorAnderen.ladder().treden()).isEmpty();
        assertThat(voorAnderen.isOpenbaar()).isFalse();
        assertThatThrownBy(() -> voorbereiding.dossier(voorAnderen, 1, Gebruiker.bezoeker()))
                .hasMessageContaining("niet-gevonden");
        assertThat(voorbereiding.vind(nummer, indiener).orElseThrow().samenvatting()).isNotEmpty();
    }

    @Test
    void na_terugverwijzen_blijft_openbaar_wat_was_ingediend() {
        var id = eenVoorstel().metTitel("Eerste titel").ingediend(voorbereiding);
        voorbereiding.verwijsTerug(id, "Aanvullen", nu(id).versie(), directie);
        voorbereiding.wijzig(
                id, eenVoorstel().metTitel("Tweede titel").gegevens(), nu(id).versie(), indiener);

        var openbaar = voorbereiding.vind(nu(id).nummer(), Gebruiker.bezoeker()).orElseThrow();

        assertThat(openbaar.titel()).isEqualTo("Eerste titel");
        assertThat(nu(id).titel()).isEqualTo("Tweede titel");
        assertThat(voorbereiding.leesbareVersie(openbaar, Gebruiker.bezoeker()))
                .isEqualTo(nu(id).dossierversie() - 1);
    }

    @Test
    void elke_wijziging_is_een_nieuwe_versie_en_de_oude_blijft_leesbaar() {
        var id = eenVoorstel().ingebracht(voorbereiding);
        voorbereiding.motiveer(id, Motiveringsaspect.NUT, "Eerst", nu(id).versie(), indiener);
        voorbereiding.motiveer(id, Motiveringsaspect.NUT, "Daarna", nu(id).versie(), indiener);

        var versies = voorbereiding.versies(id, nu(id).dossierversie());

        assertThat(versies).hasSize(3);
        assertThat(versies).extracting(w -> w.versie().sha256()).doesNotHaveDuplicates();
        assertThat(tekst(id, 2)).isEqualTo("Eerst");
        assertThat(tekst(id, 3)).isEqualTo("Daarna");
        assertThat(voorbereiding.dossier(id, 1).motivering()).isEmpty();
    }

    private String tekst(DossierId id, int versie) {
        var nut = voorbereiding.dossier(id, versie).motivering().get(Motiveringsaspect.NUT);
        return Objects.requireNonNull(nut).tekst();
    }

    @Test
    void wie_als_tweede_dezelfde_versie_bewaart_wordt_geweigerd_en_niets_gaat_verloren() {
        var id = eenVoorstel().ingebracht(voorbereiding);
        int gezien = nu(id).versie();
        voorbereiding.motiveer(id, Motiveringsaspect.NUT, "Van de eerste", gezien, indiener);

        assertThatThrownBy(
                        () ->
                                voorbereiding.motiveer(
                                        id,
                                        Motiveringsaspect.NUT,
                                        "Van de tweede",
                                        gezien,
                                        Personen.dossierhouder()))
                .isInstanceOf(IntussenGewijzigd.class);

        assertThat(tekst(id, nu(id).dossierversie())).isEqualTo("Van de eerste");
        assertThat(nu(id).dossierversie()).isEqualTo(2);
    }

    @Test
    void een_ingediend_dossier_kan_niet_worden_gewijzigd() {
        var id = eenVoorstel().ingediend(voorbereiding);
        var voor = nu(id);

        assertThatThrownBy(
                        () ->
                                voorbereiding.motiveer(
                                        id, Motiveringsaspect.NUT, "x", voor.versie(), indiener))
                .hasMessageContaining("dossier-gesloten");

        assertThat(nu(id)).isEqualTo(voor);
    }

    @Test
    void demonstratie_en_echt_komen_niet_in_een_dossier() {
        var id = eenVoorstel().ingebracht(voorbereiding);
        var demo = Personen.alsDemonstratie(indiener);

        assertThatThrownBy(
                        () ->
                                voorbereiding.motiveer(
                                        id, Motiveringsaspect.NUT, "x", nu(id).versie(), demo))
                .hasMessageContaining("demonstratie-apart");
        assertThat(nu(eenVoorstel().door(demo).ingebracht(voorbereiding)).demonstratie()).isTrue();
    }

    @Test
    void wat_is_bewaard_kan_niet_worden_gewijzigd_of_verwijderd() {
        eenVoorstel().ingediend(voorbereiding);
        for (String tabel :
                List.of(
                        "dossierversie",
                        "voorstelgegevens",
                        "trede",
                        "toetsantwoord",
                        "motivering",
                        "zet",
                        "deelnemer")) {
            assertThatThrownBy(() -> jdbc.sql("delete from voorbereiding." + tabel).update())
                    .as(tabel)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(
                        () -> jdbc.sql("update voorbereiding.tekst set inhoud = 'anders'").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void een_tekst_kan_worden_verwijderd_en_het_controlegetal_blijft_kloppen() {
        var id = eenVoorstel().rijp(voorbereiding);
        var versie = voorbereiding.dossier(id).versie();
        jdbc.sql(
                        """
                        update voorbereiding.tekst set inhoud = null, zout = null, verwijderd_op = :op
                        where dossier = :id
                        """)
                .param("op", LocalDate.now(clock))
                .param("id", id.waarde())
                .update();

        assertThat(voorbereiding.dossier(id).motivering()).isEmpty();
        assertThat(lezer.sha256(id, versie.nummer())).isEqualTo(versie.sha256());
    }
}
