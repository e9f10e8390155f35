// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.Objects;

/** From a request to change a standard to what became of it. */
class WijzigingsverzoekPaginaTest extends Beheertest {

    @Test
    void van_wijzigingsverzoek_tot_versie() {
        var nieuw = "/standaarden/" + standaard.sleutel() + "/wijzigingsverzoeken/nieuw";
        assertThat(post(nieuw, coordinator, "titel", "", "tekst", ""))
                .hasStatus(400)
                .bodyText()
                .contains("Vul in één regel in", "Vul een tekst in");
        assertThat(verzoek(nieuw, ""))
                .hasStatusOk()
                .bodyText()
                .contains("staat meteen op deze site");
        var naar = verzoek(nieuw, "ja").getResponse().getHeader("Location");
        assertThat(verzoek(nieuw, "ja").getResponse().getHeader("Location")).isEqualTo(naar);
        var pad = Objects.requireNonNull(naar).replaceFirst("^https?://[^/]+", "");

        assertThat(tekst(get(pad, Gebruiker.bezoeker())))
                .contains("'s-Hertogenbosch", "Artikel 3 is onduidelijk")
                .doesNotContain("Leg vast wat ermee gebeurt");
        assertThat(taken(houder)).containsExactly("beheer.taak.VERZOEK");
        assertThat(stap(pad, coordinator, "OVERGENOMEN", "", "0")).hasStatus(403);
        assertThat(stap(pad, houder, "INGETROKKEN", "", "0")).hasStatus(403);
        assertThat(stap(pad, houder, "VERWERKT", "2.0", "0")).hasStatus(409);
        assertThat(stap(pad, houder, "AFGEWEZEN", "2.0", "0")).hasStatus(400);
        assertThat(stap(pad, houder, "OVERGENOMEN", "", "0")).hasStatus(303);
        assertThat(stap(pad, houder, "OVERGENOMEN", "", "0")).hasStatus(303);
        assertThat(taken(houder)).isEmpty();
        assertThat(stap(pad, coordinator, "INGETROKKEN", "", "1")).hasStatus(409);
        assertThat(stap(pad, houder, "VERWERKT", "", "1")).hasStatus(400);
        assertThat(stap(pad, houder, "VERWERKT", "2.0", "1")).hasStatus(303);
        assertThat(tekst(get(pad, Gebruiker.bezoeker()))).contains("Verwerkt, versie 2.0");
        assertThat(tekst(get("/wijzigingsverzoeken?alles=ja", Gebruiker.bezoeker()))).contains(pad);
        assertThat(tekst(get("/wijzigingsverzoeken", Gebruiker.bezoeker()))).doesNotContain(pad);
        assertThat(get("/wijzigingsverzoeken/WV-1999-001", Gebruiker.bezoeker())).hasStatus(404);
    }

    private MvcTestResult verzoek(String pad, String bevestigd) {
        return post(
                pad,
                coordinator,
                "titel",
                "Artikel 3 is onduidelijk",
                "tekst",
                "Wie is de verwerker?",
                "bevestigd",
                bevestigd);
    }

    private MvcTestResult stap(
            String pad, Gebruiker wie, String status, String versie, String gezien) {
        return post(
                pad,
                wie,
                "status",
                status,
                "versie",
                versie,
                "gezien",
                gezien,
                "tekst",
                "Daarom",
                "bevestigd",
                "ja");
    }

    @Test
    void wie_vroeg_trekt_zelf_in_en_een_verzonnen_beheerder_komt_niet_aan_wat_echt_is() {
        var nieuw = "/standaarden/" + standaard.sleutel() + "/wijzigingsverzoeken/nieuw";
        var naar = Objects.requireNonNull(verzoek(nieuw, "ja").getResponse().getHeader("Location"));
        var pad = naar.replaceFirst("^https?://[^/]+", "");
        var verzonnen =
                Personen.inDatabase(accounts, Personen.alsDemonstratie(Personen.dossierhouder()));
        assertThat(stap(pad, verzonnen, "AFGEWEZEN", "", "0")).hasStatus(409);
        assertThat(tekst(get(pad, coordinator))).contains("Intrekken").doesNotContain("Afwijzen");
        assertThat(stap(pad, coordinator, "INGETROKKEN", "", "0")).hasStatus(303);
        assertThat(tekst(get(pad, Gebruiker.bezoeker()))).contains("Ingetrokken");
    }
}
