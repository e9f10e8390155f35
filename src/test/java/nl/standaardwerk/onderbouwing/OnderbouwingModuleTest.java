// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.onderbouwing;

import static nl.standaardwerk.onderbouwing.Voorbeelden.eenStakeholder;
import static nl.standaardwerk.onderbouwing.Voorbeelden.op;
import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.NietGevonden;
import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.IntussenGewijzigd;
import nl.standaardwerk.voorbereiding.Rijpheid;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import java.util.List;

/** Rows in versions of a dossier, with the parts that are required by default. */
@TestPropertySource(properties = "standaardwerk.onderbouwing.vereist=STAKEHOLDERS")
class OnderbouwingModuleTest extends AppTest {

    @Autowired private Onderbouwing onderbouwing;
    @Autowired private OnderbouwingBron bron;
    @Autowired private Voorbereiding voorbereiding;
    @Autowired private JdbcClient jdbc;

    private final Gebruiker indiener = Personen.indiener(DEVENTER.waarde());

    private DossierId rijp() {
        return eenVoorstel().door(indiener).rijp(voorbereiding);
    }

    private int versie(DossierId id) {
        return voorbereiding.get(id).versie();
    }

    private int bewaar(DossierId id, Rij rij) {
        onderbouwing.bewaar(id, rij, versie(id), indiener);
        return voorbereiding.get(id).dossierversie();
    }

    private List<String> ontbreekt(DossierId id) {
        return voorbereiding.rijpheid(id).ontbreekt().stream()
                .map(Rijpheid.Ontbrekend::sleutel)
                .toList();
    }

    @Test
    void zonder_stakeholders_is_een_dossier_niet_compleet_en_met_een_wel() {
        var id = rijp();

        assertThat(ontbreekt(id)).containsExactly("onderbouwing.rijpheid.STAKEHOLDERS");
        assertThatThrownBy(() -> voorbereiding.dienIn(id, versie(id), indiener))
                .hasMessageContaining("dossier-niet-rijp");

        bewaar(id, eenStakeholder("Leveranciers"));

        assertThat(ontbreekt(id)).isEmpty();
        voorbereiding.dienIn(id, versie(id), indiener);
        assertThat(voorbereiding.get(id).stap()).isEqualTo(Stap.GO_NO_GO);
        assertThatThrownBy(() -> bewaar(id, eenStakeholder("Te laat")))
                .hasMessageContaining("dossier-gesloten");
    }

    @Test
    void elke_wijziging_is_een_versie_en_oude_versies_houden_wat_zij_hadden() {
        var id = rijp();
        var eerst = eenStakeholder("Leveranciers", op("2025-01-10", Houding.TEGEN));
        int een = bewaar(id, eerst);
        var later =
                new Stakeholder(
                        eerst.id(),
                        "Leveranciers & bureaus",
                        Partijsoort.LEVERANCIER,
                        eerst.rol(),
                        eerst.hoe(),
                        eerst.wanneer(),
                        List.of(op("2025-01-10", Houding.TEGEN), op("2025-06-10", Houding.VOOR)));
        int twee = bewaar(id, later);
        onderbouwing.verwijder(id, eerst.id(), versie(id), indiener);
        int drie = voorbereiding.get(id).dossierversie();

        assertThat(onderbouwing.blad(id, een).stakeholders()).containsExactly(eerst);
        assertThat(onderbouwing.blad(id, twee).stakeholders()).containsExactly(later);
        assertThat(onderbouwing.blad(id, drie).rijen()).isEmpty();
        assertThat(List.of(een, twee, drie).stream().map(v -> sha256(id, v)).distinct()).hasSize(3);
        assertThat(bron.leesbaar(id, List.of(een, twee, drie)))
                .containsEntry(drie, List.of())
                .extractingByKey(twee)
                .asString()
                .contains("Leveranciers & bureaus", "Voor, 10 juni 2025", "Tegen, 10 januari 2025");
    }

    private String sha256(DossierId id, int versie) {
        return voorbereiding.dossier(id, versie).versie().sha256();
    }

    @Test
    void een_weggehaalde_rij_kan_terugkomen() {
        var id = rijp();
        var rij = eenStakeholder("Rijk");
        bewaar(id, rij);
        onderbouwing.verwijder(id, rij.id(), versie(id), indiener);

        int terug = bewaar(id, rij);

        assertThat(onderbouwing.blad(id, terug).stakeholders()).containsExactly(rij);
    }

    @Test
    void dezelfde_rij_twee_keer_is_een_keer() {
        var id = rijp();
        var rij = eenStakeholder("Leveranciers");
        int gezien = versie(id);
        onderbouwing.bewaar(id, rij, gezien, indiener);
        onderbouwing.bewaar(id, rij, gezien, indiener);

        assertThat(versie(id)).isEqualTo(gezien + 1);
    }

    @Test
    void wie_te_laat_is_wie_geen_recht_heeft_en_wie_fouten_maakt_bewaart_niets() {
        var id = rijp();
        int gezien = versie(id);
        var rij = eenStakeholder("Leveranciers");
        var fout = eenStakeholder(" ");
        var ander = Personen.indiener("GM0344");

        assertThatThrownBy(() -> onderbouwing.bewaar(id, rij, gezien - 1, indiener))
                .isInstanceOf(IntussenGewijzigd.class);
        assertThatThrownBy(() -> onderbouwing.bewaar(id, rij, gezien, ander))
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> onderbouwing.bewaar(id, fout, gezien, indiener))
                .isInstanceOf(OnjuisteInvoer.class);
        assertThatThrownBy(() -> onderbouwing.verwijder(id, rij.id(), gezien, indiener))
                .isInstanceOf(NietGevonden.class);
        assertThat(versie(id)).isEqualTo(gezien);
    }

    @Test
    void whatWasSavedStaysAndATextCanOnlyBeErased() {
        var id = rijp();
        int versie = bewaar(id, eenStakeholder("Mevrouw Jansen", op("2025-01-10", Houding.VOOR)));
        var sha256 = sha256(id, versie);

        assertThatThrownBy(
                        () ->
                                jdbc.sql("update onderbouwing.standpunt set houding = 'TEGEN'")
                                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from onderbouwing.stakeholder").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("update onderbouwing.tekst set inhoud = '{}'").update())
                .isInstanceOf(DataAccessException.class);
        jdbc.sql(
                        """
                        update onderbouwing.tekst set inhoud = null, zout = null, verwijderd_op = date '2026-01-01'
                        where id in (select tekst from onderbouwing.stakeholder where dossier = :id)
                        """)
                .param("id", id.waarde())
                .update();

        assertThat(onderbouwing.blad(id, versie).stakeholders())
                .singleElement()
                .matches(s -> s.partij().isEmpty() && s.houding() == Houding.VOOR);
        assertThat(sha256(id, versie)).isEqualTo(sha256);
    }
}
