// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.rapportage;

import static nl.standaardwerk.register.Voorbeelden.besloten;
import static nl.standaardwerk.register.Voorbeelden.eenBesluit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.afdruk.VeraPdf;
import nl.standaardwerk.afdruk.Voorleestekst;
import nl.standaardwerk.gemeenten.GemeenteCode;
import nl.standaardwerk.gemeenten.Voorbeelden;
import nl.standaardwerk.regeling.Verbindendheid;
import nl.standaardwerk.register.Register;
import nl.standaardwerk.register.StandaardId;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Bereik;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.toegang.Rol;
import nl.standaardwerk.toepassing.Proefopgave;
import nl.standaardwerk.toepassing.Stand;
import nl.standaardwerk.toepassing.Toepassing;
import nl.standaardwerk.toepassing.Uitleg;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The raadsrapportage as a page and as a PDF. */
class RapportagePaginaTest extends AppTest {

    private static final GemeenteCode DEN_BOSCH = Voorbeelden.gm("0796");
    private static final String PAD = "/gemeenten/GM0796/raadsrapportage";

    @Autowired private MockMvcTester mvc;
    @Autowired private Toepassing toepassing;
    @Autowired private Register register;
    @Autowired private Accounts accounts;
    @Autowired private TransactionTemplate transactie;
    @Autowired private Clock clock;

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    private StandaardId standaard(Verbindendheid graad) {
        var besluit =
                eenBesluit()
                        .op("2023-12-01")
                        .titel("Rapport " + UUID.randomUUID())
                        .met(besloten(graad, "2024-01-01"))
                        .maak();
        return Objects.requireNonNull(transactie.execute(_ -> register.schrijfIn(besluit)));
    }

    private String titel(StandaardId id) {
        return register.get(id).gegevens(vandaag()).titel();
    }

    private Document pagina(String pad) throws IOException {
        var antwoord = mvc.get().uri(pad).exchange();
        assertThat(antwoord).as(pad).hasStatusOk();
        return Jsoup.parse(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private byte[] pdf(String pad) {
        var antwoord = mvc.get().uri(pad + ".pdf").exchange();
        assertThat(antwoord).hasStatusOk().hasContentType("application/pdf");
        return antwoord.getResponse().getContentAsByteArray();
    }

    private static Element rij(Document pagina, String titel) {
        return Objects.requireNonNull(
                pagina.select("#standaarden-kop ~ * tbody tr").stream()
                        .filter(r -> r.text().contains(titel))
                        .findFirst()
                        .orElse(null));
    }

    private StandaardId uitgelegd() {
        var id = standaard(Verbindendheid.VERBINDEND);
        var uitleg =
                new Uitleg(
                        "Hoofdstuk 3",
                        Set.of(Uitleg.Reden.CONTRACT),
                        "Het contract van 's-Hertogenbosch & <Zn> loopt nog.",
                        "Inwoners merken niets.",
                        "Aparte afspraken.",
                        Optional.empty(),
                        vandaag().minusDays(3),
                        Optional.of(vandaag()),
                        vandaag().plusMonths(6));
        var coordinator =
                Personen.inDatabase(
                        accounts, Personen.met(Rol.COORDINATOR, Bereik.gemeente(DEN_BOSCH)));
        Proefopgave.geef(toepassing, id, DEN_BOSCH, new Stand.LegUit(uitleg), coordinator);
        return id;
    }

    @Test
    void de_pagina_en_de_pdf_zeggen_hetzelfde_en_de_pdf_is_geldig() throws Exception {
        var id = uitgelegd();
        var pad = PAD + "/" + vandaag().getYear();

        var pagina = pagina(pad);
        var pdf = pdf(pad);

        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(pagina.select("h1").text()).isEqualTo("Gemeente 's-Hertogenbosch");
        assertThat(rij(pagina, titel(id)).text()).contains("Verbindend", "Afwijking", "Uitleg tot");
        assertThat(pagina.select(".sw-blad__kern").text())
                .contains("Het jaar " + vandaag().getYear() + " loopt nog", "wijkt");
        var gelezen = Voorleestekst.van(pdf);
        for (var tekst :
                new String[] {
                    "Hoofdstuk 3",
                    "Een lopend contract",
                    "Het contract van 's-Hertogenbosch & <Zn> loopt nog.",
                    "Inwoners merken niets.",
                    "Aparte afspraken."
                }) {
            assertThat(pagina.select("main").text()).contains(tekst);
            assertThat(gelezen).contains(tekst);
        }
        assertThat(pagina.select("a[download]").attr("href")).isEqualTo(pad + ".pdf");
    }

    @Test
    void wat_dit_jaar_veranderde_staat_erbij_en_een_verzonnen_opgave_is_te_zien() throws Exception {
        var id = standaard(Verbindendheid.STANDAARDVERKLARING);
        int vorig = vandaag().getYear() - 1;
        var plan = new Stand.Gepland("Stappen", vandaag().plusYears(1));
        toepassing.voegVoorbeeldenToe(
                id,
                Map.of(
                        DEN_BOSCH,
                        new Toepassing.Voorbeeld(plan, LocalDate.of(vandaag().getYear(), 1, 1))),
                Personen.alsDemonstratie(Personen.beheerder()));

        var nu = rij(pagina(PAD + "/" + vandaag().getYear()), titel(id));

        assertThat(nu.text()).contains("Gepland", "Was: Nog geen opgave.");
        assertThat(nu.select("td:nth-of-type(2) .sw-demonstratie")).hasSize(1);
        assertThat(nu.select("td:nth-of-type(4) .sw-demonstratie")).hasSize(1);
        assertThat(
                        rij(
                                        pagina(
                                                "/gemeenten/GM0088/raadsrapportage/"
                                                        + vandaag().getYear()),
                                        titel(id))
                                .select(".sw-demonstratie"))
                .as("only the figure of all")
                .hasSize(1);
        assertThat(pagina(PAD + "/" + vandaag().getYear()).select(".sw-blad__merk").text())
                .contains("Demonstratie");
        var toen = pagina(PAD + "/" + vorig);
        assertThat(rij(toen, titel(id)).text()).contains("Nog geen opgave", "Niet veranderd");
        assertThat(toen.select(".sw-blad__kern").text())
                .contains("Dit is de stand op 31 december " + vorig);
    }

    @Test
    void een_gemeente_die_niets_opgaf_heeft_een_rapportage_zonder_uitleg() throws Exception {
        var id = standaard(Verbindendheid.STANDAARDVERKLARING);
        var pad = "/gemeenten/GM0088/raadsrapportage/" + vandaag().getYear();

        var pagina = pagina(pad);

        assertThat(pagina.select("#uitleg")).isEmpty();
        assertThat(rij(pagina, titel(id)).text()).contains("Nog geen opgave", "Opgave uiterlijk");
        assertThat(pagina.select(".sw-blad__kern").text())
                .contains("heeft Schiermonnikoog nog niets opgegeven");
    }

    @Test
    void de_jaren_staan_op_een_lijst_en_de_toepassing_wijst_erheen() throws Exception {
        assertThat(pagina("/gemeenten/GM0796/toepassing").select("main a").eachAttr("href"))
                .contains(PAD);
        assertThat(pagina("/gemeenten/GM0796").select("aside a").eachAttr("href")).contains(PAD);
        var links = pagina(PAD).select("main a").eachAttr("href");
        assertThat(links).contains(PAD + "/" + vandaag().getYear(), PAD + "/2017.pdf");
        assertThat(pagina("/gemeenten/GM0457/raadsrapportage/2022").select("main").text())
                .contains("Weesp bestond tot en met 23 maart 2022");
        assertThat(pagina(PAD + "/2017").select(".sw-blad__kern").text())
                .contains("Een vergelijking kan daarom niet");
    }

    @Test
    void een_jaar_dat_er_niet_is_geeft_een_duidelijke_zin() throws Exception {
        var zinnen =
                Map.of(
                        PAD + "/2016",
                        "De gegevens van gemeenten beginnen op 1 januari 2017",
                        PAD + "/2090",
                        "Het jaar 2090 moet nog beginnen",
                        "/gemeenten/GM0457/raadsrapportage/2023",
                        "Weesp bestond niet in 2023");
        for (var zin : zinnen.entrySet()) {
            var antwoord = mvc.get().uri(zin.getKey()).exchange();
            assertThat(antwoord).as(zin.getKey()).hasStatus(404);
            assertThat(antwoord).bodyText().contains(zin.getValue());
            assertThat(mvc.get().uri(zin.getKey() + ".pdf").exchange()).hasStatus(404);
        }
        for (var geen :
                new String[] {
                    PAD + "/20x6",
                    PAD + "/20266",
                    "/gemeenten/GM9999/raadsrapportage",
                    "/gemeenten/x/raadsrapportage/2025"
                }) {
            assertThat(mvc.get().uri(geen).exchange()).as(geen).hasStatus(404);
        }
    }
}
