// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import static nl.standaardwerk.onderbouwing.Voorbeelden.onderGemeenten;
import static nl.standaardwerk.onderbouwing.Voorbeelden.onderLeveranciers;
import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.gemeenten.Grootteklasse;
import nl.standaardwerk.gemeenten.Provincie;
import nl.standaardwerk.journaal.Journaal;
import nl.standaardwerk.platform.Demoklok;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.IntussenGewijzigd;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Draagvlak in versions of a dossier: agreed, then measured, then locked. */
class DraagvlakModuleTest extends AppTest {

    @Autowired private Onderbouwing onderbouwing;
    @Autowired private Voorbereiding voorbereiding;
    @Autowired private JdbcClient jdbc;
    @Autowired private Journaal journaal;
    @Autowired private Demoklok klok;
    @Autowired private Clock clock;

    private final Gebruiker indiener = Personen.indiener(DEVENTER.waarde());
    private final UUID rij = UUID.randomUUID();

    @AfterEach
    void vandaag() {
        klok.gaNaarVandaag();
    }

    private void dagenLater(int dagen) {
        klok.gaNaar(LocalDate.now(clock).plusDays(dagen));
    }

    private DossierId rijp() {
        return eenVoorstel().door(indiener).rijp(voorbereiding);
    }

    private int versie(DossierId id) {
        return voorbereiding.get(id).versie();
    }

    private Draagvlakmeting nu(DossierId id) {
        return onderbouwing
                .blad(id, voorbereiding.get(id).dossierversie())
                .meting(rij)
                .orElseThrow();
    }

    private Draagvlakmeting spreekAf(DossierId id, Afspraak afspraak) {
        var meting = Draagvlakmeting.afgesproken(rij, afspraak);
        onderbouwing.bewaar(id, meting, versie(id), indiener);
        return nu(id);
    }

    private void meet(DossierId id, Meting meting) {
        onderbouwing.meet(id, rij, meting, versie(id), indiener);
    }

    private Meting daarna(DossierId id, int antwoorden, int voor) {
        var dag = nu(id).afspraak().op().plusDays(1);
        return Meting.van(dag, dag, new Antwoordtelling(antwoorden, voor));
    }

    @Test
    void eerst_afspreken_dan_meten_en_dan_staat_de_afspraak_vast() {
        var id = rijp();
        spreekAf(id, onderLeveranciers(64, 60, 50));
        var anders = spreekAf(id, onderLeveranciers(64, 70, 50));
        assertThat(anders.afspraak().grens()).isEqualTo(70);
        assertThat(anders.stand()).isEmpty();
        dagenLater(3);

        meet(id, daarna(id, 40, 27));

        assertThat(nu(id).stand()).contains(Draagvlakstand.ONDER_DE_GRENS);
        assertThatThrownBy(() -> spreekAf(id, onderLeveranciers(64, 60, 50)))
                .isInstanceOf(OnderbouwingGeweigerd.class);
        assertThatThrownBy(() -> onderbouwing.verwijder(id, rij, versie(id), indiener))
                .isInstanceOf(OnderbouwingGeweigerd.class);
        assertThat(nu(id).afspraak().grens()).isEqualTo(70);
    }

    @Test
    void een_fout_in_de_uitslag_kan_hersteld_worden_en_de_oude_versie_blijft() {
        var id = rijp();
        spreekAf(id, onderLeveranciers(64, 60, 50));
        dagenLater(3);
        meet(id, daarna(id, 40, 20));
        int eerst = voorbereiding.get(id).dossierversie();
        meet(id, daarna(id, 40, 20));
        assertThat(voorbereiding.get(id).dossierversie()).isEqualTo(eerst);

        meet(id, daarna(id, 40, 30));

        assertThat(nu(id).stand()).contains(Draagvlakstand.VOLDOENDE);
        assertThat(onderbouwing.blad(id, eerst).metingen())
                .singleElement()
                .satisfies(m -> assertThat(m.stand()).contains(Draagvlakstand.ONDER_DE_GRENS));
        assertThat(voorbereiding.dossier(id, eerst).versie().sha256())
                .isNotEqualTo(voorbereiding.dossier(id, eerst + 1).versie().sha256());
    }

    @Test
    void zonder_afspraak_te_vroeg_in_de_toekomst_of_te_veel_antwoorden_is_er_geen_uitslag() {
        var id = rijp();
        var vandaag = LocalDate.now(clock);
        var meting = Meting.van(vandaag, vandaag, new Antwoordtelling(40, 30));
        assertThatThrownBy(() -> meet(id, meting)).isInstanceOf(NietGevonden.class);

        spreekAf(id, onderLeveranciers(64, 60, 50));
        assertThatThrownBy(() -> meet(id, meting))
                .isInstanceOfSatisfying(
                        OnjuisteInvoer.class,
                        e ->
                                assertThat(e.fouten())
                                        .extracting(OnjuisteInvoer.Veldfout::sleutel)
                                        .containsExactly("onderbouwing.fout.voorAfspraak"));
        assertThatThrownBy(() -> meet(id, daarna(id, 40, 30))).isInstanceOf(OnjuisteInvoer.class);
        dagenLater(3);
        assertThatThrownBy(() -> meet(id, daarna(id, 65, 30))).isInstanceOf(OnjuisteInvoer.class);
        assertThat(nu(id).meting()).isEmpty();
    }

    @Test
    void van_gemeenten_staat_er_per_provincie_en_naar_grootte() {
        var id = rijp();
        var afspraak = spreekAf(id, onderGemeenten(70, 1)).afspraak();
        assertThat(afspraak.omvang()).isEqualTo(342);
        dagenLater(3);
        var dag = afspraak.op().plusDays(1);
        var uitslag =
                Meting.van(
                        dag,
                        dag.plusDays(1),
                        Map.of(
                                Provincie.DRENTHE, new Antwoordtelling(4, 3),
                                Provincie.UTRECHT, new Antwoordtelling(6, 5)),
                        Map.of(
                                Grootteklasse.TOT_50, new Antwoordtelling(7, 6),
                                Grootteklasse.TOT_100, new Antwoordtelling(3, 2)));
        meet(id, uitslag);

        assertThat(nu(id).meting()).contains(uitslag);
        assertThat(nu(id).stand()).contains(Draagvlakstand.VOLDOENDE);
        var teveel =
                Meting.van(
                        dag,
                        dag,
                        Map.of(Provincie.FLEVOLAND, new Antwoordtelling(7, 3)),
                        Map.of(Grootteklasse.TOT_50, new Antwoordtelling(7, 3)));
        assertThatThrownBy(() -> meet(id, teveel)).isInstanceOf(OnjuisteInvoer.class);
        assertThatThrownBy(() -> meet(id, Meting.van(dag, dag, new Antwoordtelling(9, 9))))
                .isInstanceOf(OnjuisteInvoer.class);
    }

    @Test
    void een_andere_afspraak_begint_opnieuw_en_dezelfde_houdt_haar_dag() {
        var id = rijp();
        var eerst = spreekAf(id, onderLeveranciers(64, 60, 50));
        dagenLater(2);

        int voor = voorbereiding.get(id).dossierversie();
        assertThat(spreekAf(id, onderLeveranciers(64, 60, 50))).isEqualTo(eerst);
        assertThat(voorbereiding.get(id).dossierversie()).isEqualTo(voor);
        assertThat(spreekAf(id, onderLeveranciers(64, 61, 50)).afspraak().op())
                .isEqualTo(eerst.afspraak().op().plusDays(2));
    }

    @Test
    void afspraak_en_uitslag_staan_in_het_journaal() {
        var id = rijp();
        spreekAf(id, onderLeveranciers(64, 60, 50));
        dagenLater(2);
        meet(id, daarna(id, 40, 30));

        assertThat(
                        journaal.van(id.waarde(), true).stream()
                                .filter(r -> r.soort().startsWith("Draagvlak"))
                                .map(
                                        r ->
                                                r.soort()
                                                        + " "
                                                        + r.gegeven("grens")
                                                        + r.gegeven("stand")))
                .containsExactly("DraagvlakAfgesproken 60", "DraagvlakGemeten VOLDOENDE");
    }

    @Test
    void wie_te_laat_is_bewaart_niets() {
        var id = rijp();
        spreekAf(id, onderLeveranciers(64, 60, 50));
        dagenLater(2);
        int gezien = versie(id) - 1;
        var uitslag = daarna(id, 40, 30);

        assertThatThrownBy(() -> onderbouwing.meet(id, rij, uitslag, gezien, indiener))
                .isInstanceOf(IntussenGewijzigd.class);
        assertThat(nu(id).meting()).isEqualTo(Optional.empty());
    }

    @Test
    void theDatabaseKeepsTheAgreementToo() {
        var id = rijp();
        spreekAf(id, onderLeveranciers(64, 60, 50));
        dagenLater(2);
        meet(id, daarna(id, 40, 20));

        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                """
                                                insert into onderbouwing.draagvlakmeting
                                                    (dossier, versie, id, populatie, omvang, grens,
                                                    minste_respons, afgesproken_op, gemeten_van,
                                                    gemeten_tot, antwoorden, voor, tekst, tekst_sha256)
                                                select dossier, versie + 1, id, populatie, omvang, 40,
                                                    minste_respons, afgesproken_op, gemeten_van,
                                                    gemeten_tot, antwoorden, voor, tekst, tekst_sha256
                                                from onderbouwing.draagvlakmeting
                                                where id = :id and gemeten_van is not null
                                                """)
                                        .param("id", rij)
                                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("staat vast");
        assertThatThrownBy(
                        () ->
                                jdbc.sql("update onderbouwing.draagvlakmeting set grens = 40")
                                        .update())
                .isInstanceOf(DataAccessException.class);
    }
}
