// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Bronvermelding;
import nl.standaardwerk.register.Bronvermelding.Feit;
import nl.standaardwerk.register.Kenmerk;
import nl.standaardwerk.toegang.Personen;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.UUID;

/** Two persons enter a besluit of before the platform, on the pages. */
class HistorischPaginaTest extends HistorischTest {

    @Test
    void na_controle_en_bevestiging_staat_het_historisch_vastgelegd_in_het_register() {
        assertThat(get(PAD + "/nieuw", eerste)).hasStatusOk();
        var controle = post(PAD + "/nieuw", velden(), eerste);
        assertThat(controle).hasStatusOk();
        assertThat(doc(controle).text()).contains(titel, "ALV van de VNG", "juni 2019");
        assertThat(standaard()).isEmpty();

        var pad = brengIn(velden());
        assertThat(standaard()).isEmpty();
        assertThat(doc(get(pad, tweede)).select("form[action$=bevestigen]")).hasSize(1);
        var klaar = post(pad + "/bevestigen", leeg(), tweede);

        assertThat(klaar).hasStatus(303);
        var besluit = gevonden().inschrijvingen().getFirst().besluit();
        assertThat(besluit.kenmerken()).containsExactly(Kenmerk.HISTORISCH_VASTGELEGD);
        assertThat(besluit.datum().tekst()).isEqualTo("2019-06");
        assertThat(gevonden().graad(LocalDate.of(2020, 2, 1)))
                .isEqualTo(new Ladder.Vast(Verbindendheid.VERBINDEND));
        assertThat(doc(mvc.get().uri("/standaarden/" + gevonden().sleutel()).exchange()).text())
                .contains("Historisch vastgelegd", titel);
    }

    @Test
    void elk_feit_heeft_zijn_bron_en_wat_leeg_bleef_heet_niet_gevonden() {
        bevestig(brengIn(velden()));

        var bronnen = gevonden().inschrijvingen().getFirst().besluit().bronnen();
        assertThat(bronnen)
                .filteredOn(b -> b.feit() == Feit.ORGAAN)
                .extracting(Bronvermelding::bron)
                .containsExactly("Verslag van de ALV, 5 juni 2019, https://vng.nl/verslag");
        assertThat(bronnen)
                .filteredOn(Bronvermelding::isNietGevonden)
                .extracting(Bronvermelding::feit)
                .contains(Feit.UITSLAG, Feit.ADVIES, Feit.BEHEERDER)
                .doesNotContain(Feit.BESLUIT, Feit.ORGAAN);
    }

    @Test
    void wie_het_invoerde_bevestigt_niet_en_ziet_geen_knop() {
        var pad = brengIn(velden());

        assertThat(doc(get(pad, eerste)).select("form[action$=bevestigen]")).isEmpty();
        assertThat(post(pad + "/bevestigen", leeg(), eerste)).hasStatus(403);
        assertThat(standaard()).isEmpty();
    }

    @Test
    void twee_keer_sturen_uit_een_of_twee_tabs_is_een_invoer() {
        var een = brengIn(velden());

        assertThat(brengIn(velden())).isEqualTo(een);
        var andereTab = velden();
        andereTab.set("kenmerk", UUID.randomUUID().toString());
        assertThat(brengIn(andereTab)).isEqualTo(een);
        assertThat(rijen()).isEqualTo(1);
    }

    @Test
    void twee_keer_bevestigen_is_een_besluit_en_een_derde_hoort_dat_het_klaar_is() {
        var pad = brengIn(velden());
        bevestig(pad);

        assertThat(post(pad + "/bevestigen", leeg(), tweede)).hasStatus(303);
        var derde = Personen.inDatabase(accounts, Personen.beheerder());
        assertThat(post(pad + "/bevestigen", leeg(), derde)).hasStatus(409);
        assertThat(post(pad + "/terugsturen", reden("Fout"), derde)).hasStatus(409);
        assertThat(gevonden().inschrijvingen()).hasSize(1);
    }

    @Test
    void teruggestuurd_met_reden_wordt_eenmaal_verbeterd() {
        var pad = brengIn(velden());
        assertThat(post(pad + "/terugsturen", reden(" "), tweede)).hasStatus(400);
        assertThat(post(pad + "/terugsturen", reden("Verkeerd orgaan"), tweede)).hasStatus(303);
        assertThat(post(pad + "/bevestigen", leeg(), tweede)).hasStatus(409);

        assertThat(doc(get(pad, eerste)).text()).contains("Verkeerd orgaan");
        var id = pad.substring(PAD.length() + 1);
        var formulier = doc(get(PAD + "/nieuw?vorige=" + id, eerste));
        assertThat(formulier.select("#titel").val()).isEqualTo(titel);
        var beter = velden();
        beter.set("kenmerk", UUID.randomUUID().toString());
        beter.set("vorige", id);
        beter.set("orgaan", "Bestuur van de VNG");
        bevestig(brengIn(beter));
        assertThat(gevonden().inschrijvingen().getFirst().besluit().orgaan())
                .isEqualTo("Bestuur van de VNG");

        beter.set("kenmerk", UUID.randomUUID().toString());
        beter.set("titel", titel + " 2");
        beter.set("bevestigd", "ja");
        assertThat(post(PAD + "/nieuw", beter, eerste)).hasStatus(409);
    }

    @Test
    void wie_het_invoerde_haalt_het_terug_en_dan_wacht_het_niet_meer() {
        var pad = brengIn(velden());

        assertThat(post(pad + "/terugsturen", reden("Typfout"), eerste)).hasStatus(303);

        assertThat(doc(get(PAD, tweede)).text()).doesNotContain(titel);
        assertThat(get(pad, eerste)).hasStatusOk();
    }

    @Test
    void het_staat_in_de_werkvoorraad_van_de_tweede_en_niet_in_die_van_de_eerste() {
        var pad = brengIn(velden());

        assertThat(taken.van(tweede)).anyMatch(taak -> taak.pad().equals(pad));
        assertThat(taken.van(eerste)).noneMatch(taak -> taak.pad().equals(pad));
        post(pad + "/terugsturen", reden("Bron klopt niet"), tweede);
        assertThat(taken.van(tweede)).noneMatch(taak -> taak.pad().equals(pad));
        assertThat(taken.van(eerste)).anyMatch(taak -> taak.pad().equals(pad));
        assertThat(get("/werkvoorraad", eerste)).bodyText().contains(pad);
    }
}
