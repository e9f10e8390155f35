// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.consultatie;

import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.OnjuisteInvoer;
import nl.standaardwerk.consultatie.OpenbareConsultatie.Stand;
import nl.standaardwerk.regeling.Stap;
import nl.standaardwerk.toegang.Personen;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Opening, extending, closing, and the gate before DIENT_IN and the go. */
class ConsultatieModuleTest extends ConsultatieAppTest {

    @Test
    void indienen_kan_pas_als_de_consultatie_dicht_is_en_elke_reactie_een_antwoord_heeft() {
        var id = rijp();
        var kenmerk = open(id);
        var sleutel = reageer(kenmerk, "Goed plan");

        assertThat(ontbreekt(id))
                .containsExactly("consultatie.rijpheid.open", "consultatie.rijpheid.antwoord");
        assertThatThrownBy(() -> dienIn(id)).hasMessageContaining("dossier-niet-rijp");

        consultaties.sluit(kenmerk, "Genoeg gehoord", indiener);
        assertThat(ontbreekt(id)).containsExactly("consultatie.rijpheid.antwoord");

        beantwoord(kenmerk, sleutel, Reactie.Gevolg.OVERGENOMEN);
        assertThat(ontbreekt(id)).isEmpty();
        dienIn(id);
        assertThat(voorbereiding.get(id).stap()).isEqualTo(Stap.GO_NO_GO);
    }

    @Test
    void geen_go_zolang_er_een_consultatie_open_is() {
        var id = eenVoorstel().door(indiener).ingediend(voorbereiding);
        var kenmerk = open(id);
        var directie = Personen.directie();
        int versie = voorbereiding.get(id).versie();

        assertThatThrownBy(() -> voorbereiding.geefGo(id, "Goed", versie, directie))
                .hasMessageContaining("dossier-niet-rijp");
        assertThatThrownBy(() -> consultaties.vereistAfgerond(id))
                .hasMessageContaining("consultatie-niet-afgerond");

        consultaties.sluit(kenmerk, "Klaar", indiener);
        voorbereiding.geefGo(id, "Goed", versie, directie);

        assertThat(voorbereiding.get(id).stap()).isEqualTo(Stap.VOORDRACHT);
        assertThatThrownBy(() -> open(id)).hasMessageContaining("consultatie-te-laat");
    }

    @Test
    void de_consultatie_gaat_over_een_versie_die_niet_meer_verandert() {
        var id = rijp();
        var versie = voorbereiding.dossier(id).versie();
        var kenmerk = open(id);
        voorbereiding.motiveer(
                id,
                nl.standaardwerk.regeling.Motiveringsaspect.NUT,
                "Later geschreven",
                voorbereiding.get(id).versie(),
                indiener);

        var consultatie = consultaties.get(kenmerk);

        assertThat(consultatie.versie()).isEqualTo(versie);
        assertThat(consultaties.dossier(consultatie).motivering().toString())
                .doesNotContain("Later geschreven");
        assertThatThrownBy(() -> consultaties.open(rijp(), opening(), 1, indiener))
                .hasMessageContaining("consultatie-nieuwere-versie");
    }

    @Test
    void er_is_er_een_tegelijk_en_daarna_een_volgende() {
        var id = rijp();
        var eerste = open(id);

        assertThatThrownBy(() -> open(id)).hasMessageContaining("consultatie-loopt-al");

        consultaties.sluit(eerste, "Klaar", houder);
        assertThat(open(id)).isEqualTo(voorbereiding.get(id).nummer() + "-2");
    }

    @Test
    void op_de_dag_van_sluiten_kan_reageren_niet_meer() {
        var c = consultaties.get(open(rijp()));

        assertThat(c.stand(c.opent().minusDays(1))).isEqualTo(Stand.AANGEKONDIGD);
        assertThat(c.stand(c.opent())).isEqualTo(Stand.OPEN);
        assertThat(c.stand(c.laatsteDag())).isEqualTo(Stand.OPEN);
        assertThat(c.stand(c.sluit())).isEqualTo(Stand.GESLOTEN);
    }

    @Test
    void verlengen_en_eerder_sluiten_staan_met_hun_reden_vast() {
        var kenmerk = open(rijp());
        var laatste = consultaties.get(kenmerk).laatsteDag();

        assertThatThrownBy(() -> consultaties.verleng(kenmerk, laatste, "", indiener))
                .isInstanceOfSatisfying(
                        OnjuisteInvoer.class,
                        e ->
                                assertThat(e.fouten())
                                        .extracting(OnjuisteInvoer.Veldfout::veld)
                                        .containsExactly("laatste", "reden"));
        consultaties.verleng(kenmerk, laatste.plusWeeks(1), "Vakantie", indiener);
        assertThat(consultaties.get(kenmerk).laatsteDag()).isEqualTo(laatste.plusWeeks(1));

        consultaties.sluit(kenmerk, "Toch klaar", indiener);
        assertThat(consultaties.get(kenmerk).wijziging())
                .map(OpenbareConsultatie.Wijziging::reden)
                .contains("Toch klaar");
        assertThatThrownBy(() -> reageer(kenmerk, "Te laat"))
                .hasMessageContaining("consultatie-niet-open");
    }

    @Test
    void bij_het_openen_komen_alle_fouten_tegelijk() {
        var vandaag = consultaties.vandaag();
        var leeg = new Opening(" ", List.of(), vandaag.minusDays(1), vandaag.minusDays(2));

        assertThatThrownBy(() -> leeg.controleer(vandaag))
                .isInstanceOfSatisfying(
                        OnjuisteInvoer.class,
                        e ->
                                assertThat(e.fouten())
                                        .extracting(OnjuisteInvoer.Veldfout::veld)
                                        .containsExactly(
                                                "uitnodiging", "delen", "opent", "laatste"));
    }
}
