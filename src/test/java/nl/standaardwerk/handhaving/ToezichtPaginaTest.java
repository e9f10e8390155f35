// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.handhaving;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.OrgaanCode;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;

import org.junit.jupiter.api.Test;

import java.util.Objects;

/** From a signal to a closed case, on the pages. */
class ToezichtPaginaTest extends Toezichttest {

    @Test
    void van_signaal_tot_gesloten() {
        var pad = openOpDePagina();
        assertThat(taken(toezicht)).containsExactly("handhaving.taak.SIGNAAL");
        assertThat(zet(pad, Stapsoort.HOREN, toezicht, "termijn", "1 januari 2099")).hasStatus(400);
        assertThat(
                        zet(
                                pad,
                                Stapsoort.HOREN,
                                toezicht,
                                "termijn",
                                vandaag().plusMonths(1).toString()))
                .hasStatus(409);
        assertThat(zet(pad, Stapsoort.CONTACT, toezicht)).hasStatus(303);
        assertThat(zet(pad, Stapsoort.CONTACT, toezicht, "gezien", "1")).hasStatus(303);
        assertThat(aantal(pad)).isEqualTo(2);
        assertThat(zet(pad, Stapsoort.HOREN, toezicht, "termijn", vandaag().plusDays(3).toString()))
                .hasStatus(400)
                .bodyText()
                .contains("Kies een dag vanaf");
        assertThat(
                        zet(
                                pad,
                                Stapsoort.HOREN,
                                toezicht,
                                "termijn",
                                vandaag().plusMonths(1).toString()))
                .hasStatus(303);
        assertThat(taken(toezicht)).isEmpty();
        assertThat(taken(coordinator)).containsExactly("handhaving.taak.gemeente.HOREN");
        assertThat(tekst(get(pad, coordinator))).contains("Geef uw zienswijze", "Geheim signaal");
        assertThat(zet(pad, Stapsoort.ZIENSWIJZE, toezicht)).hasStatus(403);
        assertThat(zet(pad, Stapsoort.AFSPRAAK, coordinator, "termijn", "1 mei 2027"))
                .hasStatus(403);
        assertThat(zet(pad, Stapsoort.ZIENSWIJZE, coordinator)).hasStatus(303);
        assertThat(taken(toezicht)).containsExactly("handhaving.taak.ZIENSWIJZE");
        afspraak(pad);
        assertThat(taken(coordinator)).containsExactly("handhaving.taak.gemeente.AFSPRAAK");
        rondAf(pad);
    }

    private String openOpDePagina() {
        assertThat(post("/toezicht/nieuw", toezicht))
                .hasStatus(400)
                .bodyText()
                .contains("Kies een");
        var velden =
                new String[] {
                    "standaard", standaard.sleutel(),
                    "gemeente", EIGEN.waarde(),
                    "signaal", "GEEN_OPGAVE",
                    "tekst", "Geheim signaal",
                    "bevestigd", "ja"
                };
        assertThat(post("/toezicht/nieuw", coordinator, velden)).hasStatus(403);
        assertThat(
                        post(
                                "/toezicht/nieuw",
                                toezicht,
                                "standaard",
                                standaard.sleutel(),
                                "gemeente",
                                EIGEN.waarde(),
                                "signaal",
                                "VERLOPEN",
                                "tekst",
                                "x"))
                .hasStatus(400)
                .bodyText()
                .contains("staat bij deze gemeente niet open");
        var naar = post("/toezicht/nieuw", toezicht, velden).getResponse().getHeader("Location");
        assertThat(post("/toezicht/nieuw", toezicht, velden).getResponse().getHeader("Location"))
                .isEqualTo(naar);
        velden[7] = "Nog een keer";
        assertThat(post("/toezicht/nieuw", toezicht, velden))
                .hasStatus(400)
                .bodyText()
                .contains("loopt al een zaak");
        return Objects.requireNonNull(naar).replaceFirst("^https?://[^/]+", "");
    }

    private void rondAf(String pad) {
        var bestuur = in(Rol.SECRETARIS, Bereik.orgaan(new OrgaanCode("bestuur")));
        assertThat(zet(pad, Stapsoort.AFGESLOTEN, toezicht, "uitkomst", "NIET_OPGELOST"))
                .hasStatus(400)
                .bodyText()
                .contains("Rapporteer eerst");
        assertThat(taken(bestuur)).isEmpty();
        assertThat(zet(pad, Stapsoort.RAPPORT, toezicht)).hasStatus(303);
        assertThat(taken(bestuur)).containsExactly("handhaving.taak.rapport");
        assertThat(taken(toezicht)).containsExactly("handhaving.taak.RAPPORT");
        assertThat(taken(coordinator)).isEmpty();
        assertThat(zet(pad, Stapsoort.AFGESLOTEN, toezicht, "uitkomst", "NIET_OPGELOST"))
                .hasStatus(303);
        assertThat(taken(toezicht)).isEmpty();
        assertThat(zet(pad, Stapsoort.CONTACT, toezicht)).hasStatus(409);
        assertThat(tekst(get(pad, Gebruiker.bezoeker()))).contains("Niet opgelost");
    }

    @Test
    void een_opgeschorte_termijn_schuift_op_en_de_pagina_laat_zien_hoe() {
        var pad = gehoord();
        afspraak(pad);
        var einde = vandaag().plusMonths(6);
        assertThat(
                        zet(
                                pad,
                                Stapsoort.OPSCHORTING,
                                toezicht,
                                "reden",
                                "ZOMER",
                                "van",
                                einde.plusDays(1).toString(),
                                "tot",
                                einde.plusDays(9).toString()))
                .hasStatus(400);
        assertThat(
                        zet(
                                pad,
                                Stapsoort.OPSCHORTING,
                                toezicht,
                                "reden",
                                "ZOMER",
                                "van",
                                einde.minusDays(9).toString(),
                                "tot",
                                einde.minusDays(19).toString()))
                .hasStatus(400)
                .bodyText()
                .contains("ligt voor de eerste");
        assertThat(
                        zet(
                                pad,
                                Stapsoort.OPSCHORTING,
                                toezicht,
                                "reden",
                                "ZOMER",
                                "van",
                                einde.minusDays(9).toString(),
                                "tot",
                                einde.toString()))
                .hasStatus(303);
        var zaak = zaak(pad);
        assertThat(zaak.termijn()).contains(einde.plusDays(10));
        assertThat(zaak.status()).isEqualTo(Stapsoort.AFSPRAAK);
        assertThat(tekst(get(pad, Gebruiker.bezoeker())))
                .contains("10 dagen", "Zomerperiode", "Zo komt hij op");
        afspraak(pad);
        assertThat(zaak(pad).opschortingen()).isEmpty();
    }

    @Test
    void wat_openstaat_leidt_naar_een_zaak() {
        var url = "/toezicht/signalen?standaard=" + standaard.sleutel();
        assertThat(tekst(get("/toezicht/signalen", toezicht))).contains(titel());
        assertThat(get("/toezicht/signalen", coordinator)).hasStatus(403);
        var eerste = pagina(url, toezicht).select("table tbody tr");
        assertThat(eerste).hasSize(50);
        var nieuw = pagina(eerste.getFirst().select("td a").attr("href"), toezicht);
        assertThat(nieuw.select("#standaard option[selected]").val())
                .isEqualTo(standaard.sleutel());
        assertThat(nieuw.select("input[name=signaal][checked]").val()).isEqualTo("GEEN_OPGAVE");
        int voor = aantalOpen(url);
        open();
        assertThat(aantalOpen(url)).isEqualTo(voor - 1);
    }

    private int aantalOpen(String url) {
        int n = 0;
        for (int p = 1; p < 9; p++) {
            n += pagina(url + "&pagina=" + p, toezicht).select("table tbody tr").size();
        }
        return n;
    }

    @Test
    void gelijke_gevallen_staan_naast_elkaar_en_zijn_te_downloaden() {
        var pad = gehoord();
        var url =
                "/toezicht/gelijke-gevallen?signaal=GEEN_OPGAVE&graad=VERBINDEND&standaard="
                        + standaard.sleutel();
        var directie = in(Rol.DIRECTIE, Bereik.vng());
        assertThat(tekst(get(url, toezicht))).contains("'s-Hertogenbosch");
        assertThat(tekst(get("/toezicht/gelijke-gevallen", directie))).doesNotContain(titel());
        assertThat(tekst(get("/toezicht/gelijke-gevallen/csv", directie)))
                .startsWith("signaal,standaard,graad,kenmerk,gemeente,contact_na_dagen")
                .doesNotContain(standaard.sleutel());
        afspraak(pad);
        assertThat(tekst(get(url, directie))).contains("na 0 dagen");
        assertThat(tekst(get("/toezicht/gelijke-gevallen/csv", directie)))
                .contains(
                        "GEEN_OPGAVE,%s,VERBINDEND,%s,GM0796,0,0,0,,,nee,,,nee"
                                .formatted(standaard.sleutel(), zaak(pad).kenmerk()));
        assertThat(get(url, in(Rol.SECRETARIS, Bereik.orgaan(new OrgaanCode("college")))))
                .hasStatus(403);
        assertThat(get(url, coordinator)).hasStatus(403);
    }

    @Test
    void een_verzonnen_toezichthouder_komt_niet_aan_wat_echt_is() {
        var pad = open();
        var verzonnen =
                Personen.inDatabase(
                        accounts,
                        Personen.alsDemonstratie(Personen.met(Rol.TOEZICHTHOUDER, Bereik.vng())));
        assertThat(zet(pad, Stapsoort.CONTACT, verzonnen)).hasStatus(409);
        assertThat(pagina(pad, verzonnen).select("main a.nl-button")).isEmpty();
        assertThat(taken(verzonnen)).isEmpty();
    }

    @Test
    void onzin_in_een_adres_of_een_keuze_is_geen_fout_van_ons() {
        var pad = open();
        assertThat(get(pad + "/stap/onzin", toezicht)).hasStatus(404);
        assertThat(get(pad + "/stap/rapport", toezicht)).hasStatus(409);
        assertThat(get("/toezicht/TZ-2222222", toezicht)).hasStatus(404);
        assertThat(get("/toezicht?status=x&signaal=y&standaard=z&gemeente=q&pagina=0", toezicht))
                .hasStatusOk();
        assertThat(
                        post(
                                "/toezicht/nieuw",
                                toezicht,
                                "standaard",
                                standaard.sleutel(),
                                "gemeente",
                                "GM9999",
                                "signaal",
                                "ELDERS",
                                "tekst",
                                "x"))
                .hasStatus(400);
        assertThat(
                        post(
                                "/toezicht/nieuw",
                                toezicht,
                                "standaard",
                                standaard.sleutel(),
                                "gemeente",
                                ANDER.waarde(),
                                "signaal",
                                "ELDERS",
                                "tekst",
                                "x"))
                .hasStatus(400)
                .bodyText()
                .contains("waar het signaal vandaan komt");
    }
}
