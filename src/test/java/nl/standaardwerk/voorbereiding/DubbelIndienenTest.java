// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.voorbereiding;

import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.GeenRecht;
import nl.standaardwerk.toegang.Personen;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** A double click, a retry or two tabs make one voorstel, never two. */
class DubbelIndienenTest extends AppTest {

    private static final int KLIKKEN = 8;

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private Voorbereiding voorbereiding;

    private final String titel = "Titel " + UUID.randomUUID();
    private Gebruiker indiener = Gebruiker.bezoeker();

    @BeforeEach
    void personen() {
        indiener = Personen.inDatabase(accounts, Personen.indiener(DEVENTER.waarde()));
    }

    private NieuwVoorstel nieuw() {
        return new NieuwVoorstel(eenVoorstel().metTitel(titel).gegevens(), List.of(DEVENTER));
    }

    private long aantal() {
        return voorbereiding.alle().stream().filter(v -> v.titel().equals(titel)).count();
    }

    @Test
    void acht_keer_tegelijk_inbrengen_is_een_voorstel() throws Exception {
        var nieuw = nieuw();
        Callable<DossierId> klik = () -> voorbereiding.brengIn(nieuw, indiener);

        var ids = new HashSet<DossierId>();
        try (var draden = Executors.newFixedThreadPool(KLIKKEN)) {
            var klikken = IntStream.range(0, KLIKKEN).mapToObj(_ -> klik).toList();
            for (var antwoord : draden.invokeAll(klikken)) {
                ids.add(antwoord.get());
            }
        }

        assertThat(ids).containsExactly(nieuw.id());
        assertThat(aantal()).isEqualTo(1);
    }

    @Test
    void hetzelfde_formulier_twee_keer_verstuurd_leidt_naar_hetzelfde_voorstel() throws Exception {
        var pagina = mvc.get().uri("/voorstellen/nieuw").with(Personen.als(indiener)).exchange();
        var kenmerk =
                Jsoup.parse(pagina.getResponse().getContentAsString())
                        .select("input[name=kenmerk]")
                        .val();

        var eerste = verstuur(kenmerk);
        var tweede = verstuur(kenmerk);

        assertThat(eerste).isNotBlank().isEqualTo(tweede);
        assertThat(aantal()).isEqualTo(1);
    }

    private String verstuur(String kenmerk) {
        var antwoord =
                mvc.post()
                        .uri("/voorstellen/nieuw")
                        .with(Personen.als(indiener))
                        .param("kenmerk", kenmerk)
                        .param("indieners", DEVENTER.waarde())
                        .param("titel", titel)
                        .param("soort", "NIEUWE_STANDAARD")
                        .param("categorie", "MAATSCHAPPELIJK")
                        .param("voorgesteld", "AANBEVOLEN")
                        .exchange();
        assertThat(antwoord).hasStatus(303);
        return String.valueOf(antwoord.getResponse().getRedirectedUrl());
    }

    @Test
    void het_kenmerk_van_een_ander_wordt_geweigerd() {
        var nieuw = nieuw();
        voorbereiding.brengIn(nieuw, indiener);
        var ander = Personen.inDatabase(accounts, Personen.indiener(DEVENTER.waarde()));

        assertThatThrownBy(() -> voorbereiding.brengIn(nieuw, ander)).isInstanceOf(GeenRecht.class);
        assertThat(aantal()).isEqualTo(1);
    }
}
