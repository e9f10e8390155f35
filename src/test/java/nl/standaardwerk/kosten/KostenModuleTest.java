// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import static nl.standaardwerk.kosten.Voorbeelden.beheer;
import static nl.standaardwerk.kosten.Voorbeelden.dekking;
import static nl.standaardwerk.kosten.Voorbeelden.eenmalig;
import static nl.standaardwerk.kosten.Voorbeelden.perJaar;
import static nl.standaardwerk.kosten.Voorbeelden.post;
import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Rijpheid;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Collections;
import java.util.List;

/** Lines in the versions of a dossier. */
class KostenModuleTest extends AppTest {

    @Autowired private Kosten kosten;
    @Autowired private KostenBron bron;
    @Autowired private Voorbereiding voorbereiding;
    @Autowired private JdbcClient jdbc;

    private final Gebruiker indiener = Personen.indiener(DEVENTER.waarde());

    private DossierId rijp() {
        return eenVoorstel().door(indiener).rijp(voorbereiding);
    }

    private void bewaar(DossierId id, Kostenregel... regels) {
        kosten.bewaar(id, List.of(regels), voorbereiding.get(id).versie(), indiener);
    }

    private Kostenblad blad(DossierId id) {
        return kosten.blad(id, voorbereiding.get(id).dossierversie());
    }

    private List<String> ontbreekt(DossierId id) {
        return voorbereiding.rijpheid(id).in("kosten").stream()
                .map(Rijpheid.Ontbrekend::sleutel)
                .toList();
    }

    @Test
    void elke_regel_komt_terug_zoals_hij_was() {
        var id = rijp();
        var regels = KostenMapperTest.regels().toArray(Kostenregel[]::new);

        bewaar(id, regels);

        assertThat(blad(id).regels()).extracting(r -> r.metNr(0)).containsExactly(regels);
        assertThat(blad(id).regels()).extracting(Kostenregel::nr).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void een_regel_wordt_vervangen_of_gaat_weg_en_oude_versies_blijven() {
        var id = rijp();
        int leeg = voorbereiding.get(id).dossierversie();
        bewaar(id, beheer(), eenmalig(2027, 10));
        bewaar(id, eenmalig(2028, 20).metNr(2));
        kosten.verwijder(id, 1, voorbereiding.get(id).versie(), indiener);
        bewaar(id, dekking(2027, 2029, 5));

        assertThat(kosten.blad(id, leeg).isLeeg()).isTrue();
        assertThat(kosten.blad(id, leeg + 1).regels())
                .containsExactly(beheer().metNr(1), eenmalig(2027, 10).metNr(2));
        assertThat(kosten.blad(id, leeg + 2).posten()).containsExactly(eenmalig(2028, 20).metNr(2));
        assertThat(kosten.blad(id, leeg + 3).beheer()).isEmpty();
        assertThat(blad(id).dekking()).containsExactly(dekking(2027, 2029, 5).metNr(3));
    }

    @Test
    void een_ander_onderdeel_houdt_de_regels_en_het_controlegetal_telt_ze() {
        var id = rijp();
        bewaar(id, beheer(), perJaar(2027, 185_000));
        int versie = voorbereiding.get(id).dossierversie();
        var inhoud = bron.inhoud(id, versie);
        voorbereiding.motiveer(
                id,
                nl.standaardwerk.regeling.Motiveringsaspect.NUT,
                "Anders",
                voorbereiding.get(id).versie(),
                indiener);

        assertThat(blad(id).regels()).hasSize(2);
        assertThat(bron.inhoud(id, versie + 1)).isEqualTo(inhoud).hasSize(3);
        bewaar(id, perJaar(2027, 185_001).metNr(2));
        assertThat(bron.inhoud(id, versie + 2)).isNotEqualTo(inhoud);
    }

    @Test
    void wie_begint_noemt_ook_wie_het_beheer_doet_en_wat_het_kost() {
        var id = rijp();
        assertThat(ontbreekt(id)).isEmpty();

        bewaar(id, dekking(2027, 2029, 5));
        assertThat(ontbreekt(id)).containsExactly("kosten.rijpheid.beheer", "kosten.rijpheid.post");

        bewaar(id, beheer(), eenmalig(2027, 0));
        assertThat(ontbreekt(id)).isEmpty();
    }

    @Test
    void een_tekort_houdt_het_indienen_niet_tegen() {
        var id = rijp();
        bewaar(id, beheer(), perJaar(2027, 185_000));

        voorbereiding.dienIn(id, voorbereiding.get(id).versie(), indiener);

        assertThat(kosten.overzicht(blad(id)).tekorten()).hasSize(1);
        assertThatThrownBy(() -> bewaar(id, beheer())).hasMessageContaining("dossier-gesloten");
    }

    @Test
    void het_overzicht_rekent_met_alle_gemeenten_van_de_dag() {
        var id = rijp();
        bewaar(id, post(Voorbeelden.perGemeente(Omvang.ALLE, 100, 0)));

        assertThat(kosten.overzicht(blad(id)).totaal().kosten()).isBetween(34_000L, 36_000L);
    }

    @Test
    void een_versie_is_in_woorden_te_lezen() {
        var id = rijp();
        int leeg = voorbereiding.get(id).dossierversie();
        bewaar(id, beheer(), perJaar(2027, 185_000), dekking(2027, 2029, 185_000));

        var leesbaar = bron.leesbaar(id, List.of(leeg, leeg + 1));

        assertThat(leesbaar).doesNotContainKey(leeg);
        assertThat(leesbaar.get(leeg + 1)).extracting(r -> r.sleutel()).doesNotHaveDuplicates();
        assertThat(leesbaar.get(leeg + 1))
                .asString()
                .contains("VNG Realisatie, vanaf 1 januari 2027", "vanaf 2027")
                .contains("Fonds GGU: jaarplan", "2027 tot en met 2029");
    }

    @Test
    void zonder_recht_te_laat_of_verkeerd_wordt_niets_bewaard() {
        var id = rijp();
        int versie = voorbereiding.get(id).versie();
        var regels = List.of(beheer());
        var ander = Personen.indiener("GM0344");
        var leeg = new Kostenpost(0, " ", eenmalig(2027, 1).raming());
        var veel = Collections.nCopies(Kostenblad.MEESTE_REGELS + 1, beheer());

        assertThatThrownBy(() -> kosten.bewaar(id, regels, versie, ander))
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> kosten.bewaar(id, regels, versie - 1, indiener))
                .hasMessageContaining("intussen-gewijzigd");
        assertThatThrownBy(() -> bewaar(id, leeg)).isInstanceOf(OnjuisteInvoer.class);
        assertThatThrownBy(() -> kosten.bewaar(id, veel, versie, indiener))
                .isInstanceOf(OnjuisteInvoer.class);
        assertThatThrownBy(() -> bewaar(id, beheer().metNr(9))).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> kosten.verwijder(id, 9, versie, indiener))
                .isInstanceOf(NietGevonden.class);
        assertThat(voorbereiding.get(id).versie()).isEqualTo(versie);
    }

    @Test
    void whatWasSavedStaysAndATextCanOnlyBeErased() {
        var id = rijp();
        bewaar(id, beheer());

        for (var statement :
                List.of(
                        "update kosten.regel set nr = 2",
                        "delete from kosten.blad",
                        "update kosten.tekst set inhoud = 'x'",
                        "delete from kosten.tekst")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class);
        }
        var inhoud = bron.inhoud(id, voorbereiding.get(id).dossierversie());
        jdbc.sql(
                        """
                        update kosten.tekst set inhoud = null, zout = null, verwijderd_op = date '2026-01-01'
                        where id in (select tekst from kosten.regel where dossier = :id)
                        """)
                .param("id", id.waarde())
                .update();
        assertThat(blad(id).beheer()).extracting(Beheertaak::partij).containsExactly("");
        assertThat(bron.inhoud(id, voorbereiding.get(id).dossierversie())).isEqualTo(inhoud);
    }
}
