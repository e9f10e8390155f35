// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.historie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.regeling.Ladder;
import nl.standaardwerk.register.Kenmerk;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the pages for historic records refuse, and that nothing typed is lost. */
class HistorischWeigeringTest extends HistorischTest {

    @Test
    void elke_fout_staat_er_in_een_keer_en_niets_getypts_is_weg() {
        var fout = velden();
        fout.set("datum", "ooit eens");
        fout.set("trede-1-datum", "31 februari 2020");
        fout.set("bron-1-link", "vng.nl");
        fout.remove("categorie");
        fout.set("omschrijving", "Wat ik al schreef");

        var antwoord = post(PAD + "/nieuw", fout, eerste);

        assertThat(antwoord).hasStatus(400);
        var pagina = doc(antwoord);
        assertThat(pagina.select("#fouten a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "#datum", "#trede-1-datum", "#bron-1-link", "#categorie");
        assertThat(pagina.select("#datum").val()).isEqualTo("ooit eens");
        assertThat(pagina.select("#omschrijving").text()).isEqualTo("Wat ik al schreef");
        assertThat(pagina.select("input[name=bron-1-feiten][checked]")).hasSize(4);
    }

    @Test
    void een_feit_zonder_bron_en_een_vinkje_zonder_feit_zijn_fouten() {
        var fout = velden();
        fout.put("bron-1-feiten", List.of("BESLUIT", "UITSLAG"));

        var fouten = doc(post(PAD + "/nieuw", fout, eerste)).select("#fouten a").text();

        assertThat(fouten).contains("\"Orgaan\"", "\"Binding\"", "\"Uitslag van de stemming\"");
    }

    @ParameterizedTest
    @CsvSource({
        "GEZAMENLIJKE_AFSPRAAK, ''",
        "FEITELIJK_AANBEVOLEN, ''",
        "INGEHAALD_DOOR_DE_WET, Cyberbeveiligingswet"
    })
    void zonder_besluit_over_een_binding_heeft_het_geen_graad(String soort, String wet) {
        var velden = velden();
        velden.set("soort", soort);
        velden.set("wet", wet);
        assertThat(post(PAD + "/nieuw", velden, eerste)).hasStatus(400);
        velden.set("trede-1", "");
        velden.set("trede-1-datum", "");
        velden.put(
                "bron-1-feiten",
                wet.isEmpty() ? List.of("BESLUIT", "ORGAAN") : List.of("BESLUIT", "ORGAAN", "WET"));

        bevestig(brengIn(velden));

        assertThat(gevonden().inschrijvingen().getFirst().besluit().kenmerken())
                .containsExactlyInAnyOrder(Kenmerk.HISTORISCH_VASTGELEGD, Kenmerk.valueOf(soort));
        assertThat(gevonden().graad(LocalDate.of(2024, 1, 1))).isEqualTo(new Ladder.Geen());
    }

    @Test
    void een_later_besluit_komt_bij_dezelfde_standaard_en_een_tweede_met_die_titel_niet() {
        bevestig(brengIn(velden()));
        var nieuw = velden();
        nieuw.set("kenmerk", UUID.randomUUID().toString());
        assertThat(post(PAD + "/nieuw", nieuw, eerste)).hasStatus(400);

        nieuw.set("standaard", gevonden().sleutel());
        nieuw.set("titel", "");
        nieuw.set("datum", "2021");
        nieuw.remove("categorie");
        bevestig(brengIn(nieuw));

        assertThat(gevonden().inschrijvingen()).hasSize(2);
    }

    @Test
    void twee_die_dezelfde_titel_invoerden_worden_niet_twee_standaarden() {
        var een = brengIn(velden());
        var andere = velden();
        andere.set("kenmerk", UUID.randomUUID().toString());
        andere.set("opmerking", "");
        andere.set("orgaan", "Bestuur");
        var twee = brengIn(andere);
        bevestig(een);

        assertThat(post(twee + "/bevestigen", leeg(), tweede)).hasStatus(409);
        assertThat(get(twee, tweede)).hasStatusOk();
        assertThat(post(twee + "/terugsturen", reden("Staat er al"), tweede)).hasStatus(303);
    }

    @Test
    void zonder_het_recht_en_met_een_account_van_de_demonstratie_kan_het_niet() {
        var pad = brengIn(velden());
        var buiten = Personen.inDatabase(accounts, Personen.secretaris("college"));
        var demo =
                Personen.inDatabase(accounts, Personen.alsDemonstratie(Personen.dossierhouder()));

        for (Gebruiker wie : List.of(buiten, demo)) {
            assertThat(get(PAD, wie)).hasStatus(403);
            assertThat(get(PAD + "/nieuw", wie)).hasStatus(403);
            assertThat(get(pad, wie)).hasStatus(403);
            assertThat(post(pad + "/bevestigen", leeg(), wie)).hasStatus(403);
            assertThat(post(pad + "/terugsturen", reden("x"), wie)).hasStatus(403);
            assertThat(taken.van(wie)).noneMatch(taak -> taak.pad().equals(pad));
            assertThat(doc(get("/register", wie)).select("a[href=" + PAD + "]")).isEmpty();
        }
        assertThat(doc(get("/register", eerste)).select("a[href=" + PAD + "]")).hasSize(1);
    }

    @Test
    void wat_er_niet_is_geeft_niet_gevonden() {
        assertThat(get(PAD + "/" + UUID.randomUUID(), eerste)).hasStatus(404);
        assertThat(get(PAD + "/nieuw?vorige=" + UUID.randomUUID(), eerste)).hasStatus(404);
        assertThat(get(PAD + "/nieuw?vorige=x", eerste)).hasStatusOk();
    }
}
