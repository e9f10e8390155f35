// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.kosten;

import static nl.standaardwerk.kosten.Voorbeelden.beheer;
import static nl.standaardwerk.kosten.Voorbeelden.dekking;
import static nl.standaardwerk.kosten.Voorbeelden.eenmalig;
import static nl.standaardwerk.kosten.Voorbeelden.perJaar;
import static nl.standaardwerk.voorbereiding.Voorbeelden.DEVENTER;
import static nl.standaardwerk.voorbereiding.Voorbeelden.eenVoorstel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.standaardwerk.AppTest;
import nl.standaardwerk.regeling.Motiveringsaspect;
import nl.standaardwerk.toegang.Accounts;
import nl.standaardwerk.toegang.Gebruiker;
import nl.standaardwerk.toegang.Personen;
import nl.standaardwerk.voorbereiding.DossierId;
import nl.standaardwerk.voorbereiding.Voorbereiding;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The forms of beheer, costs and dekking. */
class KostenPaginaTest extends AppTest {

    @Autowired private MockMvcTester mvc;
    @Autowired private Accounts accounts;
    @Autowired private Voorbereiding voorbereiding;
    @Autowired private Kosten kosten;

    private Gebruiker indiener = Gebruiker.bezoeker();

    @BeforeEach
    void personen() {
        indiener = Personen.inDatabase(accounts, Personen.indiener(DEVENTER.waarde()));
    }

    private DossierId rijp() {
        return eenVoorstel().door(indiener).rijp(voorbereiding);
    }

    private void bewaar(DossierId id, Kostenregel... regels) {
        kosten.bewaar(id, List.of(regels), voorbereiding.get(id).versie(), indiener);
    }

    private Kostenblad blad(DossierId id) {
        return kosten.blad(id, voorbereiding.get(id).dossierversie());
    }

    private String pad(DossierId id) {
        return voorbereiding.get(id).pad() + "/bewerken/kosten";
    }

    private MvcTestResult get(String pad, Gebruiker wie) {
        return mvc.get().uri(pad).with(Personen.als(wie)).exchange();
    }

    private Document pagina(String pad) {
        return pagina(get(pad, indiener));
    }

    private static Document pagina(MvcTestResult antwoord) {
        try {
            return Jsoup.parse(antwoord.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult post(String pad, Document formulier, String... velden) {
        var post = mvc.post().uri(pad).with(Personen.als(indiener));
        for (var naam : List.of("versie", "dossierversie")) {
            post = post.param(naam, formulier.select("main input[name=" + naam + "]").val());
        }
        for (int i = 0; i < velden.length; i += 2) {
            post = post.param(velden[i], velden[i + 1]);
        }
        return post.exchange();
    }

    @Test
    void een_leeg_dossier_zegt_dat_er_nog_niets_is_en_biedt_elk_formulier_aan() {
        var id = rijp();

        var pagina = pagina(pad(id));

        assertThat(pagina.select("main table")).isEmpty();
        for (var vorm : FormulierMapper.Vorm.values()) {
            var formulier = pad(id) + "/" + vorm.pad();
            assertThat(pagina.select("main a[href=" + formulier + "]")).as(formulier).hasSize(1);
            assertThat(pagina(formulier).select("main form button[type=submit]")).hasSize(1);
        }
        assertThat(
                        pagina(voorbereiding.get(id).pad() + "/bewerken")
                                .select("a[href=" + pad(id) + "]"))
                .isNotEmpty();
    }

    @Test
    void een_fout_laat_staan_wat_is_getypt_en_daarna_lukt_het() {
        var id = rijp();
        var adres = pad(id) + "/post";
        var formulier = pagina(adres);

        var fout =
                post(
                        adres,
                        formulier,
                        "tekst",
                        "Invoering in 's-Hertogenbosch",
                        "eenmalig",
                        "veel");

        assertThat(fout).hasStatus(400);
        assertThat(pagina(fout).select("input[name=tekst]").val())
                .isEqualTo("Invoering in 's-Hertogenbosch");
        assertThat(pagina(fout).select("input[name=eenmalig]").attr("aria-invalid"))
                .isEqualTo("true");

        var goed =
                post(
                        adres,
                        pagina(fout),
                        "tekst",
                        "Invoering in 's-Hertogenbosch",
                        "betaler",
                        "VNG",
                        "eenmalig",
                        "€ 310.000,-",
                        "jaar",
                        "2027");

        assertThat(goed).hasStatus(303).hasRedirectedUrl(pad(id));
        assertThat(pagina(pad(id)).select("#posten-kop ~ * tbody th").text())
                .isEqualTo("VNG: Invoering in 's-Hertogenbosch");
    }

    @Test
    void wat_niet_gedekt_is_staat_boven_aan() {
        var id = rijp();
        bewaar(id, beheer(), perJaar(2027, 185_000), dekking(2027, 2029, 185_000));

        assertThat(pagina(pad(id)).select("main .utrecht-alert").text())
                .contains("vanaf 2030", "€ 185.000");
    }

    @Test
    void een_regel_wordt_gewijzigd_in_zijn_eigen_formulier() {
        var id = rijp();
        bewaar(id, eenmalig(2027, 310_000));
        var adres = pad(id) + "/post/1";
        var formulier = pagina(adres);

        assertThat(formulier.select("input[name=eenmalig]").val()).isEqualTo("310000");
        assertThat(formulier.select("main option[selected]").val()).isEqualTo("VNG");
        assertThat(
                        post(
                                adres,
                                formulier,
                                "tekst",
                                "Minder",
                                "betaler",
                                "RIJK",
                                "eenmalig",
                                "0",
                                "jaar",
                                "2028"))
                .hasStatus(303);
        assertThat(blad(id).posten().getFirst().raming().betaler()).isEqualTo(Betaler.RIJK);
        assertThat(get(pad(id) + "/beheer/1", indiener)).hasStatus(404);
        assertThat(get(pad(id) + "/post/9", indiener)).hasStatus(404);
        assertThat(get(pad(id) + "/post/x", indiener)).hasStatus4xxClientError();
        assertThat(get(pad(id) + "/iets", indiener)).hasStatus(404);
    }

    @Test
    void wie_te_laat_is_ziet_wat_er_nu_staat_en_wat_hij_zelf_typte() {
        var id = rijp();
        bewaar(id, eenmalig(2027, 310_000));
        var adres = pad(id) + "/post/1";
        var formulier = pagina(adres);
        bewaar(id, eenmalig(2027, 200_000).metNr(1));
        var mijn =
                new String[] {"tekst", "Mijn", "betaler", "VNG", "eenmalig", "5", "jaar", "2027"};

        var botsing = post(adres, formulier, mijn);

        assertThat(botsing).hasStatus(409).bodyText().contains("€\u00A0200.000");
        assertThat(pagina(botsing).select("input[name=tekst]").val()).isEqualTo("Mijn");
        assertThat(post(adres, pagina(botsing), mijn)).hasStatus(303);
        assertThat(blad(id).posten().getFirst().wat()).isEqualTo("Mijn");
    }

    @Test
    void wie_een_regel_wijzigt_die_weg_is_voegt_hem_weer_toe() {
        var id = rijp();
        bewaar(id, beheer());
        var adres = pad(id) + "/beheer/1";
        var formulier = pagina(adres);
        kosten.verwijder(id, 1, voorbereiding.get(id).versie(), indiener);
        var mijn = new String[] {"rol", "EIGENAAR", "tekst", "VNG", "vanaf", "1-1-2027"};

        var botsing = post(adres, formulier, mijn);

        assertThat(botsing).hasStatus(409);
        assertThat(pagina(botsing).select("main form").attr("action"))
                .isEqualTo(pad(id) + "/beheer");
        assertThat(post(pad(id) + "/beheer", pagina(botsing), mijn)).hasStatus(303);
        assertThat(blad(id).beheer()).extracting(Beheertaak::nr).containsExactly(2);
    }

    @Test
    void verwijderen_vraagt_eerst_en_twee_keer_is_een_keer() {
        var id = rijp();
        bewaar(id, beheer());
        var adres = pad(id) + "/weg/1";
        var vraag = pagina(adres);

        assertThat(vraag.select("main dl").text()).contains("VNG Realisatie");
        voorbereiding.motiveer(
                id, Motiveringsaspect.NUT, "Anders", voorbereiding.get(id).versie(), indiener);
        var botsing = post(adres, vraag);
        assertThat(botsing).hasStatus(409);
        assertThat(post(adres, pagina(botsing))).hasStatus(303);
        assertThat(post(adres, pagina(botsing))).hasStatus(303);
        assertThat(blad(id).isLeeg()).isTrue();
    }

    @Test
    void alleen_wie_in_het_dossier_schrijft_ziet_de_formulieren() {
        var id = rijp();
        var ander = Personen.inDatabase(accounts, Personen.indiener("GM0344"));

        assertThat(get(pad(id), ander)).hasStatus(403);
        assertThat(get(pad(id) + "/post", ander)).hasStatus(403);
        assertThat(get("/voorstellen/SW-1999-001/bewerken/kosten", indiener)).hasStatus(404);
        assertThat(mvc.get().uri(pad(id))).hasStatus3xxRedirection();
    }
}
