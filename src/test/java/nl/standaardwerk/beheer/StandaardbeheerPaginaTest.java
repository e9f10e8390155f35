// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.journaal.Journaalregel;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Organisatie;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The beheer of a standard on its pages. */
class StandaardbeheerPaginaTest extends Beheertest {

    @Test
    void iedereen_leest_het_beheer_en_de_pagina_van_de_standaard_wijst_erheen() {
        assertThat(rol(houder, "VNG Realisatie", "")).hasStatus(303);
        var blad = pagina(pad(), Gebruiker.bezoeker());
        assertThat(blad.select("#rollen ~ div table tbody tr").text())
                .contains("Functioneel beheerder", "VNG Realisatie", "Vanaf 1 januari 2026");
        assertThat(blad.select("main a[href*=nieuw]")).isEmpty();
        assertThat(
                        pagina("/standaarden/" + standaard.sleutel(), Gebruiker.bezoeker())
                                .select("aside a")
                                .eachAttr("href"))
                .contains(pad());
        assertThat(journaal.van(standaard.id().waarde(), false))
                .extracting(Journaalregel::soort)
                .contains("BeheerfeitVastgelegd");
    }

    @Test
    void alleen_wie_de_standaard_beheert_werkt_haar_bij() {
        assertThat(rol(coordinator, "X", "")).hasStatus(403);
        assertThat(get(pad() + "/nieuw?soort=ROL", Gebruiker.bezoeker()).getResponse().getStatus())
                .isIn(302, 303, 401);
        var organisatie =
                Organisatie.nieuw(
                        "Beheer BV " + UUID.randomUUID(), Optional.of(Rol.STANDAARDBEHEERDER));
        organisaties.maak(organisatie, Personen.inDatabase(accounts, Personen.beheerder()));
        var beheerder =
                Personen.inDatabase(
                        accounts,
                        Personen.met(Rol.STANDAARDBEHEERDER, Bereik.organisatie(organisatie.id())));
        assertThat(rol(beheerder, "X", "")).hasStatus(403);
        assertThat(pagina(pad(), beheerder).select("main a[href*=nieuw?soort]")).isEmpty();

        rol(houder, organisatie.naam(), organisatie.id().toString());
        assertThat(get(pad() + "/nieuw?soort=RELEASE", beheerder)).hasStatusOk();
        assertThat(
                        post(
                                pad() + "/nieuw",
                                beheerder,
                                "soort",
                                "RELEASE",
                                "versie",
                                "2.0",
                                "vanaf",
                                vandaag().minusDays(1).toString()))
                .hasStatus(303);
        assertThat(taken(beheerder)).containsExactly("beheer.taak.TE_LAAT");
        assertThat(taken(houder)).containsExactly("beheer.taak.TE_LAAT");
        assertThat(tekst(get("/releasekalender", Gebruiker.bezoeker())))
                .contains("Versie 2.0", "Over de datum");
    }

    @Test
    void wat_fout_is_staat_er_allemaal_en_wat_getypt_was_blijft() {
        var antwoord =
                post(
                        pad() + "/nieuw",
                        houder,
                        "soort",
                        "FINANCIERING",
                        "partij",
                        "De gemeente 's-Hertogenbosch",
                        "bedrag",
                        "veel",
                        "vanaf",
                        "gisteren");
        assertThat(antwoord).hasStatus(400);
        var blad = Jsoup.parse(tekst(antwoord));
        assertThat(blad.select("#fouten li").eachText()).hasSize(3);
        assertThat(blad.select("#partij").val()).isEqualTo("De gemeente 's-Hertogenbosch");
        assertThat(post(pad() + "/nieuw", houder, "soort", "ONZIN")).hasStatus(400);
        assertThat(get(pad() + "/onzin", houder)).hasStatus(404);
        assertThat(get("/standaarden/bestaat-niet/beheer", Gebruiker.bezoeker())).hasStatus(404);
    }

    @Test
    void geld_dat_stopt_is_een_alarm_tot_iemand_overneemt() {
        var tot = vandaag().plusMonths(3);
        assertThat(geld("VNG", vandaag().minusYears(1), tot)).hasStatus(303);
        assertThat(tekst(get(pad(), Gebruiker.bezoeker())))
                .contains("Het geld voor het beheer loopt af", "310.000 per jaar");
        assertThat(taken(houder)).containsExactly("beheer.taak.DEKKING");

        assertThat(geld("VNG", vandaag().minusYears(1), tot)).hasStatus(303);
        assertThat(beheer.van(standaard.id())).hasSize(1);
        assertThat(geld("BZK", tot.plusDays(1), tot.plusYears(3))).hasStatus(303);
        assertThat(taken(houder)).isEmpty();
        assertThat(tekst(get(pad(), Gebruiker.bezoeker())))
                .doesNotContain("Het geld voor het beheer loopt af");
    }

    private MvcTestResult geld(String partij, LocalDate van, LocalDate laatste) {
        return post(
                pad() + "/nieuw",
                houder,
                "soort",
                "FINANCIERING",
                "partij",
                partij,
                "bedrag",
                "310.000",
                "vanaf",
                van.toString(),
                "laatste",
                laatste.toString());
    }

    @Test
    void een_release_schuift_en_wordt_uitgebracht_na_een_controle() {
        post(
                pad() + "/nieuw",
                houder,
                "soort",
                "RELEASE",
                "versie",
                "3.0",
                "vanaf",
                vandaag().plusDays(5).toString());
        var feit = beheer.van(standaard.id()).getFirst();
        var eigen = pad() + "/" + feit.id();
        var later = vandaag().plusDays(40).toString();
        assertThat(daad(eigen, "VERSCHOVEN", vandaag().toString(), "0", "")).hasStatus(400);
        assertThat(daad(eigen, "VERSCHOVEN", later, "0", "")).hasStatus(303);
        assertThat(daad(eigen, "VERSCHOVEN", later, "0", "")).hasStatus(303);
        assertThat(daad(eigen, "GEDAAN", vandaag().toString(), "0", "ja")).hasStatus(409);
        assertThat(daad(eigen, "GEDAAN", vandaag().toString(), "1", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Klopt dit?");
        assertThat(daad(eigen, "GEDAAN", vandaag().toString(), "1", "ja")).hasStatus(303);
        assertThat(tekst(get(pad(), Gebruiker.bezoeker()))).contains("Uitgebracht", "Daarom");
        assertThat(get(eigen, houder)).bodyText().contains("Dit is afgerond");
        assertThat(beheer.get(standaard.id(), feit.id()).vervolgen()).hasSize(2);
    }

    private MvcTestResult daad(
            String pad, String soort, String dag, String gezien, String bevestigd) {
        return post(
                pad,
                houder,
                "soort",
                soort,
                "dag",
                dag,
                "gezien",
                gezien,
                "tekst",
                "Daarom",
                "bevestigd",
                bevestigd);
    }
}
